/**
 * Places for labels that would be at `wanted` (px): at least `gap` apart, inside `top` to
 * `bottom`, in the order they want, in the order given.
 */
export function dodge(
  wanted: readonly number[],
  gap: number,
  top: number,
  bottom: number,
): readonly number[] {
  const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
  let upperBound = top;
  for (const label of order) {
    label.at = Math.max(label.at, upperBound);
    upperBound = label.at + gap;
  }
  let lowerBound = bottom;
  for (const label of [...order].reverse()) {
    label.at = Math.min(label.at, lowerBound);
    lowerBound = label.at - gap;
  }
  const placed = new Array<number>(wanted.length).fill(top);
  for (const label of order) placed[label.index] = label.at;
  return placed;
}
