/** Addresses that a file carries, so that what it shows can be seen again. */
import type { ShownChart } from "../charts/parts/tools";
import { writeView } from "../view/codec";

/** The page's own address, without query and part. */
export function pageAddress(): string {
  const { href } = new URL(window.location.pathname, window.location.origin);
  return href;
}

/** Full address of the page with a chart's view, opened at the chart. */
export function viewLink({ id, view }: Pick<ShownChart, "id" | "view">): string {
  return `${pageAddress()}${writeView({ ...view, embed: null, view: "chart" })}#${id}`;
}

/** Full address of a file of the data package. */
export function dataAddress(file: string): string {
  return new URL(`data/${file}`, document.baseURI).href;
}
