/** The day from which Airwars' incidents in Syria, added up, and the Coalition's answers are known. */
import type { AsOf } from "./asOf";

/** The day of the pages of Airwars that the sums were made from (`airwars_months.published`). */
export const INCIDENTS_SINCE = "2026-07-31";

/** Whether the sums of incidents are known on a day. */
export const hasIncidents = ({ asof }: { readonly asof: AsOf }): boolean =>
  asof === "latest" || asof >= INCIDENTS_SINCE;
