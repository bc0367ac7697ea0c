import { useState } from "react";
import { ScriptError } from "../loading/importScript";
import type { DialogMessages } from "../messages/language";
import { useMessages } from "../messages/useMessages";
import { NotCopiedError } from "../ui/copyText";
import { FigureDataError } from "./figure/usePicture";
import { NotPaintedError } from "./png";
import { NotPrintedError } from "./print";
import { PackageFileError } from "./rows/dataPackage";

export interface Task {
  /** What the last press came to; empty before the first. */
  readonly status: { readonly kind: "none" | "busy" | "done" | "fault"; readonly text: string };
  /** Runs something that ends with a sentence, and says the sentence or what went wrong. */
  readonly run: (work: () => Promise<string>) => void;
}

/** What went wrong, in words that name the cause. */
function errorText(error: unknown, faults: DialogMessages["download"]["faults"]): string {
  if (error instanceof FigureDataError) return faults.figures;
  if (error instanceof NotPaintedError) return faults.paint;
  if (error instanceof PackageFileError) return faults.file(error.file);
  if (error instanceof NotPrintedError) return faults.print;
  if (error instanceof NotCopiedError) return faults.copy;
  if (error instanceof ScriptError) return faults.script;
  return faults.unknown;
}

/** One line of words for everything a dialog does on a press, so that it is heard as well. */
export function useTask(): Task {
  const { faults } = useMessages("full").messages.download;
  const [status, setStatus] = useState<Task["status"]>({ kind: "none", text: "" });
  const run: Task["run"] = (work) => {
    setStatus({ kind: "busy", text: "" });
    work().then(
      (text) => setStatus({ kind: "done", text }),
      (error: unknown) => {
        setStatus({ kind: "fault", text: errorText(error, faults) });
      },
    );
  };
  return { status, run };
}
