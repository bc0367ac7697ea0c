/** Words of the controls that a frame has too, and the messages about a repaired link. */

const keys = {
  from: "first month",
  to: "last month",
  source: "sources",
  place: "places",
  battle: "battle",
  measure: "measure",
  scale: "scale",
  sort: "order",
  asof: "as-of day",
  since: "day of comparison",
  clock: "day that places a figure",
  events: "events",
  view: "chart or table",
  embed: "chart to embed",
  form: "form of a frame",
  controls: "switches in a frame",
  lang: "language",
  theme: "colours",
  v: "edition of the data",
  sum: "checksum of the figures",
};

const reasons = {
  empty: "has no value",
  repeated_key: "stands in it more than once",
  unknown_value: "has a value this page does not know",
  unknown_source: "names a source this record does not have",
  unknown_place: "names a place this record does not have",
  impossible_date: "is not a date of the calendar",
  out_of_range: "lies outside the record",
  reversed_window: "belongs to a period that ends before it starts",
  no_version: "stands without the edition of the data it belongs to",
  altered: "was changed on its way here",
};

/** What a missing key means; the as-of day is written by the page, from the day itself. */
const defaults = {
  from: "the start of the campaign",
  to: "the end of the record",
  source: "the main sources",
  place: "Iraq and Syria",
  battle: "no battle",
  measure: "civilians killed",
  scale: "the linear scale",
  sort: "the order by value",
  since: "the report before the last",
  clock: "the day of publication",
  events: "events shown",
  view: "the charts",
  embed: "the whole page",
  form: "compact",
  controls: "switches shown",
  lang: "English",
  theme: "the colours of the system",
  v: "the present edition, without comparison",
  sum: "no checksum",
};

const notices = {
  title: "This link was repaired",
  /** One repair: the key as written, what it is, the value, why it could not be used, what is. */
  repair: (repair: { key: string; name: string; value: string; reason: string; used: string }) =>
    repair.value === ""
      ? `“${repair.key}” (${repair.name}) ${repair.reason}. Used instead: ${repair.used}.`
      : `“${repair.key}=${repair.value}” (${repair.name}) ${repair.reason}. Used instead: ${repair.used}.`,
  /** All values that were changed on the way and could still be read. */
  altered: (values: readonly { readonly name: string; readonly used: string }[]) =>
    `Something changed this link on its way here. It could still be read: ${values.map(({ name, used }) => `${name}: ${used}`).join("; ")}.`,
  corrected: "Corrected link to this view",
  dismiss: "Dismiss",
};

export const controls = { notices: { ...notices, keys, reasons, defaults } } as const;
