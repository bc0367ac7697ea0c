import type { ChartSnapshot } from "../../charts/frame/chartActions";
import { usePicture } from "../../export/figure/usePicture";
import { fileName } from "../../export/fileName";
import { toPng } from "../../export/png";
import { copyPng, saveFile } from "../../export/save";
import type { Task } from "../../export/useTask";
import { useMessages } from "../../messages/useMessages";
import type { StrikeRecord } from "../../model/record";
import form from "../../styles/form.module.css";
import { copyText } from "../../ui/copyText";
import styles from "./DownloadDialog.module.css";

export interface PictureFilesProps {
  readonly chart: ChartSnapshot;
  /** Cut to the as-of day. */
  readonly record: StrikeRecord;
  /** The complete link; null while it is being made. */
  readonly link: string | null;
  readonly task: Task;
}

/** The chart as a picture, saved or copied. */
export function PictureFiles({ chart, record, link, task }: PictureFilesProps) {
  const words = useMessages("full").messages.download;
  const { picture } = words;
  const draw = usePicture(chart, record);

  const svg = async (address: string) => (await draw(address)).svg;
  const png = async (address: string) => toPng(await draw(address));

  function save(ending: "svg" | "png", address: string): void {
    const name = fileName(chart, ending);
    task.run(async () => {
      const content =
        ending === "png"
          ? await png(address)
          : new Blob([await svg(address)], { type: "image/svg+xml" });
      saveFile(name, content);
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
      <p>{picture.holds}</p>
      <div className={styles.buttons}>
        {button(picture.svg, (address) => save("svg", address))}
        {button(picture.png, (address) => save("png", address))}
        {button(picture.copyPng, (address) => copy(() => copyPng(png(address))))}
        {button(picture.copySvg, (address) => copy(async () => copyText(await svg(address))))}
      </div>
    </section>
  );
}
