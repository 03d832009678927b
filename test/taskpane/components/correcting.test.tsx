/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import type { OnSelect } from '../../../src/hosts/host';
import { toA1 } from '../../../src/sheet/address';
import { FORM, ODD, withMembers } from '../session/workbooks';
import { openPane } from './render';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const heading = (name: string | RegExp) => screen.findByRole('heading', { name });
const result = () => within(screen.getByRole('region', { name: '识别结果' }));

/** Opens a form and what its headings were taken for. */
async function correct(host: MemoryHost) {
  const opened = await openPane(host);
  await opened.user.click(await screen.findByRole('button', { name: /识别有误？|指出表头/ }));
  await heading('更正表头识别');
  const meaning = (text: string) => screen.getByRole('combobox', { name: new RegExp(`^${text}（`) });
  return { ...opened, meaning };
}

describe('correcting the reading', () => {
  it('shows the headings with what they were taken for, and what that is read to', async () => {
    const { meaning } = await correct(new MemoryHost([FORM]));
    expect(screen.getByRole('combobox', { name: '表头所在的行' })).toHaveDisplayValue(/^第 5 行：一级指标/);
    expect(meaning('实际完成值')).toHaveDisplayValue('实际完成值');
    expect(result().getByRole('status')).toHaveTextContent('3 项指标，总分 88');
    expect(
      result()
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      '培训人次指标值 ≥100人次，完成值 50人次分值 40，得分 40',
      '覆盖率指标值 ≥90%，完成值 95%分值 40，得分 30',
      '学员满意度指标值 ≥90%，完成值 95%分值 10，得分 10',
    ]);
  });

  it('shows at once what a choice makes of it', async () => {
    const { user, meaning } = await correct(new MemoryHost([FORM]));
    await user.selectOptions(meaning('实际完成值'), '年度指标值');
    expect(meaning('年度指标值')).toHaveDisplayValue('不读取');
    expect(await result().findByText(/^还要指出|指标值 50人次/)).toBeVisible();
  });

  it('reads a sheet that was not recognised, keeps that, and goes to the form', async () => {
    const { user, meaning } = await correct(new MemoryHost([ODD]));
    await user.selectOptions(screen.getByRole('combobox', { name: '表头所在的行' }), '3');
    await screen.findByText('还要指出哪一列是指标名称（三级指标）。');
    const keep = button('保存到工作簿');
    expect(keep).toHaveAttribute('aria-disabled', 'true');
    await user.selectOptions(meaning('考核内容'), '三级指标');
    await user.selectOptions(meaning('要求'), '年度指标值');
    await user.selectOptions(meaning('做到了什么'), '实际完成值');
    await user.selectOptions(meaning('满多少'), '分值');
    await user.selectOptions(meaning('打多少'), '得分');
    expect(await result().findByText('2 项指标，总分 100')).toBeVisible();
    await user.click(keep);
    expect(await heading('基层培训项目')).toBeVisible();
  });

  it('guesses from the cells, marks what is a guess and, in the sheet, the column that is being chosen', async () => {
    const shown: unknown[] = [];
    const host = withMembers(new MemoryHost([ODD]), {
      show: async (_, at, to) => void shown.push([toA1(at), to && toA1(to)]),
    });
    const { user, meaning } = await correct(host as MemoryHost);
    await user.click(button('按内容识别'));
    expect(await result().findByText('2 项指标，总分 100')).toBeVisible();
    expect(screen.getAllByText('（按内容）')).toHaveLength(5);
    expect(screen.queryByRole('button', { name: '按内容识别' })).toBeNull();
    await user.selectOptions(meaning('满多少'), '不读取');
    expect(shown).toEqual([['D3', 'D6']]);
    expect(screen.getAllByText('（按内容）')).toHaveLength(4);
  });

  it('marks the heading whose column is selected in the sheet, and takes the row that is selected there', async () => {
    let told: OnSelect = () => undefined;
    const host = withMembers(new MemoryHost([FORM]), {
      watch: async (_, onSelect) => {
        told = onSelect!;
        return async () => undefined;
      },
    });
    const { user, meaning } = await correct(host as MemoryHost);
    act(() => told('sheet1', { row: 7, column: 5 }));
    expect(meaning('实际完成值').closest('[aria-current]')).toHaveTextContent('实际完成值（E5）');
    act(() => told('sheet1', { row: 3, column: 5 }));
    await user.click(button('改用选中的第 3 行'));
    expect(screen.getByRole('combobox', { name: '表头所在的行' })).toHaveDisplayValue(/^第 3 行：/);
  });

  it('works by the keyboard alone, and puts the focus where the user goes on', async () => {
    const { user } = await openPane(new MemoryHost([FORM]));
    (await screen.findByRole('button', { name: '识别有误？' })).focus();
    await user.keyboard('{Enter}');
    expect((await heading('更正表头识别')).parentElement).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('combobox', { name: '表头所在的行' })).toHaveFocus();
    button('取消').focus();
    await user.keyboard('{Enter}');
    expect((await heading('基层培训项目')).parentElement).toHaveFocus();
  });
});

