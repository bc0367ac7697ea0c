/** How bars of each kind shown are to be read, and what the badge's sign means. */
import type { Language } from "../messages/language";
import type { QuantityKind } from "../model/types";
import { usePlotColors } from "./colors";
import type { LegendItem } from "./legendItem";
import { NotEqualIcon } from "./NotEqualIcon";
import { RangeBar } from "./RangeBar";

/** The kinds in their order, with where the lowest or only value lies in the sample. */
const LOW: Readonly<Record<QuantityKind, number>> = {
  exact: 42,
  at_least: 22,
  more_than: 22,
  about: 42,
  range: 22,
  up_to: 42,
};
const KINDS = Object.keys(LOW) as readonly QuantityKind[];

/** `sign` says what a badge's sign means; null where no row has a badge. */
export function rangeLegend(
  kinds: ReadonlySet<QuantityKind>,
  sign: string | null,
  { messages }: Language,
): readonly LegendItem[] {
  return [
    ...KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
      label: messages.parts.kinds[kind],
      symbol: <KindSymbol kind={kind} />,
      width: 46,
      height: 16,
    })),
    ...(sign === null
      ? []
      : [{ label: sign, symbol: <NotEqualIcon x={0} y={1} />, width: 14, height: 16 }]),
  ];
}

function KindSymbol({ kind }: { readonly kind: QuantityKind }) {
  const { ink2 } = usePlotColors();
  return <RangeBar kind={kind} x0={1} low={LOW[kind]} high={42} y={3} height={10} color={ink2} />;
}
