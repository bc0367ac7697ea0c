/** A chart read from its prerendered HTML, for the social cards. */
import { JSDOM } from "jsdom";
import type { renderView, StaticData } from "../../src/entry-server";
import type { ChartId } from "../../src/url/view";

/** Px that a drawing has on the page; below 900 px charts keep to what matters most. */
export const DRAWN_WIDTH = 860;

export interface Drawing {
  /** What the drawing shows, where a chart has several. */
  readonly label: string;
  readonly svg: Element;
  /** Px. */
  readonly width: number;
  readonly height: number;
}

export interface DrawnChart {
  readonly title: string;
  /** One sentence from the rows that are drawn. */
  readonly summary: string;
  /** Source line with the as-of day. */
  readonly source: string;
  /** Signs of the legend, each with what it means. */
  readonly legend: readonly { readonly svg: Element; readonly text: string }[];
  readonly drawings: readonly Drawing[];
}

function textOf(section: Element, selector: string): string {
  const text = section.querySelector(selector)?.textContent?.replace(/\s+/g, " ").trim();
  if (!text) throw new Error(`a drawn chart has no ${selector}`);
  return text;
}

const sizeOf = (svg: Element, name: string) => Number(svg.getAttribute(name));

/** Reads the one chart of a page; throws where it has no title, sentence, source line or drawing. */
export function readDrawnChart(document: Document): DrawnChart {
  const section = document.querySelector("[data-chart]");
  if (section === null) throw new Error("a drawn page has no chart");
  const paragraphs = [...section.children].filter(({ tagName }) => tagName === "P");
  const source = paragraphs
    .map((one) => one.textContent ?? "")
    .findLast((text) => /\d{4}\.$/.test(text));
  const drawings = [...section.querySelectorAll('svg[role="group"], svg[role="img"]')].map(
    (svg) => ({
      label: svg.getAttribute("aria-label") ?? "",
      svg,
      width: sizeOf(svg, "width"),
      height: sizeOf(svg, "height"),
    }),
  );
  if (source === undefined || drawings.length === 0)
    throw new Error("a drawn chart has no source line or no drawing");
  return {
    title: textOf(section, "h2"),
    summary: textOf(section, "[data-summary]"),
    source: source.trim(),
    legend: [...section.querySelectorAll("li")].flatMap((item) => {
      const svg = item.querySelector("svg");
      const text = item.textContent?.replace(/\s+/g, " ").trim() ?? "";
      return svg === null || text === "" ? [] : [{ svg, text }];
    }),
    drawings,
  };
}

/** The default view of a chart, drawn at the width of a card. */
export async function drawChart(
  render: typeof renderView,
  data: StaticData,
  embed: ChartId,
): Promise<DrawnChart> {
  const desktop = { phone: "desktop", tablet: "desktop", desktop: "desktop" } as const;
  const drawn = { widthAt: () => DRAWN_WIDTH, breakpointsFor: () => desktop, current: null };
  const html = await render("", data, { embed, drawn });
  return readDrawnChart(new JSDOM(html).window.document);
}
