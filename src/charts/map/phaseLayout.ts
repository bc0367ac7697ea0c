/** Small maps of the parts of the campaign, in px: greys and squares without labels. */
import { scaleSqrt } from "d3";
import type { GovernorateCode } from "../../model/ids";
import type { Country } from "../../model/placeTypes";
import { type BaseLayout, layoutBase, type Point } from "./baseLayout";
import type { MapData, PhaseData } from "./data";
import { LARGEST } from "./killedLayout";
import type { MapContext } from "./rows";
import { greyOf } from "./strikesLayout";
import { unknownReasons } from "./unknown";

export interface PhaseLayout {
  readonly id: PhaseData["phase"]["id"];
  readonly base: BaseLayout;
  /** Provinces with strikes, as opacities of the ink. */
  readonly greys: readonly { readonly code: GovernorateCode; readonly opacity: number }[];
  /** Provinces without strikes in months of which not everything is known. */
  readonly unknown: readonly GovernorateCode[];
  /** Sides of Airwars' lowest count and of what the Coalition accepted. */
  readonly squares: readonly {
    readonly code: GovernorateCode;
    readonly at: Point;
    readonly lowest: number;
    readonly conceded: number;
  }[];
  readonly name: string;
  readonly lines: readonly string[];
}

function phaseLines({ strikes, killed }: PhaseData, { words, language }: MapContext) {
  const { number, quantity } = language.format;
  const sums = [...strikes.provinces, ...strikes.unassigned].map(([, sum]) => sum);
  const total = sums.reduce((sum, one) => sum + one.strikes, 0);
  const isMinimum = sums.some(({ coverage }) => coverage === "partial");
  const totals = killed === null ? [] : [...killed.killed.values()];
  const range = totals.reduce(
    (sum, { total: { killed: one } }) => ({ low: sum.low + one.min, high: sum.high + one.max }),
    { low: 0, high: 0 },
  );
  return [
    total === 0 ? words.phases.noStrikes : words.phases.strikes(number(total), isMinimum),
    ...(totals.length === 0 ? [] : [words.phases.killed(quantity({ kind: "range", ...range }))]),
  ];
}

/** All parts of the campaign with the same size and the same scales. */
export function layoutPhases(
  data: MapData,
  context: MapContext,
  { width, fit }: { readonly width: number; readonly fit: readonly Country[] },
): readonly PhaseLayout[] {
  if (data.phases.length === 0) return [];
  const base = layoutBase({ width, height: null, fit });
  const side = scaleSqrt([0, data.highest.killed], [0, base.reach * LARGEST]);
  return data.phases.map((one) => {
    const { phase, strikes, killed } = one;
    const conceded = (code: GovernorateCode) =>
      killed?.conceded.get(code)?.total.concededKilled.min ?? 0;
    return {
      id: phase.id,
      base,
      greys: [...strikes.provinces].map(([code, sum]) => ({ code, opacity: greyOf(sum.strikes) })),
      unknown:
        unknownReasons(phase, context.view.asof).length === 0
          ? []
          : [...base.provinces.keys()].filter((code) => !strikes.provinces.has(code)),
      squares: [...(killed?.killed ?? [])].flatMap(([code, { total }]) => {
        const at = code === null ? undefined : base.middles.get(code);
        return code === null || at === undefined || total.killed.min === 0
          ? []
          : [{ code, at, lowest: side(total.killed.min), conceded: side(conceded(code)) }];
      }),
      name: context.words.phases.names[phase.id],
      lines: phaseLines(one, context),
    };
  });
}
