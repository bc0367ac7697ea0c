/** Words of the page around the charts; those of the figure card, the method and the dialogs stand apart. */

const page = {
  name: "Strike Ledger",
  title: "Strike Ledger: declared strikes in Iraq and Syria, and civilians killed by source",
  skip: "Skip to the figures",
  standfirst:
    "How many air and artillery strikes the US-led Coalition against ISIS declared in Iraq and Syria, and how many civilians each source says they killed.",
  asof: (day: string) =>
    `Everything below is what had been published by ${day}. The slider can move that day.`,
  asofLatest:
    "Everything below is the latest we hold, pages without a date included. The slider can move back to any day.",
  /** The links at the top of the page, by the id of the section. */
  contents: "On this page",
  sections: {
    gap: "The gap",
    backlog: "The backlog",
    timeline: "Over time",
    sources: "By source",
    places: "By place",
    method: "Method and sources",
  },
  loading: "Loading the record…",
  footer: {
    code: "The code is free software under the MIT licence.",
    data: "The data are offered under the Creative Commons Attribution 4.0 licence; please name the Strike Ledger and the source of each figure.",
    privacy: "This page sets no cookie and asks no other site for anything.",
  },
};

const charts: Record<"gap" | "backlog" | "timeline" | "sources" | "places", string> = {
  gap: "The gap over time",
  backlog: "The backlog of reports",
  timeline: "Timeline",
  sources: "Comparison by source",
  places: "Comparison by place",
};

const headline = {
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
};

const faults = {
  chart: (name: string) => `${name} could not be drawn.`,
  chartDetail: "The rest of the page is not affected. Its rows are also in the data files.",
  part: (name: string) => `${name} could not be fetched.`,
  partDetail:
    "The connection failed, or a newer version of this page has been published: reload the page.",
  method: "Method and sources",
  slider: "The slider for the as-of day",
  receipt: "The comparison with the edition that this link names",
  retry: "Try again",
  data: "The record could not be loaded.",
  dataStanding:
    "What stands below is the default view as it was published; it cannot be changed without the record. The record also stands in plain tables:",
  dataDetail: "Its figures are not shown. The record also stands in plain tables:",
  page: "The page could not be shown.",
  pageDetail: "Reload the page; if that does not help, the record stands in plain tables:",
  files: "data folder",
};

const embed = {
  title: (chart: string) => `Strike Ledger: ${chart}`,
  full: "Open the full Strike Ledger with this view",
};

const dialog = { close: "Close", card: "Source and scope of a figure" };

/** The buttons below a chart; the words of each dialog stand apart and are fetched with it. */
const tools = {
  label: (chart: string) => `Pass on: ${chart}`,
  share: "Share",
  embed: "Embed",
  cite: "Cite",
  copied: "Copied.",
  notCopied:
    "The browser did not allow copying: the text is selected, copy it by keyboard or menu.",
  download: "Download",
};

export const app = { page, charts, headline, faults, embed, dialog, tools } as const;
