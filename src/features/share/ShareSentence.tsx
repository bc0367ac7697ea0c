import { useId, useState } from "react";
import type { ChartSnapshot } from "../../charts/frame/chartActions";
import { RECORD_VERSION } from "../../data/edition";
import { buildQuote } from "../../figures/quote";
import { useMessages } from "../../messages/useMessages";
import type { StrikeRecord } from "../../model/record";
import form from "../../styles/form.module.css";
import { CopyField } from "../../ui/CopyField";
import styles from "./ShareDialog.module.css";

export interface ShareSentenceProps {
  readonly chart: ChartSnapshot;
  readonly record: StrikeRecord;
  readonly link: string | null;
}

const WHOLE = "";

/** A sentence to be quoted: of the chart as a whole, or of any one figure in it. */
export function ShareSentence({ chart, record, link }: ShareSentenceProps) {
  const language = useMessages("full");
  const words = language.messages.share;
  const { format } = language;
  const [chosen, setChosen] = useState(WHOLE);
  const selectId = useId();
  const { asof } = chart.view;
  const day = asof === "latest" ? words.asofLatest : words.asof(format.day(asof));
  const quotable = chart.table.rows.flatMap(({ id, figure }) =>
    figure === null || figure.kind === "event" ? [] : [{ id, figure }],
  );
  const figure = quotable.find(({ id }) => id === chosen)?.figure;
  const sentence =
    figure === undefined
      ? words.whole(chart.summary, chart.sourceNames, day, RECORD_VERSION)
      : words.figure(buildQuote(figure, { record, language }).sentence, day, RECORD_VERSION);
  return (
    <section className={styles.part}>
      <label className={form.label} htmlFor={selectId}>
        {words.about}
      </label>
      <select
        className={`${form.field} ${styles.select}`}
        id={selectId}
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
      >
        <option value={WHOLE}>{words.aboutWhole}</option>
        {quotable.map((row) => (
          <option key={row.id} value={row.id}>
            {buildQuote(row.figure, { record, language }).sentence}
          </option>
        ))}
      </select>
      <CopyField
        label={words.sentence}
        text={link === null ? null : `${sentence} ${link}`}
        rows={5}
        copy={words.copySentence}
      />
    </section>
  );
}
