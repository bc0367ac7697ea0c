import { useId, useState } from "react";
import { quoteOf } from "../../../charts/parts/quote";
import type { ShownChart } from "../../../charts/parts/tools";
import { RECORD_VERSION } from "../../../data/load";
import type { StrikeRecord } from "../../../data/types";
import form from "../../../style/form.module.css";
import { shareWords } from "../../../text/shareWords";
import { useLanguage } from "../../../text/useLanguage";
import { CopyField } from "../CopyField";
import styles from "./ShareDialog.module.css";

export interface ShareSentenceProps {
  readonly chart: ShownChart;
  readonly record: StrikeRecord;
  readonly link: string | null;
}

const WHOLE = "";

/** A sentence to be quoted: of the chart as a whole, or of any one figure in it. */
export function ShareSentence({ chart, record, link }: ShareSentenceProps) {
  const language = useLanguage();
  const words = shareWords(language);
  const { format } = language;
  const [chosen, setChosen] = useState(WHOLE);
  const selectId = useId();
  const { asof } = chart.view;
  const day = asof === "latest" ? words.asofLatest : words.asof(format.day(asof));
  const quotable = chart.table.rows.flatMap(({ id, subject }) =>
    subject === null || subject.kind === "event" ? [] : [{ id, subject }],
  );
  const subject = quotable.find(({ id }) => id === chosen)?.subject;
  const sentence =
    subject === undefined
      ? words.whole(chart.summary, chart.sourceNames, day, RECORD_VERSION)
      : words.figure(quoteOf(subject, { record, language }).sentence, day, RECORD_VERSION);
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
            {quoteOf(row.subject, { record, language }).sentence}
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
