import fc from 'fast-check';
import type { Entry, Form, Fund, Indicator, Measure, NumberEntry, RateEntry } from '../../src/form/form';
import { Decimal } from '../../src/notation/decimal';
import type { Meaning, Unit } from '../../src/notation/meaning';
import { RULESETS } from '../../src/ruleset/rulesets';
import type { Basis, FundScore, IndicatorScore, Scorecard } from '../../src/scoring/scorecard';
import type { Address } from '../../src/sheet/address';
import type { CellValue } from '../../src/sheet/cell';

/** Forms and scorecards of any content: each field of each type may hold anything its type allows. */

const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { freq: 4 });

export const anyDecimal: fc.Arbitrary<Decimal> = fc.oneof(
  fc
    .constantFrom('0', '-0', '1', '10', '100', '-5', '0.01', '9.6149', '1e15', '1e-15')
    .map((text) => new Decimal(text)),
  fc
    .tuple(fc.integer({ min: -1000000, max: 1000000 }), fc.nat(4))
    .map(([n, places]) => new Decimal(n).div(new Decimal(10).pow(places))),
);

const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    '优',
    '■优 □良',
    '达成指标',
    '≥90%',
    '无',
    '-',
    '……',
    '【待补充】',
    '预算执行率',
    '2021年底',
    '10.00',
    '#REF!',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom('优', '■', '□', '（', '√', ' ', '1', '.', '%', '年', '度', '“', '\n'),
    maxLength: 12,
  }),
);

const anyAddress: fc.Arbitrary<Address> = fc.record({
  row: fc.integer({ min: 1, max: 40 }),
  column: fc.integer({ min: 1, max: 12 }),
});

const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  anyText,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant({ error: '#DIV/0!' }),
);

const entryFields = {
  at: anyAddress,
  text: anyText,
  value: anyValue,
  formula: maybe(fc.constantFrom('=A1', '=SUM(G13:G20)')),
  calculated: fc.boolean(),
};

const anyEntry: fc.Arbitrary<Entry> = fc.record(entryFields);
/** Criteria that are understood. */
const anyCriterion: fc.Arbitrary<Entry> = fc
  .tuple(
    anyEntry,
    fc.constantFrom(
      '≤100%得满分，每超过一个百分点扣0.5分',
      '100%计满分，每低于5%扣2分',
      '得分=实际完成值/目标值×分值',
      '按完成比例得分',
      '健全得满分，较健全得1分，不健全不得分',
      '①制度健全，1分；②执行有效，2分',
      '每发生一起扣2分',
    ),
  )
  .map(([entry, text]) => ({ ...entry, text }));

const reading = fc.oneof(
  anyDecimal.map((number) => ({ number, reading: 'number' as const })),
  fc.constantFrom('empty' as const, 'not-a-number' as const, 'error' as const).map((why) => ({
    number: null,
    reading: why,
  })),
);

const anyNumberEntry: fc.Arbitrary<NumberEntry> = fc
  .tuple(anyEntry, reading, fc.nat(6))
  .map(([entry, read, places]) => ({ ...entry, ...read, places }));

const anyRateEntry: fc.Arbitrary<RateEntry> = fc
  .tuple(anyNumberEntry, fc.constantFrom('fraction' as const, 'points' as const, 'percent-text' as const))
  .map(([entry, spelling]) => ({ ...entry, spelling }));

const anyFund: fc.Arbitrary<Fund> = fc.record({
  row: fc.nat(40),
  label: anyText,
  role: fc.constantFrom('total' as const, 'fiscal' as const, 'carryover' as const, 'other' as const),
  depth: fc.nat(3),
  isHidden: fc.boolean(),
  initial: maybe(anyNumberEntry),
  budget: maybe(anyNumberEntry),
  executed: maybe(anyNumberEntry),
  weight: maybe(anyNumberEntry),
  rate: maybe(anyRateEntry),
  score: maybe(anyNumberEntry),
  note: maybe(anyEntry),
});

const anyUnit: fc.Arbitrary<Unit | null> = maybe(
  fc.record({
    text: anyText,
    dimension: anyText,
    factor: fc.constantFrom(new Decimal(1), new Decimal('0.01')),
  }),
);
const anyComparator = maybe(
  fc.constantFrom('>=' as const, '>' as const, '<=' as const, '<' as const, '=' as const),
);

