/** Figures of a receipt in words: what each is, and its parts before and after. */
import type { FigureRef } from "../../figures/figureRef";
import { incidentPlace, incidentScope } from "../../figures/incidentText";
import { placeName } from "../../figures/placeName";
import type { FullLanguage } from "../../messages/language";
import type { Fact, Figure } from "../../model/figures";
import type { StrikeRecord } from "../../model/record";
import { statedEnd } from "../../model/scope";
import { AIRWARS_SOURCE, sourceShortName } from "../../model/sources";
import type { StrikeSum } from "../../model/strikeSum";

/** What a figure is of: source, measure, place and period. */
export function figureName({ row }: Figure, record: StrikeRecord, language: FullLanguage): string {
  const { messages, format } = language;
  const { names, columns } = language.messages.receipt;
  const { countries } = messages.parts;
  switch (row.kind) {
    case "estimate": {
      const { estimate } = row;
      return names.estimate(
        sourceShortName(record.sources, estimate.sourceId),
        messages.parts.measures[estimate.measure],
        placeName(estimate, record, language),
        format.period(estimate.start, statedEnd(estimate)),
      );
    }
    case "edition":
      return names.edition(format.published(row.edition.published), columns[row.column]);
    case "interval":
      return names.interval(
        countries[row.interval.country],
        format.period(row.interval.start, row.interval.end),
      );
    case "total":
      return names.total(countries[row.total.country], format.day(row.total.asOf));
    case "placed":
      return names.placed(
        placeName(strikePlace(row.sum), record, language),
        format.period(row.sum.start, row.sum.end),
      );
    case "releases":
      return names.releases(row.place.name);
    case "incidents":
      return language.messages.incidents.receipt.name(
        sourceShortName(record.sources, AIRWARS_SOURCE),
        language.messages.incidents.measures[row.sum.measure],
        incidentPlace(row.sum, record, language),
        format.period(row.sum.start, row.sum.end),
      );
    case "event":
      return names.event(row.event.title);
  }
}

const strikePlace = ({ country, governorate, placeId }: StrikeSum) => ({
  countries: country,
  governorate,
  placeId,
});

function valueText({ row }: Figure, language: FullLanguage): string {
  const { format, messages } = language;
  switch (row.kind) {
    case "estimate":
      return format.quantity(row.estimate.quantity);
    case "edition": {
      const value = row.edition[row.column];
      return value === null ? language.messages.receipt.none : format.number(value);
    }
    case "interval":
      return `${format.number(row.interval.value)} (${messages.parts.bases[row.interval.basis]})`;
    case "total":
      return format.number(row.total.value);
    case "placed":
      return format.quantity(row.sum.quantity);
    case "releases":
      return format.number(row.sum.strikes);
    case "incidents":
      return format.quantity(row.sum.quantity);
    case "event":
      return row.event.title;
  }
}

function periodText({ row }: Figure, language: FullLanguage): string {
  const { format, messages } = language;
  const words = language.messages.receipt;
  switch (row.kind) {
    case "estimate": {
      const { start, end, endBasis } = row.estimate;
      return `${format.period(start, end)} (${messages.parts.endBases[endBasis]})`;
    }
    case "edition":
      return words.through(format.day(row.edition.dataThrough));
    case "interval":
      return format.period(row.interval.start, row.interval.end);
    case "total":
      return words.through(format.day(row.total.asOf));
    case "placed":
      return format.period(row.sum.start, row.sum.end);
    case "releases":
      return format.period(row.sum.firstRelease, row.sum.lastRelease);
    case "incidents":
      return format.period(row.sum.start, row.sum.end);
    case "event":
      return format.period(row.event.start, row.event.end);
  }
}

function publishedText({ row }: Figure, language: FullLanguage): string {
  const { format } = language;
  switch (row.kind) {
    case "estimate":
      return format.published(row.estimate.published);
    case "edition":
      return format.published(row.edition.published);
    case "interval":
      return format.published(row.interval.published);
    case "total":
      return format.published(row.total.published);
    case "placed":
      return format.day(row.sum.knownBy);
    case "releases":
      return language.messages.receipt.rows(row.sum.rows);
    case "incidents":
      return format.day(row.sum.published);
    case "event":
      return language.messages.receipt.none;
  }
}

function scopeText({ row }: Figure, record: StrikeRecord, language: FullLanguage): string {
  const { countries, actors, weapons, grades, spans } = language.messages.parts;
  const source = (id: Parameters<typeof record.sources.get>[0]) =>
    sourceShortName(record.sources, id);
  const parts = (): readonly string[] => {
    switch (row.kind) {
      case "estimate": {
        const { estimate: one } = row;
        const place = placeName(one, record, language);
        return [
          source(one.sourceId),
          spans[one.span],
          place,
          actors[one.actor],
          weapons[one.weapons],
          grades[one.grade],
        ];
      }
      case "edition":
        return [];
      case "interval":
        return [
          source(row.interval.sourceId),
          countries[row.interval.country],
          actors[row.interval.actor],
        ];
      case "total":
        return [source(row.total.sourceId), countries[row.total.country], actors[row.total.actor]];
      case "placed":
        return [placeName(strikePlace(row.sum), record, language)];
      case "releases":
        return [
          countries[row.place.country],
          ...(row.place.governorate === null
            ? []
            : [record.governorates.get(row.place.governorate)?.name ?? row.place.governorate]),
        ];
      case "incidents":
        return [
          incidentPlace(row.sum, record, language),
          ...incidentScope(row.sum, language),
          language.messages.incidents.receipt.rows(row.sum.rows),
        ];
      case "event":
        return [countries[row.event.country]];
    }
  };
  return language.messages.receipt.scope(parts());
}

/** One part of a figure, as a reader of `language` writes it. */
export function factText(
  figure: Figure,
  fact: Fact,
  record: StrikeRecord,
  language: FullLanguage,
): string {
  if (fact === "value") return valueText(figure, language);
  if (fact === "period") return periodText(figure, language);
  if (fact === "published") return publishedText(figure, language);
  return scopeText(figure, record, language);
}

/** The card of a figure. */
export function toFigureRef({ row }: Figure): FigureRef {
  if (row.kind !== "releases") return row;
  const { name, country, id } = row.place;
  const { strikes: value, firstRelease, lastRelease, rows } = row.sum;
  return {
    kind: "releases",
    sum: { name, country, placeIds: [id], value, firstRelease, lastRelease, rows },
  };
}
