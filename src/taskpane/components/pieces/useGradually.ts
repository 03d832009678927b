import { startTransition, useEffect, useState } from 'react';

/**
 * How many of many things to show by now: a few at once, then a few more each time the page has drawn
 * and answered, so that hundreds of sheets never keep it from answering.
 */
export function useGradually(total: number, step: number): number {
  const [shown, setShown] = useState(step);
  useEffect(() => {
    if (shown >= total) return;
    const timer = setTimeout(() => startTransition(() => setShown(shown + step)));
    return () => clearTimeout(timer);
  }, [shown, total, step]);
  return Math.min(shown, total);
}
