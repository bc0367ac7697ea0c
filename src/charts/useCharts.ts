import { createContext, use, useContext, useMemo } from "react";
import type { ChartTableName } from "../data/tables";
import { importScript } from "../loading/importScript";
import type { LanguageCode } from "../messages/language";
import { memoize, memoizeByObject } from "../model/memoize";
import type { ChartId } from "../url/view";
import { CHARTS } from "./registry";
import type { ChartDefinition, GetFigures, LoadedChart } from "./types";

const ChartsContext = createContext<readonly ChartDefinition[]>(CHARTS);

/** Gives the charts to everything below; the registry's by default. */
export const ChartsProvider = ChartsContext.Provider;

/** The charts in the order of the page. */
export function useCharts(): readonly ChartDefinition[] {
  return useContext(ChartsContext);
}

/** The chart with this id; null where there is none. */
export function useChart(id: ChartId | null): ChartDefinition | null {
  return useCharts().find((chart) => chart.id === id) ?? null;
}

const chartLoader = memoizeByObject((definition: ChartDefinition) =>
  memoize((language: LanguageCode) => definition.load(language)),
);

/**
 * A chart's code and messages: the same promise at every call. Rejects with a ScriptError for good:
 * only a reload of the page can fetch a script again.
 */
export function loadChart(
  definition: ChartDefinition,
  language: LanguageCode,
): Promise<LoadedChart> {
  return chartLoader(definition)(language);
}

/** What lists the figures of each chart, by its id, in the order of the page. */
export type FiguresByChart = ReadonlyMap<ChartId, GetFigures>;

/** What lists the figures of the charts: the same promise at every call. */
export const loadFigures = memoize(
  async (charts: readonly ChartDefinition[]): Promise<FiguresByChart> =>
    new Map(
      await Promise.all(
        charts.map(async (chart) => [chart.id, await importScript(chart.loadFigures)] as const),
      ),
    ),
);

/** Tables that the figures of a view come from: of the one chart of a frame, else of every chart. */
export function useFigureTables(embed: ChartId | null): readonly ChartTableName[] {
  const charts = useCharts();
  return useMemo(() => {
    const shown = charts.filter(({ id }) => embed === null || id === embed);
    return [...new Set(shown.flatMap(({ tables }) => tables))].sort();
  }, [charts, embed]);
}

/** What lists the figures of the charts. Suspends until it is fetched. */
export function useFigures(): FiguresByChart {
  return use(loadFigures(useCharts()));
}
