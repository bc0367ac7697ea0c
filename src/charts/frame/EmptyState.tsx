import { useMessages } from "../../messages/useMessages";
import type { View } from "../../url/view";
import type { OnViewChange } from "../types";
import { type BlockingFilter, blockingFilters, RESET } from "./blockingFilters";

export interface EmptyStateProps {
  readonly view: View;
  readonly onViewChange: OnViewChange;
  /** Whether the chart has rows under another view of the same record. */
  readonly hasRows: (view: View) => boolean;
}

/** In place of an empty chart: which filter empties it, and a button for each way to widen it. */
export function EmptyState({ view, onViewChange, hasRows }: EmptyStateProps) {
  const { messages, format } = useMessages();
  const words = messages.parts.empty;
  const parts = blockingFilters(view, hasRows);
  const names: Readonly<Record<BlockingFilter, string>> = {
    ...words.filters,
    asof:
      view.asof === "latest" ? words.filters.asofLatest : words.filters.asof(format.day(view.asof)),
  };
  const offers = parts.filter((part) => part !== "asof" || view.asof !== "latest");
  // Where several filters empty the chart only together, one of them widened would not help.
  const together = parts.length > 1 && !hasRows({ ...view, ...RESET[parts[0] ?? "asof"] });
  return (
    <>
      <p>{words.because(parts.map((part) => names[part]).join(words.and))}</p>
      {together ? (
        <button
          type="button"
          onClick={() => onViewChange(Object.assign({}, ...parts.map((part) => RESET[part])))}
        >
          {words.widenAll}
        </button>
      ) : (
        offers.map((part) => (
          <button key={part} type="button" onClick={() => onViewChange(RESET[part])}>
            {words.widen[part]}
          </button>
        ))
      )}
    </>
  );
}
