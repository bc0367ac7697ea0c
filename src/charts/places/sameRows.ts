/** The three figures of each place with all their words. */
import { countedText } from "../../figures/countedText";
import { monthsText } from "../../figures/dates";
import { placeName } from "../../figures/placeName";
import type { Day } from "../../model/day";
import { type Quantity, quantityMinimum } from "../../model/quantity";
import type { View } from "../../url/view";
import { monthLanes } from "./monthStrip";
import { ratePer100 } from "./rate";
import type { PlacesContext, SameCell, SameHeading, SameLabels, SameLine, SameRow } from "./rows";
import type { Missing, SameColumn, SameMonths, SamePlace } from "./samePlaces";

/** The days of a battle, or the months. */
export function samePeriod({ kind, start, end }: SameMonths, { language }: PlacesContext): string {
  return kind === "battle" ? language.format.period(start, end) : monthsText(start, end, language);
}

/** Deaths first where strikes are known on some days only: what compares is side by side. */
const columnsOf = ({ isComparable }: SameMonths): readonly SameColumn[] =>
  isComparable ? ["strikes", "killed", "conceded"] : ["killed", "conceded", "strikes"];

/** Whether a column has figures of some days only. */
const isPartial = (column: SameColumn, { isComparable }: SameMonths) =>
  column === "strikes" && !isComparable;

const quantityOf = (place: SamePlace, column: SameColumn): Quantity | null => {
  const figure = place[column];
  return "sum" in figure ? figure.sum.quantity : null;
};

function buildRow(
  place: SamePlace,
  column: SameColumn,
  same: SameMonths,
  context: PlacesContext,
): SameRow | Missing {
  const { language, words, record } = context;
  const { format } = language;
  const known = place[column];
  if ("missing" in known) return known.missing;
  const { key, country, governorate, placeId, incidents } = place;
  const scope = { countries: country, governorate, placeId };
  const name = placeName(scope, record, language);
  const period = samePeriod(same, context);
  const rate = column === "killed" ? ratePer100(place, same) : null;
  const figure =
    column === "killed"
      ? countedText(known.sum.quantity, language)
      : format.quantity(known.sum.quantity);
  const rateText = rate === null ? "" : words.same.rate(format.quantity(rate, 1));
  const published = "knownBy" in known.sum ? known.sum.knownBy : known.sum.published;
  const source = words.same.sources[column](format.day(published));
  const detail =
    incidents === null
      ? ""
      : words.same.details[column](format.number(incidents.all), format.number(incidents.accepted));
  const partial = isPartial(column, same) ? words.same.states.some_days : "";
  const claim = words.same.claims[column](figure);
  return {
    kind: "same",
    column,
    place: name,
    level: placeId === null ? "governorate" : "place",
    country,
    quantity: known.sum.quantity,
    figure,
    detail,
    start: same.start,
    end: same.end,
    period,
    published,
    rate,
    mark: {
      id: `same-${key}-${column}`,
      label: words.same.label(name, claim, period, source),
      figure:
        "knownBy" in known.sum
          ? { kind: "placed", sum: known.sum }
          : { kind: "incidents", sum: known.sum },
      getTooltip: () => ({
        title: name,
        figure: claim,
        lines: [period, partial, source, detail, rateText].filter((line) => line !== ""),
      }),
    },
  };
}

function buildLine(place: SamePlace, same: SameMonths, context: PlacesContext): SameLine {
  const { language, words, record } = context;
  const { key, country, governorate, placeId } = place;
  return {
    key,
    country,
    isProvince: placeId === null,
    name: placeName({ countries: country, governorate, placeId }, record, language),
    cells: columnsOf(same).map((column): SameCell => {
      const row = buildRow(place, column, same, context);
      return typeof row === "string"
        ? { column, text: words.same.missing[row], detail: "", row: null }
        : { column, text: row.figure, detail: row.detail, row };
    }),
  };
}

/** Syria first, where all three are known; a city stays below its province. */
function inOrder(same: SameMonths, view: View, context: PlacesContext): readonly SamePlace[] {
  const strikes = (place: SamePlace) => {
    const quantity = quantityOf(place, "strikes");
    return quantity === null ? -1 : (quantityMinimum(quantity) ?? 0);
  };
  const provinceOf = (place: SamePlace) =>
    same.places.find(
      ({ governorate, placeId }) => governorate === place.governorate && placeId === null,
    ) ?? place;
  const nameOf = ({ country, governorate }: SamePlace) =>
    placeName({ countries: country, governorate, placeId: null }, context.record, context.language);
  return [...same.places].sort((a, b) => {
    if (a.country !== b.country) return a.country === "syria" ? -1 : 1;
    if (a.governorate === b.governorate) return a.placeId === null ? -1 : 1;
    const byName = nameOf(a).localeCompare(nameOf(b), context.language.locale);
    return view.sort === "name"
      ? byName
      : strikes(provinceOf(b)) - strikes(provinceOf(a)) || byName;
  });
}

const latest = (days: readonly Day[]) => [...days].sort().at(-1) ?? null;

/** All lines in the order of the view, with the headings of the three columns. */
export function sameLabels(same: SameMonths, context: PlacesContext): SameLabels {
  const { words, language, view } = context;
  const lines = inOrder(same, view, context).map((place) => buildLine(place, same, context));
  const rows = lines.flatMap(({ cells }) => cells.flatMap(({ row }) => row ?? []));
  const headings = columnsOf(same).map((column): SameHeading => {
    const day = latest(rows.filter((row) => row.column === column).map((row) => row.published));
    const names = { name: words.same.columns[column], short: words.same.shortColumns[column] };
    return {
      column,
      ...(isPartial(column, same) ? words.same.partial : names),
      source: day === null ? "" : words.same.sources[column](language.format.day(day)),
      isDrawn: !isPartial(column, same),
    };
  });
  return {
    headings,
    lines,
    isComparable: same.isComparable,
    period: samePeriod(same, context),
    lanes: monthLanes(same, view),
  };
}
