/** Lines that the heads of all pages share, in the build and in development. */
import { Resvg } from "@resvg/resvg-js";

/** Sizes in px of the icons that are drawn from `favicon.svg`; `public/site.webmanifest` names the large ones. */
export const ICON_SIZES = [48, 180, 192, 512] as const;

export const iconPath = (size: number) => `icons/icon-${size}.png`;

/** A square PNG of the icon. */
export function iconPng(svg: string, size: number): Uint8Array {
  return new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
}

export const COMMON_HEAD = [
  '<meta name="viewport" content="width=device-width, initial-scale=1" />',
  '<meta name="color-scheme" content="light dark" />',
  '<link rel="icon" href="./favicon.svg" type="image/svg+xml" />',
  `<link rel="icon" href="./${iconPath(48)}" type="image/png" sizes="48x48" />`,
  `<link rel="apple-touch-icon" href="./${iconPath(180)}" />`,
  '<link rel="manifest" href="./site.webmanifest" />',
].join("\n    ");
