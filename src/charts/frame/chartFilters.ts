/** Filters above a chart's table and below its plot: the app provides them, the frame places them. */
import { type ComponentType, createContext, useContext } from "react";
import type { View } from "../../url/view";
import type { ChartDefinition, OnViewChange } from "../types";

export interface ChartFiltersProps {
  readonly definition: Pick<ChartDefinition, "id" | "params">;
  readonly view: View;
  readonly onViewChange: OnViewChange;
}

const ChartFiltersContext = createContext<ComponentType<ChartFiltersProps> | null>(null);

export const ChartFiltersProvider = ChartFiltersContext.Provider;

/** The component that draws a chart's filters; null where a chart has none. */
export function useChartFilters(): ComponentType<ChartFiltersProps> | null {
  return useContext(ChartFiltersContext);
}
