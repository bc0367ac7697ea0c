import { type ComponentType, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { runWhenIdle } from "./idleQueue";

/**
 * How far from the window a part of the page still counts as near it. Little: what is held back
 * catches up as soon as the view rests, so only who scrolls during a change could outrun it.
 */
const MARGIN = "64px";

export interface DeferOffscreenProps<Props extends object> {
  readonly component: ComponentType<Props>;
  /** What it is drawn from: the same object until something in it changes. */
  readonly props: Props;
}

/**
 * A part of the page that is drawn anew only when it is given something else, and, off the screen,
 * not while the view changes. It catches up before the reader scrolls to it, before a print, and,
 * for screen readers and find-in-page, which know no screen, as soon as the view rests. What it
 * holds at first is always drawn.
 */
export function DeferOffscreen<Props extends object>({
  component: Part,
  props,
}: DeferOffscreenProps<Props>) {
  const ref = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(true);
  const [drawn, setDrawn] = useState(props);
  if (isNear && drawn !== props) setDrawn(props);
  const isBehind = !isNear && drawn !== props;

  useEffect(() => {
    const element = ref.current;
    // jsdom has no IntersectionObserver; there everything is near.
    if (element === null || typeof IntersectionObserver === "undefined") return;
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.at(-1)?.isIntersecting ?? true),
      { rootMargin: `${MARGIN} 0px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    if (!isBehind) return;
    const forget = runWhenIdle(() => setDrawn(props));
    const print = () => flushSync(() => setDrawn(props));
    window.addEventListener("beforeprint", print);
    return () => {
      forget();
      window.removeEventListener("beforeprint", print);
    };
  }, [isBehind, props]);

  const shown = isNear ? props : drawn;
  // React passes over an element that is the very same as before.
  const element = useMemo(() => <Part {...shown} />, [Part, shown]);
  return (
    <div ref={ref} aria-busy={isBehind || undefined} data-deferred={isBehind || undefined}>
      {element}
    </div>
  );
}
