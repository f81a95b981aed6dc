import { nationalities } from "../codebook/nationalities.ts";

const people = `(?:${nationalities.toSorted((a, b) => b.length - a.length).join("|")})`;
/** 恩施土家族苗族自治州, 宁夏回族自治区, 东乡族自治县: the name, the peoples, and what it is. */
const autonomous = new RegExp(`^(.{2,}?)(?:各族|${people}+)?自治(区|州|县|旗)$`);
const ordinary = /^(.+?)(?:省|市|区|县|旗|盟|地区|林区|特区|新区)$/;

/**
 * The short forms in which a division above the townships is spoken of: 凉山州 and 凉山, 桃江, 内蒙古.
 * A name of one character has none, for 新县 is not spoken of as 新.
 */
export function shortForms(name: string, digits: number): string[] {
  const match = autonomous.exec(name);
  if (match) {
    const [, stem, kind] = match as unknown as [string, string, string];
    if (stem.length < 2) return [];
    return digits === 2 ? [stem] : [`${stem}${kind}`, stem];
  }
  const stem = ordinary.exec(name)?.[1];
  return stem !== undefined && stem.length >= 2 ? [stem] : [];
}
