import { useEffect, useState } from "react";

/** Px of movement that count as scrolling: a finger is never quite still. */
const LEAST = 8;
/** Px from either end of the page where nothing is hidden. */
const END = 48;

/**
 * Whether the reader scrolls down the page, so that floating controls leave its text free; no after
 * scrolling up, and at both ends of the page.
 */
export function useScrollsDown(): boolean {
  const [isDown, setIsDown] = useState(false);
  useEffect(() => {
    let last = window.scrollY;
    const read = () => {
      const y = window.scrollY;
      if (Math.abs(y - last) < LEAST) return;
      const { scrollHeight, clientHeight } = document.documentElement;
      setIsDown(y > last && y > END && y + clientHeight < scrollHeight - END);
      last = y;
    };
    window.addEventListener("scroll", read, { passive: true });
    return () => window.removeEventListener("scroll", read);
  }, []);
  return isDown;
}
