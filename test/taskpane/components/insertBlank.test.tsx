/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import { toA1 } from '../../../src/sheet/address';
import { APPROVED, FORM, GOALS, withMembers } from '../session/workbooks';
import { openPane } from './render';

const insert = () => screen.findByRole('button', { name: '插入空表' });
const rules = () => screen.getByRole('combobox', { name: '空表的评分规则' });
const layout = () => screen.getByRole('combobox', { name: '版式' });

it('is offered where the sheet holds no form: by the general rules, in their layout', async () => {
  const host = new MemoryHost([GOALS]);
  const { user } = await openPane(host);
  const button = await insert();
  expect(layout()).toHaveDisplayValue('标准版式');
  await user.click(button);
  expect(await screen.findByRole('heading', { name: '（未写项目名称）' })).toBeVisible();
  const [sheet] = await host.readSheets('active');
  expect([sheet!.name, sheet!.grid.cell(1, 1)?.value]).toEqual(['自评表', '项目支出绩效自评表']);
});

it('proposes the layout of the rules until another one is chosen', async () => {
  const { user } = await openPane(new MemoryHost([GOALS]));
  await insert();
  await user.selectOptions(rules(), 'hubei');
  expect(layout()).toHaveDisplayValue('没有分值列');
  await user.selectOptions(layout(), '两层表头');
  await user.selectOptions(rules(), 'beijing');
  expect(layout()).toHaveDisplayValue('两层表头');
});

it('is offered in the settings, says by which rules the workbook scores, and goes to the form', async () => {
  const host = new MemoryHost([FORM]);
  await host.remember('ruleset', 'beijing');
  const { user } = await openPane(host);
  await user.click(await screen.findByRole('button', { name: '设置' }));
  const button = await insert();
  expect(rules()).toHaveValue('beijing');
  await user.selectOptions(rules(), 'hubei');
  expect(screen.getByText(/^工作簿已选用“.*北京.*”，插入的表也按它评分。$/)).toBeVisible();
  await user.click(button);
  expect(screen.queryByRole('heading', { name: '插入空表' })).toBeNull();
  expect((await host.readSheets('all')).map(({ name }) => name)).toEqual(['自评表', '自评表 (2)']);
});

it('a goal table makes the form that is filled in for its project', async () => {
  const host = new MemoryHost([APPROVED]);
  const { user } = await openPane(host);
  expect(await screen.findByRole('heading', { name: '按目标表生成自评表' })).toBeVisible();
  expect(screen.getByText(/“基层培训项目”.* 3 项指标/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '生成自评表' }));
  expect(await screen.findByRole('heading', { name: '基层培训项目' })).toBeVisible();
  expect((await screen.findAllByText(/按目标表生成的自评表已插入工作表“自评表”/)).length).toBeGreaterThan(0);
  const [sheet] = await host.readSheets('active');
  const texts = sheet!.grid.rows.flatMap((row) =>
    sheet!.grid.columns(row).map((column) => sheet!.grid.cell(row, column)!.text),
  );
  expect(texts).toEqual(expect.arrayContaining(['（2024年度）', '培训人次', '≥200人次', '学员满意度']));
});

it('a changed target names what was approved, and a click shows its cell', async () => {
  const shown: string[] = [];
  const host = withMembers(new MemoryHost([FORM, APPROVED]), {
    show: async (sheetId, at) => void shown.push(`${sheetId} ${toA1(at)}`),
  });
  const { user } = await openPane(host);
  await user.click(await screen.findByRole('button', { name: '校验工作簿' }));
  for (const row of await screen.findAllByRole('button', { name: /基层培训项目|自评表/ })) {
    if (row.getAttribute('aria-expanded') === 'false') await user.click(row);
  }
  await user.click(await screen.findByRole('button', { name: '批准：批复 D4 ≥200人次' }));
  expect(shown.at(-1)).toBe('sheet2 D4');
});
