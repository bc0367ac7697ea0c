import { createContext, type ReactNode, useContext, useState } from "react";
import { ChartToolsProvider, type ShownChart } from "../../charts/parts/tools";
import type { StrikeRecord } from "../../data/types";
import form from "../../style/form.module.css";
import { useLanguage } from "../../text/useLanguage";
import { LaterPart } from "../LaterPart";
import styles from "./ToolsHost.module.css";
import { TOOLS, type Tool } from "./tools";

const ToolsRecord = createContext<StrikeRecord | null>(null);

export interface ToolsHostProps {
  /** Cut to the as-of day. */
  readonly record: StrikeRecord;
  readonly children: ReactNode;
}

/** Gives every chart below it its tools. */
export function ToolsHost({ record, children }: ToolsHostProps) {
  return (
    <ToolsRecord value={record}>
      <ChartToolsProvider value={ChartTools}>{children}</ChartToolsProvider>
    </ToolsRecord>
  );
}

/** The row of buttons below a chart, and the dialog of the one that was pressed. */
function ChartTools({ chart }: { readonly chart: ShownChart }) {
  const { messages } = useLanguage();
  const words = messages.app.tools;
  const record = useContext(ToolsRecord);
  const [open, setOpen] = useState<Tool | null>(null);
  if (record === null || TOOLS.length === 0) return null;
  return (
    <fieldset className={styles.tools} data-tools={chart.id}>
      <legend className="visually-hidden">{words.label(chart.title)}</legend>
      {TOOLS.map((tool) => (
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
          <open.Dialog chart={chart} record={record} onClose={() => setOpen(null)} />
        </LaterPart>
      )}
    </fieldset>
  );
}
