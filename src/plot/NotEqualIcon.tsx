import { usePlotColors } from "./colors";

/** An unequal sign in a box, 14 px square: what follows is not as in the rest of the group. */
export function NotEqualIcon({ x, y }: { readonly x: number; readonly y: number }) {
  const { ink, paper } = usePlotColors();
  return (
    <>
      <rect fill={ink} x={x} y={y} width={14} height={14} rx={2} />
      <path
        fill="none"
        stroke={paper}
        strokeWidth={1.5}
        d={`M${x + 3},${y + 5}h8M${x + 3},${y + 9}h8M${x + 4.5},${y + 12}l5,-10`}
      />
    </>
  );
}
