import { useEffect, useRef } from "react";

/**
 * Scrolls to the part of the page that the address names after `#`. The browser tries that itself
 * before the page is drawn, and finds nothing; so it is done once more when the page stands.
 */
export function useHashTarget(drawn: boolean): void {
  const done = useRef(false);
  useEffect(() => {
    if (!drawn || done.current) return;
    done.current = true;
    // Ids of the page are plain letters: nothing to decode, and nothing to throw on junk.
    document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, [drawn]);
}
