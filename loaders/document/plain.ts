/**
 * The same text with look-alike characters made plain, at the same length, so that offsets hold in both:
 * CJK radicals become the ideographs they stand for, full-width forms become ASCII, every space becomes " ".
 */
export function plain(text: string): string {
  return text.replace(
    /[\u2e80-\u2fdf\u3000\uff01-\uff5e\u00a0\u2000-\u200a\u202f]/g,
    plainCharacter,
  );
}

/** Only the radicals made plain: for names that are shown to people, whose punctuation stays as printed. */
export function mendRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fdf]/g, plainCharacter);
}

function plainCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code < 0x2e80 || code === 0x3000) return " ";
  if (code < 0x2f00) return radicals.get(character) ?? character;
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
