import { createContext, useContext } from "react";
import type { Language } from "../messages/language";
import type { ChartId } from "../url/view";
import { CHARTS } from "./registry";
import type { ChartDefinition, LoadedChart } from "./types";

const ChartsContext = createContext<readonly ChartDefinition[]>(CHARTS);

/** Gives the charts to everything below; the registry's by default. */
export const ChartsProvider = ChartsContext.Provider;

/** The charts in the order of the page. */
export function useCharts(): readonly ChartDefinition[] {
  return useContext(ChartsContext);
}

/** The chart with an id of the registry. */
export function useChart(id: ChartId): ChartDefinition {
  const definition = useCharts().find((chart) => chart.id === id);
  if (definition === undefined) throw new RangeError(`no chart ${id}`);
  return definition;
}

const loading = new WeakMap<ChartDefinition, Map<string, Promise<LoadedChart>>>();

/** A chart's code and messages: the same promise at every call, until it is rejected. */
export function loadChart(
  definition: ChartDefinition,
  language: Language["code"],
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
