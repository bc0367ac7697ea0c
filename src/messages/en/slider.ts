/** Words of the edition slider; fetched with it, not with the first view. */
export const slider = {
  title: "What was known on a given day",
  intro:
    "Move the day: headline, charts, tables and sentences show only what had been published by then.",
  track: "As published by",
  hint: "Arrow keys go from publication to publication, Page Up and Page Down by a month, Shift with an arrow by a day; Home and End go to the first day and to the latest.",
  previous: "Previous publication",
  next: "Next publication",
  /** What stands at the thumb, for those who hear it. */
  value: (day: string, figures: string) => `${day}: ${figures}`,
  latestValue: (figures: string) => `Latest, pages without a date included: ${figures}`,
  strikes: (n: string) => `${n} strikes declared`,
  killed: (figure: string) => `${figure} killed by the Coalition's count`,
  noFigures: "no official report yet",
  latest: "Latest",
  date: "Day",
  jumpTo: "or a moment",
  other: "Another day",
  latestMoment: "Latest, undated pages included",
  named: "Moments",
  reference: (day: string) => `${day}: June 2019 statement (reference day)`,
  raqqa: (day: string) => `${day}: joint count for Raqqa published`,
  reports: "Official reports, by day of publication",
  report: (day: string, through: string) => `${day} (to ${through})`,
  legend: "Marks on the slider: above, official reports; below, civilians killed according to",
  reportMark: "Official report",
  others: "Other sources",
  beyond: (last: string) =>
    `The last publication held is of ${last}; nothing later is known to this record. Pages without a date appear under “latest” only.`,
} as const;
