import type { Estimate } from "../../data/types";
import type { Mark } from "./useMarks";

/** A stop of a chart that stands for no figure but opens in what `a` counts something else than `b`. */
export function differsBadge(id: string, label: string, a: Estimate, b: Estimate): Mark {
  return { id, label, subject: null, opens: { kind: "scopes", a, b } };
}
