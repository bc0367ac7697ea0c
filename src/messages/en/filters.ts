/** Words of the filter bar and of the choice of colours. */

import type { SourceKind } from "../../model/types";
import { plural } from "./plural";

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
  end: "End of the record",
};

const sources = {
  label: "Sources",
  main: "Main sources",
  all: (n: number) => `All ${n}`,
  chosen: (n: number, total: number) => `${n} of ${total}`,
  groupMain: "Main sources",
  last: "At least one source stays shown. Choose another one first.",
};

const places = {
  label: "Places",
  both: "Iraq and Syria",
  countries: "Whole countries",
  governorates: (country: string) => `Governorates of ${country}`,
  chosen: (n: number) => `${n} places`,
  last: "At least one place stays shown. Choose another one first.",
  hint: "A governorate is shown in place of its whole country. Figures for both countries together are shown only when both are chosen.",
};

const asof = {
  label: "As published by",
  latest: "Latest",
};

const choices = {
  measure: "Bars show",
  measures: { killed: "Killed", rate: "Per 100 strikes" },
  scale: "Scale",
  scales: { linear: "Linear", log: "Log" },
  sort: "Sort by",
  sorts: { value: "Value", published: "Publication day", name: "Name" },
  events: "Events on the timeline",
  theme: "Colours",
  themes: { auto: "As the system", light: "Light", dark: "Dark" },
};

const bar = {
  title: "Filters",
  reset: "Reset",
  count: (figures: string, figureCount: number, intervals: string, intervalCount: number) =>
    `${figures} ${plural(figureCount, { one: "figure", other: "figures" })} and ${intervals} strike ${plural(intervalCount, { one: "interval", other: "intervals" })} shown`,
};

export const filters = { period, sources, sourceKinds, places, asof, choices, bar } as const;
