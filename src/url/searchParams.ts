/**
 * The link: one pure pair of functions between a query string and a view.
 *
 * nuqs was considered for this and left out: it reads key by key, whereas the contract repairs
 * the query as a whole (a reversed window, a repeated key) and reports each repair to the reader.
 */

import type { Day } from "../model/day";
import { CAMPAIGN_START } from "../model/timeline";
import type { FilterOptions } from "./filterOptions";
import * as kind from "./parsers";
import { readQuery } from "./query";
import { readKey } from "./readKey";
import { type Receipt, writeReceipt } from "./receipt";
import { type Repair, VIEW_KEYS, type ViewKey } from "./repair";
import { BATTLE_IDS, DEFAULT_VIEW, type View } from "./view";

type Parsers = { readonly [Field in keyof View]: kind.Parser<View[Field]> };

const FIELD_OF = {
  from: "from",
  to: "to",
  source: "sources",
  place: "places",
  battle: "battle",
  measure: "measure",
  scale: "scale",
  sort: "sort",
  asof: "asof",
  since: "since",
  clock: "timeBasis",
  events: "events",
  view: "view",
  embed: "embed",
  form: "form",
  controls: "controls",
  lang: "lang",
  theme: "theme",
} as const satisfies Record<ViewKey, keyof View>;

function parsersFor(filterOptions: FilterOptions | null): Parsers {
  return {
    from: kind.month(filterOptions, filterOptions?.firstMonth ?? null),
    to: kind.month(filterOptions, null),
    sources: kind.sourceSet(filterOptions),
    places: kind.placeSet(filterOptions),
    battle: kind.choice(
      BATTLE_IDS.map((id) => [id, id]),
      DEFAULT_VIEW.battle,
    ),
    measure: kind.wordOf(["killed", "rate"], DEFAULT_VIEW.measure),
    scale: kind.wordOf(["linear", "log"], DEFAULT_VIEW.scale),
    sort: kind.wordOf(["value", "published", "name"], DEFAULT_VIEW.sort),
    asof: kind.dayOrLatest(CAMPAIGN_START, DEFAULT_VIEW.asof as Day),
    since: kind.dayFrom(CAMPAIGN_START),
    timeBasis: kind.wordOf(["published", "covered"], DEFAULT_VIEW.timeBasis),
    events: kind.onOrOff(DEFAULT_VIEW.events),
    view: kind.wordOf(["chart", "table"], DEFAULT_VIEW.view),
    embed: kind.chartId(filterOptions),
    form: kind.wordOf(["compact", "full"], DEFAULT_VIEW.form),
    controls: kind.onOrOff(DEFAULT_VIEW.controls),
    lang: kind.choice([["en", "en"]], DEFAULT_VIEW.lang),
    theme: kind.wordOf(["auto", "light", "dark"], DEFAULT_VIEW.theme),
  };
}

/** Writing needs no filter options: a value is written as it is. */
const WRITERS = parsersFor(null);

function textOf<Field extends keyof View>(field: Field, view: View): string | null {
  return WRITERS[field].serialize(view[field]);
}

/**
 * The view a query string asks for. Never throws: a value that cannot be used becomes the
 * key's default (a list keeps the ids that are known) and is named in `repairs`, as is one that was
 * altered on its way and can still be read (query.ts, readKey.ts). Keys that are not ours (`utm_source`, ...) are passed over. While the data load, `vocabulary` is null and
 * ids are checked by their shape only.
 */
export function parseView(
  search: string,
  filterOptions: FilterOptions | null,
): { readonly view: View; readonly repairs: readonly Repair[] } {
  const query = readQuery(search);
  const parsers = parsersFor(filterOptions);
  const view: { -readonly [Field in keyof View]: View[Field] } = { ...DEFAULT_VIEW };
  const repairs: Repair[] = [];

  function read<Field extends keyof View>(key: ViewKey, field: Field): void {
    const { value, repair } = readKey(key, query.get(key) ?? [], parsers[field]);
    if (value !== undefined) view[field] = value;
    if (repair !== null) repairs.push(repair);
  }

  for (const key of VIEW_KEYS) read(key, FIELD_OF[key]);

  if (view.from !== null && view.to !== null && view.from > view.to) {
    for (const key of ["from", "to"] as const) {
      repairs.push({ key, value: view[key] ?? "", used: null, reason: "reversed_window" });
      view[key] = null;
    }
  }
  if (view.since !== null && view.asof !== "latest" && view.since >= view.asof) {
    repairs.push({ key: "since", value: view.since, used: null, reason: "reversed_window" });
    view.since = null;
  }
  return { view, repairs };
}

function queryString(parts: readonly string[]): string {
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

function parameters(textOfKey: (key: ViewKey) => string | null): readonly string[] {
  return VIEW_KEYS.flatMap((key) => {
    const text = textOfKey(key);
    // Commas are allowed in a query (RFC 3986, section 3.4); a list stays readable.
    return text === null ? [] : [`${key}=${encodeURIComponent(text).replaceAll("%2C", ",")}`];
  });
}

/** The query string of a view: fixed key order, defaults left out, empty for the default view. */
export function writeView(view: View): string {
  return queryString(parameters((key) => textOf(FIELD_OF[key], view)));
}

/** Like `writeView`, with the as-of day even at its default: what an article cites must not move. */
export function writeDatedView(view: View): string {
  return queryString(
    parameters((key) => (key === "asof" ? view.asof : textOf(FIELD_OF[key], view))),
  );
}

/**
 * Keys that even a complete link leaves out at their default: how the page looks to one reader,
 * and what has no meaning outside a frame.
 */
function mayBeLeftOut(key: ViewKey, view: View): boolean {
  return (
    key === "lang" ||
    key === "theme" ||
    ((key === "controls" || key === "form") && view.embed === null)
  );
}

/**
 * The query string of a link to be kept: it writes the defaults too, so that it shows the same
 * view should a default ever change, and names the edition of the data. A window without an end
 * stays without one: the as-of day says how far the record goes.
 */
export function writeCompleteView(
  view: View,
  filterOptions: FilterOptions,
  receipt: Receipt | null,
): string {
  const parsers = parsersFor(filterOptions);
  const complete = <Field extends keyof View>(field: Field) => parsers[field].text(view[field]);
  return queryString([
    ...parameters((key) =>
      mayBeLeftOut(key, view) ? textOf(FIELD_OF[key], view) : complete(FIELD_OF[key]),
    ),
    ...(receipt === null ? [] : writeReceipt(receipt)),
  ]);
}
