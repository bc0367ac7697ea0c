/** The record row behind a row of a chart, as columns of a file. Pure. */

import { figureSource } from "../../figures/documents";
import type { FigureRef, ReportSum } from "../../figures/figureRef";
import type { Estimate } from "../../model/estimateTypes";
import { type EditionColumn, isMonthly } from "../../model/figures";
import { AIRWARS_SOURCE, COALITION_SOURCE } from "../../model/sources";
import { incidentFields } from "./incidentFields";
import type { Fields, RowContext } from "./recordColumns";
import { bounds, documentFields, noteRef, published, sourceFields } from "./sharedFields";
import { releaseSumFields, strikeFields, strikeSumFields } from "./strikeFields";

const EDITION_MEASURE: Readonly<Record<EditionColumn, string>> = {
  strikes: "declared_strikes",
  engagements: "engagements",
  killed: "civilians_killed",
  open: "reports_open",
  received: "reports_received",
  completed: "reports_completed",
  credible: "reports_assessed_credible",
  nonCredible: "reports_assessed_non_credible",
  duplicates: "reports_duplicate",
};

const REPORT_COLUMNS: Readonly<Record<ReportSum["part"], string>> = {
  completed: "completed",
  credible: "credible",
  nonCredible: "non_credible",
  rest: "completed - credible - non_credible",
};

function estimateFields(context: RowContext, row: Estimate): Fields {
  return {
    ...noteRef(context, "estimates", row.id),
    ...sourceFields(context, row.sourceId),
    measure: row.measure,
    ...bounds(row.quantity),
    start: row.start,
    end: row.end,
    end_basis: row.endBasis,
    span: row.span,
    countries: row.countries,
    governorate: row.governorate,
    place_id: row.placeId,
    place: row.placeId === null ? null : (context.record.places.get(row.placeId)?.name ?? null),
    actor: row.actor,
    weapons: row.weapons,
    grade: row.grade,
    ...published(row.published),
    ...documentFields(context, row),
  };
}

/** The record row behind a row of a table; empty where there is none. */
export function getFields(figure: FigureRef, context: RowContext): Fields {
  switch (figure.kind) {
    case "estimate":
      return estimateFields(context, figure.estimate);
    case "interval": {
      const { interval } = figure;
      return {
        ...noteRef(context, "strikes", interval.id),
        ...strikeFields(context, interval),
        start: interval.start,
        end: interval.end,
        end_basis: "stated",
        span: "period",
      };
    }
    case "total": {
      const { total } = figure;
      return {
        ...noteRef(context, "strike_totals", total.id),
        ...strikeFields(context, total),
        end: total.asOf,
        end_basis: "stated",
        span: "cumulative",
      };
    }
    case "edition": {
      const { edition, column } = figure;
      const value = edition[column];
      return {
        ...noteRef(context, "editions", edition.id),
        ...sourceFields(context, COALITION_SOURCE),
        measure: EDITION_MEASURE[column],
        ...(value === null
          ? {}
          : bounds(
              column === "killed" ? { kind: "at_least", low: value } : { kind: "exact", value },
            )),
        end: edition.dataThrough,
        end_basis: "stated",
        span: isMonthly(column) ? "period" : "cumulative",
        countries: "both",
        actor: "coalition",
        ...published(edition.published),
        ...documentFields(context, edition),
      };
    }
    case "placed":
      return strikeSumFields(context, figure.sum);
    case "releases":
      return releaseSumFields(context, figure.sum);
    case "reports": {
      const { part, value, editions } = figure.sum;
      const last = editions.at(-1);
      return {
        ...sourceFields(context, COALITION_SOURCE),
        measure: part === "rest" ? "reports_other" : EDITION_MEASURE[part],
        ...bounds({ kind: "exact", value }),
        end: last?.dataThrough ?? null,
        end_basis: "stated",
        span: "period",
        countries: "both",
        actor: "coalition",
        ...(last && { ...published(last.published), ...documentFields(context, last) }),
        derivation: `sum of ${REPORT_COLUMNS[part]} over editions ${editions.map(({ id }) => id).join(", ")}`,
      };
    }
    case "incidents": {
      const { sum } = figure;
      return {
        ...incidentFields(sum),
        ...sourceFields(context, figureSource(figure) ?? AIRWARS_SOURCE),
        ...bounds(sum.quantity),
        ...documentFields(context, sum),
      };
    }
    case "event": {
      const { event } = figure;
      return {
        table: "events",
        row_id: event.id,
        start: event.start,
        end: event.end,
        countries: event.country,
        ...documentFields(context, event),
      };
    }
    case "ratio": {
      const { monitor, official, value } = figure.ratio;
      return {
        measure: "ratio",
        central: value,
        derivation: `estimates.${monitor.estimate.id} / editions.${official.edition.id}`,
      };
    }
  }
}
