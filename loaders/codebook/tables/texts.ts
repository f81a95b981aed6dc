import { problemKinds } from "../problemKinds.ts";
import type { Table } from "../schema.ts";
import { field, integer } from "./field.ts";
import { reportFields } from "./themeTables.ts";

const uncompared =
  "the agency, its place or the year is unknown, so the report is compared with none";
const letters = (key: string, en: string, zh: string, definition: string) =>
  field(key, en, zh, definition, { ...integer, unit: "letter", null_means: uncompared });

export const texts: Table = {
  key: "texts",
  en: "Texts",
  zh: "文本",
  grain:
    "One report, and how much of its prose stands in other reports. What is compared, and what shared means, is told by the codebook's entry wording.",
  primary_key: ["report"],
  fields: [
    ...reportFields("all tables of the report"),
    field("sentences", "Sentences", "句数", "Sentences of the prose that are compared.", integer),
    field("letters", "Letters", "字数", "Letters and digits of these sentences.", {
      ...integer,
      unit: "letter",
    }),
    letters(
      "exact_letters",
      "Shared word for word",
      "相同字数",
      "Letters in sentences whose very words stand in another report.",
    ),
    letters(
      "near_letters",
      "Shared nearly",
      "相近字数",
      "Letters in sentences of which only a near wording was found in another report.",
    ),
    letters(
      "same_agency_exact_letters",
      "Same agency, word for word",
      "与本机关以前年度相同字数",
      "Letters in sentences whose very words stand in an earlier year's report of the same agency.",
    ),
    letters(
      "same_agency_near_letters",
      "Same agency, nearly",
      "与本机关以前年度相近字数",
      "Letters in sentences near to one of an earlier year's report of the same agency, and the same as none.",
    ),
    letters(
      "other_agency_exact_letters",
      "Another agency, word for word",
      "与其他机关相同字数",
      "Letters in sentences whose very words stand in a report of another agency. A sentence may count here and for the same agency.",
    ),
    letters(
      "other_agency_near_letters",
      "Another agency, nearly",
      "与其他机关相近字数",
      "Letters in sentences near to one found in a report of another agency, and the same as none. A sentence may count here and for the same agency.",
    ),
    field(
      "shares_most_with",
      "Shares most with",
      "共用文字最多的报告",
      "The report in which most of the shared letters stand too (reports.id), of several the earliest. It says nothing of who wrote them first.",
      { null_means: `nothing is shared, or ${uncompared}` },
    ),
    field(
      "most_letters",
      "Letters shared with it",
      "与该报告共用字数",
      "Letters in the sentences that stand there, word for word or nearly. A sentence of more than 32 reports counts for the 32 earliest and for the agency's own.",
      { ...integer, unit: "letter", null_means: `nothing is shared, or ${uncompared}` },
    ),
    field(
      "problems_outcome",
      "Problems named",
      "问题陈述",
      "Whether the part on problems names problems of the kinds listed in problemKinds, says that there are none, or holds nothing that is recognised.",
      { values: ["named", "none_stated", "unrecognized", "no_section"] },
    ),
    ...problemKinds
      .filter(({ key }) => key !== "none")
      .map(({ key, en, zh, definition }) =>
        field(problemField(key), en, zh, `Wordings that name this problem: ${definition}`, {
          ...integer,
          null_means:
            "the part on problems is not there, or nothing in it is recognised: problems_outcome says which",
        }),
      ),
  ],
};

/** The name of a kind of problem's field in this table. */
export function problemField(kind: string): string {
  return `problem_${kind}`;
}
