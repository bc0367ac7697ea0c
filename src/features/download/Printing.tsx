import { useQueryClient } from "@tanstack/react-query";
import type { ChartSnapshot } from "../../charts/frame/chartActions";
import { print } from "../../export/print";
import type { Task } from "../../export/useTask";
import { WAITING } from "../../hydration/embedHeight";
import { useMessages } from "../../messages/useMessages";
import form from "../../styles/form.module.css";
import styles from "./DownloadDialog.module.css";

export interface PrintingProps {
  readonly chart: ChartSnapshot;
  readonly task: Task;
}

/** The chart, or the page, on paper. */
export function Printing({ chart, task }: PrintingProps) {
  const words = useMessages("full").messages.download;
  const client = useQueryClient();

  function start(section: HTMLElement | null): void {
    task.run(async () => {
      // The whole page has charts that were folded or far away, and ends with the method.
      const waits = () =>
        client.isFetching() > 0 || (section === null && document.querySelector(WAITING) !== null);
      await print(section, waits);
      return words.print.done;
    });
  }

  return (
    <section className={styles.part} data-part="print">
      <h3 className={styles.heading}>{words.print.title}</h3>
      <p>{words.print.holds}</p>
      <div className={styles.buttons}>
        <button type="button" className={form.button} onClick={() => start(chart.section.current)}>
          {words.print.one}
        </button>
        <button type="button" className={form.button} onClick={() => start(null)}>
          {words.print.page}
        </button>
      </div>
    </section>
  );
}
