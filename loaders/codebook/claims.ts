import { disclosureClaims } from "./claims/disclosure.ts";
import { disputeClaims } from "./claims/disputes.ts";
import { kindsOf } from "./claims/kind.ts";
import { requestClaims } from "./claims/requests.ts";
import { serviceClaims } from "./claims/services.ts";
import type { ClaimKind } from "./schema.ts";

/** Numbers known by what they are told to be a part of, and percentages of two such numbers. */
const relative: ClaimKind[] = [
  kindsOf(null, "件", [])("part", "Part of a number", "分项", {}),
  kindsOf(null, "%", ["%"])("share", "Percentage", "百分比", {}),
];

/**
 * What the sentences of a report state in numbers, kind by kind. A pattern is a regular expression with the
 * number as "#"; it is tried on a sentence made plain and without spaces. What stands before "#" has to end
 * where the number begins, but for linking words (共计, 为); where nothing stands behind "#", the clause or the
 * item of the list ends there. `none` are the words that state a 0. The first kind that fits is taken.
 */
export const claims: ClaimKind[] = [
  ...requestClaims,
  ...disputeClaims,
  ...serviceClaims,
  ...disclosureClaims,
  ...relative,
];
