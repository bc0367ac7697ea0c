import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ChartSnapshot } from "../charts/frame/chartActions";
import { useCharts, useFigures } from "../charts/useCharts";
import { RECORD_VERSION } from "../data/edition";
import { recordQuery, tableQuery } from "../data/queries";
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
  const { data: fullRecord } = useSuspenseQuery(recordQuery);
  const { data: byPlace, isPending } = useQuery(tableQuery("strikes_by_place"));
  const charts = useCharts();
  const figuresByChart = useFigures();
  return useMemo(() => {
    if (isPending) return null;
    const sum =
      byPlace === undefined
        ? null
        : checksumOf(
            visibleFigures(figuresByChart, { record, tables: { strikes_by_place: byPlace } }, view),
          );
    const receipt = { version: RECORD_VERSION, sum };
    return `${pageUrl()}${writeCompleteView(view, getFilterOptions(fullRecord, charts), receipt)}#${id}`;
  }, [fullRecord, byPlace, isPending, charts, figuresByChart, record, view, id]);
}
