import { useMemo, useState } from "react";
import { useInView } from "../../hydration/inView";
import { useIsPrinting } from "../../hydration/printing";
import { useMessages } from "../../messages/useMessages";
import { Tooltip } from "../../plot/Tooltip";
import { useMarkNavigation } from "../../plot/useMarkNavigation";
import { hasControls, isCompactEmbed } from "../../url/view";
import { tablesOfView } from "../tablesOfView";
import type {
  ChartLabels,
  ChartModule,
  ChartRenderProps,
  LabelContext,
  PlotLayout,
} from "../types";
import { ChartFrame } from "./ChartFrame";
import { useChartFilters } from "./chartFilters";
import { EmptyState } from "./EmptyState";
import { Legend } from "./Legend";
import { SvgPlot } from "./SvgPlot";
import { TablesErrorNotice } from "./TablesErrorNotice";
import { useChartTables } from "./useChartTables";

export interface ChartViewProps<Data, Labels extends ChartLabels, Words, Layout extends PlotLayout>
  extends ChartRenderProps {
  readonly chart: ChartModule<Data, Labels, Words, Layout>;
  readonly words: Words;
}

const NOTHING_EXPANDED: ReadonlySet<string> = new Set();

/** Runs a chart: tables, rows, labels, navigation and frame, each memoized by what it depends on. */
export function ChartView<Data, Labels extends ChartLabels, Words, Layout extends PlotLayout>(
  props: ChartViewProps<Data, Labels, Words, Layout>,
) {
  const { definition, chart, words, record, view, onViewChange } = props;
  const { id } = definition;
  const language = useMessages();
  const [ref, isNear] = useInView<HTMLDivElement>();
  const isPrinting = useIsPrinting();
  const isNeeded = isNear || isPrinting || view.view === "table" || view.embed === id;
  const { tables, status, error, retry } = useChartTables(tablesOfView(definition, view), isNeeded);
  const [expanded, setExpanded] = useState(NOTHING_EXPANDED);
  const data = useMemo(
    () => chart.getData({ record, view, tables }),
    [chart, record, view, tables],
  );
  const context = useMemo(
    (): LabelContext<Words> => ({
      language,
      words,
      record,
      view,
      expanded,
      tablesStatus: status,
    }),
    [language, words, record, view, expanded, status],
  );
  const labels = useMemo(() => chart.getLabels(data, context), [chart, data, context]);
  const { nearness = "around" } = chart;
  const { hover, getMarkProps, areaProps, openHovered } = useMarkNavigation(labels.marks, nearness);
  const isCompact = isCompactEmbed(view);
  const [height, setHeight] = useState<number | null>(null);
  const { PagePlot, Controls, Empty } = chart;
  const Filters = useChartFilters();
  const chartProps = {
    data,
    labels,
    context,
    getMarkProps,
    isCompact,
    onViewChange,
    onExpandedChange: setExpanded,
  };
  const isEmpty = status === "ready" && chart.isEmpty(data);
  const plot =
    !isEmpty &&
    (PagePlot === undefined || isCompact ? (
      <SvgPlot chart={chart} {...chartProps} height={isCompact ? height : null} />
    ) : (
      <PagePlot {...chartProps} />
    ));

  return (
    <ChartFrame
      id={id}
      labels={labels}
      expanded={expanded}
      view={view}
      tablesStatus={status}
      onViewChange={onViewChange}
      controls={
        <>
          <TablesErrorNotice error={error} onRetry={retry} />
          {Controls !== undefined && <Controls {...chartProps} />}
          {Filters !== null && hasControls(view) && (
            <Filters definition={definition} view={view} onViewChange={onViewChange} />
          )}
        </>
      }
      legend={
        chart.getLegend !== undefined && (
          <Legend items={chart.getLegend({ data, labels, context }, isCompact)} />
        )
      }
      areaProps={areaProps}
      tooltip={<Tooltip hover={hover} nearness={nearness} onOpen={openHovered} />}
      onHeightChange={isCompact ? setHeight : undefined}
      empty={
        isEmpty &&
        (Empty !== undefined ? (
          <Empty {...chartProps} />
        ) : (
          <EmptyState
            view={view}
            onViewChange={onViewChange}
            hasRows={(wider) => !chart.isEmpty(chart.getData({ record, view: wider, tables }))}
          />
        ))
      }
    >
      {definition.tables.length === 0 ? (
        plot
      ) : (
        <div ref={ref} aria-busy={isNeeded && status === "loading"}>
          {plot}
        </div>
      )}
    </ChartFrame>
  );
}
