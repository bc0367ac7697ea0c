/** The map in words: its finding as a title, the line below it, the full sentence, notes. */

import { splitByCountry } from "../../model/partition";
import { LAST_WHOLE_MONTH } from "../../model/placedStrikes";
import type { MapData } from "./data";
import { monthsText } from "./marks";
import type { MapContext, MapRow } from "./rows";
import { STEPS } from "./strikesLayout";
import { unknownReasons } from "./unknown";

/** Part of the strikes that the provinces named in the title have together. */
const MAIN_SHARE = 0.75;

const withFigures = (rows: readonly MapRow[], measure: MapRow["measure"], level: MapRow["level"]) =>
  rows.filter((row) => row.measure === measure && row.level === level && row.quantity !== null);

/** All strikes with a place, and the fewest provinces that have three quarters of them. */
export function mainProvinces(rows: readonly MapRow[]) {
  const provinces = withFigures(rows, "strikes", "province");
  const unassigned = withFigures(rows, "strikes", "unassigned");
  const sumOf = (list: readonly MapRow[]) => list.reduce((sum, { value }) => sum + value, 0);
  const total = sumOf([...provinces, ...unassigned]);
  const count = provinces.findIndex(
    (_, at) => sumOf(provinces.slice(0, at + 1)) >= MAIN_SHARE * total,
  );
  const main = count < 0 ? provinces : provinces.slice(0, count + 1);
  return { total, main, sum: sumOf(main) };
}

export function titleWords(rows: readonly MapRow[], { words, language }: MapContext): string {
  const { number } = language.format;
  const { total, main, sum } = mainProvinces(rows);
  const [deadliest] = withFigures(rows, "killed", "province");
  const [first] = main;
  if (first === undefined)
    return deadliest === undefined ? words.question : words.title.killed(deadliest.name);
  const of = number(total);
  if (deadliest === undefined || deadliest.value === 0)
    return main.length === 1
      ? words.title.one(first.name, number(sum), of)
      : words.title.several(main.length, number(sum), of);
  return main.length === 1
    ? words.title.oneAndKilled(first.name, deadliest.name)
    : words.title.severalAndKilled(main.length, deadliest.name);
}

/** Months of all strikes with a place in words; empty where there are none. */
export function strikesMonths(data: MapData, context: MapContext): string {
  const sums = [...data.strikes.provinces.values(), ...data.strikes.unassigned.values()];
  const first = sums.map((sum) => sum.first).sort()[0];
  const last = sums
    .map((sum) => sum.last)
    .sort()
    .at(-1);
  return first === undefined || last === undefined ? "" : monthsText([first, last], context);
}

/** Whether the strikes are those of whole months and, after them, of some days only. */
function endsWithSomeDays({ strikes }: MapData): boolean {
  return [...strikes.provinces.values(), ...strikes.unassigned.values()].some(
    ({ first, last, coverage }) =>
      coverage === "partial" && first <= LAST_WHOLE_MONTH && last > LAST_WHOLE_MONTH,
  );
}

export function subtitleWords(data: MapData, context: MapContext): string {
  const { subtitle, summary } = context.words;
  if (context.tablesStatus === "loading") return summary.loading;
  const strikes = strikesMonths(data, context);
  const killed = monthsText(data.killedMonths, context);
  if (data.killed === null) {
    if (strikes === "") return subtitle.none;
    return endsWithSomeDays(data)
      ? subtitle.strikesToPart(strikes, context.language.format.month(LAST_WHOLE_MONTH))
      : subtitle.strikes(strikes);
  }
  return subtitle.both(strikes || subtitle.noMonths, killed || subtitle.noMonths);
}

/** Where Airwars counted most deaths, and how many; empty where counts by province are not known. */
export function killedSentence(
  rows: readonly MapRow[],
  data: MapData,
  { words, language }: MapContext,
): string {
  if (data.killed === null) return "";
  const [deadliest] = withFigures(rows, "killed", "province");
  return deadliest?.quantity == null
    ? words.summary.noKilled
    : words.summary.killed(deadliest.name, language.format.quantity(deadliest.quantity));
}

export function summarySentence(
  rows: readonly MapRow[],
  data: MapData,
  context: MapContext,
): string {
  const { words, language, tablesStatus } = context;
  const { format } = language;
  const { summary } = words;
  if (tablesStatus === "loading") return summary.loading;
  const { total, main, sum } = mainProvinces(rows);
  const list = new Intl.ListFormat(language.locale).format(main.map(({ name }) => name));
  const [deadliest] = withFigures(rows, "killed", "province");
  const accepted = rows.find(
    (row) => row.measure === "conceded" && row.code === deadliest?.code && deadliest !== undefined,
  );
  return [
    main.length === 0
      ? summary.noStrikes
      : summary.strikes({
          total: format.number(total),
          months: strikesMonths(data, context),
          sum: format.number(sum),
          list,
          isOne: main.length === 1,
        }),
    data.killed === null ? summary.later : killedSentence(rows, data, context),
    ...(data.killed === null || accepted?.quantity == null
      ? []
      : [summary.accepted(format.quantity(accepted.quantity))]),
  ].join(" ");
}

/** Declared strikes of the whole record; null where the view is only a part of it. */
function declaredStrikes({ record, view }: MapContext): number | null {
  if (view.from !== null || view.to !== null || view.places !== null) return null;
  return splitByCountry(record.strikes).reduce((sum, { value }) => sum + value, 0);
}

/** How many strikes have a place or which months are compared, what is hatched, whose boundaries are drawn. */
export function buildNotes(
  rows: readonly MapRow[],
  data: MapData,
  context: MapContext,
): readonly string[] {
  const { words, view, language, tablesStatus } = context;
  const { notes } = words;
  const { number } = language.format;
  // Nothing can be said of tables that have not arrived.
  if (tablesStatus !== "ready") return [notes.map];
  const declared = declaredStrikes(context);
  const { total } = mainProvinces(rows);
  const isUnknown = unknownReasons(view, view.asof).length > 0 || data.killed !== null;
  return [
    data.killed !== null
      ? strikesMonths(data, context) === monthsText(data.killedMonths, context)
        ? notes.sameMonths
        : notes.months
      : declared !== null && total <= declared
        ? notes.placed(number(total), number(declared))
        : notes.towns,
    ...(isUnknown ? [notes.hatch] : []),
    notes.map,
  ];
}

export function buildHelp(data: MapData, { words, view, language }: MapContext): readonly string[] {
  const { help, reasons } = words;
  const steps = new Intl.ListFormat(language.locale).format(STEPS.map(language.format.number));
  return [
    help.near,
    help.sizes(steps),
    ...(data.killed === null ? [] : [help.squares, help.likely, help.sums]),
    ...unknownReasons(view, view.asof).map((reason) => reasons[reason]),
    help.phases,
  ];
}
