import { keepsLittle, type Layout } from "../layout.ts";
import { textOf } from "../textOf.ts";

/** A report that only tells, its tables left out or put in as pictures or attachments. */
export const narrative: Layout = {
  key: "G",
  extension: ".txt",
  keeps: keepsLittle,
  print: ({ blocks, random }) => {
    const instead = random.pick([[], ["图1 情况统计"], ["附件：政府信息公开情况统计表.docx"]]);
    return textOf(blocks, () => instead);
  },
};
