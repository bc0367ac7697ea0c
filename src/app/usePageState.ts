import { useSuspenseQuery } from "@tanstack/react-query";
import { useLayoutEffect, useMemo } from "react";
import { useCharts } from "../charts/useCharts";
import { recordQuery } from "../data/queries";
import { recordAsOf } from "../model/asOf";
import type { StrikeRecord } from "../model/record";
import { getFilterOptions } from "../url/filterOptions";
import { useView, type ViewState } from "../url/useView";
import { useDocumentAttributes } from "./useDocumentAttributes";

export interface PageState {
  /** The record, not cut to a day. */
  readonly fullRecord: StrikeRecord;
  /** Cut to the as-of day. */
  readonly record: StrikeRecord;
  readonly state: ViewState;
}

/** The view of the link and the record as of its day. Suspends until the record is fetched. */
export function usePageState(): PageState {
  const { data: fullRecord } = useSuspenseQuery(recordQuery);
  const charts = useCharts();
  const filterOptions = useMemo(() => getFilterOptions(fullRecord, charts), [fullRecord, charts]);
  const state = useView(filterOptions);
  const { asof } = state.view;
  const record = useMemo(() => recordAsOf(fullRecord, asof), [fullRecord, asof]);
  useDocumentAttributes(state.view);
  useLayoutEffect(() => {
    document.documentElement.dataset.hydrated = "";
  }, []);
  return { fullRecord, record, state };
}
