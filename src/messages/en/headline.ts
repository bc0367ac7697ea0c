/** Words of the headline. Each number stands in a sentence, between `before` and `after`. */

export const headline = {
  finding: {
    killed: {
      before: "The US-led Coalition says its strikes killed ",
      after: " civilians.",
      unknown: "The US-led Coalition had not yet published how many civilians its strikes killed.",
    },
    monitor: {
      before: "Airwars says ",
      after: ".",
      unknown: "Airwars had not yet published a total.",
    },
  },
  facts: {
    strikes: {
      before: "",
      after: " air and artillery strikes, as reported by the Coalition",
      unknown: "The number of strikes is not known.",
    },
    open: {
      before: "· ",
      after: " reports of civilian deaths or injuries not yet decided",
      unknown: "",
    },
    ratio: {
      before: "· Airwars’ lowest count is ",
      after: " the Coalition’s.",
      unknown: "",
    },
  },
  times: (n: string) => `${n} times`,
  ratioScope: (high: string, low: string) =>
    `${high} divided by ${low}. Both count Iraq and Syria and the Coalition's own strikes.`,
  coalition: "US-led Coalition (CJTF-OIR)",
  airwars: "Airwars",
  /** Who says so, over which period, published when. */
  line: (who: string, period: string, published: string) =>
    `${who}, ${period}. Published ${published}.`,
  lineUndated: (who: string, period: string) => `${who}, ${period}. The page has no date.`,
  /** The period of a figure whose source names no last day. */
  openPeriod: (start: string) => `from ${start}; it does not say up to which day`,
  /** After the line of the Coalition's figure, or the reason why there is none. */
  quoted: (line: string) => `${line} Others later quoted a higher total.`,
  quotedAlone: (line: string) => `${line} Others quote a total.`,
  /** Strikes that no casualty report gives. */
  declared: (period: string) => `Added up from what the Coalition declared, ${period}.`,
  since: (day: string) => `August 2014 to ${day}`,
  noReport: (day: string) => `By ${day} the Coalition had not yet published this number.`,
  noMonitor: (day: string) => `By ${day} Airwars had not yet published a total for both countries.`,
  noReportLatest: "The Coalition has not published this number.",
  noMonitorLatest: "We have no Airwars total for both countries.",
  noRatio: "Not known, because one of the two figures is missing.",
  /** What a number's button does. */
  opens: "Show source and details",
  /** Where the link narrows the view: the headline does not follow it. */
  whole: "These numbers are for the whole campaign and both countries.",
  yourView: (filters: string) => `Your view below: ${filters}.`,
  clear: "Clear",
} as const;
