/** Everything that the timeline draws, in px: its parts from top to bottom on one time axis. */

import { type TimeScale, timeScale } from "../../plot/scales";
import { LETTER_WIDTH, type TimeTick, timeTicks } from "../../plot/ticks";
import type { PlotLayout, PlotSize } from "../types";
import type { TimelineData } from "./data";
import { packSpans, type SpanMark } from "./deathsLayout";
import { type PlacedEvent, placeEvents } from "./eventsLayout";
import {
  type CountryEntry,
  countryEntries,
  hatchEntries,
  rangeEntries,
  type SourceEntry,
  sourceEntries,
} from "./keyEntries";
import { keyLines, type PlacedEntry, placeKey } from "./keyLayout";
import { spanText, type TimelineContext } from "./labels";
import { bestTimelineHeight, layoutTimeline, type TimelineLayout, timeRange } from "./layout";

export interface PlacedTimeline extends TimelineLayout, PlotLayout {
  readonly x: TimeScale;
  readonly ticks: readonly TimeTick[];
  readonly countries: readonly PlacedEntry<CountryEntry>[];
  readonly sources: readonly PlacedEntry<SourceEntry>[];
  readonly placedEvents: readonly PlacedEvent[];
  readonly placedSpans: readonly SpanMark[];
}

/** Height in px of the plot of a compact frame that has not been measured. */
const COMPACT_HEIGHT = 300;

export function placeTimeline(
  { rows, months, spans, events, timeDomain }: TimelineData,
  context: TimelineContext,
  { width, height, isCompact }: PlotSize,
): PlacedTimeline {
  const x = timeScale(timeDomain, timeRange(width));
  const countries = placeKey(
    [
      ...countryEntries(context, rows.strikes),
      ...(isCompact ? hatchEntries(context, rows.strikes) : []),
    ],
    width,
  );
  const sources = placeKey(
    [...sourceEntries(context, months), ...(isCompact ? rangeEntries(context, months) : [])],
    width,
  );
  const placedSpans = packSpans(
    spans.map((row) => ({ row, textWidth: spanText(context, row).length * LETTER_WIDTH })),
    x,
    timeDomain,
  );
  const parts = {
    strikes: rows.strikes.length > 0 ? keyLines(countries) : null,
    hasEvents: events.length > 0,
    deaths: months.length > 0 ? keyLines(sources) : null,
    lanes: Math.max(0, ...placedSpans.map(({ lane }) => lane + 1)),
  };
  const fixedHeight = height ?? (isCompact ? COMPACT_HEIGHT : null);
  return {
    ...layoutTimeline(parts, { width, height: fixedHeight }),
    bestHeight: bestTimelineHeight(parts, width),
    x,
    ticks: timeTicks(x, context.language.format),
    countries,
    sources,
    placedEvents: placeEvents(events, x, [0, width]),
    placedSpans,
  };
}
