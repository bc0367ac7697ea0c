import type { ActionDialogProps } from "../../charts/frame/chartActions";
import { useCompleteLink } from "../../export/useCompleteLink";
import { useMessages } from "../../messages/useMessages";
import { CopyField } from "../../ui/CopyField";
import { Dialog } from "../../ui/Dialog";
import styles from "./ShareDialog.module.css";
import { ShareImage } from "./ShareImage";
import { ShareSentence } from "./ShareSentence";
import { ShareSheet } from "./ShareSheet";

/** Passing a chart on: its complete link, a sentence that can be quoted, its picture. */
export function ShareDialog({ chart, record, onClose }: ActionDialogProps) {
  const words = useMessages("full").messages.share;
  const link = useCompleteLink(chart, record);
  return (
    <Dialog title={words.title(chart.title)} kind="share" onClose={onClose}>
      <CopyField label={words.link} text={link} rows={4} copy={words.copyLink} code>
        {link !== null && <ShareSheet title={chart.title} text={chart.summary} url={link} />}
      </CopyField>
      <p className={styles.hint}>{words.linkHint}</p>
      <ShareSentence chart={chart} record={record} link={link} />
      <ShareImage chart={chart} record={record} link={link} />
    </Dialog>
  );
}
