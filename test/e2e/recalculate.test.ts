import { openForAll } from './openForAll';
import { settled } from './openWorkbench';
import type { Opened } from './openWorkbench';

const SHEET = '自评表';

let opened: Opened;

openForAll((workbench) => (opened = workbench));

/** The cells of the form that differ from those before, with what they hold now. */
async function changedSince(before: Readonly<Record<string, unknown>>) {
  const { cells } = await opened.contents();
  const now = cells[SHEET]!;
  const places = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return Object.fromEntries(places.filter((at) => before[at] !== now[at]).map((at) => [at, now[at]]));
}

const NOTE =
  '【待补充】年度指标值 ≥15家，实际完成值 10家，为年度指标值的 66.67%，分值 4.00 分，得分 2.67 分，扣 1.33 分。' +
  '偏差原因：＿＿＿＿＿＿；改进措施：＿＿＿＿＿＿。';

describe('the form that a newcomer sees first', () => {
  test('stands beside the pane, with its project and its total as recorded and by the rules', async () => {
    const { pane } = opened;
    const project = '11000022T000000455941-北京市文物局博物馆藏品保管环境监测及大数据平台运维项目1';
    expect(await pane.getByRole('heading', { level: 1 }).textContent()).toBe(project);
    await pane.getByText('可以报送', { exact: true }).waitFor();
    // The total by the rules is the recorded one.
    await pane.getByRole('button', { name: '总分 91.00', exact: true }).waitFor();
  });

  test('what the user types is reckoned with at once, and nothing is written', async () => {
    const { cells } = await opened.contents();
    await opened.type('F13', '10家');
    await opened.says('89.67');
    expect(await changedSince(cells[SHEET]!)).toEqual({ F13: '10家' });
  });

  test('Recalculate lowers the score, drafts the note, sums up; Undo brings every cell back', async () => {
    const { pane } = opened;
    const { cells } = await opened.contents();
    await pane.getByRole('button', { name: '重新计算得分' }).click();
    await pane.getByRole('heading', { name: '已改动 3 个单元格' }).waitFor();
    expect(await changedSince(cells[SHEET]!)).toEqual({ H13: '2.67', I13: NOTE, H42: '89.67' });

    await pane.getByRole('button', { name: '撤销' }).click();
    await opened.says('已撤销，恢复 3 个单元格。');
    expect(await changedSince(cells[SHEET]!)).toEqual({});
  });

  test('the button of the ribbon does the same, opens the pane, and ends', async () => {
    const { page, pane } = opened;
    const { cells } = await opened.contents();
    await page.getByRole('button', { name: '关闭窗格' }).click();
    await page.getByRole('group', { name: '绩效自评' }).getByRole('button', { name: '重新计算得分' }).click();
    await pane.getByRole('heading', { name: '已改动 3 个单元格' }).waitFor();
    expect(Object.keys(await changedSince(cells[SHEET]!))).toEqual(['H13', 'H42', 'I13']);
    await pane.getByRole('button', { name: '撤销' }).click();
    await opened.says('已撤销，恢复 3 个单元格。');
    expect(await changedSince(cells[SHEET]!)).toEqual({});
  });

  test('a change in the list leads to its cell', async () => {
    const { pane } = opened;
    await pane.getByRole('button', { name: '重新计算得分' }).click();
    await pane.getByRole('button', { name: '已改动 3 个单元格' }).click();
    await pane.getByRole('button', { name: 'H42', exact: true }).click();
    await settled(opened);
    expect((await opened.contents()).selection).toBe('H42');
    await pane.getByRole('button', { name: '撤销', exact: true }).click();
    await opened.says('已撤销，恢复 3 个单元格。');
  });
});
