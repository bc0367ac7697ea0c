import { defineConfig } from "vitest/config";

/** `npm run test:browsers`: the jobs of readers in Firefox and WebKit, side by side. */
export default defineConfig({
  // Only the tests: the site is served by its own configuration.
  test: {
    include: ["tests/browsers/*.browser.ts"],
    maxWorkers: 2,
    // Generous, so that a busy machine fails no test.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000, interval: 50 } },
  },
});
