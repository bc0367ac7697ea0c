/** Which grey is which country, where the ranked list has both; what the calendar's signs mean. */
import type { Language } from "../../messages/language";
import { usePlotColors } from "../../plot/colors";
import type { LegendItem } from "../../plot/legendItem";
import { StateSymbol } from "./MonthStrip";
import type { PlacesContext, PlacesLabels } from "./rows";

const STATES = ["known", "some_days", "not_known"] as const;

export function placesLegend(
  labels: PlacesLabels,
  { language, words }: PlacesContext,
  isCompact: boolean,
): readonly LegendItem[] {
  const { same } = labels;
  if (same !== null && isCompact) return [];
  if (same === null) return countryLegend(labels, language, isCompact);
  const states = new Set(same.lanes.flatMap(({ runs }) => runs.map(({ state }) => state)));
  return STATES.filter((state) => states.has(state)).map((state) => ({
    label: words.same.states[state],
    symbol: <StateSymbol state={state} x={0} y={2} width={18} />,
    width: 18,
    height: 14,
  }));
}

function countryLegend(
  { strikes, compactCard }: PlacesLabels,
  { messages }: Language,
  isCompact: boolean,
): readonly LegendItem[] {
  const countries = new Set(strikes.provinces.map(({ country }) => country));
  if (countries.size < 2 || (isCompact && compactCard !== null)) return [];
  return (["iraq", "syria"] as const).map((country) => ({
    label: messages.parts.countries[country],
    symbol: <Swatch country={country} />,
    width: 14,
    height: 14,
  }));
}

function Swatch({ country }: { readonly country: "iraq" | "syria" }) {
  const { strikesIraq, strikesSyria } = usePlotColors();
  return <rect fill={country === "iraq" ? strikesIraq : strikesSyria} width={14} height={14} />;
}
