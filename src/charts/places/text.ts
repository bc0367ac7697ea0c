/** The comparison by place in words: bars, labels, summary and table from the same blocks. */
import type { Estimate, StrikeRecord } from "../../data/types";
import { mergeSums, type PlaceSum } from "../../record/places";
import { statedEnd } from "../../record/scope";
import type { Language } from "../../text/language";
import { type BarInput, extentOf } from "../parts/barLayout";
import type { TableModel, TableRow } from "../parts/table";
import type { Mark } from "../parts/useMarks";
import type { PlaceBlock } from "./blocks";

/** A bar with its mark and its table row. */
export interface PlaceRow {
  readonly bar: BarInput;
  readonly mark: Mark;
  readonly tableRow: TableRow;
  readonly strikes: number;
}

export interface BlockText {
  readonly block: PlaceBlock;
  readonly heading: string;
  /** The block's own sum; null when no release names it. */
  readonly total: PlaceRow | null;
  readonly places: readonly PlaceRow[];
  readonly estimates: readonly PlaceRow[];
}

const cell = (text: string, sort: string | number | null = text) => ({ text, sort });

function strikesRow(
  id: string,
  name: string,
  sum: PlaceSum,
  { messages, format }: Language,
): PlaceRow {
  const words = messages.places;
  const figure = words.strikes(format.number(sum.strikes), sum.strikes === 1);
  const [first, last] = [format.dayShort(sum.firstRelease), format.dayShort(sum.lastRelease)];
  const { firstRelease, lastRelease, rows, strikes } = sum;
  const mark: Mark = {
    id,
    label: words.label(name, figure, first, last),
    subject: { kind: "releases", sum: { name, value: strikes, firstRelease, lastRelease, rows } },
  };
  return {
    mark,
    strikes,
    bar: {
      id,
      quantity: { kind: "exact", value: strikes },
      name,
      figure,
      lines: [words.releases(first, last)],
    },
    tableRow: {
      id,
      subject: mark.subject,
      cells: {
        place: cell(name),
        what: cell(words.whatStrikes),
        source: cell(words.releaseSource),
        figure: cell(format.number(strikes), strikes),
        low: cell(format.number(strikes), strikes),
        high: cell(format.number(strikes), strikes),
        period: cell(words.releases(first, last), firstRelease),
        published: cell(last, lastRelease),
      },
    },
  };
}

function estimateRow(
  estimate: Estimate,
  heading: string,
  record: StrikeRecord,
  { messages, format }: Language,
): PlaceRow {
  const words = messages.places;
  const source = record.sources.get(estimate.sourceId);
  const short = source?.shortName ?? estimate.sourceId;
  const city = estimate.placeId === null ? null : record.places.get(estimate.placeId)?.name;
  const place = city ?? heading;
  const figure = format.quantity(estimate.quantity);
  const period = format.period(estimate.start, statedEnd(estimate));
  const published = format.published(estimate.published);
  const actor = estimate.actor === "coalition" ? "" : `; ${messages.parts.actors[estimate.actor]}`;
  const name = city === null || city === undefined ? short : `${short}, ${city}`;
  const [low, high] = extentOf(estimate.quantity);
  const open = estimate.quantity.kind === "at_least" || estimate.quantity.kind === "more_than";
  const mark: Mark = {
    id: estimate.id,
    label: words.killedLabel(place, source?.name ?? short, figure, period, published) + actor,
    subject: { kind: "estimate", estimate },
  };
  return {
    mark,
    strikes: 0,
    bar: {
      id: estimate.id,
      quantity: estimate.quantity,
      name,
      figure,
      lines: [words.period(period, published) + actor],
    },
    tableRow: {
      id: estimate.id,
      subject: mark.subject,
      cells: {
        place: cell(place),
        what: cell(words.whatKilled + actor),
        source: cell(short),
        figure: cell(figure, low),
        low:
          estimate.quantity.kind === "up_to"
            ? cell(messages.parts.gaps.not_stated, null)
            : cell(format.number(low), low),
        high: open ? cell(messages.parts.gaps.not_stated, null) : cell(format.number(high), high),
        period: cell(period, estimate.start),
        published: cell(published, estimate.published.knownBy),
      },
    },
  };
}

function headingOf(block: PlaceBlock, record: StrikeRecord, { messages }: Language): string {
  const country = messages.parts.countries[block.country];
  if (block.kind === "country") return messages.places.whole(country);
  if (block.kind === "unassigned" || block.governorate === null)
    return messages.places.unassigned(country);
  return messages.places.governorate(
    record.governorates.get(block.governorate)?.name ?? block.governorate,
  );
}

/** Blocks with their words; places only of the blocks that are unfolded. */
export function blockTexts(
  blocks: readonly PlaceBlock[],
  record: StrikeRecord,
  unfolded: ReadonlySet<string>,
  language: Language,
): readonly BlockText[] {
  return blocks.map((block) => {
    const heading = headingOf(block, record, language);
    return {
      block,
      heading,
      total:
        block.sum === null
          ? null
          : strikesRow(`strikes-${block.key}`, heading, block.sum, language),
      places: unfolded.has(block.key)
        ? block.places.map(({ place, sum }) =>
            strikesRow(`strikes-${place.id}`, place.name, sum, language),
          )
        : [],
      estimates: block.estimates.map((estimate) =>
        estimateRow(estimate, heading, record, language),
      ),
    };
  });
}

/** Rows of a block in reading order. */
export const rowsOf = ({ total, places, estimates }: BlockText): readonly PlaceRow[] => [
  ...(total === null ? [] : [total]),
  ...places,
  ...estimates,
];

/** Two sentences: the strikes of the blocks shown, and how many estimates stand beside them. */
export function placesSummary(texts: readonly BlockText[], { messages, format }: Language): string {
  const words = messages.places;
  const parts = texts.filter(({ block }) => block.kind !== "country");
  const sum = mergeSums(parts.flatMap(({ block }) => block.sum ?? []));
  const top = [...parts].sort((a, b) => (b.total?.strikes ?? 0) - (a.total?.strikes ?? 0))[0];
  const estimates = texts.reduce((n, text) => n + text.estimates.length, 0);
  const strikes =
    sum === null || top === undefined
      ? words.summaryNone
      : words.summary(
          format.number(sum.strikes),
          format.dayShort(sum.firstRelease),
          format.dayShort(sum.lastRelease),
          top.heading,
          format.number(top.total?.strikes ?? 0),
        );
  return `${strikes} ${estimates === 0 ? words.summaryNoKilled : words.summaryKilled(estimates)}`;
}

export function placesTable(texts: readonly BlockText[], { messages }: Language): TableModel {
  const { columns } = messages.places;
  const keys = ["place", "what", "source", "figure", "low", "high", "period", "published"] as const;
  return {
    columns: keys.map((key) => ({
      key,
      label: columns[key],
      numeric: key === "low" || key === "high",
      rowHeader: key === "place",
      opensCard: key === "figure",
    })),
    rows: texts.flatMap((text) => rowsOf(text).map((row) => row.tableRow)),
  };
}
