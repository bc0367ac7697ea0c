import { useEffect, useState } from "react";
import {
  deleteCopy,
  keepCopy,
  type OfflineCopy,
  readCopy,
  watchRoom,
} from "../loading/offlineCopy";
import { useMessages } from "../messages/useMessages";
import form from "../styles/form.module.css";
import styles from "./OfflineCopyStatus.module.css";

const MEGABYTE = 1e6;

/** The copy for use without a connection: made without a question, visible, deleted at a press. */
export function OfflineCopyStatus() {
  const { messages, format } = useMessages("offline");
  const words = messages.offline;
  const [copy, setCopy] = useState<OfflineCopy>({ kind: "none" });
  const [isFull, setIsFull] = useState(false);

  useEffect(() => {
    let isGone = false;
    const show = (next: OfflineCopy) => {
      if (!isGone) setCopy(next);
    };
    const keep = async () => {
      const found = await readCopy();
      // The browser itself asks for a newer worker whenever the page is opened.
      show(found.kind === "none" ? await keepCopy() : found);
    };
    void keep();
    return () => {
      isGone = true;
    };
  }, []);

  useEffect(() => watchRoom(() => setIsFull(true)), []);

  async function change(work: () => Promise<OfflineCopy>) {
    setIsFull(false);
    setCopy({ kind: "saving" });
    setCopy(await work());
  }

  // The worker may say so before or after it has given up.
  const kind = copy.kind === "failed" && isFull ? "no_room" : copy.kind;
  const size = copy.kind === "kept" ? format.decimal(copy.bytes / MEGABYTE) : "";
  const text = kind === "kept" ? words.kept(size) : words.states[kind];
  const canKeep = kind === "declined" || kind === "failed" || kind === "no_room";
  return (
    <div className={styles.copy} data-offline-copy={kind}>
      <p role="status">{text}</p>
      {kind === "kept" && (
        <button type="button" className={form.button} onClick={() => change(deleteCopy)}>
          {words.remove}
        </button>
      )}
      {canKeep && (
        <button type="button" className={form.button} onClick={() => change(keepCopy)}>
          {words.keep}
        </button>
      )}
    </div>
  );
}
