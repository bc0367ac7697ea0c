/** What a reader's settings do to a page: a larger text, more space between letters and lines. */
import type { Page } from "@playwright/test";

/** A text size of 20 px instead of 16 px, "Large" in the settings of browsers. */
export const LARGE_TEXT = "html { font-size: 20px }";

/** The spacing of WCAG 2.2, 1.4.12. */
export const TEXT_SPACING = `
  * { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }
  p { margin-block-end: 2em !important }`;

/** Adds a reader's style sheet, past the policy, as browsers and their extensions do. */
export function addReaderStyles(page: Page, css: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}

/** Texts of plots that cover each other, and texts of buttons and boxes that are cut. */
export function unreadableTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const drawing of document.querySelectorAll("[data-drawing]")) {
      const texts = [...drawing.querySelectorAll("text")].filter((one) => one.checkVisibility());
      const boxes = texts.map((one) => one.getBoundingClientRect());
      for (const [at, a] of boxes.entries())
        for (const [next, b] of [...boxes.entries()].slice(at + 1)) {
          const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          // The box of a line is taller than its letters.
          if (width > 2 && height > 5)
            found.push(`${texts[at]?.textContent} covers ${texts[next]?.textContent}`);
        }
    }
    for (const box of document.querySelectorAll("body *")) {
      // What is there for screen readers only is one px wide.
      if (!(box instanceof HTMLElement) || !box.checkVisibility() || box.clientWidth <= 1) continue;
      const cuts = box.tagName === "BUTTON" || getComputedStyle(box).overflowX === "hidden";
      if (
        cuts &&
        (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1)
      )
        found.push(`cut: ${box.textContent}`);
    }
    return found;
  });
}

/** Texts with less contrast than 4.5:1 to what is behind them, plots included. */
export function paleTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    // WCAG 2.2, relative luminance.
    const luminance = (color: string) =>
      channels(color)
        .slice(0, 3)
        .map((value) => value / 255)
        .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
        .reduce((sum, c, at) => sum + c * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);
    const contrast = (a: string, b: string) => {
      const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
      return (high + 0.05) / (low + 0.05);
    };
    const paper = (element: Element | null): string => {
      if (element === null) return "rgb(255, 255, 255)";
      const { backgroundColor } = getComputedStyle(element);
      return channels(backgroundColor)[3] === 0 ? paper(element.parentElement) : backgroundColor;
    };
    const texts = [...document.querySelectorAll("body *")].filter(
      (one) =>
        one.checkVisibility() &&
        !one.closest("select, script, noscript") &&
        [...one.childNodes].some((node) => node instanceof Text && node.data.trim() !== ""),
    );
    return texts.flatMap((one) => {
      const { fill, color } = getComputedStyle(one);
      const ratio = contrast(one instanceof SVGElement ? fill : color, paper(one));
      return ratio < 4.5 ? [`${ratio.toFixed(1)}: ${one.textContent}`] : [];
    });
  });
}
