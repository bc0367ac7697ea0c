import type { ChartProps } from "../types";
import type { TimelineData } from "./data";
import type { TimelineLabels } from "./labels";
import type { TimelineMessages } from "./messages/en";

/** Props of what the timeline shows around its plot. */
export type TimelineProps = ChartProps<TimelineData, TimelineLabels, TimelineMessages>;
