import { lazy, useMemo, useState } from "react";
import { CardProvider } from "../charts/parts/card";
import { useRecordTables } from "../data/queries";
import { asOf } from "../record/asof";
import { useLanguage } from "../text/useLanguage";
import { useView } from "../view/useView";
import { vocabularyOf } from "../view/vocabulary";
import type { AppCardSubject } from "./card/subject";
import { Embed } from "./Embed";
import { LaterPart } from "./LaterPart";
import { Page } from "./Page";
import { useDocumentSettings } from "./useDocumentSettings";

const FigureCard = lazy(async () => ({ default: (await import("./card/FigureCard")).FigureCard }));

/** Link -> view -> record as of a day -> page or embed. */
export function App() {
  const { messages } = useLanguage();
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
  const [subject, setSubject] = useState<AppCardSubject | null>(null);
  useDocumentSettings(state.view);

  return (
    <CardProvider value={setSubject}>
      {embed === null ? (
        <Page tables={tables} record={record} state={state} onOpen={setSubject} />
      ) : (
        <Embed chart={embed} tables={tables} record={record} state={state} />
      )}
      {subject !== null && (
        <LaterPart name={messages.app.card.label} resetKey={subject}>
          <FigureCard subject={subject} record={record} onClose={() => setSubject(null)} />
        </LaterPart>
      )}
    </CardProvider>
  );
}
