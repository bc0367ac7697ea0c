/**
 * Inline script in the head, run before anything is painted. The HTML shows the default view, so
 * the script hides it (global.css) when the link asks for another one: no reader sees a figure that
 * does not belong to the link. The theme changes no figure and is applied at once.
 */
import { VIEW_KEYS } from "../../src/url/repair";

const root = document.documentElement;
const query = new URLSearchParams(location.search);

/** Keys that leave the figures of the HTML as they are, with a test of the value. */
const HARMLESS: Readonly<Record<string, (value: string) => boolean>> = {
  theme: (value) => ["auto", "light", "dark"].includes(value),
  lang: (value) => value === root.lang,
  embed: (value) => value === root.dataset.embed,
};

function asksForOtherView(key: string): boolean {
  const [value, ...repeated] = query.getAll(key);
  if (value === undefined) return false;
  return repeated.length > 0 || HARMLESS[key]?.(value) !== true;
}

const theme = query.get("theme");
if (theme !== null && !asksForOtherView("theme")) root.dataset.theme = theme;
if ([...VIEW_KEYS, "v", "sum"].some(asksForOtherView)) root.dataset.view = "other";
