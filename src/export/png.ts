/** A picture as a PNG file, drawn by the browser from its SVG file. */
import type { Picture } from "./figure/drawSvg";

/** Pixels for each px of the page. */
export const PNG_SCALE = 2;
/** What iPads and iPhones draw at most, in pixels. */
const SMALLEST_LIMIT = 16_777_216;

/** The browser could not draw the picture, mostly because it is too large for it. */
export class NotPaintedError extends Error {
  override readonly name = "NotPaintedError";
}

/** The scales to try, the sharpest first: twice the size, and the largest that every browser draws. */
export function pngScales({ width, height }: Pick<Picture, "width" | "height">): readonly number[] {
  const safe = Math.sqrt(SMALLEST_LIMIT / (width * height));
  return safe < PNG_SCALE ? [PNG_SCALE, safe] : [PNG_SCALE];
}

function paint(image: HTMLImageElement, width: number, height: number): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  canvas.getContext("2d")?.drawImage(image, 0, 0, width, height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

/** A picture at twice its size on the page, or smaller where the browser has a limit below that. Rejects with `NotPaintedError`. */
export async function toPng(picture: Picture): Promise<Blob> {
  const { svg, width, height } = picture;
  const image = new Image();
  // An address that holds the picture itself: the page's policy lets images come from nowhere else.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode().catch(() => {
    throw new NotPaintedError();
  });
  for (const scale of pngScales(picture)) {
    const blob = await paint(image, Math.floor(width * scale), Math.floor(height * scale));
    if (blob !== null) return blob;
  }
  throw new NotPaintedError();
}
