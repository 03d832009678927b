import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkFile } from '../../src/cli/batch/checkFile';
import * as library from '../../src/library';
import { check, compare, parseRuleset, parseTemplate, Problem, rulesets, score } from '../../src/library';
import type { GridSheet } from '../../src/library';
import { openWorkbook } from '../../src/hosts/xlsx/xlsxHost';
import { rangeToA1 } from '../../src/sheet/address';
import type { Sheet } from '../../src/sheet/sheet';

const FIXTURES = path.join(__dirname, '../fixtures');
const SHANGHAI = path.join(FIXTURES, 'shanghai-2023.xlsx');
const FILES = ['beijing-2024.xlsx', 'shanghai-2023.xlsx', 'published/flat-list.xlsx'].map((file) =>
  path.join(FIXTURES, file),
);

/** A sheet as a program might hold it that never saw the file. */
function gridOf({ name, grid, visibility }: Sheet): GridSheet {
  const rows = Array.from({ length: grid.used?.bottom ?? 0 }, (_, row) =>
    Array.from({ length: grid.used?.right ?? 0 }, (_, column) => {
      const cell = grid.cell(row + 1, column + 1);
      if (!cell) return undefined;
      const { value, formula, format } = cell;
      return { value, format, ...(formula !== null && { formula }) };
    }),
  );
  const hiddenRows = rows.flatMap((_, row) => (grid.isRowHidden(row + 1) ? [row + 1] : []));
  return { name, rows, merged: grid.merged.map(rangeToA1), hiddenRows, visibility };
}

describe('check', () => {
  test.each(FILES)('says of the bytes of %s what the command line says of the file', async (file) => {
    const { report } = await checkFile({ file, locale: 'zh-CN', ruleset: null, templates: [], score: null });
    expect(await check(readFileSync(file), { file })).toEqual(report);
  });

  test.each(FILES)('says of the cells of %s as tables the same', async (file) => {
    const bytes = new Uint8Array(readFileSync(file));
    const sheets = (await openWorkbook(bytes).readSheets('all')).map(gridOf);
    expect(await check({ sheets })).toEqual(await check(bytes));
  });

  test('takes bytes in every shape', async () => {
    const bytes = new Uint8Array(readFileSync(SHANGHAI));
    expect(await check(bytes.buffer as ArrayBuffer)).toEqual(await check(bytes));
  });

  test('speaks Chinese unless asked for English', async () => {
    const bytes = readFileSync(SHANGHAI);
    const first = async (language?: 'en-US') =>
      (await check(bytes, language ? { language } : {})).forms.flatMap(({ findings }) => findings)[0]!
        .message;
    expect(await first()).toMatch(/\p{Script=Han}.*。$/u);
    expect(await first('en-US')).toMatch(/^[\p{Script=Latin}\d].*\.$/u);
  });

  test('takes a ruleset by its id, and one of somebody else’s', async () => {
    const bytes = readFileSync(SHANGHAI);
    const own = parseRuleset(
      JSON.stringify({
        schema: 1,
        extends: 'mof-2020',
        id: 'own',
        version: '1.0.0',
        name: { 'zh-CN': '本县', 'en-US': 'Our county' },
        match: { notes: [], headings: [], regions: [] },
      }),
    );
    for (const [ruleset, id] of [
      ['hubei', 'hubei'],
      [own, 'own'],
    ] as const) {
      const { forms } = await check(bytes, { ruleset });
      expect(forms.map((form) => [form.ruleset.id, form.ruleset.chosenBy])).toEqual(
        forms.map(() => [id, 'option']),
      );
    }
  });

  test('a workbook that cannot be read has its reason in the report', async () => {
    expect(await check(new Uint8Array([1, 2, 3]), { file: '自评表.xls' })).toMatchObject({
      file: '自评表.xls',
      status: 'unreadable',
      error: { code: 'not-a-workbook', message: expect.stringContaining('.xlsx') as string },
      forms: [],
    });
  });

  test('what is no workbook at all is told as one that cannot be read', async () => {
    const report = await check('自评表.xlsx' as never);
    expect(report).toMatchObject({ status: 'unreadable', error: { code: 'not-a-workbook' } });
  });

  test.each([
    ['no-such-ruleset', 'usage'],
    [{ schema: 1, id: 'x' } as never, 'ruleset-invalid'],
  ])('a wrong ruleset is thrown: %s', async (ruleset, code) => {
    const thrown: unknown = await check(readFileSync(SHANGHAI), { ruleset }).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(Problem);
    expect((thrown as Problem).code).toBe(code);
    expect((thrown as Problem).describe('zh-CN')).toMatch(/\p{Script=Han}/u);
  });

  test('a formula without its result is not calculated, and nothing is said of its number', async () => {
    const bytes = new Uint8Array(readFileSync(SHANGHAI));
    const [sheet] = (await openWorkbook(bytes).readSheets('all')).map(gridOf);
    const { total } = (await check({ sheets: [sheet!] })).forms[0]!;
    const [column, row] = [total.cells.score!.charCodeAt(0) - 65, Number(total.cells.score!.slice(1)) - 1];
    const rows = sheet!.rows.map((cells, r) =>
      r === row ? cells.map((cell, c) => (c === column ? { formula: '=SUM(G1:G9)' } : cell)) : cells,
    );
    const { findings } = (await check({ sheets: [{ ...sheet!, rows }] })).forms[0]!;
    expect(findings.filter(({ cell }) => cell === total.cells.score).map(({ code }) => code)).toEqual([
      'formula-not-calculated',
    ]);
  });
});

