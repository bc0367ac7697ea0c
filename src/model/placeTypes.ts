/** Where: countries, governorates and places. */
import type { GovernorateCode, PlaceId } from "./ids";

export type Country = "iraq" | "syria";

/** Countries a figure covers: one of them, or both together. */
export type Countries = Country | "both";

export interface Governorate {
  readonly code: GovernorateCode;
  readonly country: Country;
  readonly name: string;
}

export interface Place {
  readonly id: PlaceId;
  readonly name: string;
  readonly country: Country;
  readonly governorate: GovernorateCode | null;
  /** Degrees north and east (WGS 84), town centre; null where the gazetteer has none. */
  readonly lat: number | null;
  readonly lon: number | null;
  readonly note: string | null;
}
