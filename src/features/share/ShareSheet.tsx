import { useState } from "react";
import { useMessages } from "../../messages/useMessages";
import form from "../../styles/form.module.css";

export interface ShareSheetProps {
  readonly title: string;
  readonly text: string;
  readonly url: string;
}

/** The system's own way to pass something on; nothing where there is none. */
export function ShareSheet({ title, text, url }: ShareSheetProps) {
  const words = useMessages("full").messages.share;
  const [failed, setFailed] = useState(false);
  const data = { title, text, url };
  if (typeof navigator.share !== "function" || navigator.canShare?.(data) === false) return null;

  async function share() {
    setFailed(false);
    try {
      await navigator.share(data);
    } catch (error) {
      // A reader who closes the sheet has not met a fault.
      setFailed(!(error instanceof DOMException && error.name === "AbortError"));
    }
  }

  return (
    <>
      <button type="button" className={form.button} onClick={share}>
        {words.sheet}
      </button>
      {failed && <span role="status">{words.sheetFailed}</span>}
    </>
  );
}
