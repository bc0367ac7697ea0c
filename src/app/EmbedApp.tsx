import type { ReactNode } from "react";
import type { ChartDefinition } from "../charts/types";
import { useChart, useCharts } from "../charts/useCharts";
import { FigureDialogs } from "../features/figure-card/FigureDialogs";
import { useView } from "../url/useView";
import { EmbedFrame, EmbedPage } from "./EmbedPage";
import { RecordBoundary } from "./RecordBoundary";
import { useDocumentAttributes } from "./useDocumentAttributes";
import { usePageState } from "./usePageState";

/** One chart alone: the page's own, or the one its link names instead. */
export function EmbedApp() {
  return (
    <RecordBoundary frame={UnloadedEmbed}>
      <LoadedEmbed />
    </RecordBoundary>
  );
}

/** The chart with this id, else the first one. */
function useEmbeddedChart(id: string | null): ChartDefinition {
  const [first] = useCharts();
  const chart = useChart(id) ?? first;
  if (chart === undefined) throw new Error("no chart is registered");
  return chart;
}

/** What surrounds the chart, without the record. */
function UnloadedEmbed({ children }: { readonly children: ReactNode }) {
  const state = useView(null);
  useDocumentAttributes(state.view);
  return (
    <EmbedFrame chart={useEmbeddedChart(state.view.embed)} state={state}>
      {children}
    </EmbedFrame>
  );
}

function LoadedEmbed() {
  const { fullRecord, record, state } = usePageState();
  return (
    <FigureDialogs record={record} view={state.view} onViewChange={state.setView}>
      <EmbedPage
        chart={useEmbeddedChart(state.view.embed)}
        fullRecord={fullRecord}
        record={record}
        state={state}
      />
    </FigureDialogs>
  );
}
