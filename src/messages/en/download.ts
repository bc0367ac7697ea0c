/** Words of the download dialog; fetched with it. */

export const download = {
  title: (chart: string) => `Download: ${chart}`,
  fileNames: (example: string) => `Files are named by chart, filter and as-of date: ${example}`,
  framed:
    "This page stands in a frame, and some frames may not save files. If nothing is saved, open the page itself:",
  open: "open this view in its own window",
  picture: {
    title: "Picture",
    holds: "The chart as filtered, with title, legend, notes, sources, date and link.",
    svg: "Save SVG",
    png: "Save PNG (2 ×)",
    copyPng: "Copy as PNG",
    copySvg: "Copy SVG text",
  },
  rows: {
    title: "Rows",
    holds: (rows: string) =>
      `${rows} as shown here: the cells of the table, and of each figure its source, scope, dates and document.`,
    count: (n: string, one: boolean) => (one ? "1 row" : `${n} rows`),
    csv: "Save CSV",
    described: "Save with description (zip)",
    json: "Save JSON",
    note: "The CSV has commas between its columns. Calculate with the columns low, central and high: they hold plain numbers. The columns shown_… hold the words of the table; a number alone is in “quotation marks” there, so that no spreadsheet takes its comma for a decimal one. Each row names its as-of day, data version and link. The zip is a Data Package that says what every column holds.",
    loading: "Fetching the documents of these rows…",
    fault: "The documents of these rows could not be fetched, so no file is made without them.",
  },
  data: {
    title: "The whole record",
    holds:
      "Every table as it is served, with datapackage.json: types, units, keys, sizes and hashes.",
    zip: "Save the data package (zip)",
  },
  snippets: {
    title: "Load it elsewhere",
    intro:
      "Each loads the rows behind this chart from the tables of this site: the record rows, not the cells of the table.",
    none: "No row of this chart stands in a table of the record.",
    kinds: {
      sheets: "Google Sheets (a formula for each table)",
      excel: "Excel (Power Query, a query for each table)",
      python: "Python (pandas)",
      r: "R",
      javascript: "JavaScript (browser, Node, Deno)",
    },
    copy: "Copy",
    copyOf: (kind: string) => `Copy: ${kind}`,
  },
  print: {
    title: "Paper",
    holds:
      "On white, with the whole table, addresses in full and without controls. Your browser can also save it as PDF.",
    one: "Print this chart",
    page: "Print the whole page",
    done: "Handed to the browser's print dialog.",
  },
  licence:
    "Data: CC BY 4.0, the Strike Ledger and the source of each figure. Figures belong to those who published them.",
  columns: {
    id: "Id of the row: the id of its mark in the chart's SVG file",
    table: "Table of the data package that the row comes from",
    row_id: "Id of the row in that table; empty where rows were added up",
    source_id: "Who counts: id in sources.csv",
    source: "Who counts, in full",
    measure: "What is counted",
    kind: "How the source gives the number: exact, about, at_least, more_than, up_to, range. Says which of low, central and high are filled",
    low: "Lowest number",
    central: "The number itself, where it is exact or the source's own rounding",
    high: "Highest number",
    start: "First day of the period counted",
    end: "Last day of the period counted; empty where the source does not say",
    end_basis: "How the last day is known",
    span: "Whether the period is the whole campaign so far, a month, an event or another period",
    countries: "Countries counted: iraq, syria or both together",
    governorate: "Governorate counted, ISO 3166-2 code; empty where whole countries are counted",
    place_id: "Place counted: id in places.csv",
    place: "Place counted",
    actor: "Whose strikes are counted",
    weapons: "Which means of attack are counted",
    grade: "How sure the source says it is",
    published: "When it was published, as exactly as is known",
    published_precision: "Whether that is a day, a month, a year or unknown",
    document_id: "Publication the figure was read in: id in documents.csv",
    document_url: "Address of that publication",
    document_publisher: "Who published it",
    second_document_id: "A second publication that gives the figure",
    second_document_url: "Address of the second publication",
    derivation: "How a derived value was worked out, naming the rows; empty for published values",
    as_of: "Only what had been published by this day is in the file; latest: undated pages too",
    data_version: "Version of the data package, with a v before it",
    view: "Address that shows these rows",
  },
  /** A column of the chart's table. */
  shown: (heading: string) => `As the table shows it, not for calculating: ${heading}`,
  saved: (file: string) => `Saved ${file}.`,
  copied: "Copied.",
  faults: {
    copy: "The browser does not allow copying here. Save the file instead.",
    figures: "The figures of this picture could not be fetched. Try again.",
    script:
      "A part of this page that is needed for it did not arrive. Reload the page, then try again.",
    unknown: "Something went wrong in this page. Reload the page, then try again.",
    print: "The browser did not open its print dialog; a frame may not be allowed to.",
    file: (name: string) => `${name} did not arrive whole. Try again.`,
    paint:
      "The browser could not make this picture, mostly because it is too large. The SVG has no such limit.",
  },
} as const;
