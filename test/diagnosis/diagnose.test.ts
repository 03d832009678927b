import { unsettledFor } from '../../src/diagnosis/doubts';
import { Decimal } from '../../src/notation/decimal';
import { toA1 } from '../../src/sheet/address';
import type { CellSpec, FormSpec, FundSpec, IndicatorSpec } from '../scoring/formOf';
import { formOf, numberEntryOf } from '../scoring/formOf';
import { diagnosed, diagnosedForm, doubts, tellings, told } from './told';

/** 84 of 100 executed, five indicators of which the first reached 90 %, everything right: 97.4 points, 优. */
const ROWS: readonly IndicatorSpec[] = [
  { target: '≥100人', actual: '90人', weight: '10', score: '9', note: '疫情影响' },
  { target: '≥95%', actual: '96%', weight: '20', score: '20', level2: '质量指标' },
  { target: '≥12次', actual: '12次', weight: '20', score: '20', level2: '时效指标' },
  { target: '提高', actual: '达成预期指标', weight: '30', score: '30', level1: '效益指标' },
  { target: '≥90%', actual: '93%', weight: '10', score: '10', level1: '满意度指标' },
];
const TOTAL: FundSpec = {
  initial: '100',
  budget: '100',
  executed: '84',
  weight: '10',
  rate: '84%',
  score: '8.4',
};
const FISCAL: FundSpec = { initial: '80', budget: '80', executed: '70', weight: null, rate: '', score: null };
const OTHER: FundSpec = { ...FISCAL, role: 'other', initial: '20', budget: '20', executed: '14' };
const RIGHT: FormSpec = {
  funds: [TOTAL],
  indicators: ROWS,
  total: { weight: '100', score: '97.4' },
  grade: '优',
};

const funds = (total: FundSpec, ...parts: readonly FundSpec[]): FormSpec => ({
  ...RIGHT,
  total: { weight: '100', score: total.score === '10' ? '99' : '97.4' },
  funds: [{ ...TOTAL, ...total }, ...parts],
});
const row = (index: number, change: IndicatorSpec, more: FormSpec = {}): FormSpec => ({
  ...RIGHT,
  indicators: ROWS.map((spec, i) => (i === index ? { ...spec, ...change } : spec)),
  ...more,
});
const sum = (score: CellSpec, weight: CellSpec = '100'): FormSpec => ({ ...RIGHT, total: { weight, score } });
const formula = (text: string): CellSpec => ({ text, formula: '=SUM(G13:G17)' });

test('a form that is right is not contradicted, and all of it may be written', () => {
  expect(diagnosed(RIGHT)).toEqual({ contradictions: [], doubts: new Map() });
  expect(diagnosed(funds({}, FISCAL, OTHER))).toEqual({ contradictions: [], doubts: new Map() });
});

describe('results that were not worked out anew are blamed themselves, and written', () => {
  test.each<[what: string, form: FormSpec, told: string]>([
    ['rate alone', funds({ rate: '86%' }), 'outdated rate: G6=0.84'],
    [
      'execution score, which the total has right',
      funds({ score: '7.4' }),
      'outdated execution-score total: H6=8.4',
    ],
    [
      'rate and execution score of one row are one',
      funds({ executed: '91', rate: '84.00%', score: '8.40' }),
      'outdated rate execution-score: G6=0.91 (outdated) + H6=9.1 (outdated)',
    ],
    ['total', sum('98.4'), 'outdated total: G18=97.4 (outdated)'],
    ['total with its digits swapped', sum('79.4'), 'outdated total grade: G18=97.4 (digits-swapped)'],
    ['grade', { ...RIGHT, grade: '良' }, 'outdated grade: B19=优'],
    ['stated sum of weights', sum('97.4', '90'), 'outdated stated-weight: F18=100'],
    ['completion rate', row(0, { completion: '80%' }), 'outdated completion: J13=0.9'],
    ['both totals', { ...sum('98.4'), otherTotals: ['98.4'] }, 'outdated total: G18=97.4 (outdated)'],
  ])('%s', (_, form, told) => {
    expect(tellings(form)[0]).toBe(told);
    expect(doubts(form)).toEqual([]);
  });

  test('what agreed with a outdated result is told to follow it', () => {
    const [outdated] = diagnosed({ ...funds({ executed: '10' }), grade: '优' }).contradictions;
    expect(outdated!.explanations[0]!.followers.map(({ cell, value }) => [cell.role, String(value)])).toEqual(
      [['total', '90']],
    );
  });
});

