import { lazy, type ReactNode, useState } from "react";
import { CardProvider, type CardSubject } from "../../charts/parts/card";
import type { StrikeRecord } from "../../data/types";
import { useLanguage } from "../../text/useLanguage";
import type { View } from "../../view/view";
import { LaterPart } from "../LaterPart";

const FigureCard = lazy(async () => ({ default: (await import("./FigureCard")).FigureCard }));

export interface CardHostProps {
  /** Cut to the as-of day of the view. */
  readonly record: StrikeRecord;
  readonly view: View;
  readonly children: ReactNode;
}

/** Holds the open card, apart from the page: opening one draws no chart anew. */
export function CardHost({ record, view, children }: CardHostProps) {
  const { messages } = useLanguage();
  const [subject, setSubject] = useState<CardSubject | null>(null);
  const close = () => setSubject(null);
  return (
    <CardProvider value={setSubject}>
      {children}
      {subject !== null && (
        <LaterPart name={messages.app.dialog.card} resetKey={subject}>
          <FigureCard subject={subject} record={record} asof={view.asof} onClose={close} />
        </LaterPart>
      )}
    </CardProvider>
  );
}
