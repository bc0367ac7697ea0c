/** Files that a chart's download dialog saves. */
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { csvParse } from "d3";
import { dialog } from "./parts";

export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Presses a button of the open dialog and returns the file that the browser saved. */
export async function save(page: Page, button: string | RegExp): Promise<SavedFile> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog(page).getByRole("button", { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Rows of a saved CSV file, without its byte order mark. */
export const csvRows = ({ bytes }: SavedFile) =>
  csvParse(bytes.toString("utf8").replace(/^\uFEFF/, ""));
