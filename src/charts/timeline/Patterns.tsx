import type { Countries } from "../../model/placeTypes";
import { type PlotColors, usePlotColors } from "../../plot/colors";

const AREAS = ["iraq", "syria", "both"] as const;

/** Colour of a country's strikes. */
export function strikesColor(colors: PlotColors, area: Countries): string {
  const { strikesIraq, strikesSyria, strikesBoth } = colors;
  return { iraq: strikesIraq, syria: strikesSyria, both: strikesBoth }[area];
}

/** Reference to a hatch of one country, or to the pattern of days without a figure. */
export function patternUrl(prefix: string, name: Countries | "gap"): string {
  return `url(#${prefix}-${name})`;
}

/** Hatches: strikes without a known day, and days without strikes known. */
export function Patterns({ prefix }: { readonly prefix: string }) {
  const colors = usePlotColors();
  return (
    <defs>
      {AREAS.map((area) => (
        <pattern
          key={area}
          id={`${prefix}-${area}`}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" fill={colors.paper} />
          <rect width="2.4" height="5" fill={strikesColor(colors, area)} />
        </pattern>
      ))}
      <pattern
        id={`${prefix}-gap`}
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(-45)"
      >
        <rect width="1" height="8" fill={colors.ruleStrong} fillOpacity={0.5} />
      </pattern>
    </defs>
  );
}
