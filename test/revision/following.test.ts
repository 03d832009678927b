import { followingInForm, followingInRow, totalAgain } from '../../src/revision/following';
import type { Edit, EditKind } from '../../src/revision/revision';
import { rulesetById } from '../../src/ruleset/rulesets';
import { parseA1, toA1 } from '../../src/sheet/address';
import { judged } from '../judgement/judged';
import type { FormSpec, FundSpec, IndicatorSpec } from '../scoring/formOf';
import { formOf } from '../scoring/formOf';

const judgementOf = (spec: FormSpec) => judged(formOf(spec), rulesetById('mof-2020')!);

const change = (cell: string, kind: EditKind = 'fact'): Edit => ({
  sheetId: 'sheet1',
  sheet: 'Sheet1',
  at: parseA1(cell)!,
  kind,
  before: { value: 1, formula: null },
  after: { value: 2, formula: null },
  reason: { 'zh-CN': '', 'en-US': '' },
});

const shown = (edits: readonly Edit[]) =>
  edits.map(({ kind, at, after }) => `${kind} ${toA1(at)} ${String(after.value)}`);

const full = (weight: string, score = weight): IndicatorSpec => ({
  target: '完成',
  actual: '已完成',
  weight,
  score,
  note: score === weight ? '' : '人手不足',
});

/** Half of the budget is spent and half of the target reached, which neither rate nor scores say yet. */
const HALF: FundSpec = {
  initial: '100',
  budget: '100',
  executed: '50',
  weight: '10',
  rate: '100%',
  score: '10',
};
const MISSED: IndicatorSpec = { target: '≥10', actual: '5', weight: '20', score: '20', note: '设备到货晚' };
const STALE: FormSpec = {
  funds: [HALF],
  indicators: [MISSED, full('70')],
  total: { weight: '100', score: '100' },
};

describe('in the row of a changed cell follow', () => {
  const inRow = (cell: string, spec: FormSpec = STALE, kind: EditKind = 'fact') =>
    shown(followingInRow(change(cell, kind), judgementOf(spec)));

  test.each([
    ['the budget', 'D6'],
    ['the executed amount', 'E6'],
    ['the weight of the execution', 'F6'],
  ])('of %s: rate and execution score', (_, cell) => {
    expect(inRow(cell)).toEqual(['rate G6 50%', 'execution-score H6 5']);
  });

  test('of the rate: the execution score, and not the rate itself', () => {
    expect(inRow('G6', STALE, 'rate')).toEqual(['execution-score H6 5']);
  });

  test.each([
    ['the target', 'D13'],
    ['the achievement', 'E13'],
    ['the weight', 'F13'],
  ])('of %s: the score', (_, cell) => {
    expect(inRow(cell)).toEqual(['score G13 10']);
  });

  test.each([
    ['the initial budget', 'C6'],
    ['the name of an indicator', 'C13'],
    ['another row', 'E14'],
    ['no row', 'A1'],
  ])('of %s: nothing', (_, cell) => {
    expect(inRow(cell)).toEqual([]);
  });

  test('of a score or a note: nothing', () => {
    expect([inRow('G13', STALE, 'score'), inRow('H13', STALE, 'note')]).toEqual([[], []]);
  });

  test('no drafts of notes', () => {
    const form = { ...STALE, indicators: [{ ...MISSED, note: '' }, full('70')] };
    expect(inRow('E13', form)).toEqual(['score G13 10']);
  });

  test('a score by coefficient follows the coefficient', () => {
    const row = { ...MISSED, coefficient: '100%' };
    expect(inRow('I13', { ...STALE, total: null, indicators: [row, full('70')] })).toEqual(['score G13 10']);
  });
});

