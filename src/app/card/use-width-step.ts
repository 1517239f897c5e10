import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** How many of these widths (px, rising) an element has reached: the same part stands in a popup and on a page. */
export function useWidthStep(element: RefObject<HTMLElement | null>, widths: readonly number[]): number {
  const [step, setStep] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => setStep(widths.filter((width) => current.clientWidth >= width).length);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return step;
}
