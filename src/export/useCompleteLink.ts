import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useChartTables } from "../charts/frame/useChartTables";
import { useCharts, useFigures, useFigureTables } from "../charts/useCharts";
import { RECORD_VERSION } from "../data/edition";
import { recordQuery } from "../data/queries";
import type { StrikeRecord } from "../model/record";
import { checksumOf } from "../model/revision";
import { getFilterOptions } from "../url/filterOptions";
import { pageUrl } from "../url/link";
import { writeCompleteView } from "../url/searchParams";
import type { ChartId, View } from "../url/view";
import { visibleFigures } from "./visibleFigures";

/**
 * The link that shows a chart's view for good: every parameter, the edition of the data and the
 * checksum of the figures of the page, opened at the chart if one is given. Null until the figures are there;
 * without a checksum where a table of the figures cannot be fetched.
 */
export function useCompleteLink(
  { id, view }: { readonly id: ChartId | null; readonly view: View },
  record: StrikeRecord,
): string | null {
  const { data: fullRecord } = useSuspenseQuery(recordQuery);
  const { tables, status } = useChartTables(useFigureTables(view.embed), true);
  const charts = useCharts();
  const figuresByChart = useFigures();
  return useMemo(() => {
    if (status === "loading") return null;
    const sum =
      status === "error"
        ? null
        : checksumOf(visibleFigures(figuresByChart, { record, tables }, view));
    const receipt = { version: RECORD_VERSION, sum };
    return `${pageUrl()}${writeCompleteView(view, getFilterOptions(fullRecord, charts), receipt)}${id === null ? "" : `#${id}`}`;
  }, [fullRecord, tables, status, charts, figuresByChart, record, view, id]);
}
