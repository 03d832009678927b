import { mkdirSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Locale } from '../../src/locales/localized';
import { ROOT } from '../workbench/server/folders';
import { openWorkbench } from './openWorkbench';
import type { Opened } from './openWorkbench';
import { statesIn } from './states';

const SCREENSHOTS = path.join(ROOT, 'test-results/screenshots');

/**
 * Goes through all states of the pane in one language. In each, light and dark, axe finds nothing
 * serious, nothing is said or asked for that should not be, and a picture is taken for people to look at.
 */
export function showStates(locale: Locale): void {
  let opened: Opened;

  beforeAll(async () => {
    mkdirSync(path.join(SCREENSHOTS, locale), { recursive: true });
    opened = await openWorkbench({ locale });
  });

  afterAll(() => opened.close());

  test.each(statesIn(locale))('$name', async ({ name, reach }) => {
    await reach(opened);
    for (const colorScheme of ['light', 'dark'] as const) {
      await opened.page.emulateMedia({ colorScheme });
      await opened.page.screenshot({ path: path.join(SCREENSHOTS, locale, `${name}-${colorScheme}.png`) });
      expect({ colorScheme, serious: await seriousFaults(opened) }).toEqual({ colorScheme, serious: [] });
    }
    await opened.page.emulateMedia({ colorScheme: 'light' });
    expect(opened.complaints()).toEqual([]);
  });
}

/** What axe finds in the page and in the pane that keeps people from using it; the grid is Univer's own. */
async function seriousFaults({ page }: Opened): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude('.grid').analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    );
}
