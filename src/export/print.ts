/** Prints the page, or one chart of it, once everything that belongs on the paper is rendered. */
import { setPrinting } from "../hydration/printing";

/** The browser did not print: it may not in a frame without `allow-modals`. */
export class NotPrintedError extends Error {
  override readonly name = "NotPrintedError";
}

/** Ms after which what has not arrived is printed as missing. */
const PATIENCE = 10_000;
const PAUSE = 50;

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE));

/** Leaves everything but a chart's section out of the print (global.css), until the print is over. */
function printOnly(section: HTMLElement): () => void {
  const { documentElement: root } = document;
  root.dataset.printOne = "";
  section.dataset.printed = "";
  return () => {
    delete root.dataset.printOne;
    delete section.dataset.printed;
  };
}

/**
 * Prints `section` alone, or the whole page for null. `isWaiting` says whether something is still
 * being fetched. Rejects with `NotPrintedError` where the browser does not print.
 */
export async function print(section: HTMLElement | null, isWaiting: () => boolean): Promise<void> {
  const undoOnly = section === null ? null : printOnly(section);
  setPrinting(true);
  const end = Date.now() + PATIENCE;
  do await pause();
  while (isWaiting() && Date.now() < end);

  let began = false;
  const onBegin = () => {
    began = true;
  };
  const undo = () => {
    window.removeEventListener("beforeprint", onBegin);
    undoOnly?.();
    setPrinting(false);
  };
  window.addEventListener("beforeprint", onBegin);
  window.addEventListener("afterprint", undo, { once: true });
  window.print();
  if (began) return;
  window.removeEventListener("afterprint", undo);
  undo();
  throw new NotPrintedError();
}
