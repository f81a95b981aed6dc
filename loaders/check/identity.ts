import { codebook } from "../codebook/codebook.ts";
import type { Report } from "../report/report.ts";
import type { Trial } from "./check.ts";
import { notChecked, passed } from "./trial.ts";

// A level word that follows a name: 天池乡, 桃江经济开发区. Words such as 城市 or 社区 hold no name.
const placed = /(?:[^省市区县旗州盟镇乡])(?:省|市|区|县|旗|州|盟|镇|乡|街道|地区|新区|开发区|园区)/;
// A district may be named 新城区 or 东城区; 城区 alone is what every city has.
const noPlaces =
  /城市|社区|都市|市场|(?<=^|[省市州县]|主|老|中心)城区|城乡|城镇|乡村|园区管理|地区生产/g;
const national = /^(?:国家|中国|国务院|最高人民|全国|中华人民共和国|.{2,8}部$)/;
const central = new Set(codebook.centralBodies.flatMap(({ zh, short }) => [zh, ...short]));

/** The name of the agency says where it is, or the agency is a national one. */
export function agencyPlace({ identity: { agency } }: Report): Trial[] {
  if (!agency) return [notChecked("the agency is unknown")];
  if (
    central.has(agency.value) ||
    national.test(agency.value) ||
    placed.test(agency.value.replace(noPlaces, ""))
  )
    return [passed];
  return [
    {
      outcome: "failed",
      cells: [],
      expected: "a name with its place",
      found: agency.value,
      message: `${agency.value} is named without its place`,
      start: agency.start,
      end: agency.end,
    },
  ];
}
