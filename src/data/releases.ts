/** Versions of the released editions of the data package, each kept whole in its own folder. */

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

/** Folder of a release inside the package folder, with its closing slash. */
export function releaseFolder(version: string): string {
  return `releases/${version}/`;
}
