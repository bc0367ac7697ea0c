import { useCallback, useContext, useMemo, useState, useSyncExternalStore } from "react";
import { EntryPageContext, withImpliedEmbed } from "./entryPage";
import type { FilterOptions } from "./filterOptions";
import { currentSearch, subscribe, writeSearch } from "./history";
import { parseReceipt, type Receipt } from "./receipt";
import type { Repair } from "./repair";
import { parseView, writeView } from "./searchParams";
import { structuralShare } from "./structuralShare";
import { patchView, type View } from "./view";

export interface ViewState {
  readonly view: View;
  /** What the present link said that could not be used. */
  readonly notices: readonly Repair[];
  /** What a shared link says of the data it was made from; null once the view has been changed. */
  readonly receipt: Receipt | null;
  /** Changes the view by writing the link. `push` (the default) makes a history entry. */
  readonly setView: (patch: Partial<View>, options?: { history?: "push" | "replace" }) => void;
  /** Query for a link to the view with some fields changed; a bare `?` for the default view. */
  readonly search: (patch: Partial<View>) => string;
}

/**
 * The view state, which lives in the address bar and nowhere else, so that Back, Forward and a
 * pasted link all work alike. `vocabulary` is null until the data have loaded.
 */
export function useView(filterOptions: FilterOptions | null): ViewState {
  const page = useContext(EntryPageContext);
  const query = withImpliedEmbed(
    page,
    useSyncExternalStore(subscribe, currentSearch, () => page.search),
  );
  const { view: parsed, repairs } = useMemo(
    () => parseView(query, filterOptions),
    [query, filterOptions],
  );
  const view = useShared(parsed);
  const { receipt, repairs: receiptRepairs } = useMemo(() => parseReceipt(query), [query]);

  const patched = useCallback(
    (from: string, patch: Partial<View>) => {
      const wanted = writeView(patchView(parseView(from, filterOptions).view, patch));
      // Read once more, so that the link always holds the one spelling of its view.
      return writeView(parseView(wanted, filterOptions).view);
    },
    [filterOptions],
  );
  const setView = useCallback<ViewState["setView"]>(
    (patch, options) => writeSearch(patched(currentSearch(), patch), options?.history ?? "push"),
    [patched],
  );
  const search = useCallback<ViewState["search"]>(
    (patch) => patched(query, patch) || "?",
    [patched, query],
  );

  return { view, notices: [...repairs, ...receiptRepairs], receipt, setView, search };
}

/** The view with the lists of the one before where they hold the same (structuralShare.ts). */
function useShared(view: View): View {
  const [before, setBefore] = useState(view);
  const shared = structuralShare(before, view);
  if (shared !== before) setBefore(shared);
  return shared;
}
