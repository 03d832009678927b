import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Arrow keys, Home and End go through the buttons of a toolbar. All of them stay stops of the Tab key: office.js
 * handles Tab itself, and finds no way past buttons that are none (see `focusInPassing`).
 */
export function useArrowKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
    const index = buttons.indexOf(document.activeElement as HTMLElement);
    const next = nextOf(event.key, index, buttons.length);
    if (index < 0 || next === null) return;
    event.preventDefault();
    buttons[next]!.focus();
  };
}

function nextOf(key: string, index: number, count: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  return step === undefined ? null : (index + step + count) % count;
}