describe('in the whole form follow', () => {
  /** Scores of 88 in all, and a total, a stated weight and a grade of before. */
  const FORM: FormSpec = {
    indicators: [full('60', '48'), full('40')],
    total: { weight: '90', score: '95' },
    grade: '优',
  };
  const inForm = (kinds: Readonly<Record<string, EditKind>>, spec: FormSpec = FORM) =>
    shown(
      followingInForm(
        Object.entries(kinds).map(([cell, kind]) => change(cell, kind)),
        judgementOf(spec),
      ),
    );

  test.each<[what: string, changed: Readonly<Record<string, EditKind>>, edits: readonly string[]]>([
    ['a score', { G13: 'score' }, ['total G15 88', 'grade B16 良']],
    ['an execution score', { H6: 'execution-score' }, ['total G15 88', 'grade B16 良']],
    ['a weight', { F13: 'fact' }, ['total-weight F15 100']],
    [
      'a weight and its score',
      { F13: 'fact', G13: 'score' },
      ['total-weight F15 100', 'total G15 88', 'grade B16 良'],
    ],
    ['a target', { D13: 'fact' }, []],
    ['a rate', { G6: 'rate' }, []],
    ['a grade', { B16: 'grade' }, []],
    ['a total that is no sum of the scores', { G15: 'total' }, []],
    ['nothing', {}, []],
  ])('of %s', (_, changed, edits) => {
    expect(inForm(changed)).toEqual(edits);
  });

  test('of a total that is the sum again: the grade', () => {
    expect(inForm({ G15: 'total' }, { ...FORM, total: { weight: '100', score: '88' } })).toEqual([
      'grade B16 良',
    ]);
  });

  test('a cell that was itself changed does not follow', () => {
    expect(inForm({ G13: 'score', G15: 'total' })).toEqual(['grade B16 良']);
    expect(inForm({ F13: 'fact', F15: 'total-weight' })).toEqual([]);
  });
});

describe('the total after a score changed', () => {
  const BEFORE: FormSpec = {
    indicators: [full('60', '50'), full('40')],
    total: { weight: '100', score: '90' },
  };
  const AFTER: FormSpec = { ...BEFORE, indicators: [full('60', '48'), full('40')] };
  const again = (before: FormSpec, after: FormSpec) => {
    const edit = totalAgain(judgementOf(before), judgementOf(after));
    return edit && shown([edit])[0];
  };

  test('is the sum again where it was the sum', () => {
    expect(again(BEFORE, AFTER)).toBe('total G15 88');
    const edit = totalAgain(judgementOf(BEFORE), judgementOf(AFTER))!;
    expect(edit.reason['zh-CN']).toBe('总分 = 各项指标之和 = 88.00。');
  });

  test('also where an outdated result was all that was wrong', () => {
    const stale = { ...BEFORE, grade: '差' };
    expect(again(stale, { ...AFTER, grade: '差' })).toBe('total G15 88');
  });

  test.each<[why: string, before: FormSpec, after: FormSpec]>([
    ['it was no sum', { ...BEFORE, total: { score: '95' } }, { ...AFTER, total: { score: '95' } }],
    ['it is the sum already', BEFORE, BEFORE],
    ['there is none', { ...BEFORE, total: null }, { ...AFTER, total: null }],
    ['it was empty', { ...BEFORE, total: { score: '' } }, { ...AFTER, total: { score: '' } }],
    [
      'it is a formula',
      { ...BEFORE, total: { score: { text: '90', formula: '=SUM(G13:G14)' } } },
      { ...AFTER, total: { score: { text: '90', formula: '=SUM(G13:G14)' } } },
    ],
    ['it is stated twice', { ...BEFORE, otherTotals: ['90'] }, { ...AFTER, otherTotals: ['90'] }],
    [
      'facts contradicted one another before',
      { ...BEFORE, levels: [{ at: parseA1('B13')!, weight: '30', rows: [0] }] },
      { ...AFTER, levels: [{ at: parseA1('B13')!, weight: '30', rows: [0] }] },
    ],
  ])('stays where %s', (_, before, after) => {
    expect(again(before, after)).toBeNull();
  });
});
