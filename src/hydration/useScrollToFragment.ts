import { useEffect } from "react";
import { parseFragment } from "../url/fragment";
import { isScrolledTo, pinScroll } from "./pinScroll";

/** Id in the fragment of the address, without what was appended to it on the link's way. */
const fragmentId = () => parseFragment(window.location.hash, window.location.search);

/** The first comes at once, but not after every link in every browser; the second follows later. */
const NAVIGATION_EVENTS = ["popstate", "hashchange"] as const;

/**
 * Keeps the target of the address's fragment in place when the page opens and when a link leads to
 * it: the browser jumps before the parts above have their final height. On a prerendered page the
 * browser has jumped already, and the reader may have scrolled on since.
 */
export function useScrollToFragment(prerendered: boolean): void {
  useEffect(() => {
    // jsdom has no ResizeObserver, and no layout that could move.
    if (typeof ResizeObserver === "undefined") return;
    let id = "";
    let clicked: string | null = null;
    let stop = () => {};
    const pin = (target: string, arrived: Element | null) => {
      stop();
      id = target;
      stop = target === "" ? () => {} : pinScroll(target, arrived);
    };
    // A click with a modifier opens a tab.
    const onClick = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
      if (!link) return;
      const target = link.getAttribute("href")?.slice(1) ?? "";
      // A second click on the same link fires no event. Any other must not scroll yet: Firefox
      // saves the place that the reader leaves after this.
      if (target === fragmentId()) pin(target, document.getElementById(target));
      else clicked = target;
    };
    // Without a click: a typed address, or Back and Forward, where the browser restores the place.
    const onNavigation = () => {
      const target = fragmentId();
      if (target === clicked) pin(target, document.getElementById(target));
      else if (target !== id) pin("", null);
      clicked = null;
    };

    const arrived = document.getElementById(fragmentId());
    if (!prerendered || window.scrollY === 0) pin(fragmentId(), null);
    else if (arrived !== null && isScrolledTo(arrived)) pin(fragmentId(), arrived);
    window.addEventListener("click", onClick);
    for (const event of NAVIGATION_EVENTS) window.addEventListener(event, onNavigation);
    return () => {
      stop();
      window.removeEventListener("click", onClick);
      for (const event of NAVIGATION_EVENTS) window.removeEventListener(event, onNavigation);
    };
  }, [prerendered]);
}
