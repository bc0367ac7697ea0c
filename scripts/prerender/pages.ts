/** Fills the three templates: the whole page, a chart alone, and the method without scripts. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { ChartDefinition } from "../../src/charts/types";
import { ENGLISH } from "../../src/messages/en";
import { escapeMarkup } from "../../src/ui/escapeMarkup";
import { COMMON_HEAD } from "./commonHead";
import { contentSecurityPolicy, SCRIPTLESS_POLICY } from "./csp";
import type { DeferredFiles } from "./deferredFiles";
import type { InlineScripts } from "./inlineScripts";
import { startNotice } from "./startNotice";
import { fillTemplate, jsonBlock } from "./template";

/** What all pages of a build share. */
export interface PageParts {
  readonly inline: InlineScripts;
  /** Path of the style sheet, relative to the pages. */
  readonly stylesheet: string;
}

/** What a page with a prerendered view consists of. */
export interface HydratedPage {
  /** HTML of the view. */
  readonly app: string;
  readonly deferred: DeferredFiles;
  /** Lines of the head for other programs (metadata.ts). */
  readonly metadata: readonly string[];
}

export type TemplateName = "index" | "embed" | "method";

export function readTemplate(name: TemplateName): string {
  return readFileSync(resolve(`${name}.html`), "utf8");
}

const { app } = ENGLISH.messages;

/** Values of `embed.html` that say which chart it shows. */
export function embedValues(chart: Pick<ChartDefinition, "id" | "name">) {
  return { chart: chart.id, title: escapeMarkup(app.embed.title(chart.name[ENGLISH.code])) };
}

/** Values of `method.html` apart from its text. */
export function methodValues() {
  return { title: escapeMarkup(`${app.page.sections.method} – ${app.page.name}`) };
}

const lines = (values: readonly string[]) => values.join("\n    ");

const policyTag = (policy: string) =>
  `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;

const stylesheetTag = (path: string) => `<link rel="stylesheet" crossorigin href="${path}" />`;

/**
 * Values of a page whose scripts start after the first paint. The inline scripts of the head come
 * before the style sheet, because a script waits for the style sheets before it. The script at the
 * end waits for them on purpose: otherwise browsers lay out the page once without its styles.
 */
export function hydratedValues(
  { inline, stylesheet }: PageParts,
  { app: html, deferred, metadata }: HydratedPage,
): Readonly<Record<"policy" | "common" | "head" | "start" | "app" | "scripts", string>> {
  const deferScripts = `<script>${inline.deferScripts}</script>`;
  return {
    policy: lines([
      policyTag(contentSecurityPolicy(inline)),
      `<script>${inline.preHydrate}</script>`,
    ]),
    common: COMMON_HEAD,
    head: lines([
      jsonBlock('type="application/json" id="deferred-files"', deferred),
      deferScripts,
      stylesheetTag(stylesheet),
      ...metadata,
    ]),
    start: startNotice(),
    app: html,
    scripts: deferScripts,
  };
}

/** `index.html`: the whole page. */
export function indexPage(parts: PageParts, page: HydratedPage): string {
  return fillTemplate(readTemplate("index"), hydratedValues(parts, page));
}

/** `embed-<chart>.html`: a chart alone. */
export function embedPage(
  parts: PageParts,
  chart: Pick<ChartDefinition, "id" | "name">,
  page: HydratedPage,
): string {
  const values = { ...hydratedValues(parts, page), ...embedValues(chart) };
  return fillTemplate(readTemplate("embed"), values);
}

/** `method.html`: the method, without scripts. */
export function methodPage(
  { stylesheet }: PageParts,
  { app: html, metadata }: Pick<HydratedPage, "app" | "metadata">,
): string {
  return fillTemplate(readTemplate("method"), {
    ...methodValues(),
    policy: policyTag(SCRIPTLESS_POLICY),
    common: COMMON_HEAD,
    head: lines([stylesheetTag(stylesheet), ...metadata]),
    app: html,
  });
}
