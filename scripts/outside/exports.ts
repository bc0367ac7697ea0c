/** What a reader takes along: pictures as XML, and programs that load the rows behind a chart. */
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { type Site, visitCharts } from "../reliability/site";
import { judge, type Outcome, run } from "./tool";

const CHART = "sources";

async function openDownload(page: Page, id: string): Promise<void> {
  await page.locator(`#${id}`).getByRole("button", { name: "Download", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Save SVG" }).waitFor();
}

async function savePicture(page: Page): Promise<string> {
  const button = page.getByRole("dialog").getByRole("button", { name: "Save SVG" });
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return readFile(await download.path(), "utf8");
}

/** The program that the dialog shows, which loads the tables from this site. */
function snippet(page: Page, kind: string): Promise<string> {
  return page.locator(`[data-snippet=${kind}] textarea`).inputValue();
}

/** Well-formed XML of every chart, and the programs in Python and R, which must load rows. */
export async function checkExports(site: Site): Promise<readonly Outcome[]> {
  const faults: string[] = [];
  const page = await site.open("/", { viewport: { width: 1280, height: 800 } }, faults);
  await visitCharts(page);
  const ids = await page.locator("[data-chart]").evaluateAll((all) => all.map(({ id }) => id));
  const outcomes: Outcome[] = [];
  const programs: Record<string, string> = {};
  for (const id of ids) {
    await openDownload(page, id);
    const part = `picture of ${id} (xmllint)`;
    const linted = await run("xmllint", ["--noout", "-"], await savePicture(page));
    outcomes.push(judge(part, linted, "xmllint, on Debian libxml2-utils"));
    if (id === CHART)
      for (const kind of ["python", "r"]) programs[kind] = await snippet(page, kind);
    await page.getByRole("dialog").getByRole("button", { name: "Close", exact: true }).click();
  }
  await page.context().close();
  const { python = "", r = "" } = programs;
  const loadsPandas = (await run("python3", ["-c", "import pandas"])).status === 0;
  const loaded = `${python}\nassert all(len(table) > 0 for table in rows.values())\n`;
  outcomes.push(
    judge(
      "snippet in Python",
      loadsPandas ? await run("python3", ["-"], loaded) : { status: null, output: "", errors: "" },
      "Python with pandas",
    ),
    judge(
      "snippet in R",
      await run("Rscript", ["-"], `${r}\nstopifnot(all(sapply(rows, nrow) > 0))\n`),
      "R, on Debian r-base-core",
    ),
  );
  return outcomes;
}
