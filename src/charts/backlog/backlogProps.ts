import type { ReportMonth } from "../../model/backlog";
import type { ChartLabels, ChartProps } from "../types";
import type { BacklogMessages } from "./messages/en";

export type BacklogProps = ChartProps<readonly ReportMonth[], ChartLabels, BacklogMessages>;
