import { useQueryClient } from "@tanstack/react-query";
import type { ChartSnapshot } from "../../charts/frame/chartActions";
import { tablesOfView } from "../../charts/tablesOfView";
import { loadChart, useChart } from "../../charts/useCharts";
import { tableQuery } from "../../data/queries";
import { useMessages } from "../../messages/useMessages";
import type { StrikeRecord } from "../../model/record";
import type { PlotTheme } from "../../plot/colors";
import type { View } from "../../url/view";
import { drawSvg, type Picture } from "./drawSvg";
import { StaticFigure } from "./StaticFigure";

/** The figures of a picture could not be fetched. */
export class FigureDataError extends Error {
  override readonly name = "FigureDataError";
}

/** Width of a plot that is not on the page, in px. */
const DEFAULT_WIDTH = 860;

/** The theme that the page shows. */
function themeOf({ theme }: Pick<View, "theme">): PlotTheme {
  if (theme !== "auto") return theme;
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/**
 * Draws a chart's view as a picture, as wide as the chart is on the page, with `link` below it.
 * Rejects with `FigureDataError` where a table of the chart cannot be fetched.
 */
export function usePicture(
  { id, view, expanded, section }: ChartSnapshot,
  record: StrikeRecord,
): (link: string) => Promise<Picture> {
  const definition = useChart(id);
  const language = useMessages();
  const client = useQueryClient();
  return async (link) => {
    if (definition === null) throw new RangeError(`no chart ${id}`);
    const fetched = tablesOfView(definition, view).map(
      async (name) => [name, await client.ensureQueryData(tableQuery(name))] as const,
    );
    const tables = await Promise.all(fetched).catch(() => {
      throw new FigureDataError();
    });
    const chart = await loadChart(definition, language.code);
    const figure = chart.getFigure({
      record,
      view,
      tables: Object.fromEntries(tables),
      language,
      expanded,
    });
    const box = section.current?.getBoundingClientRect();
    const width = Math.floor(box?.width ?? 0) || DEFAULT_WIDTH;
    return drawSvg(
      <StaticFigure {...{ figure, view, language, width, link }} theme={themeOf(view)} />,
    );
  };
}
