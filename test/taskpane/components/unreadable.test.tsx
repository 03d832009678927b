/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import { Cells } from '../../../src/sheet/cells';
import type { Sheet } from '../../../src/sheet/sheet';
import { FORM } from '../session/workbooks';
import { openPane } from './render';

const READY = { ...FORM, cells: { ...FORM.cells, E6: '120人次', G7: 40, G9: 98 } };

const BROKEN: Sheet = {
  id: 'broken',
  name: '坏表',
  visibility: 'visible',
  isProtected: false,
  grid: new Cells([]),
  unreadable: {
    code: 'damaged',
    says: { 'zh-CN': '内容有误。', 'en-US': 'It is damaged.' },
    place: { sheet: '坏表', cell: 'B2' },
  },
};

/** A workbook of which one sheet cannot be read. */
class PartlyBroken extends MemoryHost {
  override async readSheets(scope: 'active' | 'all'): Promise<readonly Sheet[]> {
    const sheets = await super.readSheets(scope);
    return scope === 'all' ? [...sheets, BROKEN] : sheets;
  }
}

test('a workbook with a sheet that cannot be read is not ready, and the sheet is named with the reason', async () => {
  const { user } = await openPane(new PartlyBroken([READY]));
  await user.click(screen.getByRole('button', { name: '校验工作簿' }));
  expect(await screen.findByRole('heading', { name: '不可报送' })).toBeVisible();
  expect(await screen.findByText('有工作表无法读取，不知道其中有没有自评表。')).toBeVisible();
  expect(screen.getByRole('heading', { name: '无法读取的工作表' })).toBeVisible();
  expect(screen.getByText('坏表 › B2：内容有误。')).toBeVisible();
  expect(screen.queryByRole('button', { name: '封存校验' })).toBeNull();
});

test('in English as well', async () => {
  const { user } = await openPane(new PartlyBroken([READY]), 'en-US');
  await user.click(screen.getByRole('button', { name: 'Validate workbook' }));
  expect(await screen.findByText('坏表 › B2: It is damaged.')).toBeVisible();
});
