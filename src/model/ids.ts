/** Ids of the rows of the data package. */

declare const idBrand: unique symbol;
type Id<Name extends string> = string & { readonly [idBrand]: Name };

export type SourceId = Id<"source">;
export type DocumentId = Id<"document">;
export type EditionId = Id<"edition">;
export type EstimateId = Id<"estimate">;
export type StrikeTotalId = Id<"strike total">;
export type StrikeRowId = Id<"strike row">;
export type PlaceId = Id<"place">;
/** ISO 3166-2 subdivision code, for instance `SY-RA` (Raqqa governorate). */
export type GovernorateCode = Id<"governorate">;
