import type { Term } from "../term";

/** Terms that are explained where they are used, in texts of this language. */
const terms: readonly Term[] = [
  {
    id: "strike",
    pattern: /\bstrikes?\b/i,
    text: "Strike: one or more attacks by aircraft or artillery at about the same place. It can be one bomb or many.",
  },
  {
    id: "declared",
    pattern: /\bdeclared\b/i,
    text: "Declared: made public by the Coalition or the US Defense Department itself.",
  },
  {
    id: "credible",
    pattern: /\b(non-)?credible\b/i,
    text: "Credible: the Coalition’s review found it more likely than not that its strike killed or injured civilians.",
  },
  {
    id: "likely",
    pattern: /\bfair or confirmed\b|\bgraded likely\b/i,
    text: "Fair: two or more credible sources report it, and there were strikes nearby that day. Confirmed: the military responsible accepted the case. Together they are what Airwars calls likely.",
  },
  {
    id: "at_least",
    pattern: /\bat least\b/i,
    text: "At least: the source gives only a lowest number. The true number may be higher.",
  },
  {
    id: "known_on",
    pattern: /\bAs known on\b/,
    text: "As known on a day: only what had been published by that day. Later pages changed some figures.",
  },
  {
    id: "province",
    pattern: /\bprovinces?\b/i,
    text: "Province: the largest administrative area of Iraq and Syria, also called governorate.",
  },
];

export const glossary = { terms };
