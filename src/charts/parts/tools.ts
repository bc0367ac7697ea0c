/** Tools around a chart (share, embed, download, cite): the app provides them, the frame places them. */
import { type ComponentType, createContext, type RefObject, useContext } from "react";
import type { ChartId, View } from "../../view/view";
import type { TableModel } from "./table";

/** A chart as it stands on the page: what a link, a file or a citation of it must say. */
export interface ShownChart {
  readonly id: ChartId;
  /** Says what the chart shows, with its unit. */
  readonly title: string;
  /** One sentence from the visible rows. */
  readonly summary: string;
  readonly view: View;
  /** The rows of the marks that are drawn. */
  readonly table: TableModel;
  readonly sourceNames: readonly string[];
  readonly notes: readonly string[];
  /** The chart's section of the page, with its drawings; null before it stands. */
  readonly section: RefObject<HTMLElement | null>;
}

const ToolsContext = createContext<ComponentType<{ readonly chart: ShownChart }> | null>(null);

export const ChartToolsProvider = ToolsContext.Provider;

/** The component that draws a chart's tools; null where a chart has none. */
export function useChartTools(): ComponentType<{ readonly chart: ShownChart }> | null {
  return useContext(ToolsContext);
}
