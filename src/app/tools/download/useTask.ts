import { useState } from "react";
import { PackageFileError } from "../../../export/dataPackage";
import { NotPaintedError } from "../../../export/png";
import { NotPrintedError } from "../../../export/print";
import { NotDrawnError } from "../../../export/svg";
import { downloadWords } from "../../../text/downloadWords";
import { useLanguage } from "../../../text/useLanguage";

export interface Task {
  /** What the last press came to; empty before the first. */
  readonly status: { readonly kind: "none" | "busy" | "done" | "fault"; readonly text: string };
  /** Runs something that ends with a sentence, and says the sentence or what went wrong. */
  readonly run: (work: () => Promise<string>) => void;
}

function faultText(error: unknown, faults: ReturnType<typeof downloadWords>["faults"]): string {
  if (error instanceof NotDrawnError) return faults.drawn;
  if (error instanceof NotPaintedError) return faults.paint;
  if (error instanceof PackageFileError) return faults.file(error.file);
  if (error instanceof NotPrintedError) return faults.print;
  // What the clipboard says differs by browser; it is the only other thing that can be refused.
  return faults.copy;
}

/** One line of words for everything a dialog does on a press, so that it is heard as well. */
export function useTask(): Task {
  const { faults } = downloadWords(useLanguage());
  const [status, setStatus] = useState<Task["status"]>({ kind: "none", text: "" });
  const run: Task["run"] = (work) => {
    setStatus({ kind: "busy", text: "" });
    work().then(
      (text) => setStatus({ kind: "done", text }),
      (error: unknown) => {
        setStatus({ kind: "fault", text: faultText(error, faults) });
      },
    );
  };
  return { status, run };
}
