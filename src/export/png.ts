/** A chart as a PNG file, drawn by the browser from the chart's own SVG file. */
import type { ChartSnapshot } from "../charts/frame/chartActions";
import type { Language } from "../messages/language";
import { chartPicture, type Picture } from "./svg";

/** Pixels for each px of the page. */
export const PNG_SCALE = 2;

/** The browser could not draw the picture, mostly because it is too large for it. */
export class NotPaintedError extends Error {
  override readonly name = "NotPaintedError";
}

async function paint({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image();
  // An address that holds the picture itself: the page's policy lets images come from nowhere else.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode().catch(() => {
    throw new NotPaintedError();
  });
  const canvas = document.createElement("canvas");
  canvas.width = width * PNG_SCALE;
  canvas.height = height * PNG_SCALE;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new NotPaintedError()) : resolve(blob)),
      "image/png",
    );
  });
}

/**
 * The picture of a chart as it is drawn now, with the link below it, at twice its size on the page. Rejects with
 * `NotDrawnError` where there is no drawing and `NotPaintedError` where the browser cannot paint.
 */
export async function chartPng(
  chart: ChartSnapshot,
  language: Language,
  link: string,
): Promise<Blob> {
  return paint(chartPicture(chart, language, link));
}
