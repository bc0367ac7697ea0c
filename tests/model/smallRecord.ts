/** A record of a few rows, for tests that need no more. Figures are made up unless a test says so. */
import type { Day } from "../../src/model/day";
import type { Edition } from "../../src/model/editionTypes";
import type { Estimate } from "../../src/model/estimateTypes";
import type {
  DocumentId,
  EditionId,
  EstimateId,
  GovernorateCode,
  SourceId,
  StrikeRowId,
} from "../../src/model/ids";
import type { Governorate } from "../../src/model/placeTypes";
import type { Published } from "../../src/model/published";
import type { StrikeRecord } from "../../src/model/record";
import type { Source } from "../../src/model/sourceTypes";
import type { StrikeInterval } from "../../src/model/strikeTypes";

export const day = (text: string) => text as Day;

export const publishedOn = (text: string): Published => ({
  text,
  precision: "day",
  knownBy: day(text),
});
export const UNDATED: Published = { text: null, precision: "unknown", knownBy: null };

export function source(patch: Omit<Partial<Source>, "id"> & { id: string }): Source {
  return {
    name: patch.id,
    shortName: patch.id,
    kind: "ngo",
    homeUrl: null,
    counts: "civilians killed",
    method: "lists cases",
    countries: "both",
    period: "2014 onward",
    actors: "the Coalition",
    weapons: "air strikes",
    victims: "civilians",
    caveat: "a minimum",
    main: true,
    ...patch,
    id: patch.id as SourceId,
  };
}

export function edition(patch: Partial<Edition> & { published: Published }): Edition {
  const text = patch.published.text ?? "undated";
  return {
    id: `report-${text}` as EditionId,
    dataThrough: day("2019-05-31"),
    strikes: null,
    engagements: null,
    killed: null,
    reportsReceived: null,
    reportsCredible: null,
    carriedOver: null,
    received: null,
    completed: null,
    credible: null,
    killedThisReport: null,
    nonCredible: null,
    duplicates: null,
    open: null,
    documentId: "d1" as DocumentId,
    secondDocumentId: null,
    correction: null,
    gaps: {},
    ...patch,
  };
}

let estimates = 0;
export function estimate(patch: Partial<Estimate> = {}): Estimate {
  estimates += 1;
  return {
    id: `estimate-${estimates}` as EstimateId,
    sourceId: "airwars" as SourceId,
    measure: "civilians_killed",
    quantity: { kind: "at_least", low: 100 },
    countries: "both",
    governorate: null,
    placeId: null,
    span: "cumulative",
    start: day("2014-08-08"),
    end: day("2019-05-31"),
    endBasis: "stated",
    actor: "coalition",
    weapons: "air_and_artillery",
    victims: "civilians",
    grade: "likely",
    published: publishedOn("2019-06-01"),
    notBefore: null,
    documentId: "d2" as DocumentId,
    secondDocumentId: null,
    editionId: null,
    figure: null,
    preferred: true,
    preferredReason: null,
    ...patch,
  };
}

export function interval(
  patch: Omit<Partial<StrikeInterval>, "id"> & { id: string },
): StrikeInterval {
  return {
    start: day("2014-08-08"),
    end: day("2014-08-31"),
    country: "both",
    actor: "coalition",
    value: 10,
    basis: "declared",
    sourceId: "cjtf_oir" as SourceId,
    published: publishedOn("2014-09-15"),
    documentId: "d1" as DocumentId,
    timeline: true,
    whole: false,
    partOf: null,
    figure: null,
    preferred: true,
    preferredReason: null,
    ...patch,
    id: patch.id as StrikeRowId,
  };
}

export const GOVERNORATES: readonly Governorate[] = [
  { code: "IQ-NI" as GovernorateCode, country: "iraq", name: "Nineveh" },
  { code: "SY-HL" as GovernorateCode, country: "syria", name: "Aleppo" },
  { code: "SY-RA" as GovernorateCode, country: "syria", name: "Raqqa" },
];

export const SOURCES: readonly Source[] = [
  source({ id: "cjtf_oir", name: "The Coalition", shortName: "Coalition", kind: "military" }),
  source({ id: "airwars", name: "Airwars", shortName: "Airwars" }),
  source({ id: "vdc", name: "Violations Documentation Center", main: false }),
  source({ id: "rand", name: "RAND", kind: "academic", main: false }),
];

export function record(patch: Partial<StrikeRecord> = {}): StrikeRecord {
  return {
    sources: new Map(SOURCES.map((one) => [one.id, one])),
    editions: [],
    estimates: [],
    totals: [],
    strikes: [],
    places: new Map(),
    governorates: new Map(GOVERNORATES.map((one) => [one.code, one])),
    events: [],
    ...patch,
  };
}
