import { packageZip } from "../../export/rows/dataPackage";
import { saveFile } from "../../export/save";
import type { Task } from "../../export/useTask";
import { useMessages } from "../../messages/useMessages";
import form from "../../styles/form.module.css";
import { dataUrl } from "../../url/link";
import styles from "./DownloadDialog.module.css";

/** The whole data package as an archive. */
export function PackageFile({ task }: { readonly task: Task }) {
  const words = useMessages("full").messages.download;
  return (
    <section className={styles.part} data-part="data">
      <h3 className={styles.heading}>{words.data.title}</h3>
      <p>{words.data.holds}</p>
      <button
        type="button"
        className={form.button}
        onClick={() =>
          task.run(async () => {
            const { name, bytes } = await packageZip(dataUrl);
            saveFile(name, new Blob([bytes], { type: "application/zip" }));
            return words.saved(name);
          })
        }
      >
        {words.data.zip}
      </button>
    </section>
  );
}
