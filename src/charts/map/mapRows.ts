/** The rows of the map, from the sums of the view and the provinces of the map. */
import type { IncidentTotal } from "../../model/airwarsIncidents";
import type { AnswerTotal } from "../../model/coalitionAnswers";
import { monthOf } from "../../model/day";
import type { PlacedSum } from "../../model/placedStrikes";
import { isInPlaces } from "../../model/selection";
import { type KilledByProvince, type MapData, strikeSum } from "./data";
import { getGeography } from "./geography";
import type { ProvinceSum } from "./incidentSums";
import { markOf } from "./marks";
import type { MapContext, MapRow, MarkedRow } from "./rows";
import { unknownReasons } from "./unknown";

const EMPTY = {
  code: null,
  place: null,
  quantity: null,
  value: 0,
  months: null,
  figure: null,
  incidents: null,
  withoutNumber: 0,
  reasons: [],
} as const;

const biggestFirst = (rows: readonly MapRow[]) =>
  [...rows].sort(
    (a, b) =>
      Number(b.quantity !== null) - Number(a.quantity !== null) ||
      b.value - a.value ||
      a.name.localeCompare(b.name),
  );

/** The strikes of one place as fields of its row. */
function strikeFields(sum: PlacedSum, place: Parameters<typeof strikeSum>[1]) {
  const figure = strikeSum(sum, place);
  return {
    quantity: figure.quantity,
    value: sum.strikes,
    months: [sum.first, sum.last] as const,
    figure: { kind: "placed", sum: figure } as const,
  };
}

/** Provinces of the view, with their names. */
function provincesOf({ view, language }: MapContext) {
  const { governorate } = language.messages.parts.placeNames;
  return getGeography()
    .provinces.map(({ properties }) => properties)
    .filter(({ iso, country }) => isInPlaces({ countries: country, governorate: iso }, view.places))
    .map(({ iso, name, country }) => ({ code: iso, name, longName: governorate(name), country }));
}

function strikesRows(data: MapData, context: MapContext): readonly MapRow[] {
  const { words, language, view } = context;
  const reasons = unknownReasons(view, view.asof);
  const provinces = provincesOf(context);
  const names = new Set(provinces.map(({ name }) => name));
  const base = { ...EMPTY, measure: "strikes" } as const;
  return [
    ...biggestFirst(
      provinces.map((province): MapRow => {
        const { code: governorate, country } = province;
        const sum = data.strikes.provinces.get(governorate);
        return {
          ...base,
          ...province,
          id: `strikes:${governorate}`,
          level: "province",
          reasons,
          ...(sum && strikeFields(sum, { country, governorate, placeId: null })),
        };
      }),
    ),
    ...[...data.strikes.unassigned].map(([country, sum]): MapRow => {
      const name = words.unassigned(language.messages.parts.countries[country]);
      return {
        ...base,
        ...strikeFields(sum, { country, governorate: null, placeId: null }),
        id: `strikes:${country}-unassigned`,
        level: "unassigned",
        country,
        name,
        longName: name,
      };
    }),
    ...data.places.map(({ place, sum }): MapRow => {
      const { id, name, country, governorate } = place;
      return {
        ...base,
        ...strikeFields(sum, { country, governorate, placeId: id }),
        id: `strikes:${id}`,
        level: "place",
        country,
        code: governorate,
        place,
        name,
        longName: names.has(name) ? language.messages.parts.placeNames.city(name) : name,
      };
    }),
  ];
}

const incidentFields = ({ sum }: ProvinceSum<unknown>) => ({
  quantity: sum.quantity,
  months: [monthOf(sum.start), monthOf(sum.end)] as const,
  figure: { kind: "incidents", sum } as const,
});

/** The two rows of a province: what Airwars counted, and what the Coalition accepted of it. */
function pairOf(
  killed: ProvinceSum<IncidentTotal>,
  conceded: ProvinceSum<AnswerTotal> | undefined,
  row: Omit<MapRow, "measure" | "quantity" | "value">,
): readonly MapRow[] {
  const { incidents, withoutNumber } = killed.total;
  return [
    {
      ...row,
      ...incidentFields(killed),
      id: `killed:${row.id}`,
      measure: "killed",
      value: killed.total.killed.max,
      incidents,
      withoutNumber,
    },
    ...(conceded === undefined
      ? []
      : [
          {
            ...row,
            ...incidentFields(conceded),
            id: `conceded:${row.id}`,
            measure: "conceded" as const,
            value: conceded.total.concededKilled.max,
            incidents,
          },
        ]),
  ];
}

function killedRows(sums: KilledByProvince, context: MapContext): readonly MapRow[] {
  const { words, language, view } = context;
  const { countries } = language.messages.parts;
  const base = { ...EMPTY, measure: "killed", country: "syria" } as const;
  const provinces = provincesOf(context).filter(({ country }) => country === "syria");
  const recorded = provinces
    .flatMap((province) => {
      const own = sums.killed.get(province.code);
      return own === undefined ? [] : [{ province, own }];
    })
    .sort((a, b) => b.own.total.killed.max - a.own.total.killed.max)
    .flatMap(({ province, own }) =>
      pairOf(own, sums.conceded.get(province.code), {
        ...base,
        ...province,
        id: province.code,
        level: "province",
      }),
    );
  const others = provinces
    .filter(({ code }) => !sums.killed.has(code))
    .map(
      (province): MapRow => ({
        ...base,
        ...province,
        id: `killed:${province.code}`,
        level: "province",
      }),
    );
  const unnamed = sums.killed.get(null);
  const name = words.unassigned(countries.syria);
  const hasIraq = isInPlaces({ countries: "iraq", governorate: null }, view.places);
  return [
    ...recorded,
    ...others,
    ...(unnamed === undefined
      ? []
      : pairOf(unnamed, sums.conceded.get(null), {
          ...base,
          id: "syria-unassigned",
          level: "unassigned",
          name,
          longName: name,
        })),
    ...(hasIraq
      ? [
          {
            ...base,
            id: "killed:iraq",
            level: "country",
            country: "iraq",
            name: countries.iraq,
            longName: countries.iraq,
            reasons: ["not_counted"],
          } satisfies MapRow,
        ]
      : []),
  ];
}

/** All rows in reading order: strikes by province and town, then the killed by province. */
export function mapRows(data: MapData, context: MapContext): readonly MarkedRow[] {
  const { killed } = data;
  const rows = [
    ...strikesRows(data, context),
    ...(killed === null ? [] : killedRows(killed, context)),
  ];
  return rows.map((row) => ({ ...row, mark: markOf(row, data, context) }));
}
