import { useMemo } from "react";
import type { ActionDialogProps } from "../../charts/frame/chartActions";
import { fileName } from "../../export/fileName";
import { useCompleteLink } from "../../export/useCompleteLink";
import { useTask } from "../../export/useTask";
import { useMessages } from "../../messages/useMessages";
import { Dialog } from "../../ui/Dialog";
import { viewLink } from "../../url/link";
import type { View } from "../../url/view";
import styles from "./DownloadDialog.module.css";
import { PackageFile } from "./PackageFile";
import { PictureFiles } from "./PictureFiles";
import { Printing } from "./Printing";
import { RowFiles } from "./RowFiles";
import { Snippets } from "./Snippets";

/** The files of a chart as filtered: pictures and rows, and the record behind them. */
export function DownloadDialog({ chart, record, onClose }: ActionDialogProps) {
  const language = useMessages("full");
  const words = language.messages.download;
  // Chart and table have the same rows, and so the same files.
  const { id, view } = chart;
  const asChart = useMemo<View>(() => ({ ...view, view: "chart" }), [view]);
  const link = useCompleteLink({ id, view: asChart }, record);
  const task = useTask();
  return (
    <Dialog title={words.title(chart.title)} kind="download" onClose={onClose}>
      {window.self !== window.top && (
        <p className={styles.note}>
          <span>{words.framed}</span>{" "}
          <a href={viewLink(chart)} target="_blank" rel="noopener">
            {words.open}
          </a>
        </p>
      )}
      <PictureFiles chart={chart} record={record} link={link} task={task} />
      <RowFiles chart={chart} record={record} link={link} task={task} />
      <PackageFile task={task} />
      <Snippets chart={chart} task={task} />
      <Printing chart={chart} task={task} />
      <p className={styles.note}>{words.fileNames(fileName(chart, "svg"))}</p>
      <p className={styles.status} role="status" data-status={task.status.kind}>
        {task.status.text}
      </p>
    </Dialog>
  );
}