const anyMeaning: fc.Arbitrary<Meaning> = fc.oneof(
  fc.constantFrom<Meaning>(
    { kind: 'empty' },
    { kind: 'placeholder' },
    { kind: 'words' },
    { kind: 'unreadable' },
  ),
  fc.record({
    kind: fc.constant('number' as const),
    comparator: anyComparator,
    value: anyDecimal,
    unit: anyUnit,
  }),
  fc.tuple(anyDecimal, anyDecimal, anyUnit).map(([a, b, unit]) => ({
    kind: 'range' as const,
    value: Decimal.min(a, b),
    upper: Decimal.max(a, b),
    unit,
  })),
  fc.record({
    kind: fc.constant('date' as const),
    comparator: anyComparator,
    date: fc.record({
      year: maybe(fc.integer({ min: 2000, max: 2040 })),
      month: maybe(fc.integer({ min: 1, max: 12 })),
      day: maybe(fc.integer({ min: 1, max: 31 })),
    }),
  }),
  fc.record({ kind: fc.constant('choice' as const), options: fc.array(anyText, { maxLength: 4 }) }),
);

const anyMeasure: fc.Arbitrary<Measure> = fc.record({
  entry: maybe(anyEntry),
  text: anyText,
  meaning: anyMeaning,
});

const anyIndicator: fc.Arbitrary<Indicator> = fc.record({
  row: fc.nat(40),
  kind: fc.constantFrom(
    'scored' as const,
    'scored' as const,
    'placeholder' as const,
    'detail' as const,
    'blank' as const,
  ),
  isGoal: fc.boolean(),
  isHidden: fc.boolean(),
  section: maybe(fc.nat(3)),
  level1: anyText,
  level2: anyText,
  name: anyText,
  nameAt: anyAddress,
  target: anyMeasure,
  actual: anyMeasure,
  weight: maybe(anyNumberEntry),
  coefficient: maybe(anyRateEntry),
  completion: maybe(anyRateEntry),
  score: maybe(anyNumberEntry),
  note: maybe(anyEntry),
  criterion: maybe(fc.oneof(anyEntry, anyCriterion)),
  scoredWith: maybe(fc.nat(4)),
});

export const anyForm: fc.Arbitrary<Form> = fc.record({
  sheetId: fc.constant('1'),
  sheet: anyText,
  visibility: fc.constantFrom('visible' as const, 'hidden' as const, 'very-hidden' as const),
  range: fc.constant({ top: 1, left: 1, bottom: 40, right: 12 }),
  layout: fc.constant('L1'),
  title: anyText,
  year: maybe(fc.integer({ min: 2015, max: 2030 })),
  yearAt: maybe(anyAddress),
  yearLine: maybe(fc.record({ year: fc.integer({ min: 2015, max: 2030 }), at: anyAddress })),
  project: maybe(anyEntry),
  department: maybe(anyEntry),
  unit: maybe(anyEntry),
  emptyLabels: fc.array(
    fc.record({
      of: fc.constantFrom('project' as const, 'department' as const, 'unit' as const, 'year' as const),
      at: anyAddress,
      valueAt: anyAddress,
      text: anyText,
    }),
    { maxLength: 2 },
  ),
  goal: maybe(fc.record({ at: anyAddress, expected: maybe(anyEntry), achieved: maybe(anyEntry) })),
  moneyUnit: fc.constantFrom('元' as const, '万元' as const),
  funds: fc.array(anyFund, { maxLength: 4 }),
  scoredFund: maybe(fc.nat(4)),
  fundHeadings: fc.array(fc.record({ at: anyAddress, text: anyText }), { maxLength: 3 }),
  headings: fc.array(fc.record({ at: anyAddress, text: anyText, meaning: fc.constant('score' as const) }), {
    maxLength: 2,
  }),
  sections: fc.array(fc.record({ name: anyText, at: anyAddress, weight: maybe(anyDecimal) }), {
    maxLength: 4,
  }),
  levels: fc.array(
    fc.record({
      level: fc.constantFrom(1 as const, 2 as const, 3 as const),
      name: anyText,
      at: anyAddress,
      weight: anyDecimal,
      rows: fc.array(fc.nat(6), { maxLength: 3 }),
    }),
    { maxLength: 2 },
  ),
  indicators: fc.array(anyIndicator, { maxLength: 5 }),
  total: maybe(fc.record({ row: fc.nat(40), weight: maybe(anyNumberEntry), score: maybe(anyNumberEntry) })),
  otherTotals: fc.array(anyNumberEntry, { maxLength: 2 }),
  conclusions: fc.constant([]),
  unread: fc.array(
    fc.record({
      what: fc.constantFrom('funds' as const, 'fund-column' as const),
      at: anyAddress,
      text: anyText,
    }),
    { maxLength: 2 },
  ),
  grade: maybe(anyEntry),
  notes: fc.array(anyEntry, { maxLength: 1 }),
});

