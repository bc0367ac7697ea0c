import { useEffect, useRef } from "react";
import styles from "./EmbedDialog.module.css";
import { FRAME_SANDBOX } from "./snippet";

export const PREVIEW_WIDTHS = { phone: 320, column: 640, full: "100%" } as const;
export type PreviewWidth = keyof typeof PREVIEW_WIDTHS;

/** Height and width of the chart in the preview, in CSS pixels. */
export interface Measure {
  readonly height: number;
  readonly width: number;
}

export interface PreviewProps {
  readonly src: string;
  readonly title: string;
  readonly width: PreviewWidth;
  /** Height that the frame has reported; null until then. */
  readonly height: number | null;
  readonly onMeasure: (measure: Measure) => void;
}

/** Room for a chart that has not reported its height yet. */
const WAITING_HEIGHT = 600;

/** The frame as a host would show it, at one of three widths; it tells its height as to any host. */
export function Preview({ src, title, width, height, onMeasure }: PreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);

  useEffect(() => {
    function onMessage({ source, data }: MessageEvent) {
      const element = frame.current;
      if (element === null || source !== element.contentWindow) return;
      if (data?.type === "strike-ledger:size")
        onMeasure({ height: data.height, width: element.clientWidth });
    }
    window.addEventListener("message", onMessage);
    return () => window.removeEventListener("message", onMessage);
  }, [onMeasure]);

  return (
    // The box takes focus so that keys can scroll it.
    <section className={styles.preview} aria-label={title} tabIndex={0}>
      {/* A new frame for each address: one that goes elsewhere would add to the page's history. */}
      <iframe
        key={src}
        ref={frame}
        className={styles.frame}
        src={src}
        title={title}
        sandbox={FRAME_SANDBOX}
        width={PREVIEW_WIDTHS[width]}
        height={height ?? WAITING_HEIGHT}
        data-preview={width}
      />
    </section>
  );
}
