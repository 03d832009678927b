/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import { FORM } from '../session/workbooks';
import { openPane } from './render';

const WITHOUT_DRAFTS = { scores: true, arithmetic: true, notes: false, flags: true };

/** The pane in front of a protected form. */
async function opened(form = FORM) {
  const pane = await openPane(new MemoryHost([{ ...form, isProtected: true }]));
  await act(() => pane.session.setTouch(WITHOUT_DRAFTS));
  return pane;
}

const list = (name: string | RegExp) => screen.findByRole('region', { name });

test('before anybody clicks the values that cannot be written are listed, and copied one by one or all', async () => {
  const { user } = await opened();
  const region = await list('工作表受保护，2 个值需要自己填');
  expect(
    within(region)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['G6 得分20复制', 'G9 总分68复制']);
  await user.click(within(region).getByRole('button', { name: '复制 G9 的 68' }));
  await within(region).findByText('已复制 G9 的值。');
  expect(await navigator.clipboard.readText()).toBe('68');
  await user.click(within(region).getByRole('button', { name: '全部复制' }));
  await within(region).findByText('已复制 2 行：单元格和值。');
  expect(await navigator.clipboard.readText()).toBe('G6\t20\nG9\t68');
});

test('what Excel lets nobody copy is selected to be copied by hand', async () => {
  const { user } = await opened();
  const region = await list(/^工作表受保护/);
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('NotAllowedError'));
  await user.click(within(region).getByRole('button', { name: '全部复制' }));
  await within(region).findByText(/请按 Ctrl\+C/);
  const area = within(region).getByRole<HTMLTextAreaElement>('textbox', { name: '要复制的内容' });
  expect(area).toHaveFocus();
  expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('G6\t20\nG9\t68');
});

test('where there is nothing to write it says so', async () => {
  await opened({ ...FORM, cells: { ...FORM.cells, G6: 20, G9: 68 } });
  await list('工作表受保护');
  expect(screen.queryByRole('button', { name: '全部复制' })).toBeNull();
});

test('on a sheet that may be written to nothing of it is shown', async () => {
  await openPane(new MemoryHost([FORM]));
  await waitFor(() => expect(screen.getAllByRole('listitem').length).toBeGreaterThan(0));
  expect(screen.queryByRole('region', { name: /^工作表受保护/ })).toBeNull();
});
