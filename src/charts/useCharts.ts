import { createContext, use, useContext } from "react";
import type { LanguageCode } from "../messages/language";
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

const loading = new WeakMap<ChartDefinition, Map<string, Promise<LoadedChart>>>();

/** A chart's code and messages: the same promise at every call, until it is rejected. */
export function loadChart(
  definition: ChartDefinition,
  language: LanguageCode,
): Promise<LoadedChart> {
  const byLanguage = loading.get(definition) ?? new Map<string, Promise<LoadedChart>>();
  loading.set(definition, byLanguage);
  const known = byLanguage.get(language);
  if (known !== undefined) return known;
  const promise = definition.load(language);
  byLanguage.set(language, promise);
  promise.catch(() => byLanguage.delete(language));
  return promise;
}

/** What lists the figures of each chart, by its id, in the order of the page. */
export type FiguresByChart = ReadonlyMap<ChartId, GetFigures>;

const loadingFigures = new WeakMap<readonly ChartDefinition[], Promise<FiguresByChart>>();

/** What lists the figures of the charts: the same promise at every call, until it is rejected. */
export function loadFigures(charts: readonly ChartDefinition[]): Promise<FiguresByChart> {
  const known = loadingFigures.get(charts);
  if (known !== undefined) return known;
  const promise = Promise.all(
    charts.map(async (chart) => [chart.id, await chart.loadFigures()] as const),
  ).then((loaded): FiguresByChart => new Map(loaded));
  loadingFigures.set(charts, promise);
  promise.catch(() => loadingFigures.delete(charts));
  return promise;
}

/** What lists the figures of the charts. Suspends until it is fetched. */
export function useFigures(): FiguresByChart {
  return use(loadFigures(useCharts()));
}
