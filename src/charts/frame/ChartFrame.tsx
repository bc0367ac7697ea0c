import { type ReactNode, useId, useRef } from "react";
import { useStore } from "zustand";
import { useIsHydrated } from "../../hydration/breakpoints";
import { PrerenderedBreakpoints } from "../../hydration/PrerenderedBreakpoints";
import { useIsPrinting } from "../../hydration/printing";
import { useMessages } from "../../messages/useMessages";
import type { HoverStore } from "../../plot/hover";
import { viewLink } from "../../url/link";
import { type ChartId, hasControls, type View } from "../../url/view";
import type { OnViewChange } from "../types";
import styles from "./ChartFrame.module.css";
import { useChartActions } from "./chartActions";
import { DataTable } from "./DataTable";
import { useNoscript } from "./noscript";
import type { TableModel } from "./table";

export interface ChartFrameProps {
  readonly id: ChartId;
  /** Says what the chart shows, with its unit. */
  readonly title: string;
  /** One sentence from the visible rows; also the text alternative of the drawing. */
  readonly summary: string;
  readonly view: View;
  readonly onViewChange: OnViewChange;
  readonly table: TableModel;
  /** Short names of the sources whose figures are shown. */
  readonly sourceNames: readonly string[];
  /** What a reader must know to compare the marks: scope, gaps, how to read them. */
  readonly notes?: readonly string[];
  readonly legend?: ReactNode;
  /** Shown above drawing and table alike: what decides which rows there are, and what went wrong. */
  readonly controls?: ReactNode;
  readonly hover: HoverStore;
  /** Shown in place of drawing and table when the filter matches nothing. */
  readonly empty?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every chart: title, sentence, chart or table, notes, source and date. */
export function ChartFrame(props: ChartFrameProps) {
  const { id, title, summary, view, onViewChange, table, sourceNames, legend, hover, empty } =
    props;
  const { notes = [] } = props;
  const { messages, format } = useMessages();
  const words = messages.parts.frame;
  const headingId = useId();
  const summaryId = useId();
  const section = useRef<HTMLElement>(null);
  const Tools = useChartActions();
  const Noscript = useNoscript();
  const isHydrated = useIsHydrated();
  const isEmpty = Boolean(empty);
  const asTable = view.view === "table";
  const isPrinting = useIsPrinting();

  return (
    <section
      className={styles.frame}
      ref={section}
      id={id}
      aria-labelledby={headingId}
      data-chart={id}
      data-hydrated={isHydrated ? "" : undefined}
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
                onClick={() => onViewChange({ view: kind })}
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
      {props.controls && <div data-controls="">{props.controls}</div>}
      {isEmpty ? (
        <div className={styles.empty} data-empty="">
          {empty}
        </div>
      ) : asTable ? (
        <DataTable model={table} caption={title} />
      ) : (
        <>
          {legend}
          <Readout hover={hover} hint={isHydrated ? words.hint : ""} />
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
      {isPrinting && (
        <p className={styles.source} data-paper-link="">
          {words.paperLink(viewLink({ id, view }))}
        </p>
      )}
      {/* Paper has no mark to press: the rows follow the drawing. */}
      {isPrinting && !asTable && !isEmpty && <DataTable model={table} caption={title} />}
      {/* Nor has a page without scripts a switch. */}
      {!isHydrated && !asTable && !isEmpty && (
        <noscript>{Noscript !== null && <Noscript id={id} title={title} table={table} />}</noscript>
      )}
      {Tools !== null && (
        <Tools chart={{ id, title, summary, view, table, sourceNames, notes, section }} />
      )}
    </section>
  );
}

/** The mark being read, in words. Marks carry the same words as their names: this is for the eye. */
function Readout({ hover, hint }: { readonly hover: HoverStore; readonly hint: string }) {
  const mark = useStore(hover);
  return (
    <p className={styles.readout} aria-hidden="true" data-readout="">
      {mark?.label ?? hint}
    </p>
  );
}
