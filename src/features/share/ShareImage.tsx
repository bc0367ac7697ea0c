import { useState } from "react";
import type { ChartSnapshot } from "../../charts/frame/chartActions";
import { usePicture } from "../../export/figure/usePicture";
import { toPng } from "../../export/png";
import { copyPng } from "../../export/save";
import { ScriptError } from "../../loading/importScript";
import { useMessages } from "../../messages/useMessages";
import type { StrikeRecord } from "../../model/record";
import form from "../../styles/form.module.css";
import { NotCopiedError } from "../../ui/copyText";
import styles from "./ShareDialog.module.css";

export interface ShareImageProps {
  readonly chart: ChartSnapshot;
  /** Cut to the as-of day. */
  readonly record: StrikeRecord;
  /** Null while it is being made. */
  readonly link: string | null;
}

/** The chart as a picture on the clipboard, with its words, source line and link. */
export function ShareImage({ chart, record, link }: ShareImageProps) {
  const { share: words, download } = useMessages("full").messages;
  const draw = usePicture(chart, record);
  const [outcome, setOutcome] = useState("");
  const canCopy = typeof ClipboardItem === "function" && "clipboard" in navigator;

  async function copy(address: string) {
    setOutcome(words.imageMaking);
    try {
      await copyPng(draw(address).then(toPng));
      setOutcome(words.imageCopied);
    } catch (error) {
      const { faults } = download;
      if (error instanceof ScriptError) setOutcome(faults.script);
      else if (error instanceof NotCopiedError) setOutcome(words.imageFailed);
      else setOutcome(faults.paint);
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
