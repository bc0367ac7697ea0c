/** Countries, governorates and places with both kinds of figure, as known at the time. */
import { compareSources } from "../../model/comparison";
import type { Estimate } from "../../model/estimateTypes";
import type { GovernorateCode, PlaceId } from "../../model/ids";
import { mergeSums, type PlaceSum, sumByPlace } from "../../model/places";
import type { Country, Place } from "../../model/placeTypes";
import type { StrikeRecord } from "../../model/record";
import type { ReleaseIndex } from "../../model/releaseIndex";
import { isInPlaces, periodDays } from "../../model/selection";
import type { View } from "../../url/view";

export interface PlaceStrikes {
  readonly place: Place;
  readonly sum: PlaceSum;
}

/** An estimate with the one of its place that it is compared with; null for itself and alone. */
export interface PlaceEstimate {
  readonly estimate: Estimate;
  readonly other: Estimate | null;
}

/** A country, a governorate, or the places without one, with what is known of it. */
export interface PlaceGroup {
  readonly key: string;
  readonly kind: "country" | "governorate" | "unassigned";
  readonly country: Country;
  readonly governorate: GovernorateCode | null;
  /** Strikes of all its places in the releases shown; null when none names one of them. */
  readonly sum: PlaceSum | null;
  /** The places the sum is of. */
  readonly placeIds: readonly PlaceId[];
  /** Its places; none for a whole country. */
  readonly places: readonly PlaceStrikes[];
  readonly estimates: readonly PlaceEstimate[];
}

const COUNTRIES = ["iraq", "syria"] as const;

/** Places of the view that a release names, with their strikes; none without releases. */
export function placeStrikes(
  record: StrikeRecord,
  view: View,
  releases: ReleaseIndex | null,
): readonly PlaceStrikes[] {
  if (releases === null) return [];
  const sums = sumByPlace(releases, periodDays(view), view.asof);
  return [...sums].flatMap(([id, sum]: [PlaceId, PlaceSum]) => {
    const place = record.places.get(id);
    if (place === undefined) return [];
    const scope = { countries: place.country, governorate: place.governorate };
    return isInPlaces(scope, view.places) ? [{ place, sum }] : [];
  });
}

/** Estimates of one country or less: no events, no grades outside the totals, not both countries. */
function estimatesOf(record: StrikeRecord, view: View): readonly PlaceEstimate[] {
  return compareSources(record, view)
    .filter(({ kind }) => kind !== "event" && kind !== "outside")
    .flatMap(({ kind, rows, reference }) =>
      rows.map(({ estimate, differs }) => ({
        estimate,
        other: kind === "single" || differs.length === 0 ? null : reference,
      })),
    )
    .filter(({ estimate }) => estimate.span !== "incident" && estimate.countries !== "both");
}

/** Both countries; then of each its governorates and unassigned places. */
export function placeGroups(
  record: StrikeRecord,
  view: View,
  releases: ReleaseIndex | null,
): readonly PlaceGroup[] {
  const strikes = placeStrikes(record, view, releases);
  const estimates = estimatesOf(record, view);
  const groups = COUNTRIES.flatMap((country): readonly PlaceGroup[] => {
    const here = strikes.filter(({ place }) => place.country === country);
    const figures = estimates.filter(({ estimate }) => estimate.countries === country);
    const group = (
      kind: PlaceGroup["kind"],
      governorate: GovernorateCode | null,
      places: readonly PlaceStrikes[],
      rows: readonly PlaceEstimate[],
    ): PlaceGroup => ({
      key: governorate ?? `${country}-${kind}`,
      kind,
      country,
      governorate,
      sum: mergeSums(places.map(({ sum }) => sum)),
      placeIds: places.map(({ place }) => place.id),
      places: kind === "country" ? [] : places,
      estimates: rows,
    });
    const requested = isInPlaces({ countries: country, governorate: null }, view.places);
    const whole = figures.filter(
      ({ estimate: one }) => one.governorate === null && one.placeId === null,
    );
    const governorates = [...record.governorates.values()]
      .filter((one) => one.country === country)
      .map(({ code }) =>
        group(
          "governorate",
          code,
          here.filter(({ place }) => place.governorate === code),
          figures.filter(({ estimate: one }) => one.governorate === code),
        ),
      );
    const unassigned = group(
      "unassigned",
      null,
      here.filter(({ place }) => place.governorate === null),
      figures.filter(({ estimate: one }) => one.governorate === null && one.placeId !== null),
    );
    return [
      ...(requested ? [group("country", null, here, whole)] : []),
      ...governorates,
      unassigned,
    ];
  }).filter((one) => one.sum !== null || one.estimates.length > 0);
  return [
    ...groups.filter((one) => one.kind === "country"),
    ...groups.filter((one) => one.kind !== "country"),
  ];
}
