import type { RecordTables } from "../data/queries";
import { useLanguage } from "../text/useLanguage";
import { Fault } from "./Fault";
import { TableFaultText } from "./TableFaultText";

/** Every table of the first view that failed: file, row, column, and a way to try again. */
export function TableFaults({ tables }: { tables: RecordTables["tables"] }) {
  const words = useLanguage().messages.app.faults;
  const failed = Object.entries(tables).flatMap(([name, table]) =>
    table.state === "error" ? [{ name, ...table }] : [],
  );
  // One broken descriptor fails every table with the same error: say it once.
  const distinct = failed.filter(
    (fault, at) => failed.findIndex(({ error }) => error.file === fault.error.file) === at,
  );
  return distinct.map(({ name, error, retry }) => (
    <Fault key={name} title={words.data} onRetry={retry}>
      <TableFaultText error={error} />
    </Fault>
  ));
}
