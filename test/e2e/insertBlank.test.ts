import { blankFormOf } from '../../src/blank/blankFormOf';
import { rulesetById } from '../../src/ruleset/rulesets';
import { toA1 } from '../../src/sheet/address';
import { openForAll } from './openForAll';
import type { Opened } from './openWorkbench';

const BLANK = blankFormOf(rulesetById('mof-2020')!);

let opened: Opened;

openForAll((workbench) => (opened = workbench));

/** The cell so many columns right of the first one with a text. */
function beside(text: string, columns: number): string {
  const { row, column } = BLANK.cells.find(({ value }) => value === text)!.at;
  return toA1({ row, column: column + columns });
}

test('on a sheet without a form a blank one is inserted, filled in and scored', async () => {
  const { pane } = opened;
  const name = beside('指标1：', 0);
  await opened.openSample('goal-tables-not-self-evaluation.xlsx');
  await opened.says('当前工作表没有自评表');
  const before = await opened.contents();
  await pane.getByRole('button', { name: '插入空表' }).click();
  await opened.says('空表已插入工作表“自评表”');
  expect((await opened.contents()).cells).toEqual({ ...before.cells, 自评表: expect.anything() as object });

  await opened.type(name, '培训人次');
  await opened.type(beside('指标1：', 1), '≥100人次');
  await opened.type(beside('指标1：', 2), '50人次');
  await opened.type(beside('指标1：', 3), '40');
  await pane.getByRole('button', { name: '重新计算得分' }).click();
  await pane.getByRole('heading', { name: /^已改动/ }).waitFor();
  const { active, cells } = await opened.contents();
  expect([active, cells[active]![name], cells[active]![beside('指标1：', 4)]]).toEqual([
    '自评表',
    '培训人次',
    20,
  ]);
});
