import { useState } from "react";
import { reloadPage } from "../loading/reloadPage";
import { useMessages } from "../messages/useMessages";
import form from "../styles/form.module.css";

/** Reloads the page, or says that its site is still out of reach. */
export function ReloadButton() {
  const words = useMessages().messages.app.faults;
  const [state, setState] = useState<"idle" | "busy" | "unreachable">("idle");

  async function onPress() {
    setState("busy");
    if (!(await reloadPage())) setState("unreachable");
  }

  return (
    <>
      <button
        type="button"
        className={form.button}
        aria-disabled={state === "busy"}
        onClick={() => state !== "busy" && onPress()}
      >
        {words.reload}
      </button>
      <span role="status">{state === "unreachable" ? ` ${words.unreachable}` : ""}</span>
    </>
  );
}
