import { useMemo } from "react";
import { readyValue } from "../data/loaded";
import { useRecord } from "../data/queries";
import { EMPTY_RECORD } from "../data/tables";
import { asOf } from "../record/asof";
import { useView } from "../view/useView";
import { vocabularyOf } from "../view/vocabulary";
import { CardHost } from "./card/CardHost";
import { Embed } from "./Embed";
import { Page } from "./Page";
import { ToolsHost } from "./tools/ToolsHost";
import { useDocumentSettings } from "./useDocumentSettings";

/** Link -> view -> record as of a day -> page or embed. */
export function App() {
  const loaded = useRecord();
  const whole = readyValue(loaded);
  // Until the record is there, ids in the link are checked by their shape alone.
  const vocabulary = useMemo(() => (whole === null ? null : vocabularyOf(whole)), [whole]);
  const state = useView(vocabulary);
  const { asof, embed } = state.view;
  const record = useMemo(() => asOf(whole ?? EMPTY_RECORD, asof), [whole, asof]);
  useDocumentSettings(state.view);

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
