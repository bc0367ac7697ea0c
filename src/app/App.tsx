import type { ReactNode } from "react";
import { useChart } from "../charts/useCharts";
import { FigureDialogs } from "../features/figure-card/FigureDialogs";
import { useView } from "../url/useView";
import { ChartActions } from "./ChartActions";
import { EmbedFrame, EmbedPage } from "./EmbedPage";
import { Page, PageFrame } from "./Page";
import { RecordBoundary } from "./RecordBoundary";
import { useDocumentAttributes } from "./useDocumentAttributes";
import { usePageState } from "./usePageState";

/** The whole page, or one chart where the link says `embed`. */
export function App() {
  return (
    <RecordBoundary frame={UnloadedPage}>
      <LoadedPage />
    </RecordBoundary>
  );
}

/** What surrounds the page, without the record. */
function UnloadedPage({ children }: { readonly children: ReactNode }) {
  const state = useView(null);
  const embed = useChart(state.view.embed);
  useDocumentAttributes(state.view);
  if (embed !== null)
    return (
      <EmbedFrame chart={embed} state={state}>
        {children}
      </EmbedFrame>
    );
  return <PageFrame state={state}>{children}</PageFrame>;
}

function LoadedPage() {
  const { fullRecord, record, state } = usePageState();
  const embed = useChart(state.view.embed);
  return (
    <FigureDialogs record={record} view={state.view} onViewChange={state.setView}>
      {embed === null ? (
        <ChartActions record={record} view={state.view}>
          <Page fullRecord={fullRecord} record={record} state={state} />
        </ChartActions>
      ) : (
        <EmbedPage chart={embed} fullRecord={fullRecord} record={record} state={state} />
      )}
    </FigureDialogs>
  );
}
