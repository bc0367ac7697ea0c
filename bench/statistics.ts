/** A quantile of a sample by linear interpolation (Hyndman and Fan, type 7); NaN for an empty one. */
export function quantile(sample: readonly number[], p: number): number {
  const sorted = [...sample].sort((a, b) => a - b);
  const at = (sorted.length - 1) * p;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (sample: readonly number[]): number => quantile(sample, 0.5);

/** The first list from another start each round, so that no target always runs first. */
export function rotated<T>(list: readonly T[], round: number): readonly T[] {
  const at = round % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}
