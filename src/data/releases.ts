/**
 * The released editions of the data package. Each is kept whole under its version, so that a link
 * or a citation that names one can be checked against the rows it was made from.
 */

/** A released edition, as `releases/index.json` lists it. */
export interface Release {
  /** Semantic version (https://semver.org), for instance `1.0.0`; its folder bears the same name. */
  readonly version: string;
  /** Day of the release, `YYYY-MM-DD`. */
  readonly released: string;
  /** `sha256:` and the digest of the edition's `datapackage.json`, which holds those of its tables. */
  readonly hash: string;
}

/** The version of a release: three numbers without leading zeros. */
export const VERSION_FORM = /^(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,3})$/;

/** Negative when `a` is older than `b`, zero when they are the same. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split(".").map(Number), b.split(".").map(Number)];
  for (const at of [0, 1, 2]) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
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

/** The list of releases, oldest first, or null when the value is no such list. */
export function parseReleases(value: unknown): readonly Release[] | null {
  const { releases } = (value ?? {}) as { releases?: unknown };
  return Array.isArray(releases) && releases.every(isRelease) ? releases : null;
}

/** Folder of a release inside the package folder, with its closing slash. */
export function releaseFolder(version: string): string {
  return `releases/${version}/`;
}
