import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openWorkbook } from '../../src/hosts/xlsx/xlsxHost';
import { SAMPLES } from '../workbench/server/folders';
import { openForAll } from './openForAll';
import type { Opened } from './openWorkbench';

let opened: Opened;

openForAll((workbench) => (opened = workbench), { locale: 'en-US' });

async function chooseFile(file: string | { name: string; mimeType: string; buffer: Buffer }) {
  const { page } = opened;
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open workbook' }).click();
  await (await chooser).setFiles(file);
}

async function download(): Promise<Uint8Array> {
  const { page } = opened;
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download workbook' }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await started).createReadStream()) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

describe('files of one’s own', () => {
  test('a workbook that nobody changed is downloaded byte for byte', async () => {
    const file = path.join(SAMPLES, 'shanghai-2023.xlsx');
    await opened.reopening(() => chooseFile(file));
    expect(await opened.page.getByRole('heading', { level: 1 }).textContent()).toBe('shanghai-2023.xlsx');
    expect(await download()).toEqual(new Uint8Array(await readFile(file)));
  });

  test('what was typed, flagged and reported is in the download, and opens again as it was', async () => {
    await opened.openSample('beijing-2024.xlsx');
    await opened.type('F13', '10家');
    await opened.says('89.67');
    await opened.pane.getByRole('button', { name: 'Recalculate score' }).click();
    await opened.pane.getByRole('button', { name: 'Undo' }).waitFor();
    await opened.pane.getByRole('button', { name: 'Validate workbook' }).click();
    await opened.pane.getByRole('button', { name: 'Export report' }).click();
    // The report has several sheets; what is told comes after the last.
    await opened.says('The report is written');
    const before = await opened.contents();
    const bytes = await download();

    const sheets = await openWorkbook(bytes).readSheets('all');
    expect(sheets.map(({ name }) => name)).toEqual(Object.keys(before.cells));
    expect(sheets[0]!.grid.cell(13, 8)).toMatchObject({ value: '2.67' });

    const file = { name: 'again.xlsx', mimeType: '', buffer: Buffer.from(bytes) };
    await opened.reopening(() => chooseFile(file));
    const { cells, flags } = await opened.contents();
    expect(cells).toEqual(before.cells);
    expect(flags['自评表']).toEqual(before.flags['自评表']);
    await opened.pane.getByRole('button', { name: 'Undo' }).waitFor();
  });

  test('what is no workbook is not opened, for a reason in words, and nothing is lost', async () => {
    const before = await opened.contents();
    await chooseFile({ name: 'notes.xlsx', mimeType: '', buffer: Buffer.from('no workbook at all') });
    const notice = opened.page.getByRole('status').filter({ hasText: 'Not opened' });
    expect(await notice.first().textContent()).toMatch(/^Not opened: .+\.Dismiss$/);
    expect(await opened.contents()).toEqual(before);
  });
});
