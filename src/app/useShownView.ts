import { useMemo } from "react";
import { useRecord } from "../data/drawnFiles";
import { type Loaded, readyValue } from "../data/loaded";
import { EMPTY_RECORD } from "../data/tables";
import type { StrikeRecord } from "../data/types";
import { asOf } from "../record/asof";
import { useView, type ViewState } from "../view/useView";
import { vocabularyOf } from "../view/vocabulary";
import { useDocumentSettings } from "./useDocumentSettings";

export interface ShownView {
  /** The whole record, not cut to a day. */
  readonly loaded: Loaded<StrikeRecord>;
  /** Cut to the as-of day; without rows while it loads. */
  readonly record: StrikeRecord;
  readonly state: ViewState;
}

/** Link -> view -> record as of a day; puts the view's settings on the document. */
export function useShownView(): ShownView {
  const loaded = useRecord();
  const whole = readyValue(loaded);
  // Until the record is there, ids in the link are checked by their shape alone.
  const vocabulary = useMemo(() => (whole === null ? null : vocabularyOf(whole)), [whole]);
  const state = useView(vocabulary);
  const { asof } = state.view;
  const record = useMemo(() => asOf(whole ?? EMPTY_RECORD, asof), [whole, asof]);
  useDocumentSettings(state.view);
  return { loaded, record, state };
}
