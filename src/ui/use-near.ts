import { type RefObject, useEffect, useState } from "react";

/** How far outside its scroller a part is drawn already, so that it is there before it is seen. */
const margin = "600px 0px";

/** Whether something is near the view, and how high it was when it last went out of it; null before that. */
export interface Nearness {
  readonly isNear: boolean;
  readonly height: number | null;
}

interface Watch {
  readonly observer: IntersectionObserver;
  readonly heard: Map<Element, (entry: IntersectionObserverEntry) => void>;
}

const watches = new WeakMap<Element, Watch>();

/** Watches whether an element is in view or nearly so. What holds the focus stays near, so that nobody loses their place. */
export function useNear(element: RefObject<HTMLElement | null>, atFirst: boolean): Nearness {
  const [nearness, setNearness] = useState<Nearness>({ isNear: atFirst, height: null });
  useEffect(() => {
    const seen = element.current;
    const scroller = seen?.closest(".scroll, .own-list");
    if (!seen || !scroller) return;
    const { observer, heard } = watchOf(scroller);
    heard.set(seen, ({ isIntersecting, boundingClientRect }) => {
      const isNear = isIntersecting || seen.contains(document.activeElement);
      setNearness((before) => ({ isNear, height: before.isNear ? boundingClientRect.height : before.height }));
    });
    observer.observe(seen);
    return () => {
      observer.unobserve(seen);
      heard.delete(seen);
    };
  }, [element]);
  return nearness;
}

/** One observer for each scroller: hundreds of parts share it. */
function watchOf(scroller: Element): Watch {
  const before = watches.get(scroller);
  if (before) return before;
  const heard: Watch["heard"] = new Map();
  const tell = (entries: readonly IntersectionObserverEntry[]) => {
    for (const entry of entries) heard.get(entry.target)?.(entry);
  };
  const watch = { observer: new IntersectionObserver(tell, { root: scroller, rootMargin: margin }), heard };
  watches.set(scroller, watch);
  return watch;
}
