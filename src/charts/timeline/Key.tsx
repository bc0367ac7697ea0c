import type { ReactNode } from "react";
import { usePlotColors } from "../../plot/colors";
import { textStyles } from "../../plot/textStyles";
import { type PlacedEntry, SIGN } from "./keyLayout";
import { LINE } from "./layout";

export interface KeyProps<Entry> {
  readonly placed: readonly PlacedEntry<Entry>[];
  /** Base line of the first line, in px. */
  readonly y: number;
  /** Draws the sign of an entry around the point (0, 0). */
  readonly sign: (entry: Entry) => ReactNode;
}

/** The entries of a key, each with its sign before its words. */
export function Key<Entry extends { readonly text: string }>({ placed, y, sign }: KeyProps<Entry>) {
  const { note } = textStyles(usePlotColors());
  return placed.map(({ entry, x, line }) => (
    <g key={entry.text} transform={`translate(${x},${y + line * LINE})`}>
      <g transform="translate(6,-4)">{sign(entry)}</g>
      <text {...note} x={SIGN}>
        {entry.text}
      </text>
    </g>
  ));
}
