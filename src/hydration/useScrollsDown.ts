import { useEffect } from "react";

/** Px of movement that count as scrolling: a finger is never quite still. */
const LEAST = 8;
/** Px from either end of the page where nothing is hidden. */
const END = 48;

/**
 * Marks the document (`data-scrolls-down`) while the reader scrolls down, so that floating controls
 * leave the text free; not after scrolling up, nor at either end of the page.
 */
export function useScrollsDown(): void {
  useEffect(() => {
    const root = document.documentElement;
    let last = scrollY;
    const read = () => {
      const y = scrollY;
      if (Math.abs(y - last) < LEAST) return;
      const isBetween = y > END && y + root.clientHeight < root.scrollHeight - END;
      root.toggleAttribute("data-scrolls-down", y > last && isBetween);
      last = y;
    };
    addEventListener("scroll", read, { passive: true });
    return () => removeEventListener("scroll", read);
  }, []);
}
