import { FigureDialogs } from "../features/figure-card/FigureDialogs";
import { ChartActions } from "./ChartActions";
import { EmbedPage } from "./EmbedPage";
import { Page } from "./Page";
import { usePageState } from "./usePageState";

/** The whole page, or one chart where the link says `embed`. */
export function App() {
  const { loaded, record, state } = usePageState();
  const { embed } = state.view;
  return (
    <FigureDialogs record={record} view={state.view} onView={state.setView}>
      {embed === null ? (
        <ChartActions record={record} view={state.view}>
          <Page loaded={loaded} record={record} state={state} />
        </ChartActions>
      ) : (
        <EmbedPage chart={embed} loaded={loaded} record={record} state={state} />
      )}
    </FigureDialogs>
  );
}
