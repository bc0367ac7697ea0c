import { useState } from "react";
import { NotPaintedError } from "../../../export/png";
import { NotDrawnError } from "../../../export/svg";
import { downloadWords } from "../../../text/downloadWords";
import { useLanguage } from "../../../text/useLanguage";

export interface Task {
  /** What the last press came to; empty before the first. */
  readonly status: { readonly kind: "none" | "busy" | "done" | "fault"; readonly text: string };
  /** Runs something that ends with a sentence, and says the sentence or what went wrong. */
  readonly run: (work: () => Promise<string>) => void;
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
        const text =
          error instanceof NotDrawnError
            ? faults.drawn
            : error instanceof NotPaintedError
              ? faults.paint
              : error instanceof DOMException || error instanceof TypeError
                ? faults.copy
                : String(error);
        setStatus({ kind: "fault", text });
      },
    );
  };
  return { status, run };
}
