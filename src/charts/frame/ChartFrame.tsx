import { type ReactNode, useId, useRef, useSyncExternalStore } from "react";
import { useIsHydrated } from "../../hydration/breakpoints";
import { PrerenderedBreakpoints } from "../../hydration/PrerenderedBreakpoints";
import { useIsPrinting } from "../../hydration/printing";
import { useLanguage } from "../../messages/useLanguage";
import type { HoverStore } from "../../plot/hover";
import { viewLink } from "../../url/link";
import { type ChartId, hasControls, type View } from "../../url/view";
import styles from "./ChartFrame.module.css";
import { useChartActions } from "./chartActions";
import { DataTable } from "./DataTable";
import { useNoscript } from "./noscript";
import type { TableModel } from "./table";

/** Props of every chart: the record as of the view's day, the view, and a way to change it. */
export interface ChartProps<Record_> {
  readonly record: Record_;
  readonly view: View;
  readonly onViewChange: (patch: Partial<View>, options?: { history?: "push" | "replace" }) => void;
}

export interface ChartFrameProps {
  readonly id: ChartId;
  /** Says what the chart shows, with its unit. */
  readonly title: string;
  /** One sentence from the visible rows; also the text alternative of the drawing. */
  readonly summary: string;
  readonly view: View;
  readonly onView: ChartProps<unknown>["onViewChange"];
  readonly table: TableModel;
  /** Short names of the sources whose figures are shown. */
  readonly sourceNames: readonly string[];
  /** What a reader must know to compare the marks: scope, gaps, how to read them. */
  readonly notes?: readonly string[];
  readonly legend?: ReactNode;
  /** Shown above drawing and table alike: what decides which rows there are, and what went wrong. */
  readonly controls?: ReactNode;
  /** The mark being read; undefined for charts without a readout. */
  readonly reading?: HoverStore;
  /** Shown in place of drawing and table when the filter matches nothing. */
  readonly empty?: ReactNode;
  readonly children: ReactNode;
}

/** What stands around every chart: title, sentence, chart or table, notes, source and date. */
export function ChartFrame(props: ChartFrameProps) {
  const { id, title, summary, view, onView, table, sourceNames, legend, reading } = props;
  const { notes = [] } = props;
  const { messages, format } = useLanguage();
  const words = messages.parts.frame;
  const headingId = useId();
  const summaryId = useId();
  const section = useRef<HTMLElement>(null);
  const Tools = useChartActions();
  const Unscripted = useNoscript();
  const live = useIsHydrated();
  const asTable = view.view === "table";
  const isPaper = useIsPrinting();

  return (
    <section
      className={styles.frame}
      ref={section}
      id={id}
      aria-labelledby={headingId}
      data-chart={id}
      data-hydrated={live ? "" : undefined}
    >
      <header className={styles.head}>
        <h2 className={styles.title} id={headingId}>
          {title}
        </h2>
        {hasControls(view) && (
          <fieldset className={styles.switch}>
            <legend className="visually-hidden">{words.viewLabel(title)}</legend>
            {(["chart", "table"] as const).map((kind) => (
              <button
                key={kind}
                type="button"
                aria-pressed={view.view === kind}
                onClick={() => onView({ view: kind })}
              >
                {words[kind]}
              </button>
            ))}
          </fieldset>
        )}
      </header>
      <p className={styles.summary} id={summaryId} data-summary="">
        {summary}
      </p>
      {props.controls !== undefined && <div data-controls="">{props.controls}</div>}
      {props.empty !== undefined ? (
        <div className={styles.empty} data-empty="">
          {props.empty}
        </div>
      ) : asTable ? (
        <DataTable model={table} caption={title} />
      ) : (
        <>
          {legend}
          {reading !== undefined && <Readout reading={reading} hint={live ? words.hint : ""} />}
          <div role="group" aria-labelledby={headingId} aria-describedby={summaryId}>
            <PrerenderedBreakpoints part={id}>{props.children}</PrerenderedBreakpoints>
          </div>
        </>
      )}
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <p className={styles.source} data-source-line="">
        {sourceNames.length > 0 && `${words.source(sourceNames.join("; "))} `}
        {view.asof === "latest" ? words.asofLatest : words.asof(format.day(view.asof))}
      </p>
      {isPaper && (
        <p className={styles.source} data-paper-link="">
          {words.paperLink(viewLink({ id, view }))}
        </p>
      )}
      {/* Paper has no mark to press: the rows follow the drawing. */}
      {isPaper && !asTable && props.empty === undefined && (
        <DataTable model={table} caption={title} />
      )}
      {/* Nor has a page without scripts a switch. */}
      {!live && !asTable && props.empty === undefined && (
        <noscript>
          {Unscripted !== null && <Unscripted id={id} title={title} table={table} />}
        </noscript>
      )}
      {Tools !== null && (
        <Tools chart={{ id, title, summary, view, table, sourceNames, notes, section }} />
      )}
    </section>
  );
}

/** The mark being read, in words. Marks carry the same words as their names: this is for the eye. */
function Readout({ reading, hint }: { readonly reading: HoverStore; readonly hint: string }) {
  const mark = useSyncExternalStore(reading.subscribe, reading.current, () => null);
  return (
    <p className={styles.readout} aria-hidden="true" data-readout="">
      {mark?.label ?? hint}
    </p>
  );
}
