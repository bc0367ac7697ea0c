import { lazy, type ReactNode, useState } from "react";
import { DialogProvider, type DialogTarget } from "../../figures/figureRef";
import { useMessages } from "../../messages/useMessages";
import type { StrikeRecord } from "../../model/types";
import { LazyBoundary } from "../../ui/LazyBoundary";
import type { View } from "../../url/view";
import { isKnown } from "./isKnown";

const FigureCard = lazy(async () => ({ default: (await import("./FigureCard")).FigureCard }));
const ScopesDialog = lazy(async () => ({
  default: (await import("./ScopesDialog")).ScopesDialog,
}));

export interface FigureDialogsProps {
  /** Cut to the as-of day of the view. */
  readonly record: StrikeRecord;
  readonly view: View;
  readonly onView: (patch: Partial<View>) => void;
  readonly children: ReactNode;
}

/** Holds the open card, apart from the page: opening one draws no chart anew. */
export function FigureDialogs({ record, view, onView, children }: FigureDialogsProps) {
  const { messages } = useMessages();
  const [subject, setSubject] = useState<DialogTarget | null>(null);
  const close = () => setSubject(null);
  // The day can change behind an open card, by Back: what lies after it closes before it is painted.
  if (subject !== null && !isKnown(subject, record, view.asof)) setSubject(null);
  return (
    <DialogProvider value={setSubject}>
      {children}
      {subject !== null && (
        <LazyBoundary name={messages.app.dialog.card} resetKey={subject}>
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
        </LazyBoundary>
      )}
    </DialogProvider>
  );
}
