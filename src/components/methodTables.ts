import { html } from "htl";
import { codebookTable } from "./codebookTable.js";
import type { Edition } from "./edition.js";
import { severityMark } from "./severityMark.js";

/** The parts of the codebook that the Method page shows, each as a table. */

export const states = ({ codebook, say, term, define }: Edition): HTMLElement =>
  codebookTable(codebook.states, [
    [say({ en: "State", zh: "状态" }), term],
    [say({ en: "Meaning", zh: "含义" }), define],
    [say({ en: "Has a value", zh: "是否有值" }), ({ value }) => say(valued[value])],
  ]);

const valued = {
  always: { en: "always", zh: "有" },
  sometimes: { en: "sometimes", zh: "视情况" },
  never: { en: "never", zh: "无" },
};

export const forms = ({ codebook, say, term, define }: Edition): HTMLElement =>
  codebookTable(codebook.forms, [
    [say({ en: "Form", zh: "表格版本" }), term],
    [
      say({ en: "Reports for", zh: "适用年度" }),
      ({ years, years_zh }) => say({ en: years, zh: years_zh }),
    ],
    [say({ en: "Prescribed by", zh: "印发依据" }), ({ notice }) => notice],
    [say({ en: "Meaning", zh: "含义" }), define],
  ]);

export const units = ({ codebook, say, term }: Edition): HTMLElement =>
  codebookTable(codebook.units, [
    [say({ en: "Unit", zh: "单位" }), term],
    [
      say({ en: "To the stored unit", zh: "换算为存储单位" }),
      ({ exponent }) => html`<span>× 10<sup>${exponent}</sup></span>`,
    ],
    [say({ en: "As printed", zh: "印刷用语" }), ({ labels }) => labels.join("、")],
  ]);

export const rules = (edition: Edition): HTMLElement => {
  const { codebook, say, term } = edition;
  return codebookTable(codebook.rules, [
    [say({ en: "Rule", zh: "规则" }), term],
    [say({ en: "If broken", zh: "级别" }), ({ severity }) => severityMark(severity, edition)],
    [
      say({ en: "Relation", zh: "勾稽关系" }),
      ({ relation, relation_zh }) => say({ en: relation, zh: relation_zh }),
    ],
  ]);
};

export const issues = ({ codebook, say, term, define }: Edition): HTMLElement =>
  codebookTable(codebook.issues, [
    [say({ en: "Issue", zh: "问题" }), term],
    [say({ en: "Meaning", zh: "含义" }), define],
  ]);

export const placeBases = ({ codebook, say, term, define }: Edition): HTMLElement =>
  codebookTable(codebook.placeBases, [
    [say({ en: "How the place is known", zh: "区划来源" }), term],
    [say({ en: "Meaning", zh: "含义" }), define],
  ]);
