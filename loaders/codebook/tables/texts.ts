import { problemKinds } from "../problemKinds.ts";
import type { Table } from "../schema.ts";
import { field, integer } from "./field.ts";
import { reportFields } from "./themeTables.ts";

const uncompared = {
  null_means: "the agency, its place or the year is unknown, so the report is compared with none",
  null_means_zh: "机关、区划或者年度不明，未与其他报告比对",
};
const unshared = {
  null_means: `nothing is shared, or ${uncompared.null_means}`,
  null_means_zh: `无共用文字，或${uncompared.null_means_zh}`,
};
const letters = (key: string, en: string, zh: string, definition: string, definition_zh: string) =>
  field(key, en, zh, definition, definition_zh, { ...integer, unit: "letter", ...uncompared });

export const texts: Table = {
  key: "texts",
  en: "Texts",
  zh: "文本",
  grain:
    "One report, and how much of its prose stands in other reports. What is compared, and what shared means, is told by the codebook's entry wording.",
  grain_zh: "一份报告及其正文与其他报告共用的文字量；比对范围和共用的含义见编码手册wording。",
  primary_key: ["report"],
  fields: [
    ...reportFields("all tables of the report", "报告全部表格"),
    field(
      "sentences",
      "Sentences",
      "句数",
      "Sentences of the prose that are compared.",
      "参与比对的正文句子数量。",
      integer,
    ),
    field(
      "letters",
      "Letters",
      "字数",
      "Letters and digits of these sentences.",
      "上述句子的文字和数字个数。",
      {
        ...integer,
        unit: "letter",
      },
    ),
    letters(
      "exact_letters",
      "Shared word for word",
      "相同字数",
      "Letters in sentences whose very words stand in another report.",
      "与另一报告文字相同的句子的字数。",
    ),
    letters(
      "near_letters",
      "Shared nearly",
      "相近字数",
      "Letters in sentences of which only a near wording was found in another report.",
      "与另一报告仅文字相近的句子的字数。",
    ),
    letters(
      "same_agency_exact_letters",
      "Same agency, word for word",
      "与本机关以前年度相同字数",
      "Letters in sentences whose very words stand in an earlier year's report of the same agency.",
      "与本机关以前年度报告文字相同的句子的字数。",
    ),
    letters(
      "same_agency_near_letters",
      "Same agency, nearly",
      "与本机关以前年度相近字数",
      "Letters in sentences near to one of an earlier year's report of the same agency, and the same as none.",
      "与本机关以前年度报告文字相近、但无相同者的句子的字数。",
    ),
    letters(
      "other_agency_exact_letters",
      "Another agency, word for word",
      "与其他机关相同字数",
      "Letters in sentences whose very words stand in a report of another agency. A sentence may count here and for the same agency.",
      "与其他机关报告文字相同的句子的字数；同一句子可同时计入本机关一栏。",
    ),
    letters(
      "other_agency_near_letters",
      "Another agency, nearly",
      "与其他机关相近字数",
      "Letters in sentences near to one found in a report of another agency, and the same as none. A sentence may count here and for the same agency.",
      "与其他机关报告文字相近、但无相同者的句子的字数；同一句子可同时计入本机关一栏。",
    ),
    field(
      "shares_most_with",
      "Shares most with",
      "共用文字最多的报告",
      "The report in which most of the shared letters stand too (reports.id), of several the earliest. It says nothing of who wrote them first.",
      "共用文字最多的报告（reports.id），有多份的取年度最早者；不表明何者先写。",
      unshared,
    ),
    field(
      "most_letters",
      "Letters shared with it",
      "与该报告共用字数",
      "Letters in the sentences that stand there, word for word or nearly. A sentence of more than 32 reports counts for the 32 earliest and for the agency's own.",
      "与该报告文字相同或者相近的句子的字数；一句见于32份以上报告的，仅计最早的32份和本机关的报告。",
      { ...integer, unit: "letter", ...unshared },
    ),
    field(
      "problems_outcome",
      "Problems named",
      "问题陈述",
      "Whether the part on problems names problems of the kinds listed in problemKinds, says that there are none, or holds nothing that is recognised.",
      "问题部分指出了编码手册problemKinds所列问题、表示没有问题，还是未见可识别的表述。",
      { values: ["named", "none_stated", "unrecognized", "no_section"] },
    ),
    ...problemKinds
      .filter(({ key }) => key !== "none")
      .map(({ key, en, zh, definition, definition_zh }) =>
        field(
          problemField(key),
          en,
          zh,
          `Wordings that name this problem: ${definition}`,
          `指出此类问题的表述数量：${definition_zh}`,
          {
            ...integer,
            null_means:
              "the part on problems is not there, or nothing in it is recognised: problems_outcome says which",
            null_means_zh: "无问题部分，或未见可识别的表述，以problems_outcome为准",
          },
        ),
      ),
  ],
};

/** The name of a kind of problem's field in this table. */
export function problemField(kind: string): string {
  return `problem_${kind}`;
}
