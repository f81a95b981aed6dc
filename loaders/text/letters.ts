import { pronunciation } from "../report/labels.ts";

/** The number or word that counts an item: 一、 （一） 1. ① 一是 第一， 首先. It says where a sentence stands, not what it says. */
const counted =
  /^\s*(?:[(]?[一二三四五六七八九十]{1,3}(?:[)、.]|(?:是|来|要)[,:]?)|[(]?\d{1,2}(?:[)、]|\.(?!\d))|[①-⑳]|第[一二三四五六七八九十][,、:]|(?:首先|其次|再次|最后)[,、:])\s*/;

/** For each UTF-16 code unit the one it is compared as; 0 for what is not compared. */
const compared = makeCompared();

/**
 * What of a sentence is compared: its letters and digits, without spaces, punctuation and the number that
 * counts it. Digits stay, so that last year's sentence with a new number is near, not the same. The text is plain.
 */
export function lettersOf(printed: string): string {
  const text = printed.includes(")") ? printed.replace(pronunciation, "") : printed;
  const start = counted.exec(text)?.[0].length ?? 0;
  let letters = "";
  let kept = start;
  for (let i = start; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const to = compared[unit]!;
    if (to === unit) continue;
    letters += text.slice(kept, i);
    if (to !== 0) letters += String.fromCharCode(to);
    kept = i + 1;
  }
  return kept === 0 ? text : letters + text.slice(kept);
}

function makeCompared(): Uint16Array {
  return Uint16Array.from({ length: 0x10000 }, (_, unit) => {
    // Half of a character beyond the first 65,536 is kept with its other half.
    if (unit >= 0xd800 && unit <= 0xdfff) return unit;
    const character = String.fromCharCode(unit);
    if (!/[\p{L}\p{N}]/u.test(character)) return 0;
    const lower = character.toLowerCase();
    return lower.length === 1 ? lower.charCodeAt(0) : unit;
  });
}
