import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { codebook } from "../../loaders/codebook/codebook.ts";
import { fold, readLabels, readTruncatedRow } from "../../loaders/report/labels.ts";

/** Printed labels and what each means, written down by hand from reports: kind, key, label. */
const printed = readFileSync(new URL("labels.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split("\t") as [string, string, string]);

const bare = (label: string) => fold(label).replace(/[()]/g, "");

function meanings(label: string): string[] {
  const labels = readLabels(fold(label));
  expect(labels, `${label} is read as one label`).toHaveLength(1);
  return labels![0]!.meanings.map(({ kind, table, key }) =>
    kind === "article" ? `${kind} ${key}` : `${kind} ${table}.${key}`,
  );
}

test.each(printed)("%s %s is printed %s", (kind, key, label) => {
  expect(meanings(label)).toContain(`${kind} ${key}`);
});

test("every wording of the codebook stands in the list above", () => {
  const known = new Set(
    printed.map(([, , label]) => bare(label).replace(/^([一二三四五六七八九十]|\d)(?!十)/, "")),
  );
  const whole = new Set(printed.map(([, , label]) => bare(label)));
  const wordings = [
    ...codebook.articles.flatMap(({ labels }) => labels),
    ...codebook.groups.flatMap(({ labels }) => labels),
    ...codebook.columns.flatMap(({ labels }) => Object.values(labels).flat()),
    ...codebook.rows.flatMap(({ labels }) => labels),
  ];
  expect(wordings.filter((label) => !known.has(bare(label)) && !whole.has(bare(label)))).toEqual(
    [],
  );
});

describe("labels in a row", () => {
  test("several labels with nothing between are told apart", () => {
    const labels = readLabels(fold("（三）不予公开 1.属于国家秘密"))!;
    expect(labels.map(({ meanings: [m] }) => m!.key)).toEqual(["denied", "denied_state_secret"]);
    expect(labels.map(({ ordinal }) => ordinal)).toEqual([3, 1]);
  });

  test("a header line of text is read as its columns", () => {
    const labels = readLabels(fold("信息内容 本年制发件数 本年废止件数 现行有效件数"))!;
    expect(labels.map(({ meanings: [m] }) => m!.key)).toEqual([
      "content",
      "issued",
      "repealed",
      "in_force",
    ]);
  });

  test("a note in brackets is kept with its label", () => {
    expect(readLabels(fold("采购总金额（单位：万元，保留4位小数）"))![0]!.note).toContain("万元");
  });

  test.each(["我镇认真贯彻落实", "规章制度建设", "行政许可事项清单", "", "12", "其他主动公开文件"])(
    "%s is no label",
    (text) => {
      expect(readLabels(fold(text))).toBeNull();
    },
  );
});

describe("labels cut short", () => {
  test("the beginning of one label only stands for it", () => {
    const label = readTruncatedRow(
      fold("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息"),
    );
    expect(label?.meanings[0]).toMatchObject({ kind: "row", key: "other_not_corrected" });
  });

  test.each(["申请人", "行政", "本年新收", "其他法律"])("%s is too little", (text) => {
    expect(readTruncatedRow(fold(text))).toBeNull();
  });
});
