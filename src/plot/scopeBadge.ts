import type { Estimate } from "../model/estimateTypes";
import type { InteractiveMark } from "./interactiveMark";

/** A stop of a chart that represents no figure and opens what differs between `a` and `b`. */
export function scopeBadge(id: string, label: string, a: Estimate, b: Estimate): InteractiveMark {
  return { id, label, figure: null, opens: { kind: "scopes", a, b } };
}
