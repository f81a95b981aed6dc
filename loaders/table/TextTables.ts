import { problemKinds } from "../codebook/problemKinds.ts";
import { problemField } from "../codebook/tables/texts.ts";
import type { Report } from "../report/report.ts";
import { problemsOf, type ProblemsNamed } from "../text/problems.ts";
import { sentencesOf } from "../text/sentences.ts";
import { Sharing, type Owner } from "../text/Sharing.ts";
import type { SharedText } from "../text/sharedText.ts";
import type { Row } from "./row.ts";
import { whoseRow } from "./themeRows.ts";

/** Collects what reports say in words, one report after the other, into the tables texts, shared_passages and problems. */
export class TextTables {
  readonly #sharing = new Sharing();
  readonly #problems: ProblemsNamed[] = [];

  /** Adds a report. Reports of one owner are compared as those of one agency; of an unknown one, with none. */
  add(report: Report, owner: Owner): void {
    const sentences = sentencesOf(report);
    this.#sharing.add(report.id, owner, sentences);
    this.#problems.push(problemsOf(report, sentences));
  }

  /**
   * The rows of the three tables; `reports` are the rows of the same reports, in the order they were added, in
   * the table of reports. Nothing can be added any more.
   */
  tables(reports: readonly Row[]): Record<"texts" | "shared_passages" | "problems", Row[]> {
    const texts: Row[] = [];
    const passages: Row[] = [];
    const problems: Row[] = [];
    let next = 0;
    for (const text of this.#sharing.results()) {
      const report = reports[next]!;
      const named = this.#problems[next++]!;
      texts.push({
        ...whoseRow(report),
        form: report["form"]!,
        ...sharedFields(text),
        ...problemFields(named),
      });
      passages.push(...passageRows(text));
      problems.push(...problemRows(text.report, named));
    }
    return { texts, shared_passages: passages, problems };
  }
}

function sharedFields({ sentences, letters, shared }: SharedText): Row {
  return {
    sentences,
    letters,
    exact_letters: shared?.exact ?? null,
    near_letters: shared?.near ?? null,
    same_agency_exact_letters: shared?.sameExact ?? null,
    same_agency_near_letters: shared?.sameNear ?? null,
    other_agency_exact_letters: shared?.otherExact ?? null,
    other_agency_near_letters: shared?.otherNear ?? null,
    shares_most_with: shared?.most?.report ?? null,
    most_letters: shared?.most?.letters ?? null,
  };
}

function problemFields({ outcome, problems }: ProblemsNamed): Row {
  const isTold = outcome === "named" || outcome === "none_stated";
  const counts = problemKinds
    .filter(({ key }) => key !== "none")
    .map(({ key }) => [
      problemField(key),
      isTold ? problems.filter(({ kind }) => kind === key).length : null,
    ]);
  return { problems_outcome: outcome, ...Object.fromEntries(counts) } as Row;
}

function passageRows({ report, passages }: SharedText): Row[] {
  return passages.map((passage, i) => ({
    report,
    number: i + 1,
    start: passage.start,
    end: passage.end,
    relation: passage.relation,
    match: passage.match,
    similarity: Math.round(passage.similarity * 10_000) / 10_000,
    other_report: passage.other,
    other_start: passage.otherStart,
    other_end: passage.otherEnd,
  }));
}

function problemRows(report: string, { problems }: ProblemsNamed): Row[] {
  return problems.map(({ kind, start, end }, i) => ({ report, number: i + 1, kind, start, end }));
}
