import { packageZip } from "../../../export/dataPackage";
import { saveFile } from "../../../export/save";
import form from "../../../style/form.module.css";
import { downloadWords } from "../../../text/downloadWords";
import { useLanguage } from "../../../text/useLanguage";
import { dataAddress } from "../../../view/link";
import styles from "./DownloadDialog.module.css";
import type { Task } from "./useTask";

/** The whole data package as an archive. */
export function PackageFile({ task }: { readonly task: Task }) {
  const words = downloadWords(useLanguage());
  return (
    <section className={styles.part} data-part="data">
      <h3 className={styles.heading}>{words.data.title}</h3>
      <p>{words.data.holds}</p>
      <button
        type="button"
        className={form.button}
        onClick={() =>
          task.run(async () => {
            const { name, bytes } = await packageZip(dataAddress);
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
