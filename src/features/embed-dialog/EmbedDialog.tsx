import { useSuspenseQuery } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import type { ActionDialogProps } from "../../charts/frame/chartActions";
import { useCharts } from "../../charts/useCharts";
import { recordQuery } from "../../data/queries";
import { useMessages } from "../../messages/useMessages";
import { CopyField } from "../../ui/CopyField";
import { Dialog } from "../../ui/Dialog";
import { MonthRange } from "../../ui/MonthRange";
import { RadioGroup } from "../../ui/RadioGroup";
import { buildOptions, Select } from "../../ui/Select";
import { getFilterOptions } from "../../url/filterOptions";
import type { View } from "../../url/view";
import styles from "./EmbedDialog.module.css";
import { type Measure, Preview, type PreviewWidth } from "./Preview";
import { buildSnippet, type EmbedChoice, embedUrl } from "./snippet";

/** A height to start from where none could be measured. */
const UNMEASURED = 900;

/** The first width to show: one that needs no scrolling sideways. */
function widthThatFits(): PreviewWidth {
  return window.innerWidth < 720 ? "phone" : "column";
}

/** How to put a chart into another page: options, a live preview and the code. */
export function EmbedDialog({ chart, onClose }: ActionDialogProps) {
  const language = useMessages("full");
  const { messages, format } = language;
  const words = language.messages.embedding;
  const { themes, theme } = language.messages.filters.choices;
  const { from, to, lang, theme: colours } = chart.view;
  const [choice, setChoice] = useState<EmbedChoice>({
    from,
    to,
    lang,
    theme: colours,
    form: "compact",
    controls: true,
  });
  const [width, setWidth] = useState(widthThatFits);
  const [script, setScript] = useState(true);
  const [measured, setMeasured] = useState<(Measure & { readonly of: string }) | null>(null);
  // Months after the as-of day are months of the record too.
  const filterOptions = getFilterOptions(useSuspenseQuery(recordQuery).data, useCharts());

  const view: View = { ...chart.view, ...choice };
  const site = new URL(".", document.baseURI).href;
  const src = embedUrl(site, chart.id, view);
  const onMeasure = useCallback((measure: Measure) => setMeasured({ ...measure, of: src }), [src]);
  const measure = measured?.of === src ? measured : null;
  const choose = (patch: Partial<View>) => setChoice({ ...choice, ...patch });

  return (
    <Dialog title={words.title(chart.title)} kind="embed" wide onClose={onClose}>
      <p className={styles.intro}>{words.intro}</p>
      <div className={styles.options}>
        <MonthRange value={view} bounds={filterOptions} onChange={choose} />
        <Select
          label={theme}
          value={choice.theme}
          onChoose={(value) => choose({ theme: value as View["theme"] })}
        >
          {buildOptions(themes)}
        </Select>
        <RadioGroup
          legend={words.form}
          options={words.forms}
          value={choice.form}
          onChoose={(form) => choose({ form, controls: true })}
        />
        {choice.form === "full" && (
          <RadioGroup
            legend={words.controls}
            options={words.controlsChoices}
            value={choice.controls ? "on" : "off"}
            onChoose={(value) => choose({ controls: value === "on" })}
          />
        )}
        <RadioGroup legend={words.width} options={words.widths} value={width} onChoose={setWidth} />
      </div>
      <Preview
        src={src}
        title={words.preview(chart.title)}
        width={width}
        height={measure?.height ?? null}
        onMeasure={onMeasure}
      />
      <p className={styles.measured} role="status">
        {measure === null
          ? words.measuring
          : words.measured(format.number(measure.height), format.number(measure.width))}
      </p>
      <label className={styles.check}>
        <input type="checkbox" checked={script} onChange={() => setScript(!script)} />
        <span>{words.fit}</span>
      </label>
      <CopyField
        label={words.code}
        text={buildSnippet({
          site,
          chart: chart.id,
          view,
          title: messages.app.embed.title(chart.title),
          linkText: messages.app.embed.full,
          height: measure?.height ?? UNMEASURED,
          script,
        })}
        rows={6}
        copy={words.copy}
        code
      />
    </Dialog>
  );
}
