import { keepsAll, keepsNumbers, type Layout, type Sheet } from "../layout.ts";
import { linesSpaced } from "./lines.ts";
import { pipeCells } from "./pipeCells.ts";
import { pipeRowsFilled } from "./pipeRows.ts";

/** Copies on other sites: the text of a sound layout, damaged the way mirrors damage it. */
const damaged = (
  key: string,
  damage: (text: string, sheet: Sheet) => string,
  numbersOnly = true,
): Layout => ({
  key,
  extension: ".txt",
  keeps: numbersOnly ? keepsNumbers : keepsAll,
  print(sheet) {
    const sound = numbersOnly
      ? sheet.random.pick([pipeRowsFilled, pipeCells, linesSpaced])
      : sheet.random.pick([pipeRowsFilled, pipeCells]);
    return damage(sound.print(sheet) as string, sheet);
  },
});

const pairs =
  "国國务務规規开開强強制製发發数數处處许許项項对對结結转轉办辦类類属屬当當众眾与與执執总總计計复複议議诉訴讼訟维維审審后後间間题題号號织織机機构構单單业業书書获獲过過见見给給条條报報个個为為请請说說专專会會领領员員质質团團这這时時关關东東车車长長区區门門经經济濟网網应應续續废廢现現采採购購额額收收费費无無决決减減内內";
const traditional = new Map(
  Array.from(pairs).flatMap((character, i, all) =>
    i % 2 === 0 ? [[character, all[i + 1]!] as const] : [],
  ),
);

/** Traditional characters, each converted by itself, and words of another region. */
export const damagedTraditional = damaged(
  "H traditional",
  (text, { random }) => {
    const words = random.chance(0.5)
      ? text.replaceAll("规范性文件", "規範性檔案").replaceAll("程序", "程式")
      : text;
    return Array.from(words)
      .map((character) => traditional.get(character) ?? character)
      .join("");
  },
  false,
);

const sounds: Readonly<Record<string, string>> = {
  务: "wù",
  国: "guó",
  开: "kāi",
  请: "qǐng",
  总: "zǒng",
  数: "shù",
  费: "fèi",
};

/** How a character is said, in brackets behind it. */
export const damagedPronunciation = damaged(
  "H pronunciation",
  (text, { random }) => {
    const twice = random.chance(0.3);
    return text.replace(/[务国开请总数费]/g, (character) => {
      const sound = `(${sounds[character]!})`;
      return `${character}${sound}${twice ? sound : ""}`;
    });
  },
  false,
);

/** Spaces that cannot be broken, decoded as question marks. */
export const damagedSpaces = damaged("H question marks", (text, { random }) =>
  text
    .replace(/^(\S+20\d\d年)/m, "????????$1")
    .split("\n")
    .map((line) => (random.chance(0.5) ? line.replace(/(?<=^|\| )(\d+)(?= \||$)/g, "? $1") : line))
    .join("\n"),
);

/** Commas doubled. */
export const damagedCommas = damaged(
  "H commas",
  (text) => text.replace(/[，,](?=[^\d\s])/g, ",,"),
  false,
);

/** A layout table left a thousand pipes below the title. */
export const damagedPipes = damaged(
  "H pipes",
  (text, { report: { identity } }) =>
    text.replace(identity.title, `${identity.title}\n${"|".repeat(1000)}`),
  false,
);

/** What stands around the text of a page. */
export const damagedNavigation = damaged(
  "H navigation",
  (text, { random, report: { identity } }) =>
    [
      "首页 > 政府信息公开 > 政府信息公开年报",
      "当前位置：首页>>年度报告",
      `来源：${identity.agency} 发布时间：${identity.publishedOn} 浏览次数：${random.int(1, 9999)}`,
      "字号：[大 中 小]",
      text,
      "扫一扫在手机打开当前页",
      "账号+密码登录",
      "手机+密码登录",
      "微信扫码登录",
      "还没有账号?",
      "立即注册",
    ].join("\n"),
  false,
);

/** Lines of advertising before and after the report. */
export const damagedAdvertising = damaged(
  "H advertising",
  (text, { random }) =>
    [
      `澳门888娱乐 官网${random.int(100, 999)}`,
      "",
      text,
      "",
      `注册送${random.int(10, 99)}元 客服电话 400-${random.int(100, 999)}-8888`,
    ].join("\n"),
  false,
);
