/** Changes of the record in words, each with the figure whose card it opens. */
import type { FigureRef } from "../../figures/figureRef";
import { placeName } from "../../figures/placeName";
import type { Moved } from "../../messages/en/changes";
import type { Language } from "../../messages/language";
import type { Change, ReportDelta } from "../../model/changes";
import type { Estimate } from "../../model/estimateTypes";
import type { SourceId } from "../../model/ids";
import type { Published } from "../../model/published";
import type { Quantity } from "../../model/quantity";
import { quantityChange } from "../../model/quantityChange";
import type { StrikeRecord } from "../../model/record";
import { statedEnd } from "../../model/scope";
import { sourceShortName } from "../../model/sources";

/** Names are those of the record, cut to its as-of day or whole: they do not change with it. */
type Names = Pick<StrikeRecord, "sources" | "places" | "governorates">;

function whenOf(published: Published, language: Language): string {
  const words = language.messages.changes;
  if (published.text === null) return words.undated;
  const date = language.format.published(published);
  return published.precision === "day" ? words.on.day(date) : words.on.other(date);
}

function movedOf(before: Quantity, now: Quantity, { format }: Language): Moved {
  const { direction, by } = quantityChange(before, now);
  return {
    direction,
    by: by === null ? null : format.number(by),
    from: format.quantity(before),
    to: format.quantity(now),
  };
}

/** What a figure counts beyond the usual: grades outside the totals, actors beside the Coalition. */
function scopeOf({ grade, actor }: Estimate, { messages }: Language): string {
  const { grades, actors } = messages.parts;
  return [
    ...(grade === "credible" || grade === "documented" ? [] : [grades[grade]]),
    ...(actor === "coalition" ? [] : [actors[actor]]),
  ].join("; ");
}

function stepText(
  what: string,
  step: ReportDelta,
  kind: "at_least" | "exact",
  language: Language,
): string {
  const words = language.messages.changes;
  const quantity = (n: number): Quantity =>
    kind === "exact" ? { kind, value: n } : { kind, low: n };
  return step.before === null
    ? words.first(what, language.format.quantity(quantity(step.now)))
    : words.moved(what, movedOf(quantity(step.before), quantity(step.now), language));
}

function reportText(
  { edition, killed, strikes, open }: Change & { kind: "report" },
  when: string,
  language: Language,
): string {
  const words = language.messages.changes;
  const sentence = words.report(when, [
    killed === null
      ? words.noKilled(language.format.day(edition.dataThrough))
      : stepText(words.coalitionKilled, killed, "at_least", language),
    ...(strikes === null ? [] : [stepText(words.strikes, strikes, "exact", language)]),
    ...(open === null ? [] : [words.open(language.format.number(open), open === 1)]),
  ]);
  return edition.correction === null
    ? sentence
    : `${sentence} ${words.correction(edition.correction)}`;
}

function nameInSentence(id: SourceId, { sources }: Names, { messages }: Language): string {
  return messages.changes.sources[id] ?? sourceShortName(sources, id);
}

function figureText(estimate: Estimate, names: Names, language: Language): string {
  const { format } = language;
  return language.messages.changes.figure(
    nameInSentence(estimate.sourceId, names, language),
    format.quantity(estimate.quantity),
    placeName(estimate, names, language),
    format.period(estimate.start, statedEnd(estimate)),
    scopeOf(estimate, language),
  );
}

/** One change as a sentence: when, who, what, from what to what. */
export function changeSentence(change: Change, names: Names, language: Language): string {
  const words = language.messages.changes;
  const { format, messages } = language;
  const when = whenOf(change.published, language);
  const nameOf = (id: SourceId) => nameInSentence(id, names, language);
  switch (change.kind) {
    case "report":
      return reportText(change, when, language);
    case "total": {
      const { estimate, before } = change;
      const place = placeName(estimate, names, language);
      const what = words.total(nameOf(estimate.sourceId), place, scopeOf(estimate, language));
      return words.sentence(
        when,
        words.moved(what, movedOf(before.quantity, estimate.quantity, language)),
      );
    }
    case "older":
      return words.sentence(when, words.older(figureText(change.estimate, names, language)));
    case "figure":
    case "undated":
      return words.sentence(when, figureText(change.estimate, names, language));
    case "strikes": {
      const { total } = change;
      return words.sentence(
        when,
        words.declared(
          nameOf(total.sourceId),
          format.number(total.value),
          messages.parts.countries[total.country],
          format.day(total.asOf),
          total.actor === "coalition" ? "" : messages.parts.actors[total.actor],
        ),
      );
    }
    case "intervals":
      return words.sentence(
        when,
        words.intervals(nameOf(change.sourceId), format.number(change.count), change.count === 1),
      );
  }
}

/** The figure a change's card is about; null where it is about several. */
export function changeSubject(change: Change): FigureRef | null {
  switch (change.kind) {
    case "report": {
      const { edition, killed, strikes } = change;
      const column = killed !== null ? "killed" : strikes !== null ? "strikes" : "open";
      return edition[column] === null ? null : { kind: "edition", edition, column };
    }
    case "strikes":
      return { kind: "total", total: change.total };
    case "intervals":
      return null;
    default:
      return { kind: "estimate", estimate: change.estimate };
  }
}

/** Tells two changes of one list apart. */
export function changeKey(change: Change): string {
  switch (change.kind) {
    case "report":
      return change.edition.id;
    case "strikes":
      return change.total.id;
    case "intervals":
      return `${change.published.knownBy} ${change.sourceId}`;
    default:
      return change.estimate.id;
  }
}
