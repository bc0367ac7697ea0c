import type { TimelineRows } from "../../model/timeline";
import type { MarkNavigation } from "../../plot/useMarkNavigation";
import type { View } from "../../url/view";
import type { TimelineContext } from "./labels";
import type { TimelineLayout } from "./layout";

/** What every panel draws with. */
export interface PanelProps {
  readonly context: TimelineContext;
  readonly rows: TimelineRows;
  readonly view: View;
  readonly getMarkProps: MarkNavigation["getMarkProps"];
  readonly layout: TimelineLayout;
  /** Prefix of the pattern ids of this drawing. */
  readonly prefix: string;
}
