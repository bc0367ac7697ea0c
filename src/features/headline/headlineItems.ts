/** The headline's figures in words: what the page prints and what each number opens. */

import type { FigureRef } from "../../figures/figureRef";
import type { Language } from "../../messages/language";
import { type EditionFigure, headline, type MonitorFigure } from "../../model/headline";
import type { Published } from "../../model/published";
import type { StrikeRecord } from "../../model/record";
import { statedEnd } from "../../model/scope";
import { newerSecondHand } from "../../model/secondHand";
import { declaredStrikes } from "../../model/timeline";
import type { View } from "../../url/view";

/** In reading order. */
export type HeadlineId = "strikes" | "killed" | "monitor" | "ratio" | "open";

export interface HeadlineItem {
  readonly id: HeadlineId;
  /** The figure with its kind; null when none had been published. */
  readonly value: string | null;
  /** Who says so, over which period, published when; or why there is no figure. */
  readonly line: string;
  /** The months it covers, where the sentence must say so. */
  readonly period: string | null;
  readonly figure: FigureRef | null;
}

/** The headline of a record that has been cut to `asof`, in reading order. */
export function headlineItems(
  record: StrikeRecord,
  asof: View["asof"],
  language: Language,
): readonly HeadlineItem[] {
  const { messages, format } = language;
  const words = language.messages.headline;
  const { strikes, killed, open, monitor, ratio } = headline(record);
  const missing =
    asof === "latest"
      ? { report: words.noReportLatest, monitor: words.noMonitorLatest }
      : { report: words.noReport(format.day(asof)), monitor: words.noMonitor(format.day(asof)) };

  const line = (who: string, period: string, published: Published) =>
    published.text === null
      ? words.lineUndated(who, period)
      : words.line(who, period, format.published(published));

  function official(id: EditionFigure["column"], found: EditionFigure | null): HeadlineItem {
    if (found === null)
      return { id, value: null, line: missing.report, period: null, figure: null };
    const { edition, value, column } = found;
    const number = format.number(value);
    return {
      id,
      // The reports give deaths as a minimum: "at least" belongs to the figure.
      value: column === "killed" ? messages.parts.figure.atLeast(number) : number,
      line: line(words.coalition, words.since(format.day(edition.dataThrough)), edition.published),
      period: column === "strikes" ? words.since(format.day(edition.dataThrough)) : null,
      figure: { kind: "edition", edition, column },
    };
  }

  function monitored(found: MonitorFigure | null): HeadlineItem {
    const base = { id: "monitor", period: null } as const;
    if (found === null) return { ...base, value: null, line: missing.monitor, figure: null };
    const { estimate } = found;
    return {
      ...base,
      value: format.quantity(estimate.quantity),
      line: line(
        words.airwars,
        statedEnd(estimate) === null
          ? words.openPeriod(format.day(estimate.start))
          : format.period(estimate.start, statedEnd(estimate)),
        estimate.published,
      ),
      figure: { kind: "estimate", estimate },
    };
  }

  /** Before the first report that gives strikes: what had been declared, added up. */
  function declared(): HeadlineItem {
    const found = declaredStrikes(record);
    if (strikes !== null || found === null) return official("strikes", strikes);
    const period = words.since(format.day(found.end));
    return {
      id: "strikes",
      value: format.number(found.value),
      line: words.declared(period),
      period,
      figure: null,
    };
  }

  const item = official("killed", killed);
  const quoted = killed === null ? words.quotedAlone : words.quoted;
  return [
    declared(),
    newerSecondHand(record, killed) === null ? item : { ...item, line: quoted(item.line) },
    monitored(monitor),
    {
      id: "ratio",
      period: null,
      value: ratio.known ? words.times(format.decimal(ratio.value)) : null,
      line: ratio.known
        ? words.ratioScope(
            format.number(ratio.monitor.minimum),
            format.number(ratio.official.value),
          )
        : words.noRatio,
      figure: ratio.known ? { kind: "ratio", ratio } : null,
    },
    official("open", open),
  ];
}
