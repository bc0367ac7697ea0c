import { type ComponentType, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { runWhenIdle } from "./idleQueue";
import { inView } from "./inView";

/**
 * Px around the window in which a part still renders at once. Little is enough: deferred parts
 * catch up when the view rests, so only scrolling during a change could outrun them.
 */
const RENDER_MARGIN = 64;

export interface DeferOffscreenProps<Props extends object> {
  readonly component: ComponentType<Props>;
  /** Memoized by the caller: the same object until something in it changes. */
  readonly props: Props;
}

/**
 * Renders a component only when its props change and, while it is off screen, not before the view
 * rests. A deferred part catches up before the reader scrolls to it, before a print, and when the
 * browser is idle, since screen readers and find-in-page do not depend on the screen.
 */
export function DeferOffscreen<Props extends object>({
  component: Component,
  props,
}: DeferOffscreenProps<Props>) {
  const ref = useRef<HTMLDivElement>(null);
  const [isInView, setIsInView] = useState(true);
  const [rendered, setRendered] = useState(props);
  if (isInView && rendered !== props) setRendered(props);
  const isDeferred = !isInView && rendered !== props;

  useEffect(
    () => (ref.current === null ? undefined : inView(ref.current, RENDER_MARGIN, setIsInView)),
    [],
  );

  useEffect(() => {
    if (!isDeferred) return;
    const cancel = runWhenIdle(() => setRendered(props));
    const onPrint = () => flushSync(() => setRendered(props));
    window.addEventListener("beforeprint", onPrint);
    return () => {
      cancel();
      window.removeEventListener("beforeprint", onPrint);
    };
  }, [isDeferred, props]);

  const current = isInView ? props : rendered;
  // React skips an element that is identical to the previous one.
  const element = useMemo(() => <Component {...current} />, [Component, current]);
  return (
    <div ref={ref} aria-busy={isDeferred || undefined} data-deferred={isDeferred || undefined}>
      {element}
    </div>
  );
}
