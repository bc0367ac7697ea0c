import { useMemo, useState } from "react";
import { readyValue } from "../../data/loaded";
import { useStrikesByPlace } from "../../data/queries";
import type { StrikeRecord } from "../../data/types";
import { faultSentences } from "../../text/fault";
import { useLanguage } from "../../text/useLanguage";
import { DEFAULT_VIEW } from "../../view/view";
import { Bars } from "../parts/Bars";
import { extentOf, layoutBars, WIDE } from "../parts/barLayout";
import { ChartFrame, type ChartProps } from "../parts/ChartFrame";
import { useMarks } from "../parts/useMarks";
import { useWidth } from "../parts/useWidth";
import { placeBlocks } from "./blocks";
import styles from "./PlacesChart.module.css";
import { type BlockText, blockTexts, placesSummary, placesTable, rowsOf } from "./text";
import { useNear } from "./useNear";

const COLUMN_GAP = 32;

/** Comparison by place: strikes of the daily releases beside estimates, each with its own period. */
export function PlacesChart({ record, view, onView }: ChartProps<StrikeRecord>) {
  const language = useLanguage();
  const { messages } = language;
  const words = messages.places;
  const [nearRef, near] = useNear<HTMLDivElement>();
  const releases = useStrikesByPlace(near || view.view === "table" || view.embed === "places");
  const data = readyValue(releases);
  const [ref, width] = useWidth<HTMLDivElement>(720);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const blocks = useMemo(() => placeBlocks(record, view, data), [record, view, data]);
  const texts = useMemo(
    () => blockTexts(blocks, record, unfolded, language),
    [blocks, record, unfolded, language],
  );
  const rows = useMemo(() => texts.flatMap(rowsOf), [texts]);
  const marks = useMemo(() => rows.map((row) => row.mark), [rows]);
  const byId = useMemo(() => new Map(marks.map((mark) => [mark.id, mark])), [marks]);
  const { current, markProps } = useMarks(marks);
  const estimates = new Map(
    blocks.flatMap((block) => block.estimates.map((one) => [one.id as string, one] as const)),
  );
  const sourceOf = (id: string) => estimates.get(id)?.sourceId ?? null;
  const names = [
    ...new Set(
      [...estimates.values()].map((one) => record.sources.get(one.sourceId)?.shortName ?? ""),
    ),
  ];
  const column = width >= WIDE ? Math.floor((width - COLUMN_GAP) / 2) : width;
  // Whole countries would press the governorates flat: each level has its own scale.
  const most = (kind: "country" | "rest", of: (text: BlockText) => readonly number[]) =>
    Math.max(
      1,
      ...texts
        .filter(({ block }) => (block.kind === "country") === (kind === "country"))
        .flatMap(of),
    );
  const strikesOf = ({ total }: BlockText) => (total === null ? [] : [total.strikes]);
  const killedOf = ({ block }: BlockText) =>
    block.estimates.map((one) => extentOf(one.quantity)[1]);

  const bars = (label: string, input: BlockText["estimates"], max: number) => (
    <Bars
      label={label}
      layout={layoutBars(
        input.map((row) => row.bar),
        { width: column, scale: view.scale, max },
      )}
      marks={byId}
      markProps={markProps}
      sourceOf={sourceOf}
    />
  );
  const toggle = (key: string) => {
    const next = new Set(unfolded);
    if (!next.delete(key)) next.add(key);
    setUnfolded(next);
  };

  return (
    <ChartFrame
      id="places"
      title={words.title}
      summary={
        data === null && releases.state === "loading"
          ? words.loading
          : placesSummary(texts, language)
      }
      view={view}
      onView={onView}
      table={placesTable(texts, language)}
      sourceNames={[words.releaseSource, ...names]}
      notes={words.notes}
      reading={current}
      empty={
        rows.length > 0 || releases.state !== "ready" ? undefined : (
          <>
            <p>{words.empty}</p>
            <button
              type="button"
              onClick={() =>
                onView({
                  from: DEFAULT_VIEW.from,
                  to: DEFAULT_VIEW.to,
                  places: DEFAULT_VIEW.places,
                })
              }
            >
              {words.widen}
            </button>
          </>
        )
      }
    >
      <div ref={nearRef}>
        {releases.state === "error" && (
          <div role="alert" data-fault="">
            {faultSentences(releases.error, language).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            <button type="button" onClick={releases.retry}>
              {messages.data.retry}
            </button>
          </div>
        )}
        {releases.state === "loading" && <p className={styles.loading}>{words.loading}</p>}
        <div ref={ref}>
          {texts.map((text) => {
            const { block, heading, total, places } = text;
            const level = block.kind === "country" ? "country" : "rest";
            const open = unfolded.has(block.key);
            return (
              <section
                className={styles.block}
                key={block.key}
                data-block={block.key}
                data-level={block.kind}
              >
                <h3 className={styles.heading}>{heading}</h3>
                <div className={styles.columns}>
                  <div className={styles.column}>
                    <h4 className={styles.head}>{words.strikesHead}</h4>
                    {total === null ? (
                      <p className={styles.none}>
                        {data === null ? words.loading : words.noRelease}
                      </p>
                    ) : (
                      bars(
                        `${heading}: ${words.strikesHead}`,
                        [total, ...places],
                        most(level, strikesOf),
                      )
                    )}
                    {block.places.length > 1 && (
                      <button
                        type="button"
                        className={styles.toggle}
                        aria-expanded={open}
                        onClick={() => toggle(block.key)}
                      >
                        {open
                          ? words.hidePlaces(heading)
                          : words.showPlaces(block.places.length, heading)}
                      </button>
                    )}
                  </div>
                  <div className={styles.column}>
                    <h4 className={styles.head}>{words.killedHead}</h4>
                    {text.estimates.length === 0 ? (
                      <p className={styles.none}>{words.noEstimate}</p>
                    ) : (
                      bars(`${heading}: ${words.killedHead}`, text.estimates, most(level, killedOf))
                    )}
                  </div>
                </div>
              </section>
            );
          })}
        </div>
      </div>
    </ChartFrame>
  );
}
