import type { Estimate } from "../model/types";
import type { InteractiveMark } from "./interactiveMark";

/** A stop of a chart that stands for no figure but opens in what `a` counts something else than `b`. */
export function scopeBadge(id: string, label: string, a: Estimate, b: Estimate): InteractiveMark {
  return { id, label, figure: null, opens: { kind: "scopes", a, b } };
}
