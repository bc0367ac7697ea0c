/** Which grey is which country, where the ranked list has both. */
import type { Language } from "../../messages/language";
import { usePlotColors } from "../../plot/colors";
import type { LegendItem } from "../../plot/legendItem";
import type { PlacesLabels } from "./rows";

export function countryLegend(
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