describe('a slip in one fact that two results contradict', () => {
  test.each<[what: string, form: FormSpec, told: string]>([
    [
      'executed 48 for 84',
      funds({ executed: '48' }),
      'slip rate execution-score: E6=84 (digits-swapped) | G6=0.48 (outdated) + H6=4.8 (outdated)',
    ],
    [
      'executed 8.4 for 84',
      funds({ executed: '8.4' }),
      'slip rate execution-score: E6=84 (point-shifted) | G6=0.084 (outdated) + H6=0.84 (outdated)',
    ],
    [
      'executed 8 for 84',
      funds({ executed: '8' }),
      'slip rate execution-score: E6=84 (digit-lost) | G6=0.08 (outdated) + H6=0.8 (outdated)',
    ],
    [
      'budget in 元',
      funds({ budget: '1000000' }),
      'slip rate execution-score: D6=100 (yuan-for-wanyuan) | G6=0.0001 (outdated) + H6=0 (outdated)',
    ],
    ['executed -84', funds({ executed: '-84' }), 'slip rate execution-score: E6=84 (sign-turned)'],
  ])('%s', (_, form, told) => {
    expect(tellings(form)).toEqual([told]);
  });

  test('nothing that follows from it is written', () => {
    expect(doubts(funds({ executed: '48' }))).toEqual([
      'G6 because of E6',
      'H6 because of E6',
      'G18 because of E6',
      'B19 because of E6',
    ]);
  });

  test('a bare rate that was read beside the wrong amount is right beside the right one', () => {
    const part: FundSpec = { ...FISCAL, budget: '70', executed: '700000', rate: '100' };
    const form = funds({}, { ...part, spelling: 'fraction' }, { ...OTHER, budget: '30' });
    expect(tellings(form)).toEqual([
      expect.stringMatching(/^slip parts within-budget.*: E7=70 \(yuan-for-wanyuan\)$/),
    ]);
  });

  test('two facts of which each may be it are both named', () => {
    const form = funds({ budget: '100', executed: '840', rate: '84.0%', score: '8.40', initial: '' });
    expect(tellings(form)[0]).toMatch(/^undecided within-budget rate execution-score: E6=84 .*\| D6=1000 /);
  });

  test('one result alone is outdated: 84 may be no slip at all', () => {
    expect(tellings(funds({ executed: '48', score: null, weight: null }))[1]).toBe(
      'outdated rate: G6=0.48 (digits-swapped)',
    );
  });

  test('one digit other explains only results with decimals', () => {
    const coarse = funds({ executed: '74', rate: '84%', score: '8.4' });
    expect(tellings(coarse)[0]).toMatch(/^outdated rate execution-score/);
    const fine = funds({
      budget: '173.73',
      executed: '140',
      rate: '86.34%',
      score: '8.63',
      initial: '173.73',
    });
    expect(tellings({ ...fine, total: { weight: '100', score: '97.63' } })[0]).toBe(
      'slip rate execution-score: E6=150 (digit-wrong) | G6=0.8058 (outdated) + H6=8.06 (outdated)',
    );
  });
});

