/**
 * Inline script in the head, run before anything is painted. The HTML shows the default view, so
 * the script hides it (global.css) when the link asks for another one: no reader sees a figure that
 * does not belong to the link. The theme changes no figure and is applied at once, except where the
 * system forces its colours. The style sheet prints a framed page as it is on the screen.
 */
import { searchInFragment } from "../../src/url/fragment";
import { readQuery } from "../../src/url/query";
import { LINK_KEYS, type LinkKey } from "../../src/url/repair";
import "./narrowPolicy";
import { REFERENCE_DAY } from "../../src/url/view";

const root = document.documentElement;
const query = readQuery(location.search + searchInFragment(location.hash));

/** Keys that leave the figures of the HTML as they are, with a test of the value. */
const HARMLESS: Readonly<Record<string, (value: string) => boolean>> = {
  theme: (value) => ["auto", "light", "dark"].includes(value),
  lang: (value) => value === root.lang,
  embed: (value) => value === root.dataset.embed,
  asof: (value) => value === REFERENCE_DAY,
};

function asksForOtherView(key: LinkKey): boolean {
  const [value, ...repeated] = query.get(key) ?? [];
  if (value === undefined) return false;
  return repeated.length > 0 || HARMLESS[key]?.(value.text) !== true;
}

const theme = query.get("theme")?.[0]?.text;
const isForced = matchMedia("(forced-colors: active)").matches;
if (theme !== undefined && !asksForOtherView("theme") && !isForced) root.dataset.theme = theme;
if (window.parent !== window) root.dataset.framed = "";
if (LINK_KEYS.some(asksForOtherView)) root.dataset.view = "other";