describe('templates in the settings', () => {
  it('are shown by their headings, to be copied, downloaded and removed', async () => {
    const host = new MemoryHost([FORM]);
    const { user } = await correct(host);
    await user.click(button('保存到工作簿'));
    await heading('基层培训项目');
    await user.click(button('设置'));
    await user.click(await screen.findByRole('button', { name: /^一级指标、二级指标、三级指标/ }));
    const json = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '表头模板（JSON）' });
    expect(JSON.parse(json.value)).toEqual(((await host.recall('templates')) as unknown[])[0]);
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: '下载' });
    expect([link.download, decodeURIComponent(link.href.split(',').slice(1).join(','))]).toEqual([
      '表头模板.json',
      json.value,
    ]);
    await user.click(button(/^移除 一级指标/));
    expect(await screen.findByText(/^没有保存的模板/)).toBeVisible();
    expect(await host.recall('templates')).toBeNull();
  });
});

describe('a workbook that keeps a faulty template', () => {
  it('offers in the settings to drop it, with what is wrong in it', async () => {
    const host = new MemoryHost([FORM]);
    await host.remember('templates', [
      { ziping: 'template', version: 1, headings: [{ text: '要求', meaning: '目标' }] },
    ]);
    const { user } = await openPane(host);
    await user.click(await screen.findByRole('button', { name: '设置' }));
    // Said to screen readers too, by the live region.
    expect(
      await screen.findByText(/headings\[0\]\.meaning.*现为 "目标"/, { ignore: '[role=status]' }),
    ).toBeVisible();
    await user.click(button('移除有错误的模板'));
    expect(await screen.findByText(/^没有保存的模板/)).toBeVisible();
    await user.click(button('返回'));
    expect(await heading('基层培训项目')).toBeVisible();
  });
});

describe('tables beside one another', () => {
  it('are offered by their columns', async () => {
    const headings = ['三级指标', '年度指标值', '实际完成值', '分值', '得分'];
    const row = ['培训人次', '≥100人次', '50人次', 60, 30];
    const cells = Object.fromEntries(
      [
        ['培训绩效自评表', null, null, null, null, '演出绩效自评表'],
        [...headings, ...headings],
        [...row, '演出场次', ...row.slice(1)],
      ].flatMap((each, down) =>
        each.map((value, right) => [`${'ABCDEFGHIJ'[right]}${down + 1}`, value] as const),
      ),
    );
    const { user } = await openPane(new MemoryHost([{ name: '并列', cells }]));
    const [first] = await screen.findAllByRole('button', { name: /未写项目名称/ });
    await user.click(first!);
    await user.click(await screen.findByRole('button', { name: '识别有误？' }));
    const table = await screen.findByRole('combobox', { name: '并列的表' });
    expect(table).toHaveDisplayValue('第 1 张（A 至 E 列）');
    await user.selectOptions(table, '第 2 张（F 至 J 列）');
    expect(await result().findByText('演出场次')).toBeVisible();
  });
});
