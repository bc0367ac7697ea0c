/** A chart's figures for readers without scripts: the build provides them, the frame places them. */
import { type ComponentType, createContext, useContext } from "react";
import type { ChartId } from "../../url/view";
import type { TableModel } from "./table";

export interface NoscriptProps {
  readonly id: ChartId;
  /** Says what the chart shows, with its unit. */
  readonly title: string;
  readonly table: TableModel;
}

const NoscriptContext = createContext<ComponentType<NoscriptProps> | null>(null);

export const NoscriptProvider = NoscriptContext.Provider;

/** The component that draws them; null in a browser, which passes over what `noscript` holds. */
export function useNoscript(): ComponentType<NoscriptProps> | null {
  return useContext(NoscriptContext);
}
