/** Words that only a reader without scripts meets; the build writes them into the pages. */
export const noscript = {
  table: "Figures as a table",
  back: "Back to the charts",
  link: "The figures of this chart as a table, on a page of its own",
} as const;
