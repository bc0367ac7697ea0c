/** Words of the filter bar and of the choice of colours. */

import type { SourceKind } from "../../model/sourceTypes";
import { capitalize } from "../firstLetter";

const sourceKinds: Record<SourceKind, string> = {
  military: "Military",
  ngo: "Monitoring groups and rights organisations",
  un: "United Nations",
  media: "Press",
  academic: "Researchers",
};

const period = {
  from: "From",
  to: "To",
  start: (month: string) => `Start (${month})`,
  end: "Latest month",
};

const sources = {
  label: "Sources",
  main: "Main sources",
  all: (n: number) => `All ${n}`,
  chosen: (n: number, total: number) => `${n} of ${total}`,
  groupMain: "Main sources",
  last: "Keep at least one source ticked.",
};

const places = {
  label: "Places",
  both: "Iraq and Syria",
  countries: "Whole countries",
  first: "Raqqa and Mosul",
  governorates: (country: string) => `Provinces (governorates) of ${country}`,
  chosen: (n: number) => `${n} places`,
  last: "Keep at least one place ticked.",
  hint: "If you pick a province, its country is no longer shown. Figures for both countries together are shown only when both are ticked.",
};

const choices = {
  measure: "Show",
  measures: { killed: "Deaths", rate: "Deaths per 100 strikes" },
  scale: "Scale",
  scales: { linear: "Linear", log: "Log" },
  sort: "Sort by",
  sorts: { value: "Value", published: "Publication day", name: "Name" },
  events: "Events on the timeline",
  theme: "Colours",
  themes: { auto: "Auto colours", light: "Light", dark: "Dark" },
};

const FIELD_NAMES = { from: "months", sources: "sources", places: "places" };

const bar = {
  title: "Filters",
  all: "Filters of all charts",
  /** What can be chosen: months, sources, places. */
  open: (fields: readonly ("from" | "sources" | "places")[]) =>
    capitalize(fields.map((field) => FIELD_NAMES[field]).join(", "), "en"),
  reset: "Clear all filters",
};

const list = {
  search: "Search",
  only: "Only",
  onlyThis: (name: string) => `Only ${name}`,
};

/** Filters that are on, as removable labels. */
const active = {
  period: (from: string | null, to: string | null) =>
    from !== null && to !== null
      ? from === to
        ? from
        : `${from} to ${to}`
      : from !== null
        ? `from ${from}`
        : `up to ${to}`,
  sources: (names: string) => `Sources: ${names}`,
  sourceCount: (n: number) => `${n} sources`,
  places: (names: string) => `Places: ${names}`,
  placeCount: (n: number) => `${n} places`,
  remove: (label: string) => `Remove: ${label}`,
};

export const filters = {
  period,
  sources,
  sourceKinds,
  places,
  choices,
  bar,
  active,
  list,
} as const;
