import type { Wording } from "./schema.ts";

/** How the wording of reports is compared: what is a shared sentence, and what is not. */
export const wording: Wording = {
  least_letters: 10,
  shingle: 2,
  threshold: 0.7,
  definition:
    "A sentence of the prose is compared by its letters and digits, without spaces, punctuation and the number that counts it. " +
    "Sentences of fewer letters than least_letters are not compared. Two sentences are exactly the same when these letters are, " +
    "and near when the Jaccard similarity of their sets of shingles (runs of characters of the length shingle) reaches threshold. " +
    "Digits are compared like letters: last year's sentence with a new number is near, not exactly the same. " +
    "A sentence is shared when it stands in an earlier year's report of the same agency, or in the report of another agency for any year. " +
    "Reports of one agency for one year are copies and share nothing with each other. " +
    "Near sentences of the same agency are all found; those of other agencies are searched by MinHash and found with a probability that rises with their similarity.",
  definition_zh:
    "正文句子按去除空格、标点及序号后的文字和数字比对；字数少于 least_letters 的句子不参与比对。" +
    "文字完全一致的为相同；字符片段（长度为 shingle）集合的杰卡德相似度达到 threshold 的为相近。" +
    "数字同样参与比对：仅更换数字的上年句子属于相近，不属于相同。" +
    "见于同一机关以前年度报告，或见于其他机关任一年度报告的句子，为共用句。" +
    "同一机关同一年度的多份报告视为副本，相互之间不计共用。" +
    "同一机关内的相近句逐一比对，不会遗漏；其他机关的相近句用 MinHash 检索，相似度越高，检出概率越大。",
};
