/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import { FORM } from '../session/workbooks';
import { openPane } from './render';

const READY = { ...FORM, cells: { ...FORM.cells, E6: '120人次', G7: 40, G9: 98 } };
const button = (name: string) => screen.getByRole('button', { name });

describe('Seal', () => {
  it('is offered for a workbook that is ready, says what it is and what it has done, and that it is no signature', async () => {
    const { user } = await openPane(new MemoryHost([READY]));
    await user.click(button('校验工作簿'));
    expect(await screen.findByText('未封存。')).toBeVisible();
    await user.click(button('封存校验'));
    expect(screen.getByText(/^封存会在工作簿里记下.*不锁定单元格，也不是签名/)).toBeVisible();
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(button('封存')).toHaveFocus();
    await user.click(button('取消'));
    expect(screen.queryByText(/^封存会在/)).toBeNull();
    expect(button('封存校验')).toHaveFocus();
    await user.click(button('封存校验'));
    await user.click(button('封存'));
    expect(await screen.findAllByText('已封存。封存用于发现此后的改动，不是签名。')).not.toHaveLength(0);
    expect(
      screen.getByText(/^已于 \d{4}-\d\d-\d\d 封存（评分规则 财政部通用规则.*封存不是签名。$/),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: '封存校验' })).toBeNull();
  });

  it('offers to clear the marks where there may be some', async () => {
    const host = new MemoryHost([READY]);
    const { user, session } = await openPane(host);
    await act(() => session.setTouch({ ...session.getState().settings.touch, flags: false }));
    await host.flag([{ sheetId: 'sheet1', at: { row: 6, column: 5 }, severity: 'warning' }]);
    await user.click(button('校验工作簿'));
    await user.click(await screen.findByRole('button', { name: '封存校验' }));
    const clear = screen.getByRole('checkbox', { name: '同时清除单元格的底色标记' });
    expect(clear).toBeChecked();
    expect(clear).toHaveFocus();
    await user.click(button('封存'));
    expect(await screen.findAllByText(/^已封存。/)).not.toHaveLength(0);
    expect(host.flags).toEqual([]);
  });

  it('is not offered while there are errors', async () => {
    const { user } = await openPane(new MemoryHost([FORM]));
    await user.click(button('校验工作簿'));
    expect(await screen.findByRole('heading', { name: '不可报送' })).toBeVisible();
    expect(screen.queryByRole('button', { name: '封存校验' })).toBeNull();
  });

  it('says in English which cells have changed since', async () => {
    const host = new MemoryHost([READY]);
    const { user } = await openPane(host, 'en-US');
    await user.click(button('Validate workbook'));
    await user.click(await screen.findByRole('button', { name: 'Seal' }));
    await user.click(button('Seal now'));
    await screen.findAllByText(/^Sealed\. /);
    const [sheet] = await host.readSheets('all');
    await host.apply({
      edits: [
        {
          sheetId: sheet!.id,
          sheet: sheet!.name,
          at: { row: 8, column: 3 },
          kind: 'note',
          before: { value: '学员满意度', formula: null },
          after: { value: '学员满意率', formula: null },
          reason: { 'zh-CN': '', 'en-US': '' },
        },
      ],
      offered: [],
    });
    await user.click(button('Validate workbook'));
    expect(await screen.findByText(/1 cell of the forms has changed since: 自评表!C8\.$/)).toBeVisible();
    expect(button('Seal')).toBeVisible();
  });
});
