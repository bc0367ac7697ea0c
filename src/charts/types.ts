/** What a chart is: a light definition that everything lists, and its own code, fetched when needed. */
import type { ComponentType, ReactNode } from "react";
import type { ChartTableName, ChartTables } from "../data/tables";
import type { PrerenderPlan } from "../hydration/prerenderConfig";
import type { Language } from "../messages/language";
import type { Figure } from "../model/figures";
import type { StrikeRecord } from "../model/record";
import type { InteractiveMark } from "../plot/interactiveMark";
import type { LegendItem } from "../plot/legendItem";
import type { Nearness } from "../plot/nearestMark";
import type { MarkNavigation } from "../plot/useMarkNavigation";
import type { ChartId, View } from "../url/view";
import type { TableModel } from "./frame/table";

/** What a chart's rows are selected from. */
export interface ChartInput {
  /** Cut to the view's as-of day. */
  readonly record: StrikeRecord;
  readonly view: View;
  readonly tables: ChartTables;
}

/** What a chart's labels are written with. */
export interface LabelContext<Words> {
  readonly language: Language;
  /** The chart's own messages. */
  readonly words: Words;
  readonly record: StrikeRecord;
  readonly view: View;
  /** Keys of the groups that the reader has unfolded. */
  readonly expanded: ReadonlySet<string>;
  /** Whether the tables beyond the core record have arrived. */
  readonly tablesStatus: "ready" | "loading" | "error";
}

/** The text around a plot, and its rows as marks and as a table. */
export interface ChartLabels {
  /** States the finding in one short sentence, from the visible rows. */
  readonly title: string;
  /** One line below the title: what is counted, where and when. */
  readonly subtitle: string;
  /** The finding in full, for the share dialog; also the text alternative of the plot. */
  readonly summary: string;
  /** What a reader must know not to misread the chart: at most three. */
  readonly notes: readonly string[];
  /** Everything else that helps to read it, behind one press. */
  readonly help: readonly string[];
  /** Short names of the sources whose figures are shown, each once. */
  readonly sourceNames: readonly string[];
  /** In reading order, with the badges. */
  readonly marks: readonly InteractiveMark[];
  readonly table: TableModel;
}

/** Lists the figures of a view. Pure. */
export type GetFigures = (input: ChartInput) => readonly Figure[];

export type OnViewChange = (
  patch: Partial<View>,
  options?: { readonly history?: "push" | "replace" },
) => void;

/** The rows of a view with their text. */
export interface ChartRows<Data, Labels extends ChartLabels, Words> {
  readonly data: Data;
  readonly labels: Labels;
  readonly context: LabelContext<Words>;
}

/** Room for a plot, in px. */
export interface PlotSize {
  readonly width: number;
  /** Height that a compact plot must fit; null where the plot decides. */
  readonly height: number | null;
  /** Whether there is room for one plot only: a compact frame, or the picture of a shared link. */
  readonly isCompact: boolean;
}

/** Props of everything a chart shows. */
export interface ChartProps<Data, Labels extends ChartLabels, Words>
  extends ChartRows<Data, Labels, Words> {
  readonly getMarkProps: MarkNavigation["getMarkProps"];
  readonly isCompact: PlotSize["isCompact"];
  readonly onViewChange: OnViewChange;
  readonly onExpandedChange: (expanded: ReadonlySet<string>) => void;
}

/** Where a plot of one size has its marks, in px. */
export interface PlotLayout {
  readonly height: number;
  /** Height at which a compact plot of this width reads best; `BEST_PLOT_HEIGHT` where left out. */
  readonly bestHeight?: number;
}

export interface PlotProps<Data, Labels extends ChartLabels, Words, Layout extends PlotLayout>
  extends ChartProps<Data, Labels, Words> {
  readonly width: number;
  readonly layout: Layout;
}

