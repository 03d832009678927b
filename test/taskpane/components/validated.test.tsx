/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import type { MemorySheet } from '../../../src/hosts/memory/memoryHost';
import { FORM, GOALS } from '../session/workbooks';
import { openPane } from './render';

const READY: MemorySheet = {
  ...FORM,
  name: '已填好',
  cells: { ...FORM.cells, G6: 20, H6: '学员报名不足；明年提前通知。', G7: 40, G9: 78 },
};

const button = (name: RegExp | string) => screen.getByRole('button', { name });

it('lists the forms of a workbook: what is not ready first, one click to its cards, the rest folded away', async () => {
  const hidden: MemorySheet = { ...FORM, name: '深藏', visibility: 'hidden' };
  const { user } = await openPane(new MemoryHost([READY, FORM, hidden, GOALS]));
  await user.click(button('校验工作簿'));
  const heading = await screen.findByRole('heading', { level: 1, name: '2/3 不可报送' });
  expect(heading.parentElement).toHaveFocus();
  expect(await screen.findByText('隐藏的工作表：深藏')).toBeVisible();
  const rows = screen.getAllByRole('button', { name: /^(可以|不可)报送.*处错误/ });
  expect(rows.map((row) => row.textContent)).toEqual(['自评表3 处错误良', '深藏 隐藏3 处错误良']);
  expect(screen.queryByRole('button', { name: /^可以报送已填好/ })).toBeNull();
  await user.click(button('可以报送 1 张'));
  expect(screen.getByText('已填好')).toBeVisible();

  await user.click(rows[0]!);
  expect(button('G6 改为 20')).toBeVisible();

  await user.click(button('下一张不可报送'));
  expect(screen.getByText('第 2/2 张：深藏')).toBeVisible();
  expect(button('下一张不可报送')).toHaveFocus();

  await user.click(button('按问题'));
  await user.click(button(/得分高于规则允许的分数.*×2/));
  expect(screen.getAllByRole('button', { name: /(自评表|深藏) G6/ })).toHaveLength(2);
});

it('lists what was ignored and is found no more, until the record is deleted', async () => {
  const host = new MemoryHost([FORM]);
  const { user, session } = await openPane(host);
  const { view } = session.getState();
  if (view.kind !== 'forms') throw new Error(view.kind);
  const { form, findings } = view.assessments[0]!;
  const finding = findings.find(({ code }) => code === 'deduction-without-note')!;
  await act(() => session.ignore(finding, form, { reason: '已报主管部门', by: '张三' }));
  host.interfere('自评表', 'G7', 25);
  await user.click(button('校验工作簿'));
  const gone = within(await screen.findByRole('region', { name: '曾忽略，现已不存在或内容已变' }));
  expect(gone.getByText('自评表、基层培训项目')).toBeVisible();
  expect(gone.getByText(/^原因：已报主管部门（张三，/)).toBeVisible();
  await user.click(gone.getByRole('button', { name: /^删除记录：/ }));
  await waitFor(() => expect(screen.queryByRole('region', { name: /^曾忽略/ })).toBeNull());
  expect(await host.recall('accepted')).toBeNull();
});
