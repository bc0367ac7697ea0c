import type { Language } from "../../messages/language";
import type { View } from "../../url/view";
import type { ChartLabels } from "../types";

/** Says whose figures a chart shows, and as of which day. */
export function sourceLine(
  { sourceNames }: Pick<ChartLabels, "sourceNames">,
  { asof }: Pick<View, "asof">,
  { messages, format }: Language,
): string {
  const words = messages.parts.frame;
  const source = sourceNames.length > 0 ? `${words.source(sourceNames.join("; "))} ` : "";
  return source + (asof === "latest" ? words.asofLatest : words.asof(format.day(asof)));
}