describe('facts that contradict one another', () => {
  test.each<[what: string, form: FormSpec, told: readonly string[]]>([
    [
      'executed in 元 where 万元 are asked for',
      funds({ executed: '965000', rate: '100%', score: '10' }),
      [expect.stringMatching(/^slip within-budget: E6=96.5 \(yuan-for-wanyuan\)/)] as unknown as string[],
    ],
    [
      'more spent than planned, and nothing to tell by how much',
      funds({ initial: '', executed: '123', rate: '100%', score: '10' }),
      ['undecided within-budget: E6=? | D6=?'],
    ],
    [
      'the same where the budget stands twice',
      funds({ executed: '123', rate: '100%', score: '10' }),
      ['slip within-budget: E6=?'],
    ],
    [
      'a total of funds that its parts and its results contradict',
      funds({ executed: '48' }, FISCAL, OTHER),
      ['slip parts rate execution-score: E6=84 (digits-swapped)'],
    ],
    [
      'a part',
      funds({}, { ...FISCAL, executed: '7' }, OTHER),
      ['undecided parts: E7=70 (point-shifted) | E6=21'],
    ],
    [
      'a part whose own rate contradicts it too',
      funds({}, { ...FISCAL, executed: '7', rate: '87.5%' }, OTHER),
      ['slip parts rate: E7=70 (point-shifted)'],
    ],
    [
      'a part of which the budget shows that the form lists all',
      funds({}, FISCAL, { ...OTHER, role: 'carryover', executed: '4' }),
      ['undecided parts: E8=14 (digit-lost) | E7=80 | E6=74'],
    ],
    [
      'a part whose own rate contradicts it, in the same form',
      funds({}, { ...FISCAL, executed: '50', rate: '87.50%' }, { ...OTHER, role: 'carryover' }),
      ['slip parts rate: E7=70'],
    ],
    [
      'all of a row in 元',
      funds({ initial: '1000000', budget: '1000000', executed: '840000' }, FISCAL, OTHER),
      ['slip parts: C6=100 (yuan-for-wanyuan) + D6=100 (yuan-for-wanyuan) + E6=84 (yuan-for-wanyuan)'],
    ],
    [
      'all of the only part in 元',
      funds({}, { ...FISCAL, initial: '1000000', budget: '1000000', executed: '840000' }),
      [
        'undecided parts: C6=1000000 (wanyuan-for-yuan) + D6=1000000 (wanyuan-for-yuan) + E6=840000 (wanyuan-for-yuan) | C7=100 (yuan-for-wanyuan) + D7=100 (yuan-for-wanyuan) + E7=84 (yuan-for-wanyuan)',
      ],
    ],
    [
      'parts of a part',
      funds(
        {},
        FISCAL,
        { ...FISCAL, budget: '50', executed: '40', depth: 2 },
        { ...FISCAL, budget: '30', executed: '20', depth: 2, rate: '100%' },
        OTHER,
      ),
      ['slip parts rate: E9=30'],
    ],
    ['a part lost: the form lists only some parts', funds({}, { ...FISCAL, executed: '7' }), []],
    [
      'a part above the whole',
      funds({}, { ...FISCAL, executed: '90', budget: '90' }),
      ['undecided parts: E7=84 | E6=90'],
    ],
    [
      'the weight of the execution, 100 for 10',
      funds({ weight: '100' }),
      ['slip all-weights stated-weight execution-score: F6=10 (point-shifted)'],
    ],
    [
      'a weight that its row contradicts too',
      row(1, { weight: '2' }),
      ['slip all-weights stated-weight row: F14=20 (point-shifted)'],
    ],
    [
      'weights that lack something, and nothing tells which',
      {
        ...row(3, { weight: '25', score: '25', actual: '市民反响热烈' }),
        total: { weight: '100', score: '92.4' },
      },
      ['undecided all-weights stated-weight: at F18'],
    ],
  ])('%s', (_, form, told) => {
    expect(tellings(form)).toEqual(told);
  });

  test('a nested part is counted once, and an amount that stands in two columns is believed', () => {
    const nested: FormSpec = {
      ...RIGHT,
      funds: [
        { ...TOTAL, budget: '101', executed: '100', initial: '100', rate: '99.01%', score: '9.90' },
        { ...FISCAL, label: '其中：财政拨款', initial: '100', budget: '100', executed: '100' },
        { ...FISCAL, label: '一般公共预算', depth: 2, initial: '100', budget: '100', executed: '100' },
        { ...OTHER, initial: '', budget: '', executed: '' },
      ],
      total: { weight: '100', score: '98.9' },
    };
    const { contradictions } = diagnosed(nested);
    expect(contradictions).toHaveLength(1);
    expect(contradictions[0]).toMatchObject({ fault: 'slip', at: { row: 6, column: 4 } });
    expect(contradictions[0]!.equations.map(({ kind, exact }) => [kind, String(exact)])).toEqual([
      ['parts', '100'],
    ]);
    expect(doubts(nested)).toContain('H6 because of D6');
  });

  test('where each cell alone breaks what held, two are named together', () => {
    const part: FundSpec = { initial: '', budget: '', weight: null, rate: '', score: null, depth: 1 };
    const form: FormSpec = {
      ...funds(
        { executed: '100', rate: '100%', score: '10' },
        { ...part, executed: '60' },
        { ...part, executed: '50', depth: 2 },
        { ...part, executed: '10', depth: 2, role: 'other' },
        { ...part, executed: { text: '50', formula: '=D9' }, role: 'other' },
      ),
    };
    expect(tellings(form)).toEqual(['undecided parts: E7=50 + E8=40 | E7=50 + E9=0']);
  });

  test('a level whose label states another weight than its rows: the label', () => {
    const levels = [{ at: { row: 13, column: 2 }, weight: '15', rows: [0] }];
    expect(tellings({ ...RIGHT, levels })).toEqual(['slip level-weight: B13=10']);
    expect(doubts({ ...RIGHT, levels })).toEqual([]);
  });

  test('a weight that its level, the sum of all and its row contradict: the weight', () => {
    const levels = [{ at: { row: 13, column: 2 }, weight: '30', rows: [0, 1] }];
    expect(tellings({ ...row(1, { weight: '2' }), levels })).toEqual([
      'slip level-weight all-weights stated-weight row: F14=20 (point-shifted)',
    ]);
  });

  describe('points of one row given to another', () => {
    const first = { at: { row: 13, column: 2 }, weight: '30', rows: [0, 1] };
    const second = { at: { row: 15, column: 2 }, weight: '50', rows: [2, 3] };
    const weights = (...changes: readonly (readonly [row: number, weight: string])[]): FormSpec => ({
      ...RIGHT,
      indicators: ROWS.map((spec, i) => ({
        ...spec,
        weight: changes.find(([at]) => at === i)?.[1] ?? spec.weight!,
      })),
    });

    test('of two levels, of which one lacks what the other has too much: the two weights, once', () => {
      const form = { ...weights([1, '18'], [2, '22']), levels: [first, second] };
      expect(tellings(form)).toEqual(['slip level-weight row: F14=20 + F15=20']);
    });

    test('a row above its weight by it is not lowered, nor is any total', () => {
      const form = { ...weights([1, '18'], [2, '22']), levels: [first, second] };
      expect(doubts(form)).toEqual(
        expect.arrayContaining(['G14 because of F14, F15', 'G18 because of F14, F15']),
      );
    });

    test('a higher level that holds one of the rows fails for the same reason', () => {
      const higher = { level: 1 as const, at: { row: 13, column: 1 }, weight: '50', rows: [0, 1, 2] };
      const last = { ...second, rows: [3] };
      const form = { ...weights([1, '18'], [3, '32']), levels: [higher, first, { ...last, weight: '30' }] };
      expect(tellings(form)).toEqual(['slip level-weight row: F14=20 + F16=30']);
    });

    test('of one level that states a weight, where both rows speak for it', () => {
      const form = { ...weights([1, '18'], [4, '12']), levels: [first] };
      expect(tellings(form)).toEqual(['slip level-weight row: F14=20 + F17=10']);
    });

    test('where no row tells which two, all weights of both levels are in doubt', () => {
      const rows = ROWS.map((spec) => ({ ...spec, target: '完成', actual: '85%左右', note: '疫情影响' }));
      const unclear = ROWS.map((_, i) => ({
        ...rows[i]!,
        weight: ['12', '18', '20', '30', '10'][i]!,
        score: '8',
      }));
      const more = [
        ...unclear,
        { ...rows[0]!, weight: '0.5', score: '0.5' },
        { ...rows[0]!, weight: '1.5', score: '0.5' },
      ];
      const levels = [
        { ...first, weight: '29', rows: [0, 1] },
        { ...second, weight: '63', rows: [2, 3, 4, 5, 6] },
      ];
      const form = { ...RIGHT, indicators: more, levels, total: { weight: '', score: '' } };
      expect(tellings(form)[0]).toBe('undecided level-weight: at B13');
      expect(doubts(form)).toEqual(expect.arrayContaining(['G13 because of F13', 'G19 because of F19']));
    });

    test('two levels that differ by other numbers are two labels', () => {
      const form = {
        ...RIGHT,
        levels: [
          { ...first, weight: '31' },
          { ...second, weight: '47' },
        ],
      };
      expect(tellings(form)).toEqual(['slip level-weight: B13=30', 'slip level-weight: B15=50']);
    });
  });

  describe('an indicator about budget execution', () => {
    const told = (actual: string, more: FundSpec = {}): FormSpec => {
      const indicator = { name: '预算执行率', target: '≥80%', actual, weight: '20', score: '20' };
      return { ...row(1, indicator), funds: [{ ...TOTAL, ...more }] };
    };

    test('says the rate of the funds', () => {
      expect(tellings(told('84%'))).toEqual([]);
      expect(tellings(told('84'))).toEqual([]);
    });

    test('says another: its achievement, and its score is not written', () => {
      expect(tellings(told('92%'))).toEqual(['slip execution-indicator: E14=84']);
      expect(doubts(told('92%'))).toContain('G14 because of E14');
    });

    test('with rate and score against an amount that looks like no slip: the amount, and nothing is written', () => {
      const form = told('84%', { executed: '91' });
      expect(tellings(form)).toEqual([
        'undecided rate execution-score execution-indicator: E6=84 | G6=0.91 (outdated) + H6=9.1 (outdated)',
      ]);
      expect(doubts(form)).toEqual(
        expect.arrayContaining(['G6 because of E6', 'H6 because of E6', 'G18 because of E6']),
      );
    });

    test('that repeats its target says nothing of the funds', () => {
      expect(tellings(told('≥80%'))).toEqual([]);
    });
  });

  test('a completion rate beside an achievement that repeats the target is not worked out from it', () => {
    expect(tellings(row(1, { actual: '≥95%', completion: '104%' }))).toEqual([]);
  });

  describe('labels of a form whose rows have no weights', () => {
    const labelled = (...points: readonly number[]): FormSpec => ({
      ...RIGHT,
      indicators: ROWS.map((spec) => ({ ...spec, weight: null })),
      sections: ['产出指标', '效益指标', '满意度指标'].map((name, i) => ({
        name,
        at: { row: [13, 16, 17][i]!, column: 1 },
        weight: new Decimal(points[i]!),
      })),
      total: { weight: null, score: '97.4' },
    });

    test('make up all with budget execution, or without it where it is one of them', () => {
      expect(tellings(labelled(50, 30, 10))).toEqual([]);
      expect(tellings(labelled(50, 40, 10))).toEqual([]);
    });

    test('of which one is the weight of its only row, whose score is more: that one, and nothing is written', () => {
      const form = formOf(labelled(50, 30, 5));
      const weight = { ...numberEntryOf('5'), at: { row: 17, column: 1 } };
      const indicators = form.indicators.map((row, i) => (i === 4 ? { ...row, weight } : row));
      const found = diagnosedForm({ ...form, indicators });
      expect(found.contradictions.map(told)).toEqual(['slip all-weights row: A17=10']);
      expect([...found.doubts.keys()]).toContain('G17');
    });

    test('of which one is the weight of its only row by a formula without a result: nothing is said', () => {
      const form = formOf(labelled(50, 30, 5));
      const weight = { ...numberEntryOf(''), at: { row: 17, column: 1 }, formula: '=B1', calculated: false };
      const indicators = form.indicators.map((row, i) => (i === 4 ? { ...row, weight } : row));
      expect(diagnosedForm({ ...form, indicators }).contradictions.map(told)).toEqual([]);
    });

    test('that do not: nothing tells which', () => {
      expect(tellings(labelled(50, 35, 10))).toEqual(['undecided all-weights: at A13']);
    });

    test('of which one is less than the scores below it: that one', () => {
      expect(tellings(labelled(50, 20, 10))[0]).toMatch(/^slip level-scores all-weights: A16=30/);
    });
  });

  test('a weight that its level and all weights contradict, beside a score with a reason for points lost', () => {
    const levels = [{ at: { row: 13, column: 2 }, weight: '30', rows: [0, 1] }];
    const form = row(
      0,
      { weight: '1', score: '7', note: '疫情影响' },
      { levels, total: { weight: '100', score: '95.4' } },
    );
    expect(tellings(form)).toEqual([
      'slip level-weight all-weights stated-weight row: F13=10 (point-shifted)',
    ]);
    expect(doubts(form)).toContain('G13 because of F13');
  });

  test('a bare coefficient that was read beside the wrong weight', () => {
    const levels = [{ at: { row: 13, column: 2 }, weight: '30', rows: [0, 1] }];
    const { indicators } = row(1, { weight: '0.2', coefficient: '100' });
    const form = formOf({ ...RIGHT, indicators: indicators!, levels });
    const [one, two, ...others] = form.indicators;
    const asFraction = {
      ...two!.coefficient!,
      number: new Decimal(100),
      spelling: 'fraction' as const,
      places: 0,
    };
    const { contradictions } = diagnosedForm({
      ...form,
      indicators: [one!, { ...two!, coefficient: asFraction }, ...others],
    });
    expect(contradictions.map(told)[0]).toMatch(/^slip level-weight .*: F14=20 \(point-shifted\)$/);
  });

  test('a total of 0 in two columns is not believed for that', () => {
    const none: FundSpec = { initial: '0', budget: '0', executed: '0', rate: '0', score: '0' };
    const part: FundSpec = { ...FISCAL, initial: '90', budget: '89.97', executed: '89.97' };
    const found = diagnosed({ ...funds(none, part), total: null, grade: null }).contradictions;
    expect(found.map(({ at }) => toA1(at))).toEqual(['C6', 'D6', 'E6']);
  });

  test('in lists with coefficients the coefficient or the score may be wrong', () => {
    const form = row(1, { coefficient: '50%', actual: '96%' });
    expect(tellings(form)).toEqual(['slip coefficient: I14=1']);
  });
});

