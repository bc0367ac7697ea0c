/** Addresses that a file carries, so that what it shows can be seen again. */
import type { ShownChart } from "../charts/parts/tools";
import { RECORD_VERSION } from "../data/load";
import { writeView } from "../view/codec";
import { writeReceipt } from "../view/receipt";

/** The page's own address, without query and part. */
export function pageAddress(): string {
  const { href } = new URL(window.location.pathname, window.location.origin);
  return href;
}

/** Full address of the page with a chart's view and the edition of the data, opened at the chart. */
export function viewLink({ id, view }: Pick<ShownChart, "id" | "view">): string {
  const search = writeView({ ...view, embed: null, controls: true, view: "chart" });
  const edition = writeReceipt({ version: RECORD_VERSION, sum: null }).join("&");
  return `${pageAddress()}${search}${search === "" ? "?" : "&"}${edition}#${id}`;
}

/** Full address of a file of the data package. */
export function dataAddress(file: string): string {
  return new URL(`data/${file}`, document.baseURI).href;
}
