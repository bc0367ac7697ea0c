/** The list of released editions, `releases/index.json` of the data package. */
import { VERSION_FORM } from "../../src/data/releases";

/** A released edition, as `releases/index.json` lists it. */
export interface Release {
  /** Semantic version (https://semver.org), for instance `1.0.0`; its folder has the same name. */
  readonly version: string;
  /** Day of the release, `YYYY-MM-DD`. */
  readonly released: string;
  /** `sha256:` and the digest of the edition's `datapackage.json`, which holds those of its tables. */
  readonly hash: string;
}

function isRelease(value: unknown): value is Release {
  if (typeof value !== "object" || value === null) return false;
  const { version, released, hash } = value as Record<string, unknown>;
  return (
    typeof version === "string" &&
    VERSION_FORM.test(version) &&
    typeof released === "string" &&
    typeof hash === "string"
  );
}

/** The list of releases, oldest first, or null when the value is not such a list. */
export function parseReleases(value: unknown): readonly Release[] | null {
  const { releases } = (value ?? {}) as { releases?: unknown };
  return Array.isArray(releases) && releases.every(isRelease) ? releases : null;
}
