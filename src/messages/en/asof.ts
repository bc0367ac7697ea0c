/** Words of the line that says which day the page shows. */
export const asof = {
  title: "Date of the figures",
  shown: (day: string) => `You see what was known on ${day}.`,
  shownNow: "You see everything known now, including pages without a date.",
  known: (day: string) => `Known on ${day}`,
  now: "Known now",
  change: "Change the date",
  play: "▶ Play the reports",
  pause: "❚❚ Pause",
} as const;
