import { openForAll } from './openForAll';
import { settled } from './openWorkbench';
import type { Opened } from './openWorkbench';

let opened: Opened;

openForAll((workbench) => (opened = workbench));

beforeAll(() => opened.openSample('shanghai-2023.xlsx'));

describe('a workbook of seven sheets', () => {
  test('is validated as a whole, and not one cell is written', async () => {
    const { pane } = opened;
    const before = await opened.contents();
    await pane.getByRole('button', { name: '校验工作簿' }).click();
    await pane.getByRole('heading', { level: 1, name: '不可报送' }).waitFor();
    await opened.says('共 7 张工作表，7 张自评表');
    expect(await opened.contents()).toEqual(before);
  });

  test('a finding leads to its sheet and cell', async () => {
    const { pane } = opened;
    const before = await opened.contents();
    await pane
      .getByRole('button', { name: /^不可报送/ })
      .last()
      .click();
    const finding = pane.getByRole('button', { name: /^[A-Z]+\d+$/ }).last();
    const address = /[A-Z]+\d+/.exec((await finding.textContent()) ?? '')![0];
    await finding.click();
    await settled(opened);
    const now = await opened.contents();
    expect(now.selection.split(':')[0]).toBe(address);
    expect(now.active).not.toBe(before.active);
    expect(now.cells).toEqual(before.cells);
  });

  test('the report stands on a sheet of its own, once, however often it is exported', async () => {
    const { page, pane } = opened;
    for (let time = 0; time < 2; time += 1) {
      await pane.getByRole('button', { name: '校验工作簿' }).click();
      await pane.getByRole('button', { name: '导出校验报告' }).click();
      await opened.says('报告已写入，从工作表“汇总”看起。');
    }
    const { cells, active } = await opened.contents();
    expect(Object.keys(cells).slice(7)).toEqual(['汇总', '退回清单', '校验报告', '评分规则', '统计']);
    expect(active).toBe('汇总');
    await page.getByRole('tab', { name: '汇总', selected: true }).waitFor();
    expect(Object.values(cells['汇总']!).join('\n')).toContain('不可报送');
  });
});

describe('a workbook that is ready', () => {
  test('is sealed, and after a change tells which cell is not as it was', async () => {
    const { pane } = opened;
    await opened.openSample('beijing-2024.xlsx');
    await pane.getByRole('button', { name: '校验工作簿' }).click();
    await opened.says('未封存。');
    await pane.getByRole('button', { name: '封存校验' }).click();
    await pane.getByRole('button', { name: '封存', exact: true }).click();
    await opened.says(/^已于 \d{4}-\d\d-\d\d 封存/);
    // Whoever types in the sheet by now goes on there.
    await opened.type('I21', '数据有误');
    await opened.says(/此后自评表有 1 个单元格改动：自评表!I21。/);
  });
});
