import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import type { Locale } from '../../src/locales/localized';
import { ROOT } from '../workbench/server/folders';
import { faultsWhenNarrow } from './narrow';
import { openWorkbench } from './openWorkbench';
import type { Opened } from './openWorkbench';
import { seriousFaults } from './seriousFaults';
import { statesIn } from './states';
import { PICTURES } from './pictures';
import { isAtStop, tabbedThrough, toTheEndAndBack } from './tabbing';

const SCREENSHOTS = path.join(ROOT, 'test-results/screenshots');
const FOR_THE_GUIDE = path.join(ROOT, 'test-results/pictures');

/** Colours are the same in every language, and of all rules only these ask for them. */
const RULES_OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * Goes through all states of the pane in one language. In each axe finds nothing serious, nothing is
 * said or asked for that should not be, no word breaks and nothing moves in a narrow pane, and pictures are taken for
 * people to look at.
 * @param dark true to look at the dark theme too, and to go through every stop of the Tab key: these are the same in
 *   every language
 */
export function showStates(locale: Locale, dark: boolean): void {
  const folder = path.join(SCREENSHOTS, locale);
  let opened: Opened;

  beforeAll(async () => {
    mkdirSync(path.join(folder, 'narrow'), { recursive: true });
    opened = await openWorkbench({ locale });
  });

  afterAll(() => opened.close());

  test.each(statesIn(locale))('$name', async (state) => {
    const { name, reach, complaints = [], isWithoutExcel } = state;
    const { page } = opened;
    await reach(opened);
    await page.screenshot({ path: path.join(folder, `${name}.png`) });
    const shown = PICTURES.get(name);
    if (shown) {
      const whole = shown === 'pane' ? page.locator('iframe') : page;
      await whole.screenshot({ path: path.join(FOR_THE_GUIDE, locale, `${name}.png`) });
    }
    const frames = page.frames().filter((frame) => !frame.isDetached());
    for (const frame of frames) expect(await seriousFaults(frame)).toEqual([]);
    if (dark) {
      await dress(frames.at(-1)!, 'dark');
      await page.screenshot({ path: path.join(folder, `${name}-dark.png`) });
      expect(await seriousFaults(frames.at(-1)!, RULES_OF_COLOURS)).toEqual([]);
      await dress(frames.at(-1)!, 'light');
    }
    const pane = frames.at(-1)!;
    expect(await isAtStop(pane)).toBe(true);
    if (dark && !isWithoutExcel) {
      const { stops, went } = await tabbedThrough(pane);
      expect(went).toEqual(toTheEndAndBack(stops));
    }
    const narrow = await faultsWhenNarrow(opened, state, path.join(folder, 'narrow', name));
    expect(narrow).toEqual({ brokenWords: [], tooWide: [], moving: [] });
    expect(opened.complaints()).toEqual(complaints);
  });
}

/** Changes the system's theme and waits until the pane has followed. */
async function dress(frame: Frame, colorScheme: 'light' | 'dark'): Promise<void> {
  await frame.page().emulateMedia({ colorScheme });
  await frame.waitForFunction((wanted) => document.documentElement.style.colorScheme === wanted, colorScheme);
}
