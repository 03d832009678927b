import { useLayoutEffect } from 'react';

/**
 * When what opened is closed again, the focus goes back to where it was before, unless it has gone elsewhere
 * meanwhile or that place is gone.
 */
export function useReturn(): void {
  useLayoutEffect(() => {
    const opener = document.activeElement;
    return () => {
      // Only once the page is gone is it known whether the focus went with it.
      queueMicrotask(() => {
        if (document.activeElement !== document.body || !document.hasFocus()) return;
        if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
      });
    };
  }, []);
}
