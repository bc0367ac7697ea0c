/** What a browser's translation does to a page. */
import type { Page } from "@playwright/test";

/**
 * Replaces every text of the page, now and after every change, by two nested `font` elements, into
 * the language that it is in. What a reader cannot read stays.
 */
export function translate(page: Page): Promise<void> {
  return page.evaluate(() => {
    const wrap = (node: Text) => {
      const parent = node.parentElement;
      if (parent === null || node.data === "") return;
      if (parent.closest("[data-translated], script, style, noscript, textarea")) return;
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      outer.dataset.translated = "";
      inner.textContent = node.data;
      outer.append(inner);
      node.replaceWith(outer);
    };
    const wrapAll = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = root instanceof Text ? [root] : [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      texts.forEach(wrap);
    };
    wrapAll(document.body);
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        if (type === "characterData") wrap(target as Text);
        addedNodes.forEach(wrapAll);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** All text of the page in the order of its elements. */
export function textOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const one of copy.querySelectorAll("script, style, noscript")) one.remove();
    return (copy.textContent ?? "").replace(/\s+/g, " ");
  });
}
