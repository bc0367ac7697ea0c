import { lazy, type ReactNode, useState } from "react";
import { CardProvider, type Opened } from "../../charts/parts/card";
import type { StrikeRecord } from "../../data/types";
import { useLanguage } from "../../text/useLanguage";
import type { View } from "../../view/view";
import { LaterPart } from "../LaterPart";
import { isKnown } from "./isKnown";

const FigureCard = lazy(async () => ({ default: (await import("./FigureCard")).FigureCard }));
const ScopesDialog = lazy(async () => ({
  default: (await import("./ScopesDialog")).ScopesDialog,
}));

export interface CardHostProps {
  /** Cut to the as-of day of the view. */
  readonly record: StrikeRecord;
  readonly view: View;
  readonly onView: (patch: Partial<View>) => void;
  readonly children: ReactNode;
}

/** Holds the open card, apart from the page: opening one draws no chart anew. */
export function CardHost({ record, view, onView, children }: CardHostProps) {
  const { messages } = useLanguage();
  const [subject, setSubject] = useState<Opened | null>(null);
  const close = () => setSubject(null);
  // The day can change behind an open card, by Back: what lies after it closes before it is painted.
  if (subject !== null && !isKnown(subject, record, view.asof)) setSubject(null);
  return (
    <CardProvider value={setSubject}>
      {children}
      {subject !== null && (
        <LaterPart name={messages.app.dialog.card} resetKey={subject}>
          {subject.kind === "scopes" ? (
            <ScopesDialog
              a={subject.a}
              b={subject.b}
              record={record}
              view={view}
              onView={onView}
              onClose={close}
            />
          ) : (
            <FigureCard
              subject={subject}
              record={record}
              view={view}
              onView={onView}
              onClose={close}
            />
          )}
        </LaterPart>
      )}
    </CardProvider>
  );
}