const anyFundScore: fc.Arbitrary<FundScore> = fc
  .record({
    rateState: fc.constantFrom('evaluated' as const, 'undefined' as const, 'not-applicable' as const),
    spending: maybe(fc.record({ budget: anyDecimal, executed: anyDecimal })),
    weight: maybe(anyDecimal),
    exactRate: maybe(anyDecimal),
    rate: maybe(anyDecimal),
    exact: maybe(anyDecimal),
    computed: maybe(anyDecimal),
  })
  // A rate is evaluated where there are amounts to make it of, and only there.
  .map((score) =>
    score.spending && score.exactRate && score.rate
      ? { ...score, rateState: 'evaluated' }
      : {
          ...score,
          rateState: score.rateState === 'evaluated' ? 'undefined' : score.rateState,
          spending: null,
        },
  );

const anyIndicatorScore: fc.Arbitrary<IndicatorScore> = fc
  .record({
    nature: fc.constantFrom('quantitative' as const, 'qualitative' as const, 'placeholder' as const),
    direction: fc.constantFrom(
      'positive' as const,
      'reverse' as const,
      'exact' as const,
      'range' as const,
      'none' as const,
    ),
    directionAssumed: fc.boolean(),
    whyNot: maybe(
      fc.constantFrom(
        'no-weight' as const,
        'unit-mismatch' as const,
        'words-not-understood' as const,
        'late-date' as const,
        'shared-score' as const,
        'choice-not-made' as const,
      ),
    ),
    reached: maybe(fc.boolean()),
    ratio: maybe(anyDecimal),
    exact: maybe(anyDecimal),
    computed: maybe(anyDecimal),
    min: maybe(anyDecimal),
    penalty: maybe(
      fc.constantFrom({ from: '2', to: '3', deduct: '0.1' }, { from: '5', to: null, deduct: '0.3' }),
    ),
    overAchieved: fc.boolean(),
    tier: maybe(fc.constantFrom('achieved', 'partly', 'unheard-of')),
    overNeedsNote: fc.boolean(),
    basis: fc.oneof(
      fc.constant<Basis>({ kind: 'on-time' }),
      fc.constant<Basis>({ kind: 'none', whyNot: 'unit-mismatch' }),
      fc.record({
        kind: fc.constant('criterion' as const),
        quote: fc.string({ maxLength: 30 }),
        unit: fc.constantFrom('%', ''),
        achieved: fc.record({
          text: fc.string({ maxLength: 30 }),
          source: fc.constantFrom('achievement' as const, 'remark' as const),
        }),
        least: anyDecimal,
        derivations: fc.array(
          fc.record({ kind: fc.constant('incidents' as const), count: anyDecimal, loss: anyDecimal }),
          { maxLength: 2 },
        ),
      }),
      fc.record({
        kind: fc.constant('number' as const),
        direction: fc.constant('reverse' as const),
        formula: fc.record({ kind: fc.constant('ratio' as const), over: anyDecimal, under: anyDecimal }),
      }),
    ),
  })
  // A formula without its result would be no evaluation at all.
  .map((score) => (score.exact && score.computed ? score : { ...score, basis: NO_BASIS }));

const NO_BASIS: Basis = { kind: 'none', whyNot: 'unit-mismatch' };

/** A scorecard that may have nothing to do with the form beside it. */
export const anyScorecard: fc.Arbitrary<Scorecard> = fc.record({
  ruleset: fc.constantFrom(...RULESETS),
  funds: fc.array(anyFundScore, { maxLength: 4 }),
  indicators: fc.array(anyIndicatorScore, { maxLength: 5 }),
  total: fc.record({
    weight: maybe(anyDecimal),
    computed: maybe(anyDecimal),
    isWhole: fc.boolean(),
  }),
  grade: maybe(fc.constantFrom('优', '良', 'A')),
});
