/** The HTML that puts a chart into another page. Pure: the dialog and the tests share it. */
import { escapeMarkup } from "../../ui/escapeMarkup";
import { writeDatedView } from "../../url/searchParams";
import { type ChartId, embedPath, type View } from "../../url/view";

/** What a frame may do; the full page opens outside of the sandbox, as if from any link. */
export const FRAME_SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

/** What of a view its embedder may choose apart from the page. */
export type EmbedChoice = Pick<View, "from" | "to" | "lang" | "theme" | "form" | "controls">;

/**
 * Address of a chart alone as of a named day, on the page that holds it before any script runs;
 * `site` is the address of the explorer's folder.
 */
export function embedUrl(site: string, chart: ChartId, view: View): string {
  return new URL(embedPath(chart) + writeDatedView({ ...view, embed: null }), site).href;
}

/** Address of the whole page with the same view. */
export function fullPageUrl(site: string, view: View): string {
  const page: View = { ...view, embed: null, form: "compact", controls: true };
  return new URL(writeDatedView(page), site).href;
}

export interface SnippetParts {
  /** Address of the explorer's folder, ending in a slash. */
  readonly site: string;
  readonly chart: ChartId;
  readonly view: View;
  /** Accessible name of the frame. */
  readonly title: string;
  /** Text of the link shown where frames are not. */
  readonly linkText: string;
  /** Starting height in CSS pixels. */
  readonly height: number;
  /** Whether to add the script that keeps the height fitting. */
  readonly script: boolean;
}

/** One line for the frame and, if wanted, one for the script. */
export function buildSnippet(parts: SnippetParts): string {
  const { site, chart, view, title, linkText, height, script } = parts;
  const attributes = {
    src: embedUrl(site, chart, view),
    title,
    width: "100%",
    height: String(height),
    loading: "lazy",
    referrerpolicy: "no-referrer",
    sandbox: FRAME_SANDBOX,
    // An attribute, because a host's policy may forbid inline styles.
    frameborder: "0",
  };
  const written = Object.entries(attributes).map(
    ([name, value]) => `${name}="${escapeMarkup(value)}"`,
  );
  const link = `<a href="${escapeMarkup(fullPageUrl(site, view))}">${escapeMarkup(linkText)}</a>`;
  const frame = `<iframe ${written.join(" ")}>${link}</iframe>`;
  if (!script) return frame;
  return `${frame}\n<script async src="${escapeMarkup(new URL("embed.js", site).href)}"></script>`;
}
