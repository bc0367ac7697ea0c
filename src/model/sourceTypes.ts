/** Who counts, and the publications in which figures were read. */

import type { Victims } from "./estimateTypes";
import type { DocumentId, SourceId } from "./ids";
import type { Countries } from "./placeTypes";
import type { Published } from "./published";

export type SourceKind = "military" | "ngo" | "un" | "media" | "academic";

/** Who counts, what, how and over what. */
export interface Source {
  readonly id: SourceId;
  readonly name: string;
  /** For labels on charts, at most 24 characters. */
  readonly shortName: string;
  readonly kind: SourceKind;
  readonly homeUrl: string | null;
  readonly counts: string;
  readonly method: string;
  readonly countries: Countries;
  readonly period: string;
  readonly actors: string;
  readonly weapons: string;
  /** Whom its figures count; null for sources that count strikes only. */
  readonly victims: Victims | null;
  readonly caveat: string;
  /** Shown when the link names no sources. */
  readonly main: boolean;
}

/** Whether a page is the counting body's own, a reprint of it, or someone's report of it. */
export type Standing = "own" | "reprint" | "press" | "digest" | "mirror" | "blog";

/** A publication in which figures were read. */
export interface Document {
  readonly id: DocumentId;
  readonly url: string;
  readonly publisher: string;
  readonly published: Published;
  readonly standing: Standing;
  readonly note: string | null;
}
