/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import { FORM, GOALS } from '../session/workbooks';
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
