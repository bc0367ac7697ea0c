/** Words of the page around the charts; those of the figure card, the method and the dialogs stand apart. */

const page = {
  name: "Strike Ledger",
  title: "Strike Ledger: declared strikes in Iraq and Syria, and civilians killed by source",
  description:
    "From 2014 the US-led Coalition attacked ISIS in Iraq and Syria with aircraft and artillery. How many strikes did it report, and how many civilians did they kill? It depends on who counted.",
  methodDescription:
    "Where each figure of the Strike Ledger comes from: who counts, what is counted, how and over which time and place, and what the record does not hold.",
  skip: "Skip to the figures",
  /** The links at the top of the page, by the id of the section. */
  contents: "On this page",
  sections: {
    why: "Why?",
    method: "Method and sources",
    data: "Data",
    methodQuestion: "How are the numbers made, and where are the data?",
  },
  facts: {
    data: (day: string, version: string, created: string) =>
      `Reports to ${day} · version ${version} of ${created}`,
    download: "Download the data",
    share: "Share this view",
    report: "Report an error",
  },
  backToTop: "Back to top",
  loading: "Loading the record…",
  footer: {
    code: "The code is free software under the MIT licence.",
    data: "The data are offered under the Creative Commons Attribution 4.0 licence; please name the Strike Ledger and the source of each figure.",
    privacy: "No cookies, no tracking, nothing loaded from other sites.",
  },
};

const faults = {
  chart: (name: string) => `${name} could not be drawn.`,
  chartDetail: "The rest of the page is not affected. Its rows are also in the data files.",
  part: (name: string) => `${name} did not arrive.`,
  partDetail:
    "The connection failed, something in this browser blocked it, or there is a newer version of this page.",
  offline: "You are offline. Reload the page when you have a connection again.",
  broken: (name: string) => `${name} could not be shown.`,
  brokenDetail: "The rest of the page is not affected.",
  method: "Method and sources",
  slider: "The date slider",
  receipt: "The comparison with the edition that this link names",
  retry: "Try again",
  reload: "Reload the page",
  unreachable: "This site is still out of reach. Nothing was reloaded.",
  data: "The data could not be loaded.",
  dataStanding:
    "Below is the start view; it cannot be changed without the data. The data are also here as plain tables:",
  dataDetail: "No figures are shown. The data are also here as plain tables:",
  page: "The page could not be shown.",
  pageDetail: "Reload the page. If that does not help, the data are here as plain tables:",
  files: "data folder",
};

const embed = {
  title: (chart: string) => `Strike Ledger: ${chart}`,
  full: "Open this view in the Strike Ledger",
};

/** The connection; the words of the copy are fetched with it. */
const offline = {
  notice: "You are offline. What has been loaded, or is in the copy on this device, still works.",
};

const dialog = { close: "Close", card: "Source and details of a figure" };

/** The buttons below a chart; the words of each dialog stand apart and are fetched with it. */
const tools = {
  label: (chart: string) => `Share and download: ${chart}`,
  share: "Share",
  embed: "Embed",
  cite: "Cite",
  copied: "Copied.",
  notCopied:
    "The browser did not allow copying. The text is selected: press Ctrl+C (Cmd+C on a Mac).",
  download: "Download",
};

export const app = { page, faults, embed, offline, dialog, tools } as const;
