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
    method: "Method and sources",
  },
  loading: "Loading the record…",
  footer: {
    code: "The code is free software under the MIT licence.",
    data: "The data are offered under the Creative Commons Attribution 4.0 licence; please name the Strike Ledger and the source of each figure.",
    privacy: "This page sets no cookie and asks no other site for anything.",
  },
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

export const app = { page, faults, embed, dialog, tools } as const;
