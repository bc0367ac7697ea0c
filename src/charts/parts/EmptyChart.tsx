import { useLanguage } from "../../text/useLanguage";
import type { View } from "../../view/view";
import type { ChartProps } from "./ChartFrame";
import { type Narrowing, narrowings, WIDER } from "./widen";

export interface EmptyChartProps {
  readonly view: View;
  readonly onView: ChartProps<unknown>["onView"];
  /** Whether the chart has rows under another view of the same record. */
  readonly hasRows: (view: View) => boolean;
}

/** In place of an empty chart: which filter empties it, and a button for each way to widen it. */
export function EmptyChart({ view, onView, hasRows }: EmptyChartProps) {
  const { messages, format } = useLanguage();
  const words = messages.parts.empty;
  const parts = narrowings(view, hasRows);
  const names: Readonly<Record<Narrowing, string>> = {
    ...words.filters,
    asof:
      view.asof === "latest" ? words.filters.asofLatest : words.filters.asof(format.day(view.asof)),
  };
  const offers = parts.filter((part) => part !== "asof" || view.asof !== "latest");
  // Where several filters empty the chart only together, one of them widened would not help.
  const together = parts.length > 1 && !hasRows({ ...view, ...WIDER[parts[0] ?? "asof"] });
  return (
    <>
      <p>{words.because(parts.map((part) => names[part]).join(words.and))}</p>
      {together ? (
        <button
          type="button"
          onClick={() => onView(Object.assign({}, ...parts.map((part) => WIDER[part])))}
        >
          {words.widenAll}
        </button>
      ) : (
        offers.map((part) => (
          <button key={part} type="button" onClick={() => onView(WIDER[part])}>
            {words.widen[part]}
          </button>
        ))
      )}
    </>
  );
}
