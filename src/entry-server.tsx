/** Draws without a browser: the build prerenders the canonical pages with it, and their cards. */
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { prerenderToNodeStream } from "react-dom/static";
import { App } from "./app/App";
import { EmbedApp } from "./app/EmbedApp";
import { Providers } from "./app/Providers";
import { NoscriptLink, NoscriptTable } from "./charts/frame/NoscriptTable";
import { type NoscriptProps, NoscriptProvider } from "./charts/frame/noscript";
import { CHARTS } from "./charts/registry";
import type { ChartDefinition } from "./charts/types";
import { loadChart } from "./charts/useCharts";
import { createQueryClient } from "./data/client";
import { recordQuery } from "./data/queries";
import { CHART_TABLES, type ChartTables } from "./data/tables";
import { SocialCard } from "./export/figure/SocialCard";
import { MethodPage } from "./features/method/MethodPage";
import type { PrerenderConfig } from "./hydration/breakpoints";
import { prerenderConfig } from "./hydration/prerenderConfig";
import { ENGLISH } from "./messages/en";
import type { Language } from "./messages/language";
import { MessagesProvider } from "./messages/useMessages";
import { recordAsOf } from "./model/asOf";
import type { StrikeRecord } from "./model/record";
import { type ChartId, DEFAULT_VIEW } from "./url/view";

/** The data that a view may draw from. */
export interface StaticData extends ChartTables {
  readonly record: StrikeRecord;
}

export interface StaticOptions {
  readonly language?: Language;
  /** The chart whose own page it is; null for the whole page. */
  readonly embed?: ChartId | null;
  /** Classes of windows it is drawn for, and how wide; those of the canonical pages by default. */
  readonly drawn?: PrerenderConfig;
  /** Those of the registry by default. */
  readonly charts?: readonly ChartDefinition[];
}

/**
 * HTML of the view that a query asks for (`""`, `"?asof=2018-12-30"`), scripts of its parts
 * awaited. Rejects when any part of it cannot be drawn.
 */
export async function renderView(
  search: string,
  data: StaticData,
  options: StaticOptions = {},
): Promise<string> {
  const {
    embed = null,
    language = ENGLISH,
    charts = CHARTS,
    drawn = prerenderConfig(charts, embed, null),
  } = options;
  const hasTable = (id: ChartId) =>
    embed !== null || charts.some((chart) => chart.id === id && chart.noscriptTable);
  const Noscript = (props: NoscriptProps) =>
    hasTable(props.id) ? <NoscriptTable {...props} /> : <NoscriptLink {...props} />;
  const client = createQueryClient();
  client.setQueryData(recordQuery.queryKey, data.record);
  for (const name of CHART_TABLES) client.setQueryData<unknown>(["table", name], data[name]);
  return markupOf(
    <Providers
      client={client}
      language={language}
      charts={charts}
      page={{ embed, search }}
      prerendered={drawn}
    >
      <NoscriptProvider value={Noscript}>
        {embed === null ? <App /> : <EmbedApp />}
      </NoscriptProvider>
    </Providers>,
  );
}

/** HTML of the method as a page of its own, which needs no script. Rejects as `renderView` does. */
export function renderMethod(data: StaticData, language: Language = ENGLISH): Promise<string> {
  return markupOf(
    <MessagesProvider value={language}>
      <MethodPage record={data.record} />
    </MessagesProvider>,
  );
}

/** What a link to a chart's default view shows elsewhere. */
export interface ChartPreview {
  /** States the finding. */
  readonly title: string;
  readonly summary: string;
  /** The picture, an SVG file. */
  readonly card: string;
}

/** Finding and picture of a chart's default view. Throws where no chart has the id. */
export async function previewChart(
  id: ChartId,
  data: StaticData,
  { language = ENGLISH, charts = CHARTS }: Pick<StaticOptions, "language" | "charts"> = {},
): Promise<ChartPreview> {
  const definition = charts.find((chart) => chart.id === id);
  if (definition === undefined) throw new RangeError(`no chart ${id}`);
  const view = { ...DEFAULT_VIEW, embed: id };
  const chart = await loadChart(definition, language.code);
  const figure = chart.getFigure({
    record: recordAsOf(data.record, view.asof),
    view,
    tables: data,
    language,
    expanded: new Set(),
  });
  const { title, summary } = figure.labels;
  const card = renderToStaticMarkup(<SocialCard figure={figure} view={view} language={language} />);
  return { title, summary, card };
}

async function markupOf(page: ReactNode): Promise<string> {
  const failed: unknown[] = [];
  const { prelude } = await prerenderToNodeStream(page, {
    onError: (error) => void failed.push(error),
    // In one piece and in order: no part waits for a script to be put in its place.
    progressiveChunkSize: Number.MAX_SAFE_INTEGER,
  });
  const parts: string[] = [];
  for await (const part of prelude) parts.push(String(part));
  if (failed.length > 0) throw failed[0];
  return parts.join("");
}
