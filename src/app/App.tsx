import { useMemo } from "react";
import { useRecordTables } from "../data/queries";
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
  const tables = useRecordTables();
  const { sources, governorates, strikes, editions } = tables.tables;
  // Ids of a table that failed cannot be judged: they are checked by their shape, as while loading.
  const knowsWords = [sources, governorates, strikes, editions].every(
    (table) => table.state === "ready",
  );
  const vocabulary = useMemo(
    () => (knowsWords ? vocabularyOf(tables.record) : null),
    [knowsWords, tables.record],
  );
  const state = useView(vocabulary);
  const { asof, embed } = state.view;
  const record = useMemo(() => asOf(tables.record, asof), [tables.record, asof]);
  useDocumentSettings(state.view);

  return (
    <CardHost record={record}>
      {embed === null ? (
        <ToolsHost record={record}>
          <Page tables={tables} record={record} state={state} />
        </ToolsHost>
      ) : (
        <Embed chart={embed} tables={tables} record={record} state={state} />
      )}
    </CardHost>
  );
}
