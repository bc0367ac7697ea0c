import { type ReactNode, useCallback, useState } from "react";
import { DialogProvider, type DialogTarget } from "../../figures/figureRef";
import { useMessages } from "../../messages/useMessages";
import type { StrikeRecord } from "../../model/record";
import { LazyBoundary } from "../../ui/LazyBoundary";
import { lazyScript } from "../../ui/lazyScript";
import type { View } from "../../url/view";
import { isKnown } from "./isKnown";

const FigureCard = lazyScript(
  () => import("./FigureCard"),
  ({ FigureCard }) => FigureCard,
);
const ScopesDialog = lazyScript(
  () => import("./ScopesDialog"),
  ({ ScopesDialog }) => ScopesDialog,
);

export interface FigureDialogsProps {
  /** Cut to the as-of day of the view. */
  readonly record: StrikeRecord;
  readonly view: View;
  readonly onViewChange: (patch: Partial<View>) => void;
  readonly children: ReactNode;
}

/** A dialog that was opened; a new object each time, even for the same target. */
interface OpenDialog {
  readonly target: DialogTarget;
  /** Differs each time, so that a closing dialog is not reused for the next target. */
  readonly key: number;
}

/** Holds the open card, apart from the page: opening one does not render the charts. */
export function FigureDialogs({ record, view, onViewChange, children }: FigureDialogsProps) {
  const { messages } = useMessages();
  const [opened, setOpened] = useState<OpenDialog | null>(null);
  const open = useCallback(
    (target: DialogTarget) =>
      setOpened((before) => ({ target, key: before === null ? 0 : before.key + 1 })),
    [],
  );
  // The browser reports a close late: by then the next card may be open, which must stay.
  const close = () => setOpened((current) => (current === opened ? null : current));
  const figure = opened?.target ?? null;
  // The day can change behind an open card, by Back: what lies after it closes before it is painted.
  if (figure !== null && !isKnown(figure, record, view.asof)) setOpened(null);
  return (
    <DialogProvider value={open}>
      {children}
      {opened !== null && figure !== null && (
        <LazyBoundary name={messages.app.dialog.card} resetKey={opened}>
          {figure.kind === "scopes" ? (
            <ScopesDialog
              key={opened.key}
              a={figure.a}
              b={figure.b}
              record={record}
              view={view}
              onViewChange={onViewChange}
              onClose={close}
            />
          ) : (
            <FigureCard
              key={opened.key}
              figure={figure}
              record={record}
              view={view}
              onViewChange={onViewChange}
              onClose={close}
            />
          )}
        </LazyBoundary>
      )}
    </DialogProvider>
  );
}
