import { assessSheets } from '../../src/assessment/assess';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import { agreesWithRules, outlookOf, recordedGrade } from '../../src/judgement/outlook';
import type { CellValue } from '../../src/sheet/cell';
import { openFile } from '../taskpane/session/openFile';
import { FORM } from '../taskpane/session/workbooks';

/** The form, all right but for what a test changes. */
async function assessed(cells: Readonly<Record<string, CellValue>> = {}) {
  const right = { ...FORM.cells, E6: '100人次', G7: 40, G9: 98, A10: '评分等级', B10: '优' };
  const host = new MemoryHost([{ ...FORM, cells: { ...right, ...cells } }]);
  return assessSheets(await host.readSheets('all')).assessments[0]!;
}

async function outlook(cells: Readonly<Record<string, CellValue>>) {
  const { judgement, findings } = await assessed(cells);
  const { unjudged, least, most, grade } = outlookOf(judgement);
  const hasError = findings.some(({ severity }) => severity === 'error');
  return {
    unjudged,
    range: [least?.toString() ?? null, most?.toString() ?? null],
    grade,
    agrees: agreesWithRules(judgement, hasError),
  };
}

test.each([
  ['all judged and right', {}, 0, ['98', '98'], '优', true],
  ['a wrong score', { E6: '50人次', H6: '招生不足' }, 0, ['78', '78'], '中', false],
  ['one achievement missing', { E6: null }, 1, ['58', '98'], null, false],
  ['one of few points missing: the grade lies between', { E8: null }, 1, ['88', '98'], null, false],
  ['a score of few points missing, full marks by the rules', { G8: null }, 0, ['98', '98'], '优', false],
  [
    'words that no tier knows, and no score',
    { D8: '明显改善', E8: '天气晴', G8: null },
    1,
    ['88', '98'],
    null,
    false,
  ],
  ['all achievements blank', { E6: null, E7: null, E8: null }, 3, ['8', '98'], null, false],
  ['the executed amount missing', { D4: null, F4: null, G4: 8 }, 1, ['90', '100'], '优', false],
  ['choices not made', { D8: '优良中低差', E8: '优良中低差' }, 1, ['88', '98'], null, false],
])('%s', async (_, cells, unjudged, range, grade, agrees) => {
  expect(await outlook(cells)).toEqual({ unjudged, range, grade, agrees });
});

test('a row of a name alone weighs nobody knows what', async () => {
  const { judgement } = await assessed({ C8: '设备维护次数', D8: null, E8: null, F8: null, G8: null });
  expect(outlookOf(judgement)).toMatchObject({ unjudged: 1, most: null, grade: null });
});

test.each<[what: string, cells: Readonly<Record<string, CellValue>>, grade: string | null]>([
  ['as its cell states it, whatever the scores give', { B10: '良' }, '良'],
  ['none where the cell is empty', { B10: null }, null],
  ['that of the scores where there is no cell for it', { A10: null, B10: null }, '优'],
  ['none where there is neither a cell nor a total', { G9: null, A10: null, B10: null }, null],
])('the recorded grade is %s', async (_, cells, grade) => {
  expect(recordedGrade((await assessed(cells)).judgement)).toBe(grade);
});

test.each<[what: string, cells: Readonly<Record<string, CellValue>>, hasError: boolean, agrees: boolean]>([
  ['all is right', {}, false, true],
  ['something is wrong', {}, true, false],
  ['the total is another', { G9: 97 }, false, false],
  ['there is no total', { G9: null }, false, false],
  ['an achievement is missing', { E8: null }, false, false],
])('a form agrees with the rules where %s', async (_, cells, hasError, agrees) => {
  expect(agreesWithRules((await assessed(cells)).judgement, hasError)).toBe(agrees);
});

test('a recorded blank has no grade', async () => {
  const { judgement } = await assessed({ G9: null, A10: null, B10: null });
  expect([judgement.scorecard.grade, recordedGrade(judgement)]).toEqual(['优', null]);
});

test('words that are no tier’s, scored by a person, leave the total as it is: Beijing 2024 agrees', async () => {
  const { assessments } = assessSheets(await openFile('beijing-2024.xlsx').readSheets('all'));
  const [{ judgement }] = assessments as [(typeof assessments)[0]];
  expect(outlookOf(judgement)).toMatchObject({ unjudged: 0, grade: '优' });
  expect(agreesWithRules(judgement, false)).toBe(true);
});
