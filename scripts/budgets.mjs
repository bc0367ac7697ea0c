/**
 * Budgets of the built pages in gzip bytes (level 9), for check-size.mjs and the browser tests. The
 * first chart is painted before any script is fetched, so scripts delay the controls only.
 */
export const BUDGETS = {
  /** Scripts of the page: 26 kB of it are React Query and d3, so loading and scales are standard. */
  page: 168_000,
  /**
   * Scripts of a chart's own page: each chart also draws pictures, tooltips and its compact form, the
   * answers draw three kinds of bars, and places three columns, a calendar, the counts of a battle
   * in two lists, and what a small box leaves out.
   */
  frame: 167_000,
  /** The map's own page has shapes (10 kB), d3-geo and topojson-client (9 kB) besides. */
  mapFrame: 182_000,
  /** The page with its seven charts and their tables prerendered, as React and d3 write them. */
  html: 62_000,
  /** All styles in one file, with the default class names of CSS modules. */
  styles: 16_000,
  /** The eight CSV tables of the record. */
  data: 30_000,
};
