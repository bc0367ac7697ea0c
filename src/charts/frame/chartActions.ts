/** Tools around a chart (share, embed, download, cite): the app provides them, the frame places them. */
import { type ComponentType, createContext, type RefObject, useContext } from "react";
import type { StrikeRecord } from "../../model/record";
import type { ChartId, View } from "../../url/view";
import type { TableModel } from "./table";

/** A chart as shown on the page: what a link, a file or a citation of it must say. */
export interface ChartSnapshot {
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
  /** Keys of the groups that the reader has unfolded. */
  readonly expanded: ReadonlySet<string>;
  /** The chart's section of the page; null before it is rendered. */
  readonly section: RefObject<HTMLElement | null>;
}

/** Props of the dialog of an action. */
export interface ActionDialogProps {
  readonly chart: ChartSnapshot;
  /** Cut to the as-of day. */
  readonly record: StrikeRecord;
  readonly onClose: () => void;
}

const ChartActionsContext = createContext<ComponentType<{ readonly chart: ChartSnapshot }> | null>(
  null,
);

export const ChartActionsProvider = ChartActionsContext.Provider;

/** The component that draws a chart's tools; null where a chart has none. */
export function useChartActions(): ComponentType<{ readonly chart: ChartSnapshot }> | null {
  return useContext(ChartActionsContext);
}
