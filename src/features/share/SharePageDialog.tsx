import { useCompleteLink } from "../../export/useCompleteLink";
import { useMessages } from "../../messages/useMessages";
import type { StrikeRecord } from "../../model/record";
import { CopyField } from "../../ui/CopyField";
import { Dialog } from "../../ui/Dialog";
import type { View } from "../../url/view";
import styles from "./ShareDialog.module.css";
import { ShareSheet } from "./ShareSheet";

export interface SharePageDialogProps {
  readonly view: View;
  /** Cut to the as-of day. */
  readonly record: StrikeRecord;
  readonly onClose: () => void;
}

/** Passing the whole page on: its complete link. */
export function SharePageDialog({ view, record, onClose }: SharePageDialogProps) {
  const { share: words, app } = useMessages("full").messages;
  const link = useCompleteLink({ id: null, view }, record);
  const { title, description } = app.page;
  return (
    <Dialog title={words.page} kind="share-page" onClose={onClose}>
      <CopyField label={words.link} text={link} rows={4} copy={words.copyLink} code>
        {link !== null && <ShareSheet title={title} text={description} url={link} />}
      </CopyField>
      <p className={styles.hint}>{words.linkHint}</p>
    </Dialog>
  );
}
