import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BookType } from '@e965/xlsx';
import { read, write } from '@e965/xlsx';
import { assessHost } from '../../../src/hosts/assessHost';
import { openFile } from '../../../src/hosts/files/openFile';
import { keptSeal } from '../../../src/hosts/keptSeal';
import { oldFiles } from '../../../src/hosts/legacy/legacyHost';
import { readOldWorkbook } from '../../../src/hosts/legacy/read/readOldWorkbook';
import { workbookReport } from '../../../src/report/workbookReport';
import { SEAL_KEY } from '../../../src/seal/seal';

const FIXTURES = path.join(__dirname, '../../fixtures');
const NAMES = ['.', 'doubt', 'pane', 'published'].flatMap((folder) =>
  readdirSync(path.join(FIXTURES, folder))
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => path.join(folder, name)),
);

/** What is found in a workbook, whatever its format: places, findings with all their words, and totals. */
async function foundIn(bytes: Uint8Array): Promise<unknown> {
  const host = await openFile(bytes, {
    file: '自评表.xlsx',
    openOld: oldFiles(async (old) => readOldWorkbook(old)),
  });
  const { assessment, sheets } = await assessHost(host, { ruleset: null, templates: [] });
  const seal = await keptSeal(await host.recall(SEAL_KEY), sheets, assessment);
  const { status, forms } = workbookReport('自评表.xlsx', assessment, 'zh-CN', seal);
  return {
    status,
    forms: forms.map(({ sheet, range, project, unit, year, total, grade, findings }) => ({
      ...{ sheet, range, project, unit, year, total, grade },
      findings,
    })),
  };
}

function bySheetJs(bytes: Uint8Array, bookType: BookType): Uint8Array {
  const workbook = read(bytes, { type: 'array', cellNF: true, cellStyles: true, cellFormula: true });
  return new Uint8Array(write(workbook, { type: 'array', bookType, cellStyles: true }));
}

const fixture = (name: string) => new Uint8Array(readFileSync(path.join(FIXTURES, name)));

/** What a program does not keep when it saves in a format; then there is nothing to find. */
const NOT_KEPT: Readonly<Record<string, readonly string[]>> = {
  // No program but the one that made them keeps numbers that are none, and formulas without a result: SheetJS drops
  // them, LibreOffice calculates them.
  any: ['doubt/1e309-cell.xlsx', 'doubt/nan-cell.xlsx', 'pane/formulas.xlsx', 'pane/protected.xlsx'],
  // SheetJS writes no formulas into .xls, no hidden rows, and of a text 255 characters.
  biff8: [
    'doubt/cyclic-total.xlsx',
    'doubt/full-stop.xlsx',
    'doubt/hidden-row.xlsx',
    'doubt/total-from-another-workbook.xlsx',
    'pane/long.xlsx',
  ],
  // Nor formulas into .xlsb.
  xlsb: ['doubt/cyclic-total.xlsx', 'doubt/total-from-another-workbook.xlsx'],
  xlml: [],
  // Nor what is hidden into OpenDocument.
  ods: ['doubt/hidden-row.xlsx', 'doubt/hidden-stale-sheet.xlsx', 'doubt/veryhidden-sheet.xlsx'],
  fods: ['doubt/hidden-row.xlsx', 'doubt/hidden-stale-sheet.xlsx', 'doubt/veryhidden-sheet.xlsx'],
  // LibreOffice knows nothing very hidden, makes texts of links to workbooks that are not there, and drops
  // functions that only WPS has.
  office: [
    'doubt/veryhidden-sheet.xlsx',
    'doubt/total-from-another-workbook.xlsx',
    'doubt/picture-as-reason.xlsx',
  ],
};

const kept = (program: string) =>
  NAMES.filter((name) => ![...NOT_KEPT['any']!, ...NOT_KEPT[program]!].includes(name));

// SheetJS complains of formats that it cannot write.
beforeAll(() => void jest.spyOn(console, 'error').mockImplementation(() => undefined));
afterAll(() => jest.restoreAllMocks());

describe.each<BookType>(['biff8', 'xlsb', 'xlml', 'ods', 'fods'])(
  'a workbook saved as %s by SheetJS gives the findings of its .xlsx',
  (type) => {
    test.each(kept(type))('%s', async (name) => {
      expect(await foundIn(bySheetJs(fixture(name), type))).toEqual(await foundIn(fixture(name)));
    });
  },
);

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

(hasOffice ? describe : describe.skip).each(['xls', 'ods'])(
  'a workbook saved as .%s by LibreOffice gives the findings of its .xlsx',
  (type) => {
    const names = kept('office');
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(path.join(tmpdir(), 'ziping-old-'));
      const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
      for (const from of new Set(names.map((name) => path.dirname(name)))) {
        const files = names.filter((name) => path.dirname(name) === from);
        const places = files.map((name) => path.join(FIXTURES, name));
        const out = path.join(folder, from);
        spawnSync('soffice', [profile, '--headless', '--convert-to', type, '--outdir', out, ...places]);
      }
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    test.each(names)('%s', async (name) => {
      const old = new Uint8Array(readFileSync(path.join(folder, name.replace(/xlsx$/, type))));
      expect(await foundIn(old)).toEqual(await foundIn(fixture(name)));
    });
  },
);

test('a form that WPS saved as .et', async () => {
  expect(await foundIn(fixture('form.et'))).toMatchObject({
    status: 'not-ready',
    forms: [
      {
        sheet: '自评表',
        range: 'B2:J43',
        findings: expect.arrayContaining([
          expect.objectContaining({ code: 'score-above-weight', cell: 'I14' }),
          expect.objectContaining({ code: 'score-missing', cell: 'I15' }),
        ]) as unknown,
      },
    ],
  });
});
