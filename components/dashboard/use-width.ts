import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** How wide an element is, as long as it is shown: a drawing keeps its letters at their size. */
export function useWidth<Shown extends HTMLElement>(): [RefObject<Shown | null>, number] {
  const shown = useRef<Shown>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = shown.current;
    if (!element) return;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [shown, width];
}