describe('a score that its row and the total contradict', () => {
  test.each<[what: string, form: FormSpec, told: string, isWritten: boolean]>([
    ['a digit lost', row(1, { score: '2' }), 'slip total row: G14=20 (point-shifted) | G18=79.4', false],
    [
      'digits swapped in a deduction that the rule gives',
      row(
        0,
        { weight: '10', target: '≥1000人', actual: '853人', score: '5.83' },
        { total: { weight: '100', score: '96.93' } },
      ),
      'slip total row: G13=8.53 (digits-swapped) | G18=94.23 (outdated)',
      false,
    ],
    [
      'above the rule, and no slip of a known kind',
      row(0, { score: '9.7' }),
      'undecided total row: G13=9 | G18=98.1',
      true,
    ],
    [
      'a deduction without a reason, or a slip',
      row(1, { score: '15' }),
      'undecided total row: G14=20 | G18=92.4',
      false,
    ],
    [
      'above its weight: lowering it settles the matter',
      row(1, { score: '200' }),
      'slip total row: G14=20 (point-shifted)',
      true,
    ],
  ])('%s', (_, form, told, isWritten) => {
    expect(tellings(form)[0]).toMatch(new RegExp(`^${told.replace(/[().|+*]/g, '\\$&')}`));
    expect(doubts(form).some((doubt) => doubt.startsWith('G18'))).toBe(!isWritten);
  });

  test('a score that only the total contradicts leaves the total outdated', () => {
    expect(tellings(row(3, { score: '28' }))).toEqual(['outdated total: G18=95.4 (outdated)']);
  });
});

