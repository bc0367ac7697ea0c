/** Words of the list of changes; fetched with it. */

/** A figure that moved, in words; `by` is null where the two cannot be subtracted. */
export interface Moved {
  readonly direction: "rose" | "fell" | "same" | "changed";
  readonly by: string | null;
  readonly from: string;
  readonly to: string;
}

function moved(what: string, { direction, by, from, to }: Moved): string {
  if (direction === "same") return `${what} did not change: ${to}`;
  if (direction === "changed" || by === null) return `${what} went from “${from}” to “${to}”`;
  return `${what} ${direction} by ${by}, from ${from} to ${to}`;
}

/** Airwars', SNHR's. */
const ofName = (name: string) => (name.endsWith("s") ? `${name}'` : `${name}'s`);

export const changes = {
  title: (since: string) => `What changed since ${since}`,
  titleStart: "What was published so far",
  since: "Compared with",
  sinceDefault: (day: string) => `the last report, ${day}`,
  sinceStart: "the start",
  sinceOther: (day: string) => `${day}, another day`,
  none: (since: string) => `Nothing was published after ${since} and up to this day.`,
  noneYet: "Nothing had been published yet.",
  list: "Changes, newest first",
  together: "Taken together",
  longer: "Show all",
  shorter: "Show fewer",
  showAll: (n: string) => `Show all ${n}`,
  /** When: a day, a month, a year, or not known. */
  on: { day: (date: string) => `On ${date}`, other: (date: string) => `In ${date}` },
  undated: "On a page without a date",
  moved,
  /** Names that differ within a sentence. */
  sources: { media_other: "other press reports" } as Readonly<Record<string, string>>,
  coalitionKilled: "the Coalition's total of civilians killed",
  strikes: "declared strikes",
  first: (what: string, figure: string) => `${what} was ${figure}, the first we have`,
  noKilled: (day: string) =>
    `the Coalition's report on data to ${day} gave no total of civilians killed that we could read`,
  open: (n: string, one: boolean) => `${n} ${one ? "report was" : "reports were"} not yet decided`,
  /** A report in one sentence. */
  report: (when: string, parts: readonly string[]) => `${when} ${parts.join("; ")}.`,
  correction: (text: string) => `Correction by the source. ${text}.`,
  total: (source: string, place: string, scope: string) =>
    `${ofName(source)} total of civilians killed in ${place}${scope === "" ? "" : `, ${scope},`}`,
  sentence: (when: string, text: string) => `${when} ${text}.`,
  figure: (source: string, figure: string, place: string, period: string, scope: string) =>
    `${source} counted ${figure} civilians killed, ${place}, ${period}${scope === "" ? "" : `; ${scope}`}`,
  older: (figure: string) => `${figure}; it is about an earlier time than the total known before`,
  declared: (source: string, n: string, place: string, day: string, scope: string) =>
    `${source} reported ${n} strikes in ${place} up to ${day}${scope === "" ? "" : `; ${scope}`}`,
  intervals: (source: string, n: string, one: boolean) =>
    `${source} reported strikes for ${n} ${one ? "period" : "periods"}`,
  opens: "Source and details",
} as const;
