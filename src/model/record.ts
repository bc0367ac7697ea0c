/** The record: what the core tables of `public/data` become once they are valid. */
import type { Day } from "./day";
import type { Edition } from "./editionTypes";
import type { Estimate } from "./estimateTypes";
import type { DocumentId, GovernorateCode, PlaceId, SourceId } from "./ids";
import type { Countries, Governorate, Place } from "./placeTypes";
import type { Source } from "./sourceTypes";
import type { StrikeInterval, StrikeTotal } from "./strikeTypes";

export interface CampaignEvent {
  readonly id: string;
  readonly start: Day;
  readonly end: Day;
  readonly title: string;
  /** Short form for the chart, at most 28 characters. */
  readonly label: string;
  readonly country: Countries;
  /** Drawn on the timeline when there is little room. */
  readonly major: boolean;
  readonly documentId: DocumentId;
}

/** Everything the charts draw from, without the tables that are fetched on demand. */
export interface StrikeRecord {
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly editions: readonly Edition[];
  readonly estimates: readonly Estimate[];
  readonly totals: readonly StrikeTotal[];
  readonly strikes: readonly StrikeInterval[];
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly governorates: ReadonlyMap<GovernorateCode, Governorate>;
  readonly events: readonly CampaignEvent[];
}
