/** Words of the download dialog; fetched with it. */

export const download = {
  title: (chart: string) => `Download: ${chart}`,
  fileNames: (example: string) => `Files are named by chart, filter and as-of date: ${example}`,
  framed:
    "This page stands in a frame, and some frames may not save files. If nothing is saved, open the page itself:",
  open: "open this view in its own window",
  picture: {
    title: "Picture",
    holds:
      "The chart as you see it, with title, summary, legend, notes, source line, as-of date and link.",
    svg: "Save SVG",
    png: "Save PNG (2 ×)",
    copyPng: "Copy as PNG",
    copySvg: "Copy SVG text",
    asTable:
      "A picture is made of the chart, and the page now shows its table. The rows below are the same in both.",
    showChart: "Show the chart",
  },
  saved: (file: string) => `Saved ${file}.`,
  copied: "Copied.",
  faults: {
    copy: "The browser does not allow copying here. Save the file instead.",
    drawn: "The chart is not drawn at the moment, so no picture of it can be made.",
    paint:
      "The browser could not make this picture, mostly because it is too large. The SVG has no such limit.",
  },
} as const;
