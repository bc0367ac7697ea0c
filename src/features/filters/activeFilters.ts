/** The filters of a view that narrow what its charts show, in words. */
import type { Language } from "../../messages/language";
import type { Country } from "../../model/placeTypes";
import type { StrikeRecord } from "../../model/record";
import { sourceShortName } from "../../model/sources";
import { DEFAULT_VIEW, type PlaceKey, type View } from "../../url/view";

export interface ActiveFilter {
  readonly id: "period" | "sources" | "places";
  readonly label: string;
  /** The patch that removes it. */
  readonly cleared: Partial<View>;
}

/** Names listed in a label; more are counted. */
const LISTED = 2;

export function isCountry(key: PlaceKey): key is Country {
  return key === "iraq" || key === "syria";
}

/** The name of a country or a province. */
export function placeName(
  key: PlaceKey,
  record: Pick<StrikeRecord, "governorates">,
  { messages }: Language,
): string {
  if (isCountry(key)) return messages.parts.countries[key];
  return record.governorates.get(key)?.name ?? key;
}

/** Months, sources and places that a view narrows, in this order; none for the default view. */
export function activeFilters(
  view: Pick<View, "from" | "to" | "sources" | "places">,
  record: Pick<StrikeRecord, "sources" | "governorates">,
  language: Language,
): readonly ActiveFilter[] {
  const { messages, format } = language;
  const words = messages.filters.active;
  const { from, to, sources, places } = view;
  const list: ActiveFilter[] = [];
  if (from !== null || to !== null)
    list.push({
      id: "period",
      label: words.period(
        from === null ? null : format.month(from),
        to === null ? null : format.month(to),
      ),
      cleared: { from: DEFAULT_VIEW.from, to: DEFAULT_VIEW.to },
    });
  if (sources !== null)
    list.push({
      id: "sources",
      label:
        sources.length <= LISTED
          ? words.sources(sources.map((id) => sourceShortName(record.sources, id)).join(", "))
          : words.sourceCount(sources.length),
      cleared: { sources: DEFAULT_VIEW.sources },
    });
  if (places !== null)
    list.push({
      id: "places",
      label:
        places.length <= LISTED
          ? words.places(places.map((key) => placeName(key, record, language)).join(", "))
          : words.placeCount(places.length),
      cleared: { places: DEFAULT_VIEW.places },
    });
  return list;
}
