import { createContext, lazy, type ReactNode, useContext, useState } from "react";
import { CardProvider } from "../../charts/parts/card";
import type { StrikeRecord } from "../../data/types";
import { useLanguage } from "../../text/useLanguage";
import { LaterPart } from "../LaterPart";
import type { AppCardSubject } from "./subject";

const FigureCard = lazy(async () => ({ default: (await import("./FigureCard")).FigureCard }));

const AppCardContext = createContext<(subject: AppCardSubject) => void>(() => {});

/** A function that opens the card of a figure, or of the headline's ratio. */
export function useOpenAppCard(): (subject: AppCardSubject) => void {
  return useContext(AppCardContext);
}

export interface CardHostProps {
  /** Cut to the as-of day. */
  readonly record: StrikeRecord;
  readonly children: ReactNode;
}

/** Holds the open card, apart from the page: opening one draws no chart anew. */
export function CardHost({ record, children }: CardHostProps) {
  const { messages } = useLanguage();
  const [subject, setSubject] = useState<AppCardSubject | null>(null);
  return (
    <CardProvider value={setSubject}>
      <AppCardContext value={setSubject}>{children}</AppCardContext>
      {subject !== null && (
        <LaterPart name={messages.app.card.label} resetKey={subject}>
          <FigureCard subject={subject} record={record} onClose={() => setSubject(null)} />
        </LaterPart>
      )}
    </CardProvider>
  );
}
