import { type HTMLAttributes, type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { useIsHydrated } from "../../hydration/breakpoints";
import { PrerenderedBreakpoints } from "../../hydration/PrerenderedBreakpoints";
import { useIsPrinting } from "../../hydration/printing";
import { useMessages } from "../../messages/useMessages";
import { TermText } from "../../ui/TermText";
import { ToggleButtons } from "../../ui/ToggleButtons";
import { viewLink } from "../../url/link";
import { type ChartId, hasControls, isCompactEmbed, type View } from "../../url/view";
import type { ChartLabels, OnViewChange } from "../types";
import styles from "./ChartFrame.module.css";
import { useChartActions } from "./chartActions";
import { DataTable } from "./DataTable";
import { useNoscript } from "./noscript";
import { sourceLine } from "./sourceLine";
import type { ChartTablesState } from "./useChartTables";

export interface ChartFrameProps {
  readonly id: ChartId;
  readonly labels: ChartLabels;
  /** Keys of the groups that the reader has unfolded. */
  readonly expanded: ReadonlySet<string>;
  readonly view: View;
  /** Whether the chart has all tables that its view draws from. */
  readonly tablesStatus: ChartTablesState["status"];
  readonly onViewChange: OnViewChange;
  readonly legend?: ReactNode;
  /** Shown below plot and table alike: what decides which rows there are, and what went wrong. */
  readonly controls?: ReactNode;
  /** Attributes of the element around the marks. */
  readonly areaProps: HTMLAttributes<HTMLElement>;
  readonly tooltip: ReactNode;
  /** Receives the height that a compact frame leaves for the plot, in px. */
  readonly onHeightChange?: ((height: number) => void) | undefined;
  /** Shown in place of plot and table when the filter matches nothing. */
  readonly empty?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every chart: finding, chart or table, notes, source and date. */
export function ChartFrame(props: ChartFrameProps) {
  const { id, labels, expanded, view, onViewChange, legend, areaProps, tooltip, empty } = props;
  const { title, subtitle, summary, table, sourceNames, notes, help } = labels;
  const language = useMessages();
  const { messages } = language;
  const words = messages.parts.frame;
  const headingId = useId();
  const summaryId = useId();
  const section = useRef<HTMLElement>(null);
  const plot = useHeight(props.onHeightChange);
  const Actions = useChartActions();
  const Noscript = useNoscript();
  const isHydrated = useIsHydrated();
  const isEmpty = Boolean(empty);
  const isCompact = isCompactEmbed(view);
  const asTable = view.view === "table" && !isCompact;
  const isPrinting = useIsPrinting();

  return (
    <section
      className={isCompact ? `${styles.frame} ${styles.compact}` : styles.frame}
      ref={section}
      id={id}
      aria-labelledby={headingId}
      data-chart={id}
      data-hydrated={isHydrated ? "" : undefined}
      data-tables={isHydrated ? props.tablesStatus : undefined}
    >
      <header className={styles.head}>
        <h2 className={styles.title} id={headingId}>
          {title}
        </h2>
        {hasControls(view) && (
          <ToggleButtons
            legend={words.viewLabel(title)}
            options={[
              { value: "chart", label: words.chart },
              { value: "table", label: words.table },
            ]}
            value={view.view}
            onChoose={(kind) => onViewChange({ view: kind })}
          />
        )}
      </header>
      {subtitle !== "" && (
        <p className={styles.subtitle}>
          <TermText text={subtitle} />
        </p>
      )}
      <p className="visually-hidden" id={summaryId} data-summary="">
        {summary}
      </p>
      {isEmpty ? (
        <div className={styles.empty} data-empty="">
          {empty}
        </div>
      ) : asTable ? (
        <DataTable model={table} caption={title} />
      ) : (
        <>
          {legend}
          <div
            className={styles.plot}
            ref={plot}
            role="group"
            aria-labelledby={headingId}
            aria-describedby={summaryId}
            data-plot=""
            {...areaProps}
          >
            <PrerenderedBreakpoints part={id}>{props.children}</PrerenderedBreakpoints>
            {tooltip}
          </div>
        </>
      )}
      {props.controls !== undefined && !isCompact && (
        <div className={styles.controls} data-controls="">
          {props.controls}
        </div>
      )}
      {!isCompact && notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>
              <TermText text={note} />
            </li>
          ))}
        </ul>
      )}
      <p className={styles.source} data-source-line="">
        <TermText text={sourceLine(labels, view, language)} />
      </p>
      {!isCompact && help.length > 0 && (
        <details className={styles.help} open={isPrinting || undefined}>
          <summary>{words.help}</summary>
          <ul className={styles.notes}>
            {help.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
      {isPrinting && (
        <p className={styles.source} data-paper-link="">
          {words.paperLink(viewLink({ id, view }))}
        </p>
      )}
      {!isHydrated && !asTable && !isEmpty && (
        <noscript>{Noscript !== null && <Noscript id={id} title={title} table={table} />}</noscript>
      )}
      {Actions !== null && !isCompact && (
        <Actions
          chart={{ id, title, summary, view, table, sourceNames, notes, expanded, section }}
        />
      )}
    </section>
  );
}

/** Reports the height of an element in px, now and at every change, where someone asks for it. */
function useHeight(onChange: ((height: number) => void) | undefined) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null || onChange === undefined || typeof ResizeObserver === "undefined") return;
    const measure = () => onChange(Math.floor(element.getBoundingClientRect().height));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [onChange]);
  return ref;
}
