/**
 * The colours of plots, by name. Marks have them as attributes: on the page as tokens of
 * styles/tokens.css, which follow theme and print, with the light value where there is no style
 * sheet; in a picture as the values of one theme.
 */
import { createContext, useContext } from "react";

const LIGHT = {
  paper: "#fdfcf8",
  paper2: "#f3f1ea",
  ink: "#1b1a17",
  ink2: "#57534b",
  rule: "#d8d4c8",
  ruleStrong: "#868174",
  accent: "#0b5a8a",
  seriesCoalition: "#1c3f77",
  seriesAirwars: "#a03417",
  seriesSnhr: "#3b9479",
  seriesSohr: "#7c3bc4",
  seriesAmnesty: "#a08a1c",
  seriesOther1: "#85817a",
  seriesOther2: "#8f1d4b",
  seriesOther3: "#5f9136",
  seriesOther4: "#3b8fb6",
  strikesIraq: "#2c363d",
  strikesSyria: "#5b6268",
  strikesBoth: "#8b8a85",
} as const;

export type ColorName = keyof typeof LIGHT;
export type PlotColors = Readonly<Record<ColorName, string>>;

const DARK: PlotColors = {
  paper: "#161614",
  paper2: "#21211e",
  ink: "#f0eee7",
  ink2: "#b5b0a4",
  rule: "#3a3833",
  ruleStrong: "#7d786c",
  accent: "#8cc4f0",
  seriesCoalition: "#8db0ea",
  seriesAirwars: "#e0694a",
  seriesSnhr: "#5fe0b8",
  seriesSohr: "#a868ea",
  seriesAmnesty: "#dcc234",
  seriesOther1: "#aaa69d",
  seriesOther2: "#f3a0c4",
  seriesOther3: "#a7dc5d",
  seriesOther4: "#8fd4e5",
  strikesIraq: "#e1e6ea",
  strikesSyria: "#a9b1b7",
  strikesBoth: "#7d7b75",
};

export type PlotTheme = "light" | "dark";

/** The values of each theme; tests/styles/tokens.test.ts holds them to tokens.css. */
export const THEME_COLORS: Readonly<Record<PlotTheme, PlotColors>> = { light: LIGHT, dark: DARK };

/** The custom property of a colour: `paper2` is `--paper-2`. */
export function colorToken(name: string): string {
  return `--${name.replace(/[A-Z]|\d/g, (character) => `-${character.toLowerCase()}`)}`;
}

const PAGE_COLORS = Object.fromEntries(
  Object.entries(LIGHT).map(([name, value]) => [name, `var(${colorToken(name)}, ${value})`]),
) as PlotColors;

const PictureTheme = createContext<PlotTheme | null>(null);

/** Draws what is below as a picture in the colours of one theme, without the page around it. */
export const PictureThemeProvider = PictureTheme.Provider;

/** Whether a picture is drawn: a file that has no style sheet and nothing to press. */
export function useIsPicture(): boolean {
  return useContext(PictureTheme) !== null;
}

/** The colours that marks have as attributes. */
export function usePlotColors(): PlotColors {
  const theme = useContext(PictureTheme);
  return theme === null ? PAGE_COLORS : THEME_COLORS[theme];
}
