import { build } from "./build.ts";
import { run } from "./command.ts";
import { announce } from "./serve.ts";

await run(async () => {
  await build(process.cwd());
  await announce(process.cwd());
});