describe('score', () => {
  test('gives the changes and the workbook with them, and scored again changes nothing', async () => {
    const before = readFileSync(SHANGHAI);
    const { report, bytes } = await score(before, { file: 'shanghai.xlsx' });
    expect(report.changes.length).toBeGreaterThan(0);
    const again = await score(bytes!);
    expect(again.report.changes).toEqual([]);
    expect(again.bytes).toBe(bytes);
    const { forms } = await check(bytes!);
    const proposed = (await check(before)).forms.map(({ total }) => total.score.proposed);
    expect(forms.map(({ total }) => total.score.recorded)).toEqual(proposed);
  });

  test('leaves what was given as it was', async () => {
    const bytes = new Uint8Array(readFileSync(SHANGHAI));
    const copy = bytes.slice();
    await score(bytes, { flag: true });
    expect(bytes).toEqual(copy);
  });

  test('of tables it gives the changes alone', async () => {
    const bytes = new Uint8Array(readFileSync(SHANGHAI));
    const sheets = (await openWorkbook(bytes).readSheets('all')).map(gridOf);
    const { report, bytes: none } = await score({ sheets });
    expect(none).toBeNull();
    expect(report.changes).toEqual((await score(bytes)).report.changes);
  });

  test('a workbook that cannot be read is reported, and gives no bytes', async () => {
    const { report, bytes } = await score(new Uint8Array(9));
    expect(bytes).toBeNull();
    expect(report).toMatchObject({ status: 'failed', error: { code: 'not-a-workbook' }, changes: [] });
  });
});

describe('compare', () => {
  test('a workbook beside itself has not changed', async () => {
    const bytes = readFileSync(SHANGHAI);
    const { summary, onlyOld, onlyNew, unreadable } = await compare(bytes, bytes);
    expect(summary).toMatchObject({ compared: 7, changed: 0 });
    expect([onlyOld, onlyNew, unreadable]).toEqual([[], [], []]);
  });

  test('beside its scored copy: the forms whose cells were changed', async () => {
    const bytes = readFileSync(SHANGHAI);
    const { report, bytes: scored } = await score(bytes);
    const { comparisons } = await compare(bytes, scored!);
    const changed = new Set(report.changes.map(({ sheet }) => sheet));
    const told = comparisons.filter(({ changes }) => changes.length > 0).map(({ new: { sheet } }) => sheet);
    expect(new Set(told)).toEqual(changed);
  });

  test('each side has its own name, and sentences the language asked for', async () => {
    const sheets: GridSheet[] = [{ name: '目录', rows: [['没有自评表']] }];
    const compared = await compare({ sheets }, new Uint8Array(3), {
      files: { old: '去年.xlsx', new: '今年.xlsx' },
      language: 'en-US',
    });
    expect(compared.withoutForms).toEqual([{ side: 'old', file: '去年.xlsx' }]);
    expect(compared.unreadable).toEqual([
      {
        side: 'new',
        file: '今年.xlsx',
        sheet: null,
        error: { code: 'not-a-workbook', message: expect.stringMatching(/^[A-Z].*\.$/) as string },
      },
    ]);
  });

  test('what cannot be read is told with its side', async () => {
    const { unreadable, onlyNew } = await compare(new Uint8Array(3), readFileSync(SHANGHAI));
    expect(unreadable).toMatchObject([{ side: 'old', error: { code: 'not-a-workbook' } }]);
    expect(onlyNew).toHaveLength(7);
  });

  test('a wrong ruleset is thrown', async () => {
    const bytes = readFileSync(SHANGHAI);
    await expect(compare(bytes, bytes, { ruleset: 'no-such-ruleset' })).rejects.toThrow(Problem);
  });
});

test('rulesets and templates with mistakes are refused by name', () => {
  expect(() => parseRuleset('{', 'our.json')).toThrow(Problem);
  expect(() => parseTemplate('{}', 'our.json')).toThrow(Problem);
  expect(rulesets.map(({ id }) => id)).toContain('beijing');
});

test('what is loaded as an ES module is what is required', () => {
  const module = readFileSync(path.join(__dirname, '../../src/library/ziping.mjs'), 'utf8');
  const named = /export const \{ (.*) \}/.exec(module)![1]!.split(', ');
  expect(named.sort()).toEqual(Object.keys(library).sort());
});
