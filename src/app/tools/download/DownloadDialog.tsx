import { fileName } from "../../../export/fileName";
import { viewLink } from "../../../export/link";
import { downloadWords } from "../../../text/downloadWords";
import { useLanguage } from "../../../text/useLanguage";
import { Dialog } from "../../Dialog";
import type { ToolDialogProps } from "../tools";
import styles from "./DownloadDialog.module.css";
import { PictureFiles } from "./PictureFiles";
import { useTask } from "./useTask";

/** The files of a chart as filtered: pictures and rows, and the record behind them. */
export function DownloadDialog({ chart, onClose }: ToolDialogProps) {
  const language = useLanguage();
  const words = downloadWords(language);
  const task = useTask();
  return (
    <Dialog title={words.title(chart.title)} kind="download" onClose={onClose}>
      {window.self !== window.top && (
        <p className={styles.note}>
          {words.framed}{" "}
          <a href={viewLink(chart)} target="_blank" rel="noopener">
            {words.open}
          </a>
        </p>
      )}
      <PictureFiles chart={chart} task={task} />
      <p className={styles.note}>{words.fileNames(fileName(chart, "svg"))}</p>
      <p className={styles.status} role="status" data-status={task.status.kind}>
        {task.status.text}
      </p>
    </Dialog>
  );
}
