/** Words of a page that cannot start; the build writes them into the pages. */
export const start = {
  waiting: "Loading the view that the link asks for…",
  titles: {
    script: "The controls of this page did not load.",
    slow: "The page is still loading: the connection is slow.",
    browser: "This browser is too old for the controls of this page.",
    file: "This page was opened from a folder, so its controls do not work.",
  },
  details: {
    script:
      "A part of the page did not arrive. The connection failed, something in this browser blocked it, or there is a newer version of the page.",
    slow: "It goes on by itself as soon as everything is there.",
    browser: "It works in every browser of 2023 or newer.",
    file: "Browsers run its scripts only when a web server sends them. Open the page at its address on the web, or start a server in this folder.",
  },
  /** What is shown below the notice. */
  figures: (day: string) =>
    `Below are the figures as published by ${day}, whatever the link asks for.`,
  tables: "The whole record is also in plain tables:",
  reload: "Reload the page",
} as const;
