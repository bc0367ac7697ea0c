/** Blocks of the comparison by place with all their words: bars, marks and table rows. */

import { periodText, publishedText } from "../../figures/dates";
import { placeName } from "../../figures/placeName";
import type { Language } from "../../messages/language";
import { placesWords } from "../../messages/placesWords";
import type { PlaceSum } from "../../model/places";
import { statedEnd } from "../../model/scope";
import type { Country, Estimate, PlaceId, StrikeRecord } from "../../model/types";
import type { BarInput } from "../../plot/barLayout";
import { scopeBadge } from "../../plot/scopeBadge";
import type { InteractiveMark } from "../../plot/useMarkNavigation";
import type { PlaceEstimate, PlaceGroup } from "./data";

/** A bar with its mark: strikes of a place, or an estimate. */
export type PlaceRow = {
  readonly bar: BarInput;
  readonly mark: InteractiveMark;
  /** The badge as a control that opens what differs. */
  readonly badge?: InteractiveMark;
  /** The place counted, which for an estimate can be a city of the block. */
  readonly place: string;
  readonly level: PlaceGroup["kind"] | "place";
} & (
  | { readonly kind: "strikes"; readonly sum: PlaceSum }
  | { readonly kind: "killed"; readonly estimate: Estimate }
);

export interface PlaceGroupRows {
  readonly block: PlaceGroup;
  readonly heading: string;
  /** The block's own sum; null when no release names it. */
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

function strikesRow(line: StrikesLine, language: Language): PlaceRow {
  const { id, name, barName, level, country, placeIds, sum } = line;
  const words = placesWords(language);
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

function estimateRow(
  { estimate, other }: PlaceEstimate,
  block: PlaceGroup,
  record: StrikeRecord,
  language: Language,
): PlaceRow {
  const { messages, format } = language;
  const words = placesWords(language);
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
    level: estimate.placeId === null ? block.kind : "place",
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

function headingOf(block: PlaceGroup, record: StrikeRecord, language: Language): string {
  const country = language.messages.parts.countries[block.country];
  if (block.kind === "unassigned") return placesWords(language).unassigned(country);
  const { country: countries, governorate } = block;
  return placeName({ countries, governorate, placeId: null }, record, language);
}

/** Blocks with their words; places only of the blocks that are unfolded. */
export function groupRows(
  blocks: readonly PlaceGroup[],
  record: StrikeRecord,
  unfolded: (key: string) => boolean,
  language: Language,
): readonly PlaceGroupRows[] {
  const words = placesWords(language);
  return blocks.map((block) => {
    const heading = headingOf(block, record, language);
    const { sum, places, kind, key, country } = block;
    const [only] = places;
    const name =
      places.length === 1 && only !== undefined ? only.place.name : words.places(places.length);
    const barName = kind === "country" ? words.allPlaces : name;
    return {
      block,
      heading,
      total:
        sum === null
          ? null
          : strikesRow(
              {
                id: `strikes-${key}`,
                name: heading,
                barName,
                level: kind,
                country,
                placeIds: block.placeIds,
                sum,
              },
              language,
            ),
      places:
        unfolded(key) && places.length > 1
          ? places.map(({ place, sum: own }) =>
              strikesRow(
                {
                  id: `strikes-${place.id}`,
                  name: place.name,
                  barName: place.name,
                  level: "place",
                  country,
                  placeIds: [place.id],
                  sum: own,
                },
                language,
              ),
            )
          : [],
      estimates: block.estimates.map((one) => estimateRow(one, block, record, language)),
    };
  });
}

/** Rows of a block in reading order. */
export const rowsOf = ({ total, places, estimates }: PlaceGroupRows): readonly PlaceRow[] => [
  ...(total === null ? [] : [total]),
  ...places,
  ...estimates,
];
