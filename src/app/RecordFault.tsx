import type { FileError } from "../data/load";
import { useLanguage } from "../text/useLanguage";
import { Fault } from "./Fault";
import { FileFaultText } from "./FileFaultText";

export interface RecordFaultProps {
  readonly error: FileError;
  /** Whether the default view stands below, as the build has drawn it. */
  readonly standing?: boolean;
  readonly onRetry: () => void;
}

/** The record did not arrive whole: which file, what happened to it, and a way to try again. */
export function RecordFault({ error, standing = false, onRetry }: RecordFaultProps) {
  const words = useLanguage().messages.app.faults;
  return (
    <Fault title={words.data} onRetry={onRetry}>
      <FileFaultText error={error} />
      <p>
        {standing ? words.dataStanding : words.dataDetail}{" "}
        <a href="data/datapackage.json">{words.files}</a>
      </p>
    </Fault>
  );
}
