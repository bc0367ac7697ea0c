/** Words of the edition slider; fetched with it, not with the first view. */
export const slider = {
  title: "What was known when?",
  intro:
    "Pick a date. Everything on the page then shows only what had been published by that date.",
  track: "Known on",
  hint: "Arrow keys go from publication to publication, Page Up and Page Down by a month, Shift with an arrow by a day; Home and End go to the first day and to the latest.",
  previous: "Previous publication",
  next: "Next publication",
  /** What the slider says, for screen readers. */
  value: (day: string, figures: string) => `${day}: ${figures}`,
  latestValue: (figures: string) => `Latest, pages without a date included: ${figures}`,
  strikes: (n: string) => `${n} strikes declared`,
  killed: (figure: string) => `${figure} killed by the Coalition's count`,
  noFigures: "no official report yet",
  latest: "Latest",
  date: "Day",
  jumpTo: "or jump to",
  other: "Another day",
  latestMoment: "Everything, including pages without a date",
  named: "Moments",
  reference: (day: string) => `${day} (start view)`,
  raqqa: (day: string) => `${day} (joint count for Raqqa)`,
  reports: "Official reports, by day of publication",
  report: (day: string, through: string) => `Report of ${day}, covering up to ${through}`,
  legend: "Marks on the slider: above, official reports; below, civilians killed according to",
  reportMark: "Official report",
  others: "Other sources",
  beyond: (last: string) =>
    `The last publication held is of ${last}; nothing later is known to this record. Pages without a date appear under “latest” only.`,
} as const;
