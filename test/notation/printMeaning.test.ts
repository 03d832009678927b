import fc from 'fast-check';
import { Decimal } from '../../src/notation/decimal';
import type { Comparator, DatePoint, Meaning, Unit } from '../../src/notation/meaning';
import { printMeaning } from '../../src/notation/printMeaning';
import { readMeaning } from '../../src/notation/readMeaning';
import { unitOf } from '../../src/notation/unit';
import { COUNT_WORDS, UNIT_TABLE } from '../../src/notation/unitTable';
import { spelled } from './spelled';

const comparators = fc.constantFrom<Comparator | null>('>=', '>', '<=', '<', '=', null);

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => new Decimal(digits.toString()).div(new Decimal(10).pow(places)));

/** Calendar words make a number a date (5月, 2023年), as they should; they have cases of their own. */
const CALENDAR = new Set(['月', '月份', '年', '年度', '季度']);
const SPELLINGS = [
  ...Object.values(UNIT_TABLE).flatMap((lines) => lines.flatMap(([, ...words]) => words)),
  ...COUNT_WORDS.flat(),
  '万人', '百万元', '千家', '元/人', '万元/公里', '人次/年', '毫克/升', '标准箱', '人份', 'kVA',
].filter((spelling) => !CALENDAR.has(spelling)); // prettier-ignore
const units = fc
  .option(fc.constantFrom(...SPELLINGS))
  .map((spelling): Unit | null => (spelling ? unitOf(spelling) : null));

const dates = fc.oneof(
  fc.record({
    year: fc.option(fc.integer({ min: 1950, max: 2099 })),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.option(fc.integer({ min: 1, max: 31 })),
  }),
  fc.record({
    year: fc.integer({ min: 1950, max: 2099 }),
    month: fc.constant(null),
    day: fc.constant(null),
  }),
) satisfies fc.Arbitrary<DatePoint>;

const meanings: fc.Arbitrary<Meaning> = fc.oneof(
  fc.constantFrom<Meaning>(
    { kind: 'empty' },
    { kind: 'placeholder' },
    { kind: 'words' },
    { kind: 'unreadable' },
    { kind: 'number', comparator: null, value: new Decimal(0), unit: null, absence: true },
    { kind: 'choice', options: ['优', '良', '中', '低', '差'] },
    { kind: 'choice', options: ['好', '坏'] },
  ),
  fc.record({ kind: fc.constant('number' as const), comparator: comparators, value: decimals, unit: units }),
  fc.record({ ends: fc.tuple(decimals, decimals), unit: units }).map(({ ends: [a, b], unit }): Meaning => {
    return { kind: 'range', value: Decimal.min(a, b), upper: Decimal.max(a, b), unit };
  }),
  fc
    .record({ kind: fc.constant('date' as const), comparator: comparators, date: dates })
    // ≥6月 are six months
    .filter(
      ({ comparator, date }) => !comparator?.startsWith('>') || date.year !== null || date.day !== null,
    ),
);

test('what was printed is read again as the same meaning, its unit included', () => {
  fc.assert(
    fc.property(meanings, (meaning) => {
      const again = readMeaning(printMeaning(meaning));

      expect(spelled(again)).toBe(spelled(meaning));
      if ('unit' in meaning && 'unit' in again) expect(again.unit).toEqual(meaning.unit);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['≥90(%)', '≥90%'],
  ['不低于 95％', '≥95%'],
  ['1,234.50万元', '1234.5万元'],
  ['5.8万', '5.8万'],
  ['1.2亿', '12000万'],
  ['较上年下降≥3%', '下降≥3%'],
  ['同比增长5%', '增长5%'],
  ['90%-95%', '90%～95%'],
  ['12月底前', '≤12月'],
  ['2023/12/31', '2023年12月31日'],
  ['零事故', '无'],
  ['优良中低差', '优/良/中/低/差'],
  ['10余台', '10余台'],
  ['10多', '10余'],
  ['约10台', '约10台'],
  ['近5.8万', '约5.8万'],
  ['无法统计', '文字'],
  ['/', '-'],
  ['', ''],
])('%s is printed as %s', (text, printed) => {
  expect(printMeaning(readMeaning(text))).toBe(printed);
});
