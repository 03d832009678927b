import { useLayoutEffect } from 'react';

/**
 * Moves the focus back to where it was when the component is removed, unless it has moved elsewhere meanwhile or that
 * element is gone.
 */
export function useReturn(): void {
  useLayoutEffect(() => {
    const opener = document.activeElement;
    return () => {
      // Only after the removal is it known whether the focus was lost with it.
      queueMicrotask(() => {
        if (document.activeElement !== document.body || !document.hasFocus()) return;
        if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
      });
    };
  }, []);
}
