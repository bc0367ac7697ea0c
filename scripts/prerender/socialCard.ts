/** Social cards as PNG files, in the project's own fonts: nothing depends on the machine that builds. */
import { Resvg } from "@resvg/resvg-js";

const fontOf = (name: string) => `node_modules/@expo-google-fonts/${name}.ttf`;
const FONT = {
  loadSystemFonts: false,
  fontFiles: [
    fontOf("noto-sans/400Regular/NotoSans_400Regular"),
    fontOf("noto-sans/600SemiBold/NotoSans_600SemiBold"),
    fontOf("noto-serif/600SemiBold/NotoSerif_600SemiBold"),
  ],
  defaultFontFamily: "Noto Sans",
};

/** A card as a PNG file. */
export function cardPng(svg: string): Uint8Array {
  return new Resvg(svg, { font: FONT }).render().asPng();
}
