/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import type { Host } from '../../../src/hosts/host';
import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import { FORM, GOALS, cellsOf, withMembers } from '../session/workbooks';
import { openPane } from './render';
import type { Address } from '../../../src/sheet/address';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const heading = (name: string | RegExp) => screen.findByRole('heading', { name });
/** The cards of what is to be settled. */
const cards = () => screen.getByRole('region', { name: /^要处理的/ });
const card = (text: string | RegExp) => within(within(cards()).getByText(text).closest('li')!);

/** A form that is ready: nothing is wrong with it. */
const READY = { ...FORM, cells: { ...FORM.cells, E6: '120人次', G7: 40, G9: 98 } };

/** FORM as a place's office would title it. */
const withTitle = (place: string) => ({
  ...FORM,
  name: place,
  cells: { ...FORM.cells, A1: `${place}项目支出绩效自评表（2024年度）` },
});

describe('a form', () => {
  it('says first what is left to settle, and is headed by its project', async () => {
    await openPane(new MemoryHost([FORM]));
    expect(await heading('基层培训项目')).toBeVisible();
    const head = within(screen.getByRole('banner'));
    expect(head.getByText('还差 2 处')).toBeVisible();
    expect(head.getByText('已填 3/3')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('还差 2 处，已填 3/3');
  });

  it('says the rules and why those, on demand', async () => {
    const { user } = await openPane(new MemoryHost([FORM]));
    await user.click(await screen.findByRole('button', { name: /^评分规则/ }));
    expect(screen.getByRole('combobox', { name: '评分规则' })).toHaveDisplayValue(/^自动：/);
    expect(screen.getByText('看不出这张表属于哪个地区，采用财政部通用规则。')).toBeVisible();
  });

  it('folds away what it prints of its rules; a click on a cell selects it', async () => {
    const shown: unknown[] = [];
    const printed = { ...READY, cells: { ...READY.cells, A11: '备注：得分保留一位小数，四舍五入。' } };
    const host = withMembers(new MemoryHost([printed]), {
      show: async (sheetId, at) => void shown.push([sheetId, at]),
    });
    const { user } = await openPane(host);
    await user.click(await screen.findByRole('button', { name: /^评分规则/ }));
    const fold = button('表中写明的计分办法（1 处）');
    expect(fold).toHaveAttribute('aria-expanded', 'false');
    await user.click(fold);
    expect(screen.getByText('得分小数位数、得分取舍')).toBeVisible();
    expect(screen.getByText(/得分保留一位小数，四舍五入/)).toBeVisible();
    await user.click(button('A11'));
    expect(shown).toEqual([['sheet1', { row: 11, column: 1 }]]);
  });

  it('has total and grade as recorded and by the rules, and the score of each section, in lines that open', async () => {
    const { user } = await openPane(new MemoryHost([FORM]));
    await user.click(await screen.findByRole('button', { name: '总分 88.00 → 68.00' }));
    expect(screen.getByText('88.00')).toBeVisible();
    expect(screen.getByText('68.00')).toBeVisible();
    expect(screen.getByTitle('等级：良')).toHaveTextContent('良');
    expect(screen.getByTitle('等级：中')).toHaveTextContent('中');
    await user.click(button('各部分得分'));
    const bars = within(screen.getByRole('list', { name: '各部分得分' })).getAllByRole('listitem');
    expect(bars.map((bar) => bar.getAttribute('aria-label'))).toEqual([
      '预算执行：填报 8.00 分，按规则 8.00 分，分值 10 分',
      '产出指标：填报 70.00 分，按规则 50.00 分，分值 80 分',
      '满意度指标：填报 10.00 分，按规则 10.00 分，分值 10 分',
    ]);
  });

  it('has a card for each indicator with a mistake; a click selects the cell', async () => {
    const shown: unknown[] = [];
    const host = withMembers(new MemoryHost([FORM]), {
      show: async (sheetId, at) => void shown.push([sheetId, at]),
    });
    const { user } = await openPane(host);
    const items = within(cards()).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      expect.stringMatching(/^G6 H6培训人次得分高于规则允许的分数 40 → 20偏差未写原因/),
      expect.stringMatching(/^G7覆盖率扣分未写原因/),
    ]);
    await user.click(card('培训人次').getByRole('button', { name: 'G6' }));
    expect(shown).toEqual([['sheet1', { row: 6, column: 7 }]]);
  });

  it('marks the card of the cell that is selected, and leaves it marked', async () => {
    let select: (sheetId: string, at: Address) => void = () => undefined;
    const host = withMembers(new MemoryHost([FORM]), {
      watch: async (_listener, onSelect) => {
        select = onSelect!;
        return async () => undefined;
      },
    });
    await openPane(host);
    const marked = () => within(cards()).getAllByRole('listitem', { current: true });
    expect(within(cards()).queryAllByRole('listitem', { current: true })).toEqual([]);
    // The target of 覆盖率, whose score is wrong.
    act(() => select('sheet1', { row: 7, column: 4 }));
    expect(marked()).toEqual([within(cards()).getByText('覆盖率').closest('li')]);
    act(() => select('sheet1', { row: 20, column: 1 }));
    expect(marked()).toHaveLength(1);
  });

  it('leads to the next place and to the one before, from the cell that is selected', async () => {
    const shown: number[] = [];
    const host = withMembers(new MemoryHost([FORM]), {
      show: async (_sheetId, { row }) => void shown.push(row),
    });
    const { user } = await openPane(host);
    await user.click(button('下一处'));
    await user.click(button('下一处'));
    await user.click(button('下一处'));
    await user.keyboard('{Shift>}{F8}{/Shift}{F8}');
    expect(shown).toEqual([6, 7, 6, 7, 6]);
  });

  it('keeps warnings and notes apart, for they are no obstacle', async () => {
    const { user } = await openPane(new MemoryHost([FORM]));
    await user.click(await screen.findByRole('button', { name: '供参考 提示 1' }));
    expect(screen.getByRole('img', { name: '提示' })).toBeVisible();
  });

  it('says why, on demand and by the keyboard', async () => {
    const { user } = await openPane(new MemoryHost([FORM]));
    const why = card('培训人次').getByRole('button', { name: '为什么：G6' });
    expect(why).toHaveAttribute('aria-expanded', 'false');
    why.focus();
    await user.keyboard('{Enter}');
    expect(why).toHaveAttribute('aria-expanded', 'true');
    expect(await screen.findByText('≥100人次')).toBeVisible();
    expect(screen.getByText(/50 ÷ 100 × 40 = 20.*改为 20.00。$/)).toBeVisible();
  });

  it('changes one score and its total, and the keyboard goes on at the next card', async () => {
    const host = new MemoryHost([FORM]);
    const { user } = await openPane(host);
    const change = card('覆盖率').getByRole('button', { name: 'G7 改为 40' });
    change.focus();
    await user.keyboard('{Enter}');
    await heading('已改动 2 个单元格');
    expect(await cellsOf(host, 'G6', 'G7', 'G9')).toEqual([40, 40, 98]);
    expect(screen.queryByText('覆盖率')).toBeNull();
    expect(within(cards()).getByRole('button', { name: 'G6' })).toHaveFocus();
  });

  it('offers each cell that a contradiction can lie in, each by one click that can be undone', async () => {
    const cells = { ...READY.cells, G8: 12, G9: 98 };
    const host = new MemoryHost([{ ...READY, cells }]);
    const { user } = await openPane(host);
    await heading('基层培训项目');
    const either = within(screen.getByRole('group', { name: '可能其中一处有误，核对后选一处：' }));
    expect(either.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      '改 G8 为 10',
      'G8',
      '改 G9 为 100',
    ]);
    await user.click(either.getByRole('button', { name: '改 G8 为 10' }));
    expect(await screen.findByText('可以报送')).toBeVisible();
    expect(await cellsOf(host, 'G8', 'G9')).toEqual([10, 98]);
    await user.click(button('撤销'));
    expect(await screen.findByRole('button', { name: '改 G9 为 100' })).toBeVisible();
    expect(await cellsOf(host, 'G8', 'G9')).toEqual([12, 98]);
  });

  it('writes a reason and a remedy into the note’s cell, and goes on at the next card', async () => {
    const host = new MemoryHost([FORM]);
    const { user } = await openPane(host);
    const opener = card('覆盖率').getByRole('button', { name: '填写原因：H7' });
    await user.click(opener);
    const reason = await screen.findByRole('textbox', { name: '偏差原因' });
    expect(reason).toHaveFocus();
    expect(screen.getByText(/分值 40\.00 分，得分 30\.00 分，扣 10\.00 分/)).toBeVisible();
    await user.click(button('取消'));
    expect(opener).toHaveFocus();
    await user.click(opener);
    await user.type(await screen.findByRole('textbox', { name: '偏差原因' }), '两个社区没有覆盖');
    await user.type(screen.getByRole('textbox', { name: '改进措施' }), '下年补上');
    await user.click(button('写入 H7'));
    await waitFor(() => expect(screen.queryByText('覆盖率')).toBeNull());
    expect(await cellsOf(host, 'H7')).toEqual(['偏差原因：两个社区没有覆盖；改进措施：下年补上。']);
    expect(within(cards()).getByRole('button', { name: 'G6' })).toHaveFocus();
  });

  it('ignores a finding for a reason, with the name typed once, and tells it again', async () => {
    const host = new MemoryHost([FORM]);
    const { user } = await openPane(host);
    await user.click(card('覆盖率').getByRole('button', { name: '忽略…：G7' }));
    await user.type(await screen.findByRole('textbox', { name: '为什么可以忽略' }), '主管部门已批准');
    await user.type(screen.getByRole('textbox', { name: '姓名' }), '李明');
    await user.click(button('忽略这一问题'));
    await waitFor(() => expect(screen.queryByText('覆盖率')).toBeNull());
    expect(screen.getByText('还差 1 处')).toBeVisible();
    await user.click(button('已忽略 1 处'));
    expect(screen.getByText(/^原因：主管部门已批准（李明，\d{4}-\d\d-\d\d）$/)).toBeVisible();
    await user.click(button('不再忽略：G7'));
    await screen.findByText('还差 2 处');
  });

  it('undoes one change and keeps the others', async () => {
    const host = new MemoryHost([FORM]);
    const { user } = await openPane(host);
    await user.click(button('重新计算得分'));
    await user.click(await screen.findByRole('button', { name: '已改动 4 个单元格' }));
    await user.click(await screen.findByRole('button', { name: '撤销这一处：G6' }));
    await screen.findByText('还差 3 处');
    expect(await cellsOf(host, 'G6', 'G9')).toEqual([40, 68]);
  });
});

