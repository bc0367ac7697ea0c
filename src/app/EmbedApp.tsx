import { FigureDialogs } from "../features/figure-card/FigureDialogs";
import { CHART_IDS } from "../url/view";
import { EmbedPage } from "./EmbedPage";
import { usePageState } from "./usePageState";

/** One chart alone: the page's own, or the one its link names instead. */
export function EmbedApp() {
  const { loaded, record, state } = usePageState();
  return (
    <FigureDialogs record={record} view={state.view} onView={state.setView}>
      <EmbedPage
        chart={state.view.embed ?? CHART_IDS[0]}
        loaded={loaded}
        record={record}
        state={state}
      />
    </FigureDialogs>
  );
}
