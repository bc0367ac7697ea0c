import { useEffect } from "react";
import { parseFragment } from "../url/fragment";
import { isScrolledTo, pinScroll } from "./pinScroll";

/** Id in the fragment of the address, without what was appended to it on the link's way. */
const fragmentId = () => parseFragment(window.location.hash, window.location.search);

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
    let stop = () => {};
    const pin = (target: string, arrived: Element | null) => {
      stop();
      id = target;
      stop = target === "" ? () => {} : pinScroll(target, arrived);
    };
    const pinIfScrolledTo = () => {
      const element = document.getElementById(fragmentId());
      pin(element !== null && isScrolledTo(element) ? fragmentId() : "", element);
    };

    // A second click on the same link fires no `hashchange`. A click with a modifier opens a tab.
    const onClick = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
      if (!link) return;
      const target = link.getAttribute("href")?.slice(1) ?? "";
      pin(target, document.getElementById(target));
    };
    // A typed address, or Back and Forward, which restore the reader's scroll position.
    const onHashChange = () => {
      if (fragmentId() !== id) pinIfScrolledTo();
    };

    if (prerendered && window.scrollY > 0) pinIfScrolledTo();
    else pin(fragmentId(), null);
    window.addEventListener("click", onClick);
    window.addEventListener("hashchange", onHashChange);
    return () => {
      stop();
      window.removeEventListener("click", onClick);
      window.removeEventListener("hashchange", onHashChange);
    };
  }, [prerendered]);
}
