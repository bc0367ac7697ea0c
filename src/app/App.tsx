import { CardHost } from "./card/CardHost";
import { Embed } from "./Embed";
import { Page } from "./Page";
import { ToolsHost } from "./tools/ToolsHost";
import { useShownView } from "./useShownView";

/** The whole page, or one chart where the link says `embed`. */
export function App() {
  const { loaded, record, state } = useShownView();
  const { embed } = state.view;
  return (
    <CardHost record={record} view={state.view} onView={state.setView}>
      {embed === null ? (
        <ToolsHost record={record} view={state.view}>
          <Page loaded={loaded} record={record} state={state} />
        </ToolsHost>
      ) : (
        <Embed chart={embed} loaded={loaded} record={record} state={state} />
      )}
    </CardHost>
  );
}