describe('an achievement or target that score and total contradict', () => {
  test.each<[what: string, change: IndicatorSpec, told: readonly string[]]>([
    [
      '48 for 84 of 90',
      { target: '≥90%', actual: '48%', weight: '20', score: '18.67', note: '' },
      ['undecided row: E14=84 (digits-swapped) | G14=10.67'],
    ],
    [
      '59 for 95 of 90, full marks',
      { target: '≥90%', actual: '59%', score: '20' },
      ['undecided row: E14=95 (digits-swapped) | G14=13.11'],
    ],
    [
      'a target of 900 % for 90 %',
      { target: '≥900%', actual: '95%', score: '20' },
      ['undecided row: D14=90 (point-shifted) | E14=950 (point-shifted) | G14=2.11'],
    ],
    ['6 of 8 with full marks is no slip', { target: '≥8', actual: '6', score: '20' }, []],
    ['42.68 of 90 for 4.00 of 5 is no slip', { target: '≥90%', actual: '42.68%', score: '16' }, []],
    ['nothing achieved is no slip', { target: '≥100%', actual: '0%', score: '16' }, []],
    [
      'rounded up to all of it is no slip',
      { target: '≥4754', actual: '4700', score: '20', weight: '20' },
      [],
    ],
  ])('%s', (_, change, told) => {
    const form = row(1, change);
    const scores = ROWS.reduce((all, spec, i) => all + Number(i === 1 ? change.score : spec.score), 8.4);
    expect(tellings({ ...form, total: { weight: '100', score: scores.toFixed(2) } })).toEqual(told);
  });

  test('a total by formula agrees with any score, and speaks for none', () => {
    const form = row(1, { target: '≥90%', actual: '59%', score: '20' });
    expect(tellings({ ...form, total: { weight: '100', score: formula('97.4') } })).toEqual([]);
  });

  test('nothing is written into that score', () => {
    expect(doubts(row(1, { target: '≥90%', actual: '59%', score: '20' }))).toContain('G14 because of E14');
  });
});

