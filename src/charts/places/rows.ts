/** Blocks of the comparison by place with all their words: bars, marks and table rows. */

import { periodText, publishedText } from "../../figures/dates";
import { placeName } from "../../figures/placeName";
import type { PlaceSum } from "../../model/places";
import { statedEnd } from "../../model/scope";
import type { Country, Estimate, PlaceId } from "../../model/types";
import type { BarInput } from "../../plot/barLayout";
import type { InteractiveMark } from "../../plot/interactiveMark";
import { scopeBadge } from "../../plot/scopeBadge";
import type { ChartLabels, LabelContext } from "../types";
import type { PlaceEstimate, PlaceGroup } from "./data";
import type { PlacesMessages } from "./messages/en";

export type PlacesContext = LabelContext<PlacesMessages>;

/** A bar with its mark: strikes of a place, or an estimate. */
export type PlaceRow = {
  readonly bar: BarInput;
  readonly mark: InteractiveMark;
  /** The badge as a control that opens what differs. */
  readonly badge?: InteractiveMark;
  /** The place counted, which for an estimate can be a city of the group. */
  readonly place: string;
  readonly level: PlaceGroup["kind"] | "place";
} & (
  | { readonly kind: "strikes"; readonly sum: PlaceSum }
  | { readonly kind: "killed"; readonly estimate: Estimate }
);

export interface PlaceGroupRows {
  readonly group: PlaceGroup;
  readonly heading: string;
  /** The group's own sum; null when no release names it. */
  readonly total: PlaceRow | null;
  /** Its places, when it is unfolded. */
  readonly places: readonly PlaceRow[];
  readonly estimates: readonly PlaceRow[];
}

interface StrikesLine {
  readonly id: string;
  readonly name: string;
  readonly barName: string;
  readonly level: PlaceRow["level"];
  readonly country: Country;
  readonly placeIds: readonly PlaceId[];
  readonly sum: PlaceSum;
}

function buildStrikesRow(line: StrikesLine, context: PlacesContext): PlaceRow {
  const { language, words } = context;
  const { id, name, barName, level, country, placeIds, sum } = line;
  const { format } = language;
  const figure = words.strikes(format.number(sum.strikes), sum.strikes === 1);
  const { firstRelease, lastRelease, rows, strikes } = sum;
  return {
    kind: "strikes",
    sum,
    place: name,
    level,
    bar: { id, quantity: { kind: "exact", value: strikes }, name: barName, figure, lines: [] },
    mark: {
      id,
      label: words.label(name, figure, format.day(firstRelease), format.day(lastRelease)),
      figure: {
        kind: "releases",
        sum: { name, country, value: strikes, firstRelease, lastRelease, rows, placeIds },
      },
    },
  };
}

function buildEstimateRow(
  { estimate, other }: PlaceEstimate,
  group: PlaceGroup,
  context: PlacesContext,
): PlaceRow {
  const { language, record, words } = context;
  const { messages, format } = language;
  const source = record.sources.get(estimate.sourceId);
  const short = source?.shortName ?? estimate.sourceId;
  const place = placeName(estimate, record, language);
  const figure = format.quantity(estimate.quantity);
  const published = publishedText(estimate, language);
  const end = statedEnd(estimate);
  const days = format.period(estimate.start, end);
  // Where the source does not say to which day it counts, the day of publication is the limit.
  const period = end === null ? `${days}; ${published}` : days;
  const { actor, weapons } = estimate;
  const others = actor === "coalition" ? "" : messages.parts.actors[actor];
  const badge = others || (other ? words.differs : "");
  const means = weapons === "air" ? `; ${words.airOnly}` : "";
  const sentence = words.markLabel(
    place,
    source?.name ?? short,
    figure,
    `${periodText(estimate, language)}${means}`,
    published,
  );
  return {
    kind: "killed",
    estimate,
    place,
    level: estimate.placeId === null ? group.kind : "place",
    bar: {
      id: estimate.id,
      quantity: estimate.quantity,
      name: estimate.placeId === null ? short : `${short}, ${place}`,
      figure,
      lines: [
        { text: `${period}${means}`, tone: "plain" },
        ...(badge === "" ? [] : [{ text: badge, tone: "badge" } as const]),
      ],
    },
    mark: {
      id: estimate.id,
      label: others === "" ? sentence : `${sentence} ${words.others(others)}`,
      figure: { kind: "estimate", estimate },
    },
    ...(other && {
      badge: scopeBadge(
        `${estimate.id}/differs`,
        `${words.differs}: ${short}, ${place}${others && `, ${others}`}`,
        estimate,
        other,
      ),
    }),
  };
}

function groupHeading(group: PlaceGroup, context: PlacesContext): string {
  const { language, record, words } = context;
  const country = language.messages.parts.countries[group.country];
  if (group.kind === "unassigned") return words.unassigned(country);
  const { country: countries, governorate } = group;
  return placeName({ countries, governorate, placeId: null }, record, language);
}

/** Blocks with their words; places only of the groups that are unfolded. */
export function groupRows(
  groups: readonly PlaceGroup[],
  context: PlacesContext,
): readonly PlaceGroupRows[] {
  const { words, expanded } = context;
  return groups.map((group) => {
    const heading = groupHeading(group, context);
    const { sum, places, kind, key, country } = group;
    const [only] = places;
    const name =
      places.length === 1 && only !== undefined ? only.place.name : words.places(places.length);
    const barName = kind === "country" ? words.allPlaces : name;
    return {
      group,
      heading,
      total:
        sum === null
          ? null
          : buildStrikesRow(
              {
                id: `strikes-${key}`,
                name: heading,
                barName,
                level: kind,
                country,
                placeIds: group.placeIds,
                sum,
              },
              context,
            ),
      places:
        expanded.has(key) && places.length > 1
          ? places.map(({ place, sum: own }) =>
              buildStrikesRow(
                {
                  id: `strikes-${place.id}`,
                  name: place.name,
                  barName: place.name,
                  level: "place",
                  country,
                  placeIds: [place.id],
                  sum: own,
                },
                context,
              ),
            )
          : [],
      estimates: group.estimates.map((one) => buildEstimateRow(one, group, context)),
    };
  });
}

/** Rows of a group in reading order. */
export const allRows = ({ total, places, estimates }: PlaceGroupRows): readonly PlaceRow[] => [
  ...(total === null ? [] : [total]),
  ...places,
  ...estimates,
];

/** The labels of the chart with the rows they are written from. */
export interface PlacesLabels extends ChartLabels {
  readonly groups: readonly PlaceGroupRows[];
  /** Heading of the strikes, with the days of the releases they are added up from. */
  readonly strikesHead: string;
}
