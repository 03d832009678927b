import fc from 'fast-check';
import type { Criterion, End, Gives, Interval, Portion, Rule, Steps } from '../../src/criterion/criterion';
import type { Expression } from '../../src/criterion/expression';
import { Decimal } from '../../src/notation/decimal';
import { unitOf } from '../../src/notation/unit';

const decimal = (min: number, max: number, places: number) =>
  fc
    .integer({ min: min * 10 ** places, max: max * 10 ** places })
    .map((digits) => new Decimal(digits).div(10 ** places));

const portion: fc.Arbitrary<Portion> = fc.oneof(
  decimal(0, 9, 1)
    .filter((points) => points.gt(0))
    .map((points): Portion => ({ kind: 'points', points })),
  decimal(1, 99, 0).map((percent): Portion => ({ kind: 'share', share: percent.div(100) })),
);
const FULL: Portion = { kind: 'share', share: new Decimal(1) };
const NOTHING: Portion = { kind: 'share', share: new Decimal(0) };
const belongs = fc.constantFrom<End['belongs']>('yes', 'no', 'unsaid');
const units = fc.constantFrom('%', '次', '家', '万元', '天').map((text) => unitOf(text));

const award = (of: Portion): Gives => ({ kind: 'award', award: of });

/** Full marks from a bound on, rungs below it, nothing at the end. */
const scale = fc
  .record({
    bounds: fc.uniqueArray(fc.integer({ min: 1, max: 150 }), { minLength: 2, maxLength: 5 }),
    ends: fc.array(belongs, { minLength: 5, maxLength: 5 }),
    awards: fc.array(portion, { minLength: 5, maxLength: 5 }),
  })
  .map(({ bounds, ends, awards }): readonly Rule[] => {
    const descending = [...bounds].sort((a, b) => b - a).map((bound) => new Decimal(bound));
    const rungs = descending.slice(1).map((lower, i): Rule => {
      const upper: End = { value: descending[i]!, belongs: TURNED[ends[i]!] };
      const when: Interval = { kind: 'interval', lower: { value: lower, belongs: ends[i + 1]! }, upper };
      return { when, gives: award(awards[i]!) };
    });
    const top: Interval = {
      kind: 'interval',
      lower: { value: descending[0]!, belongs: ends[0]! },
      upper: null,
    };
    const last = descending.length - 1;
    const below: Interval = {
      kind: 'interval',
      lower: null,
      upper: { value: descending[last]!, belongs: TURNED[ends[last]!] },
    };
    return [{ when: top, gives: award(FULL) }, ...rungs, { when: below, gives: award(NOTHING) }];
  });
const TURNED: Readonly<Record<End['belongs'], End['belongs']>> = { yes: 'no', no: 'yes', unsaid: 'unsaid' };

const stepsOff = fc.record({
  every: decimal(1, 20, 1).filter((every) => every.gt(0)),
  loss: portion,
  part: fc.constantFrom<Steps['part']>('whole', 'none', 'proportion', 'unsaid'),
  most: fc.option(portion),
});

const falling = fc
  .record({
    steps: stepsOff,
    bound: decimal(1, 100, 1),
    side: fc.constantFrom<Steps['side']>('below', 'above'),
  })
  .map(({ steps, bound, side }): readonly Rule[] => {
    const end: End = { value: bound, belongs: 'yes' };
    const beyond: End = { value: bound, belongs: 'no' };
    const [full, rest]: [Interval, Interval] =
      side === 'below'
        ? [
            { kind: 'interval', lower: end, upper: null },
            { kind: 'interval', lower: null, upper: beyond },
          ]
        : [
            { kind: 'interval', lower: null, upper: end },
            { kind: 'interval', lower: beyond, upper: null },
          ];
    return [
      { when: full, gives: award(FULL) },
      { when: rest, gives: { kind: 'steps', side, from: bound, ...steps } },
    ];
  });

const expression: fc.Arbitrary<Expression> = fc.letrec<{ any: Expression }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc
      .constantFrom('achievement', 'target', 'weight', 'completion')
      .map((quantity) => ({ kind: 'quantity', quantity }) as Expression),
    fc
      .record({ value: decimal(1, 200, 1), isPercent: fc.boolean() })
      .map(({ value, isPercent }): Expression => ({ kind: 'number', value, isPercent })),
    fc
      .record({ sign: fc.constantFrom('+', '-', '×', '÷'), left: tie('any'), right: tie('any') })
      .map(({ sign, left, right }) => ({ kind: 'operation', sign, left, right }) as Expression),
  ),
})).any;

const rules = fc.oneof(
  fc.record({ rules: fc.oneof(scale, falling), unit: units }),
  fc.constant({
    rules: [
      { when: { kind: 'target', met: true }, gives: award(FULL) },
      { when: { kind: 'target', met: false }, gives: { kind: 'proportion', of: 'target' } },
    ] as readonly Rule[],
    unit: null,
  }),
  expression.map((formula) => ({
    rules: [{ when: { kind: 'always' }, gives: { kind: 'formula', expression: formula } }] as readonly Rule[],
    unit: null,
  })),
);

/** Any criterion that a sentence can say. */
export const anyCriterion: fc.Arbitrary<Criterion> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .record({ rules, full: fc.option(decimal(1, 20, 0)) })
      .map(({ rules: { rules: list, unit }, full }): Criterion => ({
        kind: 'rules',
        measure: 'unsaid',
        unit,
        full,
        rules: list,
      })),
  },
  fc
    .uniqueArray(fc.constantFrom('制度齐全', '程序合规', '档案完整', '公开及时', '职责清楚'), {
      minLength: 2,
    })
    .chain((texts) =>
      fc
        .array(decimal(1, 5, 1), { minLength: texts.length, maxLength: texts.length })
        .map((points): Criterion => ({
          kind: 'parts',
          parts: texts.map((text, i) => ({ text, points: points[i]! })),
        })),
    ),
  fc
    .record({ unit: fc.constantFrom('起', '次', '例'), loss: portion, most: fc.option(portion) })
    .map(({ unit, loss, most }): Criterion => ({ kind: 'incidents', unit, what: '违规问题', loss, most })),
);
