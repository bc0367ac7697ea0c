/** A chart's figures for readers without scripts: the build provides them, the frame places them. */
import { type ComponentType, createContext, useContext } from "react";
import type { ChartId } from "../../view/view";
import type { TableModel } from "./table";

export interface UnscriptedProps {
  readonly id: ChartId;
  /** Says what the chart shows, with its unit. */
  readonly title: string;
  readonly table: TableModel;
}

const UnscriptedContext = createContext<ComponentType<UnscriptedProps> | null>(null);

export const UnscriptedProvider = UnscriptedContext.Provider;

/** The component that draws them; null in a browser, which passes over what `noscript` holds. */
export function useUnscripted(): ComponentType<UnscriptedProps> | null {
  return useContext(UnscriptedContext);
}
