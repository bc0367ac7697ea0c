import type { ChartSnapshot } from "../../charts/frame/chartActions";
import { fileName } from "../../export/fileName";
import { chartPng } from "../../export/png";
import { copyPng, saveFile } from "../../export/save";
import { chartPicture } from "../../export/svg";
import type { Task } from "../../export/useTask";
import { useMessages } from "../../messages/useMessages";
import form from "../../styles/form.module.css";
import { copyText } from "../../ui/copyText";
import { writeSearch } from "../../url/history";
import { writeView } from "../../url/searchParams";
import styles from "./DownloadDialog.module.css";

export interface PictureFilesProps {
  readonly chart: ChartSnapshot;
  /** The complete link; null while it is being made. */
  readonly link: string | null;
  readonly task: Task;
}

/** The chart as a picture, saved or copied. */
export function PictureFiles({ chart, link, task }: PictureFilesProps) {
  const language = useMessages("full");
  const words = language.messages.download;
  const { picture } = words;

  const svg = (address: string) => chartPicture(chart, language, address).svg;
  const png = (address: string) => chartPng(chart, language, address);

  function save(ending: "svg" | "png", address: string): void {
    const name = fileName(chart, ending);
    task.run(async () => {
      saveFile(
        name,
        ending === "png" ? await png(address) : new Blob([svg(address)], { type: "image/svg+xml" }),
      );
      return words.saved(name);
    });
  }

  const copy = (work: () => Promise<void>) =>
    task.run(async () => {
      await work();
      return words.copied;
    });

  const button = (label: string, onPress: (address: string) => void) => (
    <button
      type="button"
      className={form.button}
      disabled={link === null}
      onClick={() => link !== null && onPress(link)}
    >
      {label}
    </button>
  );

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
            {button(picture.svg, (address) => save("svg", address))}
            {button(picture.png, (address) => save("png", address))}
            {button(picture.copyPng, (address) => copy(() => copyPng(png(address))))}
            {button(picture.copySvg, (address) => copy(() => copyText(svg(address))))}
          </div>
        </>
      )}
    </section>
  );
}
