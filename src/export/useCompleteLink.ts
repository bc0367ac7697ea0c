import { useMemo } from "react";
import type { ChartSnapshot } from "../charts/frame/chartActions";
import { useRecord, useStrikesByPlace } from "../data/drawnFiles";
import { RECORD_VERSION } from "../data/load";
import { readyValue } from "../data/loaded";
import { indexReleases } from "../model/releaseIndex";
import { checksumOf } from "../model/revision";
import type { StrikeRecord } from "../model/types";
import { getFilterOptions } from "../url/filterOptions";
import { pageUrl } from "../url/link";
import { writeCompleteView } from "../url/searchParams";
import { visibleFigures } from "./visibleFigures";

/**
 * The link that shows a chart's view for good: every parameter, the edition of the data and the
 * checksum of the figures of the page, opened at the chart. Null until the figures are there;
 * without a checksum where the daily releases cannot be fetched.
 */
export function useCompleteLink(
  { id, view }: Pick<ChartSnapshot, "id" | "view">,
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
    return `${pageUrl()}${writeCompleteView(view, getFilterOptions(whole), receipt)}#${id}`;
  }, [whole, byPlace, record, view, id]);
}
