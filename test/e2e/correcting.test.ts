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

test('a sheet with unknown headings is corrected, recalculated, and still known when the pane opens again', async () => {
  const { page, pane } = opened;
  for (const row of ROWS) for (const [column, heading] of ODD) await opened.type(`${column}${row}`, heading);
  await opened.type('F13', '10家');
  await opened.says('当前工作表没有自评表');

  await pane.getByRole('button', { name: '指出表头…' }).click();
  await pane.getByRole('combobox', { name: text.row }).selectOption('12');
  for (const [, heading, meaning] of ODD) {
    await pane.getByRole('combobox', { name: new RegExp(`^${heading}（`) }).selectOption(meaning);
  }
  await opened.says(text.read(28, '91.00'));
  await pane.getByRole('button', { name: text.keep }).click();
  await opened.says('89.67');
  await pane.getByRole('button', { name: '重新计算得分' }).click();
  await pane.getByRole('heading', { name: '已改动 3 个单元格' }).waitFor();
  const { cells } = await opened.contents();
  expect([cells['自评表']!['H13'], cells['自评表']!['H42']]).toEqual(['2.67', '89.67']);

  await opened.reopening(() => page.getByRole('button', { name: '重新加载窗格' }).click());
  await opened.says('89.67');
});
