/** What a reader does to go elsewhere. */
const INPUTS = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

/** Px by which a place may be off: browsers round. */
const EXACT = 1;

/** The id that the address names; ids of the page are plain letters, so nothing is decoded. */
export const fragmentId = (): string => window.location.hash.slice(1);

function show(element: Element): void {
  element.scrollIntoView({ behavior: "instant" });
}

/** Whether the window stands where a jump to the element ends: the reader has not gone elsewhere. */
export function isScrolledTo(element: Element): boolean {
  const before = window.scrollY;
  show(element);
  if (Math.abs(window.scrollY - before) <= EXACT) return true;
  window.scrollTo({ top: before, behavior: "instant" });
  return false;
}

/**
 * Keeps the part of the page with this id in its place while parts above it arrive or change their
 * height, until the reader does something; gives back the way to stop. `arrived` is the element that
 * the browser has gone to by itself. Another one that comes to bear the id is gone to as by a link:
 * the Tab key goes on from there.
 */
export function pinScroll(id: string, arrived: Element | null): () => void {
  let held = arrived;
  let place = { top: Number.NaN, fromStart: Number.NaN };

  const now = (element: Element) => {
    const { top } = element.getBoundingClientRect();
    return { top, fromStart: top + window.scrollY };
  };
  const go = () => {
    const element = document.getElementById(id);
    if (element === null) return;
    if (element !== held && fragmentId() === id) window.location.replace(`#${id}`);
    show(element);
    held = element;
    place = now(element);
  };
  // A scroll bar and assistive technology scroll without an input that the page could hear: the
  // target is elsewhere in the window then, though nothing in the page has moved.
  const scrolled = () => {
    if (held === null) return;
    const { top, fromStart } = now(held);
    if (Math.abs(top - place.top) > EXACT && Math.abs(fromStart - place.fromStart) <= EXACT) stop();
  };
  const observer = new ResizeObserver(go);
  const stop = () => {
    observer.disconnect();
    window.removeEventListener("scroll", scrolled);
    for (const input of INPUTS) window.removeEventListener(input, stop);
  };
  observer.observe(document.body);
  window.addEventListener("scroll", scrolled, { passive: true });
  for (const input of INPUTS) window.addEventListener(input, stop, { passive: true });
  return stop;
}
