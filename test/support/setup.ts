import { build } from "../../scripts/build.ts";
import { chromiumPath } from "./chromium.ts";

/** Does once, before all tests, what they must not do side by side. */
export default async function setup(): Promise<void> {
  await chromiumPath();
  await build(process.cwd());
}