describe('what was not read', () => {
  test('the total has more than the sum by just what the weights lack: neither scores, total nor grade are written', () => {
    const form: FormSpec = { ...RIGHT, indicators: ROWS.slice(0, 4), grade: '优' };
    expect(tellings(form)).toEqual(['misread total all-weights stated-weight: at G18'.replace('G18', 'G17')]);
    expect(doubts(form)).toEqual(
      ['G17', 'B18', 'G13', 'G14', 'G15', 'G16', 'H6'].map((held) => `${held} because of G17`),
    );
  });

  test('the total has less more than the weights lack: what was not read did not earn all of its weight', () => {
    const form: FormSpec = {
      ...RIGHT,
      indicators: ROWS.slice(0, 4),
      total: { weight: '100', score: '96.1' },
    };
    expect(tellings(form)).toEqual(['misread total all-weights stated-weight: at G17']);
  });

  test('without weights and without a score of budget execution the total may hold just that', () => {
    const form = { ...RIGHT, funds: [], indicators: ROWS.map((spec) => ({ ...spec, weight: null })) };
    expect(tellings(form)).toEqual(['misread total: at G18']);
    expect(tellings({ ...form, total: { score: '99.9' } })[0]).toMatch(/^outdated total/);
  });

  test('weights and scores are too much by the same', () => {
    const more = { target: '≥1', actual: '1', weight: '10', score: '10' };
    expect(tellings({ ...RIGHT, indicators: [...ROWS, more] })).toEqual([
      'misread total all-weights stated-weight: at G19',
    ]);
  });

  test('a form half filled is no misreading', () => {
    expect(
      tellings({ ...RIGHT, indicators: ROWS.slice(0, 3), total: { weight: '', score: '57.4' }, grade: '差' }),
    ).toEqual(['undecided all-weights: at F16']);
  });

  test('a block of funds that was not read leaves the total in doubt', () => {
    const unread = [{ what: 'funds' as const, at: { row: 5, column: 1 }, text: '项目资金' }];
    expect(doubts({ ...RIGHT, unread })).toContain('G18 because of A5');
  });
});

