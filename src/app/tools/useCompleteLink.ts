import { useMemo } from "react";
import type { ShownChart } from "../../charts/parts/tools";
import { useRecord, useStrikesByPlace } from "../../data/drawnFiles";
import { RECORD_VERSION } from "../../data/load";
import { readyValue } from "../../data/loaded";
import type { StrikeRecord } from "../../data/types";
import { indexReleases } from "../../record/releaseIndex";
import { checksumOf } from "../../record/revision";
import { writeCompleteView } from "../../view/codec";
import { pageAddress } from "../../view/link";
import { visibleFigures } from "../../view/visible";
import { vocabularyOf } from "../../view/vocabulary";

/**
 * The link that shows a chart's view for good: every parameter, the edition of the data and the
 * checksum of the figures of the page, opened at the chart. Null until the figures are there;
 * without a checksum where the daily releases cannot be fetched.
 */
export function useCompleteLink(
  { id, view }: Pick<ShownChart, "id" | "view">,
  record: StrikeRecord,
): string | null {
  const whole = readyValue(useRecord());
  const byPlace = useStrikesByPlace(true);
  return useMemo(() => {
    if (whole === null || byPlace.state === "loading") return null;
    const sum =
      byPlace.state === "ready"
        ? checksumOf(visibleFigures({ record, releases: indexReleases(byPlace.value) }, view))
        : null;
    const receipt = { version: RECORD_VERSION, sum };
    return `${pageAddress()}${writeCompleteView(view, vocabularyOf(whole), receipt)}#${id}`;
  }, [whole, byPlace, record, view, id]);
}
