import type { ReactNode } from "react";
import type { Country } from "../../model/placeTypes";
import { usePlotColors } from "../../plot/colors";
import type { BaseLayout } from "./baseLayout";

export const hatchUrl = (prefix: string) => `url(#${prefix}-unknown)`;

/** The hatch of what is not known. */
export function HatchPattern({ prefix }: { readonly prefix: string }) {
  const { ruleStrong } = usePlotColors();
  return (
    <defs>
      <pattern
        id={`${prefix}-unknown`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="1.1" height="6" fill={ruleStrong} fillOpacity={0.75} />
      </pattern>
    </defs>
  );
}

export interface BaseMapProps {
  readonly base: BaseLayout;
  readonly countries: readonly Country[];
  /** What is drawn between the land and its lines. */
  readonly children: ReactNode;
}

/** Quiet neighbours below the content; borders and rivers over it. */
export function BaseMap({ base, countries, children }: BaseMapProps) {
  const { paper2, rule, ruleStrong, ink2, accent } = usePlotColors();
  const line = { fill: "none", strokeLinejoin: "round", pointerEvents: "none" } as const;
  return (
    <>
      <path d={base.neighbours} fill={paper2} pointerEvents="none" />
      {(["iraq", "syria"] as const).map(
        (country) =>
          !countries.includes(country) && (
            <path key={country} d={base.countries[country]} fill={paper2} pointerEvents="none" />
          ),
      )}
      {children}
      <path {...line} d={base.rivers} stroke={accent} strokeWidth={0.9} strokeOpacity={0.45} />
      <path {...line} d={base.provinceBorders} stroke={ruleStrong} strokeWidth={0.5} />
      <path {...line} d={base.neighbourBorders} stroke={rule} />
      <path {...line} d={base.outline} stroke={ink2} />
    </>
  );
}
