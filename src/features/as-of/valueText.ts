/** What the slider's thumb says of its day. */

import type { Language } from "../../messages/language";
import type { AsOf } from "../../model/asOf";
import { headline } from "../../model/headline";
import type { StrikeRecord } from "../../model/record";

/** "28 June 2019: 34,514 strikes declared, at least 1,319 killed by the Coalition's count". */
export function valueText(
  record: Pick<StrikeRecord, "editions" | "estimates">,
  asof: AsOf,
  language: Language,
): string {
  const words = language.messages.slider;
  const { format, messages } = language;
  const { strikes, killed } = headline(record);
  const figures = [
    ...(strikes === null ? [] : [words.strikes(format.number(strikes.value))]),
    ...(killed === null
      ? []
      : [words.killed(messages.parts.figure.atLeast(format.number(killed.value)))]),
  ];
  const text = figures.length === 0 ? words.noFigures : figures.join(", ");
  return asof === "latest" ? words.latestValue(text) : words.value(format.day(asof), text);
}
