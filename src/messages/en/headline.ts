/** Words of the headline. */

export const headline = {
  title: "The figures at a glance",
  strikes: "air and artillery strikes declared",
  killed: "civilians killed, according to the Coalition",
  monitor: "civilians killed, according to Airwars",
  open: "reports of civilian casualties still open",
  times: (n: string) => `${n} times`,
  ratio: "as many killed in Airwars' minimum as in the Coalition's figure",
  ratioScope: (high: string, low: string) =>
    `${high} divided by ${low}. Both count Iraq and Syria and the Coalition's own strikes.`,
  coalition: "Coalition (CJTF-OIR)",
  airwars: "Airwars",
  /** Who says so, over which period, published when. */
  line: (who: string, period: string, published: string) =>
    `${who}, ${period}. Published ${published}.`,
  lineUndated: (who: string, period: string) => `${who}, ${period}. The page has no date.`,
  /** After the line of the Coalition's figure, or the reason why there is none. */
  quoted: (line: string) => `${line} Others quote a newer total.`,
  quotedAlone: (line: string) => `${line} Others quote a total.`,
  since: (day: string) => `August 2014 to ${day}`,
  unknown: "not known",
  noReport: (day: string) => `No official report giving this had been published by ${day}.`,
  noMonitor: (day: string) => `No Airwars total for both countries had been published by ${day}.`,
  noReportLatest: "No official report gives this.",
  noMonitorLatest: "No Airwars total for both countries is held.",
  noRatio: "Not known, because one of the two figures is missing.",
  /** What a number's button does, after its own words. */
  opens: "Show source and scope",
} as const;
