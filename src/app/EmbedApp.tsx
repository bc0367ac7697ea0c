import { CHART_IDS } from "../view/view";
import { CardHost } from "./card/CardHost";
import { Embed } from "./Embed";
import { useShownView } from "./useShownView";

/** One chart alone: the page's own, or the one its link names instead. */
export function EmbedApp() {
  const { loaded, record, state } = useShownView();
  return (
    <CardHost record={record} view={state.view} onView={state.setView}>
      <Embed
        chart={state.view.embed ?? CHART_IDS[0]}
        loaded={loaded}
        record={record}
        state={state}
      />
    </CardHost>
  );
}
