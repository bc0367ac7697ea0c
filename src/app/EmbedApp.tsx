import type { ReactNode } from "react";
import { FigureDialogs } from "../features/figure-card/FigureDialogs";
import { useView } from "../url/useView";
import { CHART_IDS } from "../url/view";
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

/** What surrounds the chart, without the record. */
function UnloadedEmbed({ children }: { readonly children: ReactNode }) {
  const state = useView(null);
  useDocumentAttributes(state.view);
  return (
    <EmbedFrame chart={state.view.embed ?? CHART_IDS[0]} state={state}>
      {children}
    </EmbedFrame>
  );
}

function LoadedEmbed() {
  const { fullRecord, record, state } = usePageState();
  return (
    <FigureDialogs record={record} view={state.view} onView={state.setView}>
      <EmbedPage
        chart={state.view.embed ?? CHART_IDS[0]}
        fullRecord={fullRecord}
        record={record}
        state={state}
      />
    </FigureDialogs>
  );
}
