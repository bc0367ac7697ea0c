import { createContext, type ReactNode, useContext, useLayoutEffect, useState } from "react";
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import { ChartActionsProvider, type ChartSnapshot } from "../charts/frame/chartActions";
import { useIsHydrated } from "../hydration/breakpoints";
import { useMessages } from "../messages/useMessages";
import type { StrikeRecord } from "../model/record";
import form from "../styles/form.module.css";
import { LazyBoundary } from "../ui/LazyBoundary";
import type { View } from "../url/view";
import styles from "./ChartActions.module.css";
import { CHART_ACTIONS, type ChartAction } from "./chartActionList";

interface Shown {
  /** Cut to the as-of day. */
  readonly record: StrikeRecord;
  readonly view: View;
}

const SnapshotContext = createContext<StoreApi<Shown> | null>(null);

export interface ChartActionsProps extends Shown {
  readonly children: ReactNode;
}

/**
 * Provides the buttons below every chart. Record and view are in a store: a context value that
 * changes with every dragged day would make React search the whole page for its consumers.
 */
export function ChartActions({ record, view, children }: ChartActionsProps) {
  const [store] = useState(() => createStore<Shown>(() => ({ record, view })));
  useLayoutEffect(() => store.setState({ record, view }), [store, record, view]);
  return (
    <SnapshotContext value={store}>
      <ChartActionsProvider value={ActionButtons}>{children}</ChartActionsProvider>
    </SnapshotContext>
  );
}

/** The row of buttons below a chart, and the dialog of the one that was pressed. */
function ActionButtons({ chart }: { readonly chart: ChartSnapshot }) {
  const { messages } = useMessages();
  const words = messages.app.tools;
  const isHydrated = useIsHydrated();
  const [open, setOpen] = useState<ChartAction | null>(null);
  if (CHART_ACTIONS.length === 0) return null;
  return (
    <fieldset className={styles.tools} data-tools={chart.id}>
      <legend className="visually-hidden">{words.label(chart.title)}</legend>
      {/* Without scripts they would do nothing; their room is kept. */}
      {(isHydrated ? CHART_ACTIONS : []).map((action) => (
        <button
          key={action.id}
          type="button"
          className={form.button}
          aria-haspopup="dialog"
          data-tool={action.id}
          onClick={() => setOpen(action)}
        >
          {action.label(words)}
        </button>
      ))}
      {open !== null && (
        <LazyBoundary name={open.label(words)} resetKey={open}>
          <OpenAction action={open} chart={chart} onClose={() => setOpen(null)} />
        </LazyBoundary>
      )}
    </fieldset>
  );
}

interface OpenActionProps {
  readonly action: ChartAction;
  readonly chart: ChartSnapshot;
  readonly onClose: () => void;
}

/** A chart knows of the view only what it draws from; a link to it needs the whole. */
function OpenAction({ action, chart, onClose }: OpenActionProps) {
  const store = useContext(SnapshotContext);
  if (store === null) throw new Error("no ChartActions around the chart");
  const { record, view } = useStore(store);
  return <action.Dialog chart={{ ...chart, view }} record={record} onClose={onClose} />;
}
