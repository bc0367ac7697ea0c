import { useState } from "react";
import type { ChartSnapshot } from "../../charts/frame/chartActions";
import { copyPng } from "../../export/save";
import { useMessages } from "../../messages/useMessages";
import form from "../../styles/form.module.css";
import styles from "./ShareDialog.module.css";

export interface ShareImageProps {
  readonly chart: ChartSnapshot;
  /** Null while it is being made. */
  readonly link: string | null;
}

/** The chart as a picture on the clipboard, with its words, source line and link. */
export function ShareImage({ chart, link }: ShareImageProps) {
  const language = useMessages("full");
  const words = language.messages.share;
  const [outcome, setOutcome] = useState("");
  const canCopy = typeof ClipboardItem === "function" && "clipboard" in navigator;

  async function copy(address: string) {
    setOutcome(words.imageMaking);
    const picture = import("../../export/png").then(({ chartPng }) =>
      chartPng(chart, language, address),
    );
    try {
      await copyPng(picture);
      setOutcome(words.imageCopied);
    } catch {
      setOutcome(chart.view.view === "table" ? words.imageOfTable : words.imageFailed);
    }
  }

  if (!canCopy) return null;
  return (
    <section className={styles.part}>
      <div className={styles.buttons}>
        <button
          type="button"
          className={form.button}
          disabled={link === null}
          onClick={() => link !== null && copy(link)}
        >
          {words.copyImage}
        </button>
        <span role="status">{outcome}</span>
      </div>
    </section>
  );
}
