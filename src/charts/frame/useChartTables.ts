import { useStrikesByPlace } from "../../data/drawnFiles";
import type { ChartTableName, ChartTables } from "../types";

/** A chart's tables beyond the core record, as far as they have arrived. */
export interface ChartTablesState {
  readonly tables: ChartTables;
  readonly status: "ready" | "loading" | "error";
  readonly error: Error | null;
  readonly retry: () => void;
}

const NO_TABLES: ChartTables = {};

/** Fetches a chart's tables once `enabled`. The chart draws the rest of its rows meanwhile. */
export function useChartTables(
  names: readonly ChartTableName[],
  enabled: boolean,
): ChartTablesState {
  const needed = names.includes("strikes_by_place");
  const loaded = useStrikesByPlace(needed && enabled);
  if (!needed) return { tables: NO_TABLES, status: "ready", error: null, retry: () => {} };
  return {
    tables: loaded.state === "ready" ? { strikes_by_place: loaded.value } : NO_TABLES,
    status: loaded.state,
    error: loaded.state === "error" ? loaded.error : null,
    retry: loaded.state === "error" ? loaded.retry : () => {},
  };
}