describe('Recalculate and Undo', () => {
  it('list what was changed with before, after and why; the focus is at the result', async () => {
    const { user } = await openPane(new MemoryHost([FORM]));
    await user.click(button('重新计算得分'));
    const title = await heading('已改动 4 个单元格');
    expect(title.parentElement).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent('已改动 4 个单元格，还差 2 处，已填 3/3');
    await user.click(within(title).getByRole('button'));
    expect(await screen.findByText('20', { selector: 'ins' })).toBeVisible();
    expect(screen.getByText('40', { selector: 'del' })).toBeVisible();
    expect(card('培训人次').getByText('偏差原因待补充')).toBeVisible();
  });

  it('do not call back who has gone on in the sheet meanwhile', async () => {
    const { user } = await openPane(new MemoryHost([FORM]));
    const hasFocus = jest.spyOn(document, 'hasFocus').mockReturnValue(false);
    await user.click(button('重新计算得分'));
    const title = await heading('已改动 4 个单元格');
    expect(title.parentElement).not.toHaveFocus();
    hasFocus.mockRestore();
  });

  it('take everything back', async () => {
    const host = new MemoryHost([FORM]);
    const { user } = await openPane(host);
    await user.click(button('重新计算得分'));
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    // The message, and what a screen reader is told.
    expect(await screen.findAllByText('已撤销，恢复 4 个单元格。')).toHaveLength(2);
    expect(await cellsOf(host, 'G6', 'G9', 'H6')).toEqual([40, 88, null]);
    expect(screen.queryByRole('button', { name: '撤销' })).toBeNull();
  });

  it('say so when there is nothing to change', async () => {
    const { user } = await openPane(new MemoryHost([READY]));
    await user.click(button('重新计算得分'));
    expect(await heading('无需改动')).toBeVisible();
  });

  it('name the locked cells of a protected sheet', async () => {
    const { user } = await openPane(new MemoryHost([{ ...FORM, isProtected: true }]));
    await user.click(button('重新计算得分'));
    expect(await screen.findByText('没有写入任何单元格')).toBeVisible();
    expect(screen.getByText(/请在“审阅”选项卡中撤销工作表保护/)).toBeVisible();
    expect(screen.getByText(/工作表受保护，单元格已锁定/)).toHaveTextContent('G6、H6、H7、G9');
  });

  it('offer another try when Excel fails, without its English message', async () => {
    const host = new MemoryHost([FORM]);
    const apply: Host['apply'] = () => Promise.reject(new Error('GeneralException at sync'));
    const { user, container } = await openPane(withMembers(host, { apply }));
    await user.click(button('重新计算得分'));
    expect(await screen.findByRole('button', { name: '重试' })).toBeVisible();
    expect(container).not.toHaveTextContent('GeneralException');
    await user.click(button('关闭'));
    expect(screen.queryByRole('button', { name: '重试' })).toBeNull();
  });
});

