/** What the comparison by place shows: countries, governorates and their places, with both kinds of figure. */
import type {
  Country,
  Estimate,
  GovernorateCode,
  Place,
  PlaceId,
  StrikeRecord,
  StrikesByPlace,
} from "../../data/types";
import { compareSources, isOutside } from "../../record/comparison";
import { mergeSums, type PlaceSum, sumByPlace } from "../../record/places";
import { isInPlaces, windowOf } from "../../record/selection";
import type { View } from "../../view/view";

export interface PlaceStrikes {
  readonly place: Place;
  readonly sum: PlaceSum;
}

/** One row of the comparison: a country, a governorate, or the places without one. */
export interface PlaceBlock {
  readonly key: string;
  readonly kind: "country" | "governorate" | "unassigned";
  readonly country: Country;
  readonly governorate: GovernorateCode | null;
  /** Strikes of all its places in the releases shown; null when there are none. */
  readonly sum: PlaceSum | null;
  /** Its places, most strikes first. */
  readonly places: readonly PlaceStrikes[];
  readonly estimates: readonly Estimate[];
}

const COUNTRIES = ["iraq", "syria"] as const;

/** Estimates of whole countries, governorates and cities; no events, no grades outside the totals. */
function estimatesOf(record: StrikeRecord, view: View): readonly Estimate[] {
  return compareSources(record, view)
    .filter((group) => group.kind === "countries" || group.kind === "place")
    .flatMap((group) => group.rows.map((row) => row.estimate))
    .filter((estimate) => !isOutside(estimate) && estimate.span !== "incident");
}

function strikesOf(
  record: StrikeRecord,
  view: View,
  data: StrikesByPlace | null,
): readonly PlaceStrikes[] {
  if (data === null) return [];
  const sums = sumByPlace(data, windowOf(view), view.asof);
  return [...sums].flatMap(([id, sum]: [PlaceId, PlaceSum]) => {
    const place = record.places.get(id);
    if (place === undefined) return [];
    const scope = { countries: place.country, governorate: place.governorate };
    return isInPlaces(scope, view.places) ? [{ place, sum }] : [];
  });
}

function compareBlocks(view: View, record: StrikeRecord) {
  const name = (block: PlaceBlock) =>
    block.governorate === null ? "" : (record.governorates.get(block.governorate)?.name ?? "");
  return (a: PlaceBlock, b: PlaceBlock) =>
    view.sort === "name"
      ? name(a).localeCompare(name(b))
      : (b.sum?.strikes ?? -1) - (a.sum?.strikes ?? -1) || name(a).localeCompare(name(b));
}

/** Blocks in reading order: each country, then its governorates, then its unassigned places. */
export function placeBlocks(
  record: StrikeRecord,
  view: View,
  data: StrikesByPlace | null,
): readonly PlaceBlock[] {
  const strikes = strikesOf(record, view, data);
  const estimates = estimatesOf(record, view);
  return COUNTRIES.flatMap((country) => {
    const here = strikes.filter(({ place }) => place.country === country);
    const block = (
      kind: PlaceBlock["kind"],
      governorate: GovernorateCode | null,
      own: readonly PlaceStrikes[],
      figures: readonly Estimate[],
    ): PlaceBlock => ({
      key: governorate ?? `${country}-${kind}`,
      kind,
      country,
      governorate,
      sum: mergeSums(own.map(({ sum }) => sum)),
      places: [...own].sort((a, b) => b.sum.strikes - a.sum.strikes),
      estimates: figures,
    });
    const wholeShown = isInPlaces({ countries: country, governorate: null }, view.places);
    const whole = wholeShown
      ? [
          block(
            "country",
            null,
            here,
            estimates.filter(
              (row) =>
                row.countries === country && row.governorate === null && row.placeId === null,
            ),
          ),
        ]
      : [];
    const governorates = [...record.governorates.values()]
      .filter((one) => one.country === country)
      .filter(({ code }) => isInPlaces({ countries: country, governorate: code }, view.places))
      .map(({ code }) =>
        block(
          "governorate",
          code,
          here.filter(({ place }) => place.governorate === code),
          estimates.filter((row) => row.governorate === code),
        ),
      )
      .filter((one) => one.sum !== null || one.estimates.length > 0)
      .sort(compareBlocks(view, record));
    const unassigned = here.filter(({ place }) => place.governorate === null);
    return [
      ...whole.map((one) => ({ ...one, places: [] })),
      ...governorates,
      ...(unassigned.length > 0 ? [block("unassigned", null, unassigned, [])] : []),
    ];
  });
}
