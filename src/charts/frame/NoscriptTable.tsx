import { useMessages } from "../../messages/useMessages";
import { DataTable } from "./DataTable";
import type { NoscriptProps } from "./noscript";

/** A chart's rows for readers without scripts. */
export function NoscriptTable({ title, table }: NoscriptProps) {
  return (
    <details open>
      <summary>{useMessages().messages.noscript.table}</summary>
      <DataTable model={table} caption={title} isStatic />
    </details>
  );
}

/** A link to the chart's own page, which has the table that this page has no room for. */
export function NoscriptLink({ id }: NoscriptProps) {
  return (
    <p>
      <a href={`./embed-${id}.html`}>{useMessages().messages.noscript.link}</a>
    </p>
  );
}
