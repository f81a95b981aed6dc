import { defineConfig } from "vitest/config";

export default defineConfig({
  // The browser bundle that pages take is no module that Node can load.
  resolve: {
    alias: { "arquero/dist/arquero.min.js": `${import.meta.dirname}/test/arquero.ts` },
  },
  test: {
    include: ["test/**/*.test.ts"],
    environment: "node",
    globalSetup: "test/support/setup.ts",
    // A browser test opens a page and waits for it to come to rest.
    testTimeout: 60_000,
    // Finding no browser, it may have to install one.
    hookTimeout: 600_000,
    allowOnly: false,
    reporters: ["default", "./test/support/reporter.ts"],
  },
});
