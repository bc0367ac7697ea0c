import {
  createContext,
  type ReactNode,
  useContext,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
} from "react";
import { createStore, type Store } from "../../charts/parts/store";
import { ChartToolsProvider, type ShownChart } from "../../charts/parts/tools";
import { useIsLive } from "../../charts/parts/windows";
import type { StrikeRecord } from "../../data/types";
import form from "../../style/form.module.css";
import { useLanguage } from "../../text/useLanguage";
import type { View } from "../../view/view";
import { LaterPart } from "../LaterPart";
import styles from "./ToolsHost.module.css";
import { TOOLS, type Tool } from "./tools";

interface Shown {
  /** Cut to the as-of day. */
  readonly record: StrikeRecord;
  readonly view: View;
}

const ShownContext = createContext<Store<Shown> | null>(null);

export interface ToolsHostProps extends Shown {
  readonly children: ReactNode;
}

/**
 * Gives every chart below it its tools. What they need of the view is a store: a context that
 * changed with every day that is dragged would have React look for its readers in the whole page.
 */
export function ToolsHost({ record, view, children }: ToolsHostProps) {
  const [store] = useState(() => createStore<Shown>({ record, view }));
  useLayoutEffect(() => store.set({ record, view }), [store, record, view]);
  return (
    <ShownContext value={store}>
      <ChartToolsProvider value={ChartTools}>{children}</ChartToolsProvider>
    </ShownContext>
  );
}

/** The row of buttons below a chart, and the dialog of the one that was pressed. */
function ChartTools({ chart }: { readonly chart: ShownChart }) {
  const { messages } = useLanguage();
  const words = messages.app.tools;
  const live = useIsLive();
  const [open, setOpen] = useState<Tool | null>(null);
  if (TOOLS.length === 0) return null;
  return (
    <fieldset className={styles.tools} data-tools={chart.id}>
      <legend className="visually-hidden">{words.label(chart.title)}</legend>
      {/* Without scripts they would do nothing; their room is kept. */}
      {(live ? TOOLS : []).map((tool) => (
        <button
          key={tool.id}
          type="button"
          className={form.button}
          aria-haspopup="dialog"
          data-tool={tool.id}
          onClick={() => setOpen(tool)}
        >
          {tool.label(words)}
        </button>
      ))}
      {open !== null && (
        <LaterPart name={open.label(words)} resetKey={open}>
          <OpenTool tool={open} chart={chart} onClose={() => setOpen(null)} />
        </LaterPart>
      )}
    </fieldset>
  );
}

interface OpenToolProps {
  readonly tool: Tool;
  readonly chart: ShownChart;
  readonly onClose: () => void;
}

/** A chart knows of the view only what it draws from; a link to it needs the whole. */
function OpenTool({ tool, chart, onClose }: OpenToolProps) {
  const store = useContext(ShownContext);
  if (store === null) throw new Error("a chart's tools stand outside their host");
  const { record, view } = useSyncExternalStore(store.subscribe, store.current);
  return <tool.Dialog chart={{ ...chart, view }} record={record} onClose={onClose} />;
}
