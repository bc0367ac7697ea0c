import { useMemo } from "react";
import { useRecord } from "../data/drawnFiles";
import { type Loaded, readyValue } from "../data/loaded";
import { EMPTY_RECORD } from "../data/tables";
import { recordAsOf } from "../model/asOf";
import type { StrikeRecord } from "../model/types";
import { getFilterOptions } from "../url/filterOptions";
import { useView, type ViewState } from "../url/useView";
import { useDocumentAttributes } from "./useDocumentAttributes";

export interface PageState {
  /** The whole record, not cut to a day. */
  readonly loaded: Loaded<StrikeRecord>;
  /** Cut to the as-of day; without rows while it loads. */
  readonly record: StrikeRecord;
  readonly state: ViewState;
}

/** Link -> view -> record as of a day; puts the view's settings on the document. */
export function usePageState(): PageState {
  const loaded = useRecord();
  const whole = readyValue(loaded);
  // Until the record is there, ids in the link are checked by their shape alone.
  const vocabulary = useMemo(() => (whole === null ? null : getFilterOptions(whole)), [whole]);
  const state = useView(vocabulary);
  const { asof } = state.view;
  const record = useMemo(() => recordAsOf(whole ?? EMPTY_RECORD, asof), [whole, asof]);
  useDocumentAttributes(state.view);
  return { loaded, record, state };
}
