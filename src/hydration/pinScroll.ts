/** Input with which a reader scrolls or moves on. */
const INPUTS = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

/** Tolerance for rounding, in px. */
const TOLERANCE = 1;

/** Id in the fragment of the address. Ids of the page are ASCII letters, so nothing is decoded. */
export const fragmentId = (): string => window.location.hash.slice(1);

function show(element: Element): void {
  // A target in a folded part has no place until the part is open.
  for (let fold = element.closest("details"); fold !== null; ) {
    fold.open = true;
    fold = fold.parentElement?.closest("details") ?? null;
  }
  element.scrollIntoView({ behavior: "instant" });
}

/** Whether the window is scrolled to an element, as after a jump to it. */
export function isScrolledTo(element: Element): boolean {
  const before = window.scrollY;
  show(element);
  if (Math.abs(window.scrollY - before) <= TOLERANCE) return true;
  window.scrollTo({ top: before, behavior: "instant" });
  return false;
}

/**
 * Keeps the element with this id in its place while parts above it load or change height, until the
 * reader does something. Returns a function that stops. `arrived` is the element the browser has
 * already jumped to; a different element with the id is jumped to as by a link, so that the Tab key
 * continues from there.
 */
export function pinScroll(id: string, arrived: Element | null): () => void {
  let pinned = arrived;
  let position = { top: Number.NaN, fromStart: Number.NaN };

  const measure = (element: Element) => {
    const { top } = element.getBoundingClientRect();
    return { top, fromStart: top + window.scrollY };
  };
  const go = () => {
    const element = document.getElementById(id);
    if (element === null) return;
    if (element !== pinned && fragmentId() === id) window.location.replace(`#${id}`);
    show(element);
    pinned = element;
    position = measure(element);
  };
  // A scroll bar and assistive technology scroll without an input event: the target has moved in
  // the window then, but not in the page.
  const scrolled = () => {
    if (pinned === null) return;
    const { top, fromStart } = measure(pinned);
    if (
      Math.abs(top - position.top) > TOLERANCE &&
      Math.abs(fromStart - position.fromStart) <= TOLERANCE
    )
      stop();
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
