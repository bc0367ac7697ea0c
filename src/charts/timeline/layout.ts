/** Layout of the timeline from top to bottom: strikes, events, deaths by month, other periods; in px. */

/** Height of a line of text. */
export const LINE = 18;
/** Dates below a panel. */
const AXIS = 22;
const GAP = 14;
/** The events' marks, and their labels below. */
const EVENT_MARKS = 18;
/** A line of the list of other periods: its words above its bar. */
export const LANE = 26;

/** Heights of the panels on the page, by the width of the drawing. */
const PAGE = {
  wide: { strikes: 200, deaths: 160 },
  narrow: { strikes: 150, deaths: 140 },
} as const;
const WIDE = 700;

/** The same in a compact frame that is as high as they need. */
const FRAME = {
  wide: { strikes: 130, deaths: 110 },
  narrow: { strikes: 96, deaths: 84 },
} as const;
const WIDE_FRAME = 480;

/** Least height of a panel in a compact frame. */
const LEAST = 52;
/** Part of the panels' room that the strikes take in a compact frame. */
const STRIKES_SHARE = 0.55;

export interface Panel {
  /** Base line of the heading's text. */
  readonly heading: number;
  /** Base line of the first line of the key below it. */
  readonly key: number;
  readonly top: number;
  readonly bottom: number;
}

/** What there is to place, and the lines that its words need. */
export interface TimelineParts {
  /** Lines of the key of the strikes; null where there are none. */
  readonly strikes: number | null;
  readonly hasEvents: boolean;
  /** Lines of the key of the deaths by month; null where there are none. */
  readonly deaths: number | null;
  /** Lines of the list of other periods. */
  readonly lanes: number;
}

export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  /** First and last px of the time axis. */
  readonly left: number;
  readonly right: number;
  readonly strikes: Panel | null;
  /** Y of the events' marks, and base line of their labels where there is room for them. */
  readonly events: { readonly y: number; readonly label: number | null } | null;
  readonly deaths: Panel | null;
  /** Base line of the heading of other periods, and top of their list. */
  readonly spans: { readonly heading: number; readonly top: number } | null;
}

/** First and last px of the time axis in a drawing of `width` px. */
export const timeRange = (width: number): readonly [number, number] => [
  52,
  Math.max(120, width - 10),
];

/** What is drawn of the parts. */
interface Choice {
  readonly hasDeaths: boolean;
  readonly events: "labels" | "marks" | "none";
}

const LEAST_CHOICE: Choice = { hasDeaths: false, events: "none" };

/** From everything to the least, for a compact frame. */
const CHOICES: readonly Choice[] = [
  { hasDeaths: true, events: "labels" },
  { hasDeaths: true, events: "marks" },
  { hasDeaths: false, events: "labels" },
  { hasDeaths: false, events: "marks" },
  LEAST_CHOICE,
];

const head = (lines: number) => LINE + lines * LINE + 8;
const EVENTS_HEIGHT = { labels: EVENT_MARKS + LINE, marks: EVENT_MARKS, none: 0 } as const;

/** Px that words, axes and events take. */
function wordsHeight({ strikes, deaths }: TimelineParts, { hasDeaths, events }: Choice): number {
  return (
    (strikes === null ? 0 : head(strikes) + AXIS) +
    (hasDeaths ? head(deaths ?? 0) + AXIS : 0) +
    (strikes !== null && hasDeaths ? GAP : 0) +
    EVENTS_HEIGHT[events]
  );
}

/** Height in px at which a compact frame of `width` shows everything with room. */
export function bestTimelineHeight(parts: TimelineParts, width: number): number {
  const { strikes, deaths } = FRAME[width >= WIDE_FRAME ? "wide" : "narrow"];
  const hasDeaths = parts.deaths !== null;
  const events = parts.hasEvents ? "labels" : "none";
  const panels = (parts.strikes === null ? 0 : strikes) + (hasDeaths ? deaths : 0);
  return wordsHeight(parts, { hasDeaths, events }) + panels;
}

/** What is drawn, and how high its panels are. */
function choose(parts: TimelineParts, width: number, height: number | null) {
  const canHaveDeaths = parts.deaths !== null;
  const mustHaveDeaths = parts.strikes === null;
  const choices = CHOICES.filter(({ hasDeaths }) =>
    hasDeaths ? canHaveDeaths : !canHaveDeaths || !mustHaveDeaths,
  ).map((choice) => (parts.hasEvents ? choice : { ...choice, events: "none" as const }));
  if (height === null) {
    const { strikes, deaths } = PAGE[width >= WIDE ? "wide" : "narrow"];
    const events = parts.hasEvents ? "labels" : "none";
    return { hasDeaths: canHaveDeaths, events, strikes, deaths } as const;
  }
  const roomOf = (choice: Choice) => height - wordsHeight(parts, choice);
  const panels = ({ hasDeaths }: Choice) => Number(hasDeaths) + Number(parts.strikes !== null);
  const choice =
    choices.find((one) => roomOf(one) >= LEAST * panels(one)) ?? choices.at(-1) ?? LEAST_CHOICE;
  const room = roomOf(choice);
  const strikes =
    parts.strikes === null ? 0 : choice.hasDeaths ? Math.round(room * STRIKES_SHARE) : room;
  return { ...choice, strikes, deaths: room - strikes };
}

/**
 * Places the parts that there are. A drawing of a given `height` is exactly as high, and leaves out
 * what has no room; where `height` is null every panel has its best height.
 */
export function layoutTimeline(
  parts: TimelineParts,
  { width, height }: { readonly width: number; readonly height: number | null },
): TimelineLayout {
  const [left, right] = timeRange(width);
  const chosen = choose(parts, width, height);
  let y = 0;
  const panel = (lines: number, size: number): Panel => {
    const heading = y + LINE - 4;
    const top = y + head(lines);
    y = top + size + AXIS;
    return { heading, key: heading + LINE, top, bottom: top + size };
  };
  const strikes = parts.strikes === null ? null : panel(parts.strikes, chosen.strikes);
  const events =
    chosen.events === "none"
      ? null
      : {
          y: y + EVENT_MARKS / 2,
          label: chosen.events === "labels" ? y + EVENT_MARKS + LINE - 5 : null,
        };
  y += EVENTS_HEIGHT[chosen.events];
  if (strikes !== null && chosen.hasDeaths) y += GAP;
  const deaths = chosen.hasDeaths ? panel(parts.deaths ?? 0, chosen.deaths) : null;
  let spans: TimelineLayout["spans"] = null;
  if (parts.lanes > 0 && (height === null || (strikes === null && deaths === null))) {
    y += GAP;
    spans = { heading: y + LINE - 4, top: y + LINE + 4 };
    y = spans.top + parts.lanes * LANE;
  }
  return { width, height: height ?? y, left, right, strikes, events, deaths, spans };
}
