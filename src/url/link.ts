/** Full addresses, for what leaves the page: files, programs and paper. */
import { RECORD_VERSION } from "../data/edition";
import { writeReceipt } from "./receipt";
import { writeView } from "./searchParams";
import type { ChartId, View } from "./view";

/** The whole page, without query and fragment; a frame's file is in the same folder. */
export function pageUrl(): string {
  return new URL(".", document.baseURI).href;
}

/** The page with a chart's view and the edition of the data, opened at the chart. */
export function viewLink({ id, view }: { readonly id: ChartId; readonly view: View }): string {
  const search = writeView({ ...view, embed: null, controls: true, view: "chart" });
  const edition = writeReceipt({ version: RECORD_VERSION, sum: null }).join("&");
  return `${pageUrl()}${search}${search === "" ? "?" : "&"}${edition}#${id}`;
}

/** A file of the data package; the folder of all of them for an empty name. */
export function dataUrl(file: string): string {
  return new URL(`data/${file}`, document.baseURI).href;
}
