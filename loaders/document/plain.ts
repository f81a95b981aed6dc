import { textOf, UnitRoom } from "./units.ts";

/** A text made plain, and its UTF-16 code units: to go through these is quicker than to ask the text for each. */
export interface PlainText {
  readonly text: string;
  /** They hold until the next text is made plain. */
  readonly units: Uint16Array;
}

const room = new UnitRoom();
/** What Markdown and mail set before the lines of what they quote. */
const quoted = /^>(?: ?>)*/gm;
/** Spaces, and marks around words. */
const entities = /&(?:nbsp|ensp|emsp|quot|[lr]dquo);/g;

/**
 * The same text with look-alike characters made plain, at the same length, so that offsets hold in both:
 * CJK radicals become the ideographs they stand for, full-width forms become ASCII, every space becomes
 * " ", as do line breaks and spaces in the mark-up of web pages, and the traditional characters of official
 * terms become simplified ones. For reading only: what is shown to people is cut out of the text itself.
 */
export function plainText(text: string): PlainText {
  let spaced = text;
  if (text.includes("<br")) {
    spaced = spaced.replace(/<br\s*\/?>/g, (tag) => " ".repeat(tag.length));
  }
  // What keeps cells of Markdown open that have nothing in them, and what stays where tags were only cut out of a page.
  if (text.includes("&")) spaced = spaced.replace(entities, (name) => " ".repeat(name.length));
  if (isQuoted(text)) spaced = spaced.replace(quoted, (marks) => " ".repeat(marks.length));
  // Converters to Taiwanese usage make 檔案 of 文件.
  if (text.includes("檔案")) spaced = spaced.replaceAll("檔案", "文件");
  const units = room.unitsOf(spaced);
  let changed = 0;
  const { length } = units;
  for (let at = 0; at < length; at++) {
    const unit = units[at]!;
    const mended = plainUnits[unit]!;
    changed |= unit ^ mended;
    units[at] = mended;
  }
  return { text: changed === 0 ? spaced : textOf(units), units };
}

/** Whether most lines of a text are quoted. */
function isQuoted(text: string): boolean {
  if (!text.includes(">") || !text.includes("\n>")) return false;
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return 2 * lines.filter((line) => line.startsWith(">")).length > lines.length;
}

/** The same where only the text is looked at. */
export function plain(text: string): string {
  return plainText(text).text;
}

/** Only the radicals made plain: for names that are shown to people, whose punctuation stays as printed. */
export function mendRadicals(text: string): string {
  // Nearly no text has any, and to replace nothing takes longer than to look.
  if (!/[\u2e80-\u2fdf]/.test(text)) return text;
  return text.replace(/[\u2e80-\u2fdf]/g, mendRadical);
}

function mendRadical(character: string): string {
  if (character < "\u2f00") return radicals.get(character) ?? character;
  const unified = character.normalize("NFKC");
  return simplified.get(unified) ?? unified;
}

const pairs = (text: string) => new Map(text.split(" ").map((pair) => [pair[0]!, pair[1]!]));

// NFKC leaves the radicals supplement (U+2E80) as it is. Listed: those that stand for a whole character.
const radicals = pairs(
  "⺁厂 ⺄乙 ⺈刀 ⺊卜 ⺌小 ⺍小 ⺎兀 ⺒巳 ⺓幺 ⺗心 ⺛旡 ⺜日 ⺝月 ⺟母 ⺠民 ⺧牛 ⺩王 ⺪疋 ⺫目 ⺬示 ⺮竹 " +
    "⺶羊 ⺷羊 ⺸羊 ⺻聿 ⺼肉 ⺽臼 ⻁虎 ⻄西 ⻅见 ⻆角 ⻇角 ⻉贝 ⻊足 ⻋车 ⻏邑 ⻑长 ⻓长 ⻔门 ⻕阜 ⻗雨 ⻘青 ⻙韦 " +
    "⻚页 ⻛风 ⻜飞 ⻝食 ⻞食 ⻡首 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫齐 ⻬齐 ⻭齿 ⻮齿 ⻯龙 ⻰龙 ⻱龟 ⻲龟 ⻳龟",
);

// The Kangxi radicals (U+2F00) stand for traditional characters; a simplified text means these.
const simplified = pairs(
  "戶户 見见 貝贝 車车 長长 門门 韋韦 頁页 風风 飛飞 馬马 魚鱼 鳥鸟 鹵卤 麥麦 黃黄 黽黾 齊齐 齒齿 龍龙 龜龟",
);

// The characters of titles, headings and labels, as careless converters print them: 強製 for 强制, 全麵 for 全面.
const traditional = pairs(
  "條条 項项 數数 據据 關关 係系 為为 爲为 於于 請请 況况 織织 結结 無无 處处 訴诉 規规 範范 許许 對对 務务 罰罚 強强 製制 " +
    "業业 費费 購购 轉转 這这 屬属 國国 祕秘 機机 構构 穩稳 護护 權权 類类 過过 執执 査查 詢询 沒没 現现 補补 後后 確确 訪访 " +
    "舉举 報报 複复 復复 獲获 個个 繳缴 納纳 總总 續续 議议 經经 體体 動动 開开 題题 進进 發发 廢废 減减 決决 絕绝 額额 會会 " +
    "維维 糾纠 審审 筆笔 幣币 萬万 億亿 佈布 來来 單单 與与 聯联 編编 員员 廳厅 統统 時时 間间 號号 暫暂 鎮镇 鄉乡 園园 縣县 " +
    "隊队 館馆 應应 當当 認认 門门 內内 產产 麵面 辦办 終终 別别 區区 計计 設设 問问 餘余 約约 檔档 鉤勾 戶户 訟讼 採采 團团 際际 師师 險险 歲岁 兩两 實实 協协 鑑鉴 農农 漁渔 衛卫 環环 電电 監监 態态",
);

/** The plain character of each UTF-16 code unit. */
const plainUnits = makePlainUnits();

function makePlainUnits(): Uint16Array {
  const units = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (const [from, to] of traditional) units[from.charCodeAt(0)] = to.charCodeAt(0);
  for (let unit = 0xff01; unit <= 0xff5e; unit++) units[unit] = unit - 0xfee0;
  for (let unit = 0x2000; unit <= 0x200a; unit++) units[unit] = 0x20;
  for (const unit of [0xa0, 0x202f, 0x3000]) units[unit] = 0x20;
  for (let unit = 0x2e80; unit <= 0x2fdf; unit++) {
    const mended = mendRadical(String.fromCharCode(unit));
    units[unit] = (traditional.get(mended) ?? mended).charCodeAt(0);
  }
  return units;
}
