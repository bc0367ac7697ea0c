import { CHARTS } from "../../src/charts/registry";
import type { ChartId } from "../../src/url/view";

/** Ids of all charts in the order of the page. */
export const CHART_IDS = CHARTS.map(({ id }) => id) as unknown as readonly [ChartId, ...ChartId[]];
