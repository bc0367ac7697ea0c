import type { MarkNavigation } from "../../plot/useMarkNavigation";
import type { TimelineContext } from "./labels";
import type { PlacedTimeline } from "./placeTimeline";

/** What every panel draws with. */
export interface PanelProps {
  readonly context: TimelineContext;
  readonly getMarkProps: MarkNavigation["getMarkProps"];
  readonly layout: PlacedTimeline;
}
