/** Words of the short answer to "Why do the numbers differ?". */

interface Point {
  readonly text: string;
  /** Leads to the part of the page with this id. */
  readonly link: string;
  readonly target: string;
  /** Another view of that part, by the query of its link. */
  readonly example?: { readonly link: string; readonly search: string };
}

const points: readonly Point[] = [
  {
    text: "The Coalition counts a death only when its own review finds it more likely than not.",
    link: "See how many reports it accepted",
    target: "backlog",
  },
  {
    text: "Airwars counts deaths that local people, media and others reported and that it grades as fair or confirmed.",
    link: "See who counts what",
    target: "sources",
  },
  {
    text: "Not everyone counts the same thing: one country or both, one city, a few months, or all sides together.",
    link: "See the counts place by place",
    target: "places",
    example: { link: "See Raqqa in 2017, as known today", search: "?battle=raqqa&asof=latest" },
  },
  {
    text: "Totals change. Reports wait for months or years, and sources add or remove cases later.",
    link: "See when each total changed",
    target: "gap",
  },
  {
    text: "“At least” and ranges are part of the count: nobody claims to know the exact number.",
    link: "Read how the counts are made",
    target: "method",
  },
];

export const why = { title: "Why do the numbers differ?", points };
