/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import type { Host } from '../../../src/hosts/host';
import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import { rulesetById } from '../../../src/ruleset/rulesets';
import type { LayoutId } from '../../../src/ruleset/layoutId';
import type { Locale } from '../../../src/locales/localized';
import { parseA1, toA1 } from '../../../src/sheet/address';
import type { Address } from '../../../src/sheet/address';
import { FORM, withMembers } from '../session/workbooks';
import { openPane } from './render';

/** The pane in front of a blank form that was just inserted; what it selects in the sheet is written down. */
async function blank(layout: LayoutId = 'L1', locale: Locale = 'zh-CN') {
  const memory = new MemoryHost([{ name: '说明' }]);
  const shown: string[] = [];
  let inFront: string | null = null;
  let tell: (at: Address) => void = () => undefined;
  let sheetId = '';
  let changed: () => void = () => undefined;
  const host: Host = withMembers(memory, {
    show: async (_sheet, at) => void shown.push(toA1(at)),
    async readSheets(scope) {
      const all = await memory.readSheets('all');
      const own = scope === 'active' && inFront !== null && all.find(({ name }) => name === inFront);
      return own ? [own] : memory.readSheets(scope);
    },
    watch(listener, onSelect) {
      changed = listener;
      tell = (at) => onSelect?.(sheetId, at);
      return memory.watch(listener);
    },
  });
  const opened = await openPane(host, locale);
  await act(() => opened.session.insertBlank(rulesetById('mof-2020')!, layout));
  sheetId = (await memory.readSheets('all'))[1]!.id;
  const cell = async (at: string) => {
    const [, sheet] = await memory.readSheets('all');
    const { row, column } = parseA1(at)!;
    return sheet!.grid.cell(row, column)?.value ?? null;
  };
  const front = async (name: string) => {
    inFront = name;
    changed();
  };
  return { ...opened, memory, shown, cell, front, select: (at: Address) => tell(at) };
}

/** The same, at the first step. */
async function begun() {
  const opened = await blank();
  await opened.user.click((await screen.findAllByRole('button', { name: '逐项填写' }))[0]!);
  await field('年度');
  return opened;
}

const field = (name: RegExp | string) => screen.findByRole('textbox', { name });
const button = (name: string) => screen.findByRole('button', { name });

test('begins at the first blank with the focus in its field, and goes on by Enter', async () => {
  const { user, shown, cell } = await blank();
  await user.click((await screen.findAllByRole('button', { name: '逐项填写' }))[0]!);
  expect(await field('年度')).toHaveFocus();
  expect(shown).toEqual(['A2']);
  expect(screen.getByText('已填 0/8')).toBeVisible();
  await user.keyboard('2024{Enter}');
  expect(await field('项目名称')).toHaveFocus();
  expect(await cell('A2')).toBe('（2024年度）');
  await screen.findByText('已填 1/8');
  await user.keyboard('大数据平台{Enter}');
  expect(await field('主管部门')).toHaveFocus();
  expect(shown.at(-1)).toBe('C4');
});

test('what is no answer is told while it is typed, and Enter writes nothing', async () => {
  const { user, session, cell } = await begun();
  await user.keyboard('去年');
  await screen.findByText('这里要填四位年份，如 2024。');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(session.getState().busy).toBeNull());
  expect(session.getState().notice).toBeNull();
  expect(await field('年度')).toHaveFocus();
  expect(await cell('A2')).toBe('（        年度）');
  expect(await field('年度')).toHaveValue('去年');
});

test('steps are skipped, come back to, and gone over again; a part is skipped as a whole', async () => {
  const { user } = await begun();
  await user.click(await button('跳过'));
  expect(await field('项目名称')).toHaveFocus();
  await user.click(await button('上一个'));
  await field('年度');
  await user.click(await button('跳过这一部分'));
  expect(await field('年初预算数')).toHaveFocus();
  await user.click(await button('产出指标 0/1'));
  expect(await field('三级指标')).toHaveFocus();
  await user.click(await button('结束填写'));
  await screen.findByRole('heading', { name: '（未写项目名称）' });
});

