import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { assessSheets } from '../../../../src/assessment/assess';
import { blankFormOf } from '../../../../src/blank/blankFormOf';
import { BLANK_LAYOUTS } from '../../../../src/blank/layouts';
import { readForms } from '../../../../src/form/reading/readForms';
import { newWorkbook } from '../../../../src/hosts/xlsx/create/newWorkbook';
import { openWorkbook } from '../../../../src/hosts/xlsx/xlsxHost';
import type { Edit } from '../../../../src/revision/revision';
import { LAYOUT_IDS } from '../../../../src/ruleset/layoutId';
import { rulesetById } from '../../../../src/ruleset/rulesets';
import { parseA1, rangeToA1 } from '../../../../src/sheet/address';

const mof = rulesetById('mof-2020')!;
const BEIJING = newWorkbook(blankFormOf(rulesetById('beijing')!));
const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name]!);

test.each(LAYOUT_IDS)('layout %s is read back from the file as itself', async (layout) => {
  const blank = blankFormOf(mof, layout);
  const [sheet] = await openWorkbook(newWorkbook(blank)).readSheets('all');
  const { forms, nearMisses } = readForms(sheet!);
  expect([forms.map((form) => form.layout), nearMisses]).toEqual([[BLANK_LAYOUTS[layout].reading], []]);
  expect(sheet!.grid.merged.map(rangeToA1).sort()).toEqual(blank.merged.map(rangeToA1).sort());
});

test('another program reads the same cells, merged areas and widths', () => {
  const blank = blankFormOf(mof);
  const sheet = read(newWorkbook(blank), { cellStyles: true }).Sheets['自评表']!;
  expect([sheet['A1']!.v, sheet['G6']!.v, sheet['G6']!.w]).toEqual(['项目支出绩效自评表', 10, '10.00']);
  expect(sheet['!merges']!.map((area) => utils.encode_range(area)).sort()).toEqual(
    blank.merged.map(rangeToA1).sort(),
  );
  expect(sheet['!cols']!.map(({ width }) => Math.floor(width!))).toEqual(blank.widths);
});

test('every part is well-formed', () => {
  for (const bytes of Object.values(unzipSync(BEIJING))) {
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    expect(() => parser.write(strFromU8(bytes)).close()).not.toThrow();
  }
});

test('print set-up: A4, as wide as the page, headings again on every page', () => {
  expect(part(BEIJING, 'xl/worksheets/sheet1.xml')).toContain(
    '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>',
  );
  expect(part(BEIJING, 'xl/workbook.xml')).toContain(">'自评表'!$12:$12</definedName>");
  const twoTier = newWorkbook(blankFormOf(mof, 'L4'));
  expect(part(twoTier, 'xl/workbook.xml')).toContain(">'自评表'!$12:$13</definedName>");
  const sheet = part(twoTier, 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain('orientation="landscape"');
  // 效益指标 begins in row 22: the break is named by the row above.
  expect(sheet).toContain(
    '</headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="21" max="16383" man="1"/></rowBreaks></worksheet>',
  );
  expect(part(BEIJING, 'xl/worksheets/sheet1.xml')).not.toContain('rowBreaks');
});

test('lists to choose from', () => {
  const xml = part(newWorkbook(blankFormOf(mof, 'L3')), 'xl/worksheets/sheet1.xml');
  const lists = [...xml.matchAll(/sqref="([^"]+)"><formula1>([^<]+)</g)].map(([, cells, list]) => [
    cells!.split(' ').length,
    list,
  ]);
  expect(lists).toEqual([
    [18, '"≥,≤,＝,＞,＜,定性"'],
    [1, '"优,良,中,差"'],
  ]);
});

test('a ruleset in whole points shows whole points', () => {
  const whole = { ...mof, rounding: { ...mof.rounding, places: 0 } };
  expect(part(newWorkbook(blankFormOf(whole)), 'xl/styles.xml')).toContain('formatCode="0"');
});

test('the same form makes the same file', () => {
  expect(newWorkbook(blankFormOf(rulesetById('beijing')!))).toEqual(BEIJING);
});

test('filled in, it is scored like any form', async () => {
  const host = openWorkbook(BEIJING);
  const [sheet] = await host.readSheets('all');
  const filled: Readonly<Record<string, string | number>> = {
    C3: '某项目',
    E6: 200,
    F6: 100,
    D13: '培训人次',
    E13: '≥100人次',
    F13: '300人次',
    G13: 60,
    D21: '带动就业',
    E21: '≥50人',
    F21: '40人',
    G21: 30,
    I21: '用工减少，明年扩大招聘。',
  };
  const edits = Object.entries(filled).map(([cell, value]): Edit => {
    const at = parseA1(cell)!;
    const before = sheet!.grid.cell(at.row, at.column)?.value ?? null;
    return {
      sheetId: sheet!.id,
      sheet: sheet!.name,
      at,
      kind: 'score',
      before: { value: before, formula: null },
      after: { value, formula: null },
      reason: { 'zh-CN': '填表。', 'en-US': 'Filled in.' },
    };
  });
  await host.apply({ edits, offered: [] });
  const { assessments } = assessSheets(await host.readSheets('all'));
  const { form, judgement, choice } = assessments[0]!;
  const { scorecard } = judgement;
  // 100 ÷ 200 × 10 = 5; passed by 200 %: 10 % of 60 off; 40 ÷ 50 × 30 = 24.
  expect(choice.chosenBy).toBe('notes');
  expect(form.indicators.filter(({ kind }) => kind === 'scored').map(({ name }) => name)).toEqual([
    '培训人次',
    '带动就业',
  ]);
  const scores = scorecard.indicators.map(({ computed }) => computed?.toFixed()).filter(Boolean);
  expect([scorecard.funds[0]!.computed?.toFixed(), ...scores]).toEqual(['5', '54', '24']);
  expect([judgement.total.proposed?.toFixed(), judgement.grade.proposed]).toEqual(['83', '良']);
});