describe('Validate', () => {
  it('says 不可报送, sheet by sheet, and exports the report', async () => {
    const host = withMembers(new MemoryHost([FORM, GOALS]), { writeReport: async ([first]) => first!.name });
    const { user } = await openPane(host);
    await user.click(button('校验工作簿'));
    expect((await heading('不可报送')).parentElement).toHaveFocus();
    expect(await screen.findByText('还有 3 处错误，处理后再报送。')).toBeVisible();
    expect(screen.getByRole('button', { name: /^不可报送.*自评表.*3 处错误/ })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
    expect(card('培训人次').getByRole('button', { name: 'G6 改为 20' })).toBeVisible();
    expect(screen.getByRole('region', { name: '未作校验的表格' })).toHaveTextContent('绩效目标表');
    await user.click(button('导出校验报告'));
    await waitFor(() => expect(screen.getAllByText('报告已写入，从工作表“汇总”看起。')).toHaveLength(2));
    await user.click(button('返回当前工作表'));
    expect(await heading('基层培训项目')).toBeVisible();
  });

  it('says 可以报送', async () => {
    const { user } = await openPane(new MemoryHost([READY]));
    await user.click(button('校验工作簿'));
    expect(await heading('可以报送')).toBeVisible();
  });

  it('can be cancelled while it runs', async () => {
    const host = new MemoryHost([FORM]);
    const readSheets: Host['readSheets'] = (scope) =>
      scope === 'all' ? new Promise(() => undefined) : host.readSheets(scope);
    const { user } = await openPane(withMembers(host, { readSheets }));
    await user.click(button('校验工作簿'));
    expect(await screen.findByRole('progressbar')).toBeVisible();
    expect(button('重新计算得分')).toHaveAttribute('aria-disabled', 'true');
    await user.click(button('取消'));
    expect(await screen.findAllByText('已取消，没有改动任何内容。')).not.toHaveLength(0);
    expect(button('重新计算得分')).not.toHaveAttribute('aria-disabled', 'true');
  });
});

describe('without a form', () => {
  it('says what was looked for, what comes near, and what to do next', async () => {
    await openPane(new MemoryHost([GOALS]));
    expect(await heading('当前工作表没有自评表')).toBeVisible();
    expect(screen.getByText('项目支出绩效目标申报表')).toBeVisible();
    expect(screen.getByText(/这是绩效目标表，不是自评表/)).toBeVisible();
    expect(button('重新计算得分')).toHaveAttribute('aria-disabled', 'true');
  });

  it('says what is wrong when nothing can be read', async () => {
    const host = new MemoryHost([FORM]);
    await openPane(withMembers(host, { readSheets: () => Promise.reject(new Error('Timeout')) }));
    expect(await heading('无法读取当前工作表')).toBeVisible();
    expect(button('重试')).toBeVisible();
  });

  it('offers a way on after a writing that was cut short', async () => {
    const host = withMembers(new MemoryHost([FORM]), { unfinishedEdits: async () => [] });
    await openPane(host);
    expect(await heading('上次写入没有完成')).toBeVisible();
    expect(button('继续写完')).toBeVisible();
    expect(button('恢复原样')).toBeVisible();
  });
});

describe('several forms on a sheet', () => {
  it('are listed, shown one at a time, and listed again', async () => {
    const second = Object.fromEntries(
      Object.entries(FORM.cells!).map(([address, value]) => {
        const [, column, row] = /([A-Z])(\d+)/.exec(address)!;
        return [`${column}${Number(row) + 12}`, value === '基层培训项目' ? '图书采购项目' : value];
      }),
    );
    const { user } = await openPane(new MemoryHost([{ ...FORM, cells: { ...FORM.cells, ...second } }]));
    expect(await heading('本工作表有 2 张自评表')).toBeVisible();
    await user.click(button(/图书采购项目/));
    expect(await heading('图书采购项目')).toBeVisible();
    await user.click(button('本表其他自评表'));
    expect(await heading('本工作表有 2 张自评表')).toBeVisible();
  });
});

describe('settings', () => {
  it('change the language at once, and what Recalculate may touch', async () => {
    const host = new MemoryHost([FORM]);
    const { user } = await openPane(host);
    await user.click(button('设置'));
    expect(await heading('设置')).toBeVisible();
    await user.click(screen.getByRole('switch', { name: '偏差原因草稿' }));
    await waitFor(async () => expect(await host.recall('touch')).toMatchObject({ notes: false }));
    await user.click(screen.getByRole('radio', { name: 'English' }));
    expect(await heading('Settings')).toBeVisible();
    expect(button('Settings')).toHaveAttribute('aria-pressed', 'true');
    await user.click(button('Recalculate score'));
    expect(await heading('2 cells changed')).toBeVisible();
  });

  it('take other rules, and rules from a file', async () => {
    const { rulesetById } = await import('../../../src/ruleset/rulesets');
    const { user, session } = await openPane(new MemoryHost([FORM]));
    const rules = () => screen.getByRole('combobox', { name: '评分规则' });
    await user.click(await screen.findByRole('button', { name: /^评分规则/ }));
    await user.selectOptions(rules(), '北京市');
    await waitFor(() => expect(screen.getByText('按工作簿中保存的设置。')).toBeVisible());
    await user.click(button('设置'));
    const name = { 'zh-CN': '本市规则', 'en-US': 'Our town' };
    const text = JSON.stringify({ ...rulesetById('mof-2020'), id: 'our-town', name });
    const file = Object.assign(new File([text], 'our-town.json', { type: 'application/json' }), {
      text: async () => text,
    });
    await user.upload(await screen.findByLabelText('使用自己的规则文件…', { selector: 'input' }), file);
    await waitFor(() => expect(session.getState().settings.ruleset?.id).toBe('our-town'));
    expect(rules()).toHaveDisplayValue('本市规则');
  });
});

describe('in English', () => {
  it('has the same commands, findings and results', async () => {
    const host = withMembers(new MemoryHost([FORM]), { writeReport: async ([first]) => first!.name });
    const { user } = await openPane(host, 'en-US');
    expect(screen.getByRole('region', { name: '2 places to settle' })).toBeVisible();
    await user.click(button('Recalculate score'));
    expect(await heading('4 cells changed')).toBeVisible();
    await user.click(button('Undo'));
    expect(await screen.findAllByText('Undone: 4 cells restored.')).not.toHaveLength(0);
    await user.click(button('Validate workbook'));
    expect(await heading('Not ready to submit')).toBeVisible();
    await user.click(button('Export report'));
    expect(
      await screen.findAllByText('The report is written; it begins on the sheet “汇总”.'),
    ).not.toHaveLength(0);
  });
});

describe('while the user works in the sheet', () => {
  it('figures follow, and what was opened stays open', async () => {
    const host = new MemoryHost([FORM]);
    const { user } = await openPane(host);
    await user.click(await screen.findByRole('button', { name: '指标得分' }));
    const opened = button(/培训人次.*40\.00 \/ 40/);
    await user.click(opened);
    act(() => host.interfere('自评表', 'G6', 20));
    expect(await screen.findByRole('button', { name: /培训人次.*20\.00 \/ 40/ })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
    expect(opened).toHaveFocus();
  });

  it('the keyboard reaches the next place, commands and cards in their order', async () => {
    const { user } = await openPane(new MemoryHost([FORM]));
    const names: string[] = [];
    for (let count = 0; count < 16; count += 1) {
      await user.tab();
      names.push(document.activeElement!.getAttribute('aria-label') ?? document.activeElement!.textContent);
    }
    expect(names).toEqual([
      '下一处',
      '重新计算得分',
      '校验工作簿',
      '设置',
      ...['G6', 'H6', 'G6 改为 20', '填写原因：H6', '忽略…：H6', '为什么：G6'],
      ...['G7', 'G7 改为 40', '填写原因：H7', '忽略…：G7', '为什么：G7'],
      expect.stringMatching(/^总分/),
    ]);
  });

  it('arrow keys go round through the commands', async () => {
    const { user } = await openPane(new MemoryHost([FORM]));
    button('重新计算得分').focus();
    await user.keyboard('{ArrowRight}');
    expect(button('校验工作簿')).toHaveFocus();
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(button('设置')).toHaveFocus();
    await user.keyboard('{Home}');
    expect(button('重新计算得分')).toHaveFocus();
  });
});

describe('what opens gives the focus back when it is closed', () => {
  it('the settings to their button', async () => {
    const { user } = await openPane(new MemoryHost([FORM]));
    await user.click(button('设置'));
    expect((await heading('设置')).parentElement).toHaveFocus();
    await user.click(button('返回'));
    await waitFor(() => expect(button('设置')).toHaveFocus());
  });

  it('a notice to what had it before, and what has the focus is always a stop of the Tab key', async () => {
    const host = new MemoryHost([{ ...FORM, isProtected: true }]);
    const { user } = await openPane(host);
    button('重新计算得分').focus();
    await user.keyboard('{Enter}');
    await screen.findByText('没有写入任何单元格');
    expect(document.activeElement).toHaveAttribute('tabindex', '0');
    await user.click(button('关闭'));
    await waitFor(() => expect(button('重新计算得分')).toHaveFocus());
  });

  it('tell the rules in words, and take other numbers of them without a file', async () => {
    const { user, session } = await openPane(new MemoryHost([FORM]));
    await user.click(button('设置'));
    await user.click(await screen.findByRole('button', { name: /^规则全文/ }));
    expect(await heading('预算执行')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '调整数值' }));
    const weight = await screen.findByRole('textbox', { name: '预算执行分值' });
    await user.clear(weight);
    await user.type(weight, '20');
    await user.click(screen.getByRole('button', { name: '用于这个工作簿' }));
    await waitFor(() => expect(session.getState().settings.ruleset?.execution.weight).toBe('20'));
    expect(session.getState().settings.ruleset?.name['zh-CN']).toMatch(/（已调整）$/);
  });

  it('tell the rules of validated forms as well', async () => {
    const { user } = await openPane(new MemoryHost([withTitle('北京市'), withTitle('北京市')]));
    await user.click(button('校验工作簿'));
    await user.click(button('设置'));
    expect(await screen.findByRole('button', { name: '规则全文 北京市' })).toBeVisible();
  });

  it('tell no rules where the forms have several', async () => {
    const { user } = await openPane(new MemoryHost([withTitle('北京市'), withTitle('上海市')]));
    await user.click(button('校验工作簿'));
    await user.click(button('设置'));
    expect(await heading('设置')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^规则全文/ })).toBeNull();
  });

  it('name a number that is none', async () => {
    const { user, session } = await openPane(new MemoryHost([FORM]));
    await user.click(button('设置'));
    await user.click(screen.getByRole('button', { name: '调整数值' }));
    await user.type(await screen.findByRole('textbox', { name: '得分小数位数' }), '多');
    await user.click(screen.getByRole('button', { name: '用于这个工作簿' }));
    expect((await screen.findAllByText(/调整后的规则/))[0]).toBeVisible();
    expect(session.getState().settings.ruleset).toBeNull();
  });

  it('say no total while achievements are blank, and between what it will lie', async () => {
    const cells = { ...FORM.cells, E6: null, E7: null, E8: null };
    const { user } = await openPane(new MemoryHost([{ ...FORM, cells }]));
    await user.click(await screen.findByRole('button', { name: '总分 88.00 → —（3 项未评）' }));
    expect(await screen.findByText('8.00～98.00')).toBeVisible();
    expect(screen.queryByText('与规则一致')).toBeNull();
  });
});
