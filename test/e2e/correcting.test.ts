import type { Locator } from 'playwright-core';
import { correctionText } from '../../src/locales/correctionText';
import { openForAll } from './openForAll';
import type { Opened } from './openWorkbench';

let opened: Opened;

openForAll((workbench) => (opened = workbench));

/** Headings by their columns, as nobody else writes them, and what they mean. */
const ODD = [
  ['D', '考核什么', '三级指标'],
  ['E', '要做到', '年度指标值'],
  ['F', '做到了', '实际完成值'],
  ['G', '满多少', '分值'],
  ['H', '打多少', '得分'],
] as const;

/** Where the sample's headings stand, and again after a page break. */
const ROWS = [12, 34];

const text = correctionText('zh-CN');

const button = (name: string) => opened.pane.getByRole('button', { name, exact: true });
const meaningOf = (heading: string) =>
  opened.pane.getByRole('combobox', { name: new RegExp(`^${heading}（`) });

/** Clicks, and counts. Choosing from a list takes two: one opens it. */
function clicks() {
  let count = 0;
  return {
    async on(element: Locator) {
      await element.click();
      count += 1;
    },
    async choose(list: Locator, option: string) {
      await list.selectOption(option);
      count += 2;
    },
    /** A click into the sheet. */
    async select(cell: string) {
      await opened.select(cell);
      count += 1;
    },
    count: () => count,
  };
}

const selection = async () => (await opened.contents()).selection;

test('a sheet whose headings nobody knows is read in five clicks, recalculated, and known when the pane opens again', async () => {
  const { page, pane } = opened;
  for (const row of ROWS) for (const [column, heading] of ODD) await opened.type(`${column}${row}`, heading);
  await opened.type('F13', '10家');
  await opened.says('当前工作表没有自评表');

  const click = clicks();
  await click.select('E20');
  await click.on(button('指出表头…'));
  await click.on(button(text.guess));
  await opened.says(text.read(28, '91.00'));
  for (const [, heading, meaning] of ODD) {
    expect([heading, await meaningOf(heading).locator('option:checked').textContent()]).toEqual([
      heading,
      meaning,
    ]);
  }
  await click.on(button(text.keep));
  await opened.says('89.67');
  expect(click.count()).toBeLessThanOrEqual(5);

  await pane.getByRole('button', { name: '重新计算得分' }).click();
  await pane.getByRole('heading', { name: '已改动 3 个单元格' }).waitFor();
  const { cells } = await opened.contents();
  expect([cells['自评表']!['H13'], cells['自评表']!['H42']]).toEqual(['2.67', '89.67']);

  await opened.reopening(() => page.getByRole('button', { name: '重新加载窗格' }).click());
  await opened.says('89.67');
});

test('a column that is taken for another one is put right in five clicks, its cells selected meanwhile', async () => {
  await opened.openSample('beijing-2024.xlsx');
  const verdict = (words: string) => opened.pane.getByRole('banner').getByText(words).waitFor();
  await verdict('可以报送');
  for (const row of ROWS) await opened.type(`F${row}`, '佐证');
  await opened.says('当前工作表没有自评表');
  const click = clicks();
  await click.select('F12');
  await click.on(button('指出表头…'));
  await opened.says(text.meanings);
  const actual = meaningOf('佐证');
  // Opening a list gives it the focus, which selectOption does not.
  await actual.focus();
  await click.choose(actual, text.meaning.actual);
  await opened.says(text.read(28, '91.00'));
  expect(await selection()).toMatch(/^F12:F(?:3|4)\d$/);
  await click.on(button(text.keep));
  await verdict('可以报送');
  // Whoever goes on in the sheet has one cell selected, as before.
  expect(await selection()).toBe('F12');
  expect(click.count()).toBeLessThanOrEqual(5);
});
