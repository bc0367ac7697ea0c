/**
 * `npm run check:outside`: tools that nobody here wrote, on the built site and the data package: the Nu
 * HTML checker, the Data Package profile, Lighthouse, xmllint, Python and R. npx fetches those of npm in
 * the versions named; of the others, each that is missing is named. Fails where one finds a fault.
 */
import { readdirSync } from "node:fs";
import { openSite } from "../reliability/site";
import { checkDataPackage } from "./dataPackage";
import { checkExports } from "./exports";
import { checkLighthouse } from "./lighthouse";
import { judge, type Outcome, run } from "./tool";

const VNU = "vnu-jar@26.9.27";

async function checkHtml(): Promise<Outcome> {
  const part = "HTML (Nu HTML checker)";
  if ((await run("java", ["-version"])).status === null)
    return { part, state: "not installed", says: "Java, on Debian default-jre-headless" };
  const pages = readdirSync("dist").filter((name) => name.endsWith(".html"));
  const files = pages.map((name) => `dist/${name}`);
  return judge(part, await run("npx", ["--yes", VNU, "--errors-only", ...files]), "npm");
}

const site = await openSite();
const outcomes = [await checkHtml(), ...(await checkDataPackage()), ...(await checkExports(site))];
outcomes.push(...(await checkLighthouse(site.origin)));
await site.close();
for (const { part, state, says } of outcomes)
  console.log(`${part}: ${state}${says === "" ? "" : `: ${says}`}`);
process.exitCode = outcomes.some(({ state }) => state === "failed") ? 1 : 0;
