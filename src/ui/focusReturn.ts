/** Attributes that name a control within its section, whichever element renders it. */
const NAME_ATTRIBUTES = ["data-mark", "data-badge", "data-tool"] as const;

/**
 * Returns a function that moves the focus back to `opener` if it is lost. If `opener` has been
 * replaced since, the element with the same name in the same section receives the focus.
 */
export function rememberFocus(opener: Element | null): () => void {
  const sectionId = opener?.closest("section[id]")?.id;
  const name = NAME_ATTRIBUTES.find((attribute) => opener?.hasAttribute(attribute));
  const value = name === undefined ? null : (opener?.getAttribute(name) ?? null);

  function findReplacement(): Element | null {
    if (sectionId === undefined || name === undefined || value === null) return null;
    const section = document.getElementById(sectionId);
    return section?.querySelector(`[${name}="${CSS.escape(value)}"]`) ?? null;
  }

  return () => {
    if (document.activeElement !== document.body) return;
    const target = opener?.isConnected ? opener : findReplacement();
    if (target instanceof HTMLElement || target instanceof SVGElement)
      target.focus({ preventScroll: true });
  };
}

/**
 * Moves the focus from a control that is about to disappear to the next one of its list, or to the
 * one before, or to the part of the page that held it. Does nothing where it has no focus.
 */
export function moveFocusOn(control: HTMLElement): void {
  if (document.activeElement !== control) return;
  const item = control.closest("li");
  const next = [item?.nextElementSibling, item?.previousElementSibling]
    .map((other) => other?.querySelector("button"))
    .find((button) => button !== undefined && button !== null);
  const main = control.closest("main");
  // So that it takes the focus once; it stays out of the order of the Tab key.
  if (next === undefined) main?.setAttribute("tabindex", "-1");
  (next ?? main)?.focus({ preventScroll: true });
}
