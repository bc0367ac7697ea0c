/** `npm run test:e2e -- tests/e2e/gap.e2e.ts`: browser tests of the given files against a fresh build. */
import { spawnSync } from "node:child_process";
import { findBrowser } from "./browser.mjs";

function run(program, args, env = {}) {
  const { status } = spawnSync(program, args, {
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}

run("npm", ["run", "build"]);
run("npx", ["--no-install", "playwright", "test", "--reporter=list", ...process.argv.slice(2)], {
  BROWSER_PATH: await findBrowser(),
});