test('a score above its weight that only words could lower is not lowered, so that the total is in doubt', () => {
  const form = row(3, { score: '31' });
  expect(tellings(form)[0]).toMatch(/^undecided total row: G16=30 \| G18=98.4 /);
  expect(doubts(form)).toContain('G18 because of G16');
});

describe('a row with a name alone explains what the others lack', () => {
  const blankRow: IndicatorSpec = { target: '', actual: '', weight: '', score: '', kind: 'blank' };
  const level = { at: { row: 13, column: 2 }, weight: '30', rows: [0, 1] };

  test.each<[what: string, form: FormSpec]>([
    ['just its weight', row(1, blankRow)],
    ['less than its weight', row(1, blankRow, { total: { weight: '100', score: '92.15' } })],
    ['its level as well', row(1, blankRow, { levels: [level] })],
  ])('%s: one contradiction at its name, and neither scores, total nor grade are written', (_, form) => {
    const { contradictions } = diagnosed(form);
    expect(contradictions.map(({ fault, at }) => [fault, at])).toEqual([
      ['forgotten', { row: 14, column: 3 }],
    ]);
    expect(doubts(form)).toEqual(
      ['G18', 'B19', 'G13', 'G15', 'G16', 'G17', 'H6'].map((held) => `${held} because of C14`),
    );
  });

  test('of a form without weights it explains a total that is more than the sum', () => {
    const unweighed = ROWS.map((spec) => ({ ...spec, weight: null }));
    const form = { ...RIGHT, indicators: unweighed.map((spec, i) => (i === 2 ? blankRow : spec)) };
    expect(tellings({ ...form, total: { weight: null, score: '97.4' } })).toEqual([
      'forgotten total: at C15',
    ]);
  });

  test('it explains no total that is less, none that is more by more than the weights lack, and no level of other rows', () => {
    expect(tellings(row(1, blankRow, { total: { weight: '', score: '70.4' }, grade: null }))).toEqual([
      'forgotten all-weights: at C14',
      'outdated total: G18=77.4 (outdated)',
    ]);
    expect(tellings(row(1, blankRow, { total: { weight: '', score: '99.4' }, grade: null }))).toContain(
      'outdated total: G18=77.4 (outdated)',
    );
    const other = { ...level, rows: [2, 3], weight: '55' };
    expect(tellings(row(1, blankRow, { levels: [other] }))[1]).toMatch(/^(slip|undecided) level-weight/);
  });

  test('a row that is not needed explains nothing where the others make up all', () => {
    const spec: FormSpec = {
      ...RIGHT,
      indicators: [...ROWS, blankRow],
      total: { weight: '100', score: '98.4' },
    };
    expect(tellings(spec)).toEqual(['outdated total: G19=97.4 (outdated)']);
  });
});

describe('cells that prove nothing', () => {
  test('a formula that disagrees is said of the formula', () => {
    expect(tellings(sum(formula('90')))).toEqual(['formula total: G18=97.4']);
  });

  test.each<[what: string, cell: CellSpec]>([
    ['not calculated', { text: '', formula: '=C1', calculated: false }],
    ['from another workbook', { text: '90', formula: '=[1]Sheet1!A1', elsewhere: 'link' }],
  ])('a total %s neither proves nor disproves', (_, cell) => {
    expect(tellings(sum(cell))).toEqual([]);
  });

  test.each<[what: string, executed: CellSpec]>([
    ['blank', ''],
    ['no number', '待定'],
    ['an error', '#REF!'],
    ['not calculated', { text: '', formula: '=C1', calculated: false }],
    ['stale', { text: '84', formula: '=C1', elsewhere: 'stale' }],
  ])('an executed amount that is %s leaves rate, score and total in doubt', (_, executed) => {
    expect(tellings(funds({ executed }))).toEqual([]);
    expect(doubts(funds({ executed }))).toEqual(
      expect.arrayContaining([
        'G6 because of E6',
        'H6 because of E6',
        'G18 because of E6',
        'B19 because of E6',
      ]),
    );
  });

  test('a score that cannot be read leaves the total in doubt', () => {
    expect(doubts(row(1, { score: '优' }))).toEqual([
      'G14 because of G14',
      'G18 because of G14',
      'B19 because of G14',
    ]);
  });
});

