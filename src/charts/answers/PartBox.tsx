import type { Answer } from "../../model/regionTypes";
import { usePlotColors } from "../../plot/colors";
import { hatchPath } from "../../plot/hatch";
import type { Result } from "./decidedReports";
import { partStyles } from "./partStyles";

export interface PartBoxProps {
  readonly part: Answer | Result;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One part of a bar, or one incident: hatched where Airwars says that it was never assessed. */
export function PartBox({ part, ...box }: PartBoxProps) {
  const colors = usePlotColors();
  return (
    <>
      <rect {...partStyles(colors)[part]} {...box} />
      {part === "not_yet_assessed" && (
        <path fill="none" stroke={colors.ink2} strokeWidth={0.75} d={hatchPath(box, 4)} />
      )}
    </>
  );
}
