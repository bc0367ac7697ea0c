import { useEffect } from "react";
import { fragmentId, isScrolledTo, pinScroll } from "./pinScroll";

/**
 * Jumps within the page end where they lead: at the part that the address names after `#`, when the
 * page is opened and when a link leads there. The browser jumps before the parts above have been
 * drawn, or before they run and take their own height; so the part is kept in its place until the
 * reader does something. `standing` is a page that stood in its HTML, where the browser has jumped
 * already and the reader may have gone on since.
 */
export function useScrollToFragment(prerendered: boolean): void {
  useEffect(() => {
    // jsdom has no ResizeObserver, and no layout that could move.
    if (typeof ResizeObserver === "undefined") return;
    let id = "";
    let stop = () => {};
    const hold = (target: string, arrived: Element | null) => {
      stop();
      id = target;
      stop = target === "" ? () => {} : pinScroll(target, arrived);
    };
    const holdIfThere = () => {
      const element = document.getElementById(fragmentId());
      hold(element !== null && isScrolledTo(element) ? fragmentId() : "", element);
    };

    // A second click on a link changes no address; one for another tab or window leads away.
    const followed = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
      if (!link) return;
      const target = link.getAttribute("href")?.slice(1) ?? "";
      hold(target, document.getElementById(target));
    };
    // An address typed, or Back and Forward, which end where the reader was before.
    const named = () => {
      if (fragmentId() !== id) holdIfThere();
    };

    if (prerendered && window.scrollY > 0) holdIfThere();
    else hold(fragmentId(), null);
    window.addEventListener("click", followed);
    window.addEventListener("hashchange", named);
    return () => {
      stop();
      window.removeEventListener("click", followed);
      window.removeEventListener("hashchange", named);
    };
  }, [prerendered]);
}
