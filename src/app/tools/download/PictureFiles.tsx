import type { ShownChart } from "../../../charts/parts/tools";
import { fileName } from "../../../export/fileName";
import { chartPng } from "../../../export/png";
import { copyPng, copyText, saveFile } from "../../../export/save";
import { chartPicture } from "../../../export/svg";
import form from "../../../style/form.module.css";
import { downloadWords } from "../../../text/downloadWords";
import { useLanguage } from "../../../text/useLanguage";
import { writeSearch } from "../../../view/address";
import { writeView } from "../../../view/codec";
import styles from "./DownloadDialog.module.css";
import type { Task } from "./useTask";

export interface PictureFilesProps {
  readonly chart: ShownChart;
  readonly task: Task;
}

/** The chart as a picture, saved or copied. */
export function PictureFiles({ chart, task }: PictureFilesProps) {
  const language = useLanguage();
  const words = downloadWords(language);
  const { picture } = words;

  function save(ending: "svg" | "png"): void {
    const name = fileName(chart, ending);
    task.run(async () => {
      saveFile(
        name,
        ending === "png"
          ? await chartPng(chart, language)
          : new Blob([chartPicture(chart, language).svg], { type: "image/svg+xml" }),
      );
      return words.saved(name);
    });
  }

  return (
    <section className={styles.part} data-part="picture">
      <h3 className={styles.heading}>{picture.title}</h3>
      {chart.view.view === "table" ? (
        <>
          <p>{picture.asTable}</p>
          <button
            type="button"
            className={form.button}
            onClick={() => writeSearch(writeView({ ...chart.view, view: "chart" }), "push")}
          >
            {picture.showChart}
          </button>
        </>
      ) : (
        <>
          <p>{picture.holds}</p>
          <div className={styles.buttons}>
            <button type="button" className={form.button} onClick={() => save("svg")}>
              {picture.svg}
            </button>
            <button type="button" className={form.button} onClick={() => save("png")}>
              {picture.png}
            </button>
            <button
              type="button"
              className={form.button}
              onClick={() =>
                task.run(async () => {
                  await copyPng(chartPng(chart, language));
                  return words.copied;
                })
              }
            >
              {picture.copyPng}
            </button>
            <button
              type="button"
              className={form.button}
              onClick={() =>
                task.run(async () => {
                  await copyText(chartPicture(chart, language).svg);
                  return words.copied;
                })
              }
            >
              {picture.copySvg}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
