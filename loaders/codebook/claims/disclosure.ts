import type { ClaimKind } from "../schema.ts";
import { kindsOf } from "./kind.ts";

const disclosure = kindsOf("disclosure", "条", [
  "条",
  "条次",
  "条(次)",
  "篇",
  "则",
  "份",
  "件",
  "项",
  "次",
  "期",
  "个",
  "篇(条)",
  "条(篇)",
  "条(件)",
  "件(条)",
]);
const published =
  "(?:主动公开|公开发布|对外公开|主动发布|发布|公开|公布|推送|更新|刊发|刊登|发送|登载|编发|上传)";
const information =
  "(?:了)?(?:各类|各种|有关|相关|本级|政府|政务|工作|公开|动态|业务|便民|微信|微博|、|及|和|原创|类)*(?:信息|文章|推文|消息|稿件|博文)(?:公开)?(?:总数|总量|数量|数|量)?";
/** A channel named among others is no channel of its own. */
const alone = "(?<![、和及与].*)";
/** Channels named without an 等 are some of them, so that what was disclosed there is not all. */
const everywhere = "(?<!(?:通过|利用|在|借助)(?:(?!等|各).)*)";
const via = (means: string) => [
  `${alone}${means}(?:公众号|账号|平台|官方|客户端|网站|上|端|号|栏|渠道|“[^”]*”|"[^"]*")*(?:共|共计|累计|全年|已|主动|对外)*(?:${published}(?:${information})?|${information})?#`,
  `${alone}${means}(?:公众号|账号|平台|官方|客户端|上|端|号|“[^”]*”|"[^"]*")*(?:共|共计|累计|全年|已|主动|对外)*(?:${published})(?:了)?#(?:各类|政府|政务|工作|公开|动态)*(?:信息|文章|推文|消息|稿件|博文)`,
];
const outlets = (
  [
    ["wechat", "by WeChat", "微信公开信息", "(?:官方|政务)?微信"],
    ["weibo", "by Weibo", "微博公开信息", "(?:官方|政务)?微博"],
    ["new_media", "by new media", "新媒体公开信息", "(?:政务)?新媒体"],
    [
      "app",
      "by app or short video",
      "客户端、短视频公开信息",
      "(?:客户端|APP|抖音|快手|短视频|头条号|今日头条|视频号)",
    ],
    [
      "bulletin",
      "on notice boards",
      "公告栏公开信息",
      "(?:公告栏|公示栏|公开栏|宣传栏|信息栏|公告牌|电子屏|显示屏|LED屏)",
    ],
    [
      "broadcast",
      "by radio and television",
      "广播电视公开信息",
      "(?:电视台|电台|广播电视|广电|广播|电视)",
    ],
    ["newspaper", "in newspapers", "报刊公开信息", "(?:报纸|报刊|日报|晚报|早报|周报|时报)"],
    ["gazette", "in the gazette", "政府公报公开信息", "(?:政府公报|公报)"],
    [
      "website",
      "on websites",
      "网站公开信息",
      "(?:政府网站|门户网站|门户网|信息网|公众网|官方网站|官网|网站|信息公开平台|政务公开平台|网)",
    ],
  ] as const
).map(([key, how, zh, words]) =>
  disclosure(`disclosed_${key}`, `Items disclosed ${how}`, zh, {
    part_of: ["items_disclosed"],
    dimension: "channel",
    patterns: via(words),
  }),
);
const disclosed: ClaimKind[] = [
  disclosure("items_disclosed", "Items disclosed proactively", "主动公开信息", {
    alone: true,
    patterns: [
      `${everywhere}(?<!不予|部分|申请|未|不|予以|同意|政府信息|信息)${published}${information}#`,
      `${everywhere}(?<!不予|部分|申请|未|不|予以|同意|政府信息|信息)${published}(?:了)?#(?:各类|政府|政务|工作|公开|动态)*(?:信息|消息)`,
      "(?<!未|不|应|应当)主动公开(?:总数|总量|数量)?#",
      `${everywhere}(?:公开|发布)(?:的)?(?:政府|政务)?信息(?:总数|总量|数量|数|量)#`,
    ],
  }),
];

export const disclosureClaims: ClaimKind[] = [...outlets, ...disclosed];