/** A chart's own code. All functions are pure. */
export interface ChartModule<Data, Labels extends ChartLabels, Words, Layout extends PlotLayout> {
  /** Rows of the view (data.ts). */
  readonly getData: (input: ChartInput) => Data;
  /** Whether there is nothing to draw. */
  readonly isEmpty: (data: Data) => boolean;
  /** Text, marks and table of the rows (labels.ts, table.ts). */
  readonly getLabels: (data: Data, context: LabelContext<Words>) => Labels;
  /** How the pointer finds the nearest mark: all around it by default, along the time axis for time charts. */
  readonly nearness?: Nearness;
  /** Places the rows, of which there is at least one (layout.ts). */
  readonly getLayout: (rows: ChartRows<Data, Labels, Words>, size: PlotSize) => Layout;
  /** Draws the layout: the content of an SVG element, on the page and in pictures. */
  readonly Plot: ComponentType<PlotProps<Data, Labels, Words, Layout>>;
  /** Replaces the SVG element on the page and in full frames, for a plot with headings and folds. */
  readonly PagePlot?: ComponentType<ChartProps<Data, Labels, Words>>;
  /** What the symbols that are drawn mean. */
  readonly getLegend?: (
    rows: ChartRows<Data, Labels, Words>,
    isCompact: boolean,
  ) => readonly LegendItem[];
  /** Controls below plot and table that change only this chart. */
  readonly Controls?: ComponentType<ChartProps<Data, Labels, Words>>;
  /** Replaces the general message where the filters leave nothing to draw. */
  readonly Empty?: ComponentType<ChartProps<Data, Labels, Words>>;
}

/** What a picture of a view is drawn from. */
export interface FigureInput extends ChartInput {
  readonly language: Language;
  /** Keys of the groups that are unfolded. */
  readonly expanded: ReadonlySet<string>;
}

/** A view of a chart, ready to be drawn at any width. */
export interface ChartFigure {
  readonly labels: ChartLabels;
  readonly getLegend: (isCompact: boolean) => readonly LegendItem[];
  /** Places and draws the plot; null where the view has nothing to draw. */
  readonly plot: ((size: PlotSize) => PlotLayout & { readonly content: ReactNode }) | null;
}

/** A chart's code with its messages in one language, types of rows and labels closed over. */
export interface LoadedChart {
  /** Text, marks and table of a view, with nothing unfolded. */
  readonly getLabels: (input: ChartInput, language: Language) => ChartLabels;
  /** A view for a picture: the same text and marks as on the page, with nothing to press. */
  readonly getFigure: (input: FigureInput) => ChartFigure;
  /** The chart with its frame. */
  readonly Chart: ComponentType<ChartRenderProps>;
}

export interface ChartRenderProps {
  readonly definition: ChartDefinition;
  /** Cut to the view's as-of day. */
  readonly record: StrikeRecord;
  /** The same object until a field changes that the chart reads. */
  readonly view: View;
  readonly onViewChange: OnViewChange;
}

/** What page, frame, link and build know of a chart before its code is fetched. */
export interface ChartDefinition {
  /** Lower-case letters, digits and hyphens: part of addresses (`?embed=gap`, `#gap`). */
  readonly id: ChartId;
  /** Short name by language. */
  readonly name: Readonly<Record<Language["code"], string>>;
  /** Name in the links at the top of the page, by language. */
  readonly navName: Readonly<Record<Language["code"], string>>;
  /** The question that its section answers, by language. */
  readonly question: Readonly<Record<Language["code"], string>>;
  /** Whether the page shows its section folded behind the question. */
  readonly isFolded: boolean;
  /** Fields of the view that it reads: a change of any other does not draw it again. */
  readonly params: readonly (keyof View)[];
  /** Tables it needs beyond the core record. */
  readonly tables: readonly ChartTableName[];
  /** Those of them that a view is drawn from, the same array each time; all where left out. */
  readonly tablesOf?: (view: View) => readonly ChartTableName[];
  readonly prerender: PrerenderPlan;
  /** Whether the page's HTML holds its table for readers without scripts, or a link to it. */
  readonly noscriptTable: boolean;
  /** Height of its default view in a frame of 640 px, with room for wider fonts, in px. */
  readonly embedHeight: number;
  /** Fetches the function that lists the figures a link's receipt vouches for. */
  readonly loadFigures: () => Promise<GetFigures>;
  /** Fetches the chart's code and its messages. */
  readonly load: (language: Language["code"]) => Promise<LoadedChart>;
}