describe('other layouts', () => {
  test('a completion rate and a score that contradict an achievement: the achievement', () => {
    const change = { target: '≥90%', actual: '48%', completion: '93.33%', score: '18.67' };
    expect(tellings(row(1, change, { total: { weight: '100', score: '96.07' } }))).toEqual([
      'slip completion row: E14=84 (digits-swapped) | J14=0.5333 (digit-wrong)',
    ]);
  });

  test.each<[completion: string, actual: string, target: string]>([
    ['100%', '200人', '≥100人'],
    ['200%', '200人', '≥100人'],
    ['80%', '125万元', '≤100万元'],
    ['125%', '125万元', '≤100万元'],
    ['125%', '80万元', '≤100万元'],
  ])('a completion rate of %s for %s against %s is right', (completion, actual, target) => {
    const { contradictions } = diagnosed(row(0, { completion, actual, target }));
    expect(contradictions.flatMap(({ equations }) => equations.map(({ kind }) => kind))).not.toContain(
      'completion',
    );
  });

  test('without a column of weights a level’s scores are not more than its label states', () => {
    const rows = ROWS.map((spec) => ({ ...spec, weight: null }));
    const form: FormSpec = { ...RIGHT, indicators: rows, total: { weight: null, score: '97.4' } };
    const level = { at: { row: 13, column: 1 }, rows: [0, 1, 2] };
    expect(tellings({ ...form, levels: [{ ...level, weight: '50' }] })).toEqual([]);
    expect(tellings({ ...form, levels: [{ ...level, weight: '40' }] })).toEqual([
      'slip level-scores: A13=49',
    ]);
  });

  test('a section’s label states a weight as a level does, once though it repeats', () => {
    const section = (weight: number, rowAt: number) => ({
      name: '产出指标',
      at: { row: rowAt, column: 1 },
      weight: new Decimal(weight),
    });
    const rows = ROWS.slice(0, 3);
    const form = (first: number, second: number): FormSpec => ({
      funds: [TOTAL],
      indicators: [...rows, { ...ROWS[3], level1: '产出指标' }, { ...ROWS[4], level1: '产出指标' }],
      sections: [section(first, 13), section(second, 16)],
      total: { weight: '100', score: '97.4' },
    });
    expect(tellings(form(90, 90))).toEqual([]);
    expect(tellings(form(80, 80))).toEqual(['slip level-weight: A13=90']);
    expect(tellings(form(80, 90))).toEqual([]);
  });

  test('a total of funds by formula follows its parts: the slip is in the part', () => {
    const whole = (text: string): CellSpec => ({ text, formula: '=SUM(E7:E8)' });
    const form = funds({ executed: whole('21') }, { ...FISCAL, executed: '7' }, OTHER);
    expect(tellings(form)[0]).toBe(
      'slip rate execution-score: E7=70 (point-shifted) | G6=0.21 (outdated) + H6=2.1 (outdated)',
    );
    expect(tellings(funds({ executed: whole('80') }, FISCAL, OTHER))[0]).toMatch(/^formula parts: E6=84/);
  });

  test('a score slip that two totals contradict', () => {
    expect(tellings({ ...row(3, { score: '3' }), otherTotals: ['97.4'] })[0]).toMatch(
      /^slip total row?: G16=30 /,
    );
  });

  test('a rate without amounts says what the execution score is', () => {
    const form = funds({ initial: '', budget: '', executed: '' });
    expect(diagnosed(form)).toEqual({ contradictions: [], doubts: new Map() });
    expect(tellings(funds({ initial: '', budget: '', executed: '', score: '7' }))[0]).toMatch(
      /^outdated execution-score/,
    );
  });

  test('a sign for nothing beside a budget is zero', () => {
    expect(
      tellings({
        ...funds({ executed: '-', rate: '0%', score: '0' }),
        total: { weight: '100', score: '89' },
        grade: '良',
      }),
    ).toEqual([]);
  });
});

test('what is to be settled first is asked for by cell', () => {
  const diagnosis = diagnosed(funds({ executed: '48' }));
  expect(unsettledFor(diagnosis, { row: 6, column: 7 })).toMatchObject([
    { at: { row: 6, column: 5 }, reason: 'contradiction' },
  ]);
  expect(unsettledFor(diagnosis, { row: 13, column: 7 })).toEqual([]);
});