test('an achievement is read as the checks read it, and one that falls short is asked for its reason', async () => {
  const { user, cell } = await begun();
  await user.click(await button('产出指标 0/1'));
  await field('三级指标');
  await user.keyboard('培训人次{Enter}');
  expect(await field(/年度指标值/)).toHaveFocus();
  await user.keyboard('≥100人次');
  await screen.findByText('读作 ≥100人次。');
  await user.keyboard('{Enter}');
  expect(await field(/实际完成值/)).toHaveFocus();
  expect(screen.getByText(/年度指标值\(A\)：≥100人次/)).toBeVisible();
  await user.keyboard('50万元');
  await screen.findByText(/单位不一致，无法比较/);
  await user.clear(await field(/实际完成值/));
  await user.keyboard('50');
  await screen.findByText('没有达到年度指标值（相当于 50%）。');
  await user.keyboard('{Enter}');
  expect(await field('分值')).toHaveFocus();
  expect(await cell('F13')).toBe('50人次');
  await user.keyboard('90{Enter}');
  expect(await field('偏差原因')).toHaveFocus();
  await user.keyboard('疫情影响，两期培训班取消');
  await user.tab();
  await user.keyboard('明年补办');
  await user.click(await button('下一个'));
  expect(await field('三级指标')).toHaveFocus();
  expect(await cell('I13')).toBe('偏差原因：疫情影响，两期培训班取消；改进措施：明年补办。');
});

test('whoever selects a cell in the sheet goes on there, and what was typed before stays', async () => {
  const { user, select } = await begun();
  await user.keyboard('20');
  await act(async () => select({ row: 4, column: 7 }));
  await field('实施单位');
  await act(async () => select({ row: 20, column: 1 }));
  await field('实施单位');
  await act(async () => select({ row: 2, column: 1 }));
  expect(await field('年度')).toHaveValue('20');
});

test('who types in the sheet instead is followed', async () => {
  const { memory } = await begun();
  await act(async () => memory.interfere('自评表', 'A2', '（2023年度）'));
  await screen.findByText('已填 1/8');
  await waitFor(async () => expect(await field('年度')).toHaveValue('2023'));
});

test('on another sheet it says where the form is, and goes on there with what was typed', async () => {
  const { user, front } = await begun();
  await user.keyboard('2024');
  await act(() => front('说明'));
  await screen.findByRole('heading', { name: '正在填写的表在工作表“自评表”' });
  expect(screen.getByText('年度：2024')).toBeVisible();
  await act(() => front('自评表'));
  expect(await field('年度')).toHaveValue('2024');
});

test('a form that cannot be read any more is told of, and what was typed is kept until it can be again', async () => {
  const { user, memory } = await begun();
  await user.keyboard('2024');
  const headings = ['三级指标', '年度指标值', '实际完成值', '分值', '得分'];
  const head = (texts: readonly string[]) =>
    act(async () => texts.forEach((text, i) => memory.interfere('自评表', `${'DEFGH'[i]}12`, text)));
  await head(headings.map(() => '随便写的'));
  await screen.findByRole('heading', { name: '正在填写的表读不出来了' });
  expect(screen.getByText('年度：2024')).toBeVisible();
  await head(headings);
  expect(await field('年度')).toHaveValue('2024');
});

test('what was typed for a row that has become another one is shown, and goes into no other cell', async () => {
  const { user, memory, cell } = await begun();
  await user.click(await button('产出指标 0/1'));
  await field('三级指标');
  await user.keyboard('培训人次{Enter}');
  await field(/年度指标值/);
  await user.keyboard('≥100人次');
  await act(async () => memory.interfere('自评表', 'D13', '指标1：设备购置数量'));
  await screen.findByText(/不在原来的位置了/);
  expect(screen.getByText('≥100人次')).toBeVisible();
  expect([await (await field(/年度指标值/)).getAttribute('value'), await cell('E13')]).toEqual(['', null]);
  await user.click(await button('不再保留'));
  await waitFor(() => expect(screen.queryByText('≥100人次')).toBeNull());
});

test('a protected sheet is told of before anything is typed; what it refuses stays in the field', async () => {
  const cells = { ...FORM.cells, B2: '', E6: '', E7: '', E8: '' };
  const { user } = await openPane(new MemoryHost([{ ...FORM, cells, isProtected: true }]));
  await user.click((await screen.findAllByRole('button', { name: '逐项填写' }))[0]!);
  expect(await field('项目名称')).toHaveFocus();
  expect(screen.getByText(/^工作表受保护/)).toBeVisible();
  await user.keyboard('基层培训{Enter}');
  await screen.findByText('没有写入任何单元格');
  expect(await field('项目名称')).toHaveValue('基层培训');
});

test('in English it asks by the form’s own labels and its own words', async () => {
  const { user } = await blank('L3', 'en-US');
  await user.click((await screen.findAllByRole('button', { name: 'Fill in step by step' }))[0]!);
  await field('Year (年度)');
  await user.keyboard('2024{Enter}');
  await field('项目名称');
  expect(screen.getByText('1/8 filled in')).toBeVisible();
});
