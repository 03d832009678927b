import type { Frame } from 'playwright-core';

/**
 * What office.js takes for stops of the Tab key, which it handles itself in the browser: it goes on from the
 * one that has the focus to the next of them, and leaves the pane where it finds none.
 */
const STOPS =
  "a[href]:not([tabindex='-1']),area[href]:not([tabindex='-1']),button:not([disabled]):not([tabindex='-1'])," +
  "input:not([disabled]):not([tabindex='-1']),select:not([disabled]):not([tabindex='-1'])," +
  "textarea:not([disabled]):not([tabindex='-1']),*[tabindex]:not([tabindex='-1'])," +
  "*[contenteditable]:not([disabled]):not([tabindex='-1'])";

/** How what has the focus is called; '' where nothing in particular has it. */
export function focused(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return '';
    return element.getAttribute('aria-label') ?? element.textContent ?? element.tagName;
  });
}

/** True unless something has the focus that office.js does not know as a stop. */
export function isAtStop(frame: Frame): Promise<boolean> {
  return frame.evaluate((stops) => {
    const element = document.activeElement;
    return !element || element === document.body || element.matches(stops);
  }, STOPS);
}

/** Where the Tab key stops from the first stop on to the last and back, by the numbers of the visible stops. */
export async function tabbedThrough(
  frame: Frame,
): Promise<{ readonly stops: number; readonly went: number[] }> {
  const page = frame.page();
  const at = () =>
    frame.evaluate((selector) => {
      const stops = [...document.querySelectorAll<HTMLElement>(selector)].filter(
        (element) => element.checkVisibility() && element.getClientRects().length > 0,
      );
      return { index: stops.indexOf(document.activeElement as HTMLElement), count: stops.length };
    }, STOPS);
  // What came of an action is a stop only as long as it has the focus.
  await frame.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await frame.evaluate((selector) => {
    const first = [...document.querySelectorAll<HTMLElement>(selector)].find((each) =>
      each.checkVisibility(),
    );
    first?.focus();
  }, STOPS);
  const { count } = await at();
  const went = [(await at()).index];
  for (const key of ['Tab', 'Shift+Tab']) {
    // At the end office.js asks Excel to take the focus, and the workbench leaves it where it is.
    for (let presses = 0; presses < count + 5; presses += 1) {
      await page.keyboard.press(key);
      const { index } = await at();
      if (index === went.at(-1)) break;
      went.push(index);
    }
  }
  return { stops: count, went };
}

/** From 0 to the last and back. */
export function toTheEndAndBack(stops: number): number[] {
  const there = Array.from({ length: stops }, (_, index) => index);
  return [...there, ...there.toReversed().slice(1)];
}

/** Presses Tab until what bears the name has the focus. */
export async function tabTo(frame: Frame, name: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if ((await focused(frame)) === name) return;
    await frame.page().keyboard.press(key);
  }
  throw new Error(`${key} never came to ${name}; it is at ${await focused(frame)}.`);
}
