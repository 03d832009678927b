import type { Ruleset } from '../../../src/ruleset/ruleset';
import { RULESETS, rulesetById } from '../../../src/ruleset/rulesets';
import { rulesetSchema } from '../../../src/ruleset/rulesetSchema';
import type { StatedNumber } from '../../../src/ruleset/stated/stated';
import { FORM_SOURCE, withStated } from '../../../src/ruleset/stated/withStated';

const MOF = rulesetById('mof-2020')!;

const EVERY: readonly StatedNumber[] = [
  { path: 'execution.weight', value: '15' },
  { path: 'execution.noteBelow', value: '0.85' },
  { path: 'quantitative.positive', value: 'all-or-nothing' },
  { path: 'quantitative.reverse', value: 'linear' },
  { path: 'overAchievement.bands', value: [{ from: '0.5', to: null, deduct: '0.1' }] },
  { path: 'overAchievement.noteFrom', value: '1.2' },
  { path: 'tiers.list', value: ['0.9', '0.5'] },
  {
    path: 'grades.list',
    value: [
      { name: '优秀', from: '85' },
      { name: '合格', from: '60' },
      { name: '不合格', from: '0' },
    ],
  },
  { path: 'rounding.places', value: 1 },
  { path: 'rounding.mode', value: 'truncate' },
  { path: 'sections.weights.产出指标', value: '45' },
];

test.each(RULESETS.map((ruleset) => [ruleset.id, ruleset] as const))(
  'every number takes the place of that of %s, and a valid ruleset remains',
  (_, base) => {
    const { ruleset, taken } = withStated(base, EVERY);

    expect(taken).toEqual(EVERY);
    expect(rulesetSchema.safeParse(ruleset).error).toBeUndefined();
    expect(ruleset).toMatchObject({
      id: base.id,
      execution: { weight: '15', noteBelow: '0.85', source: FORM_SOURCE },
      quantitative: { positive: 'all-or-nothing', reverse: 'linear', source: FORM_SOURCE },
      overAchievement: { bands: [{ from: '0.5', to: null, deduct: '0.1' }], noteFrom: '1.2' },
      tiers: {
        list: [
          { from: '0.9', to: '1' },
          { from: '0.5', to: '0.9' },
          { from: '0', to: '0.5' },
        ],
      },
      grades: { list: [{ name: '优秀' }, { name: '合格' }, { name: '不合格', from: '0' }] },
      rounding: { places: 1, mode: 'truncate', source: FORM_SOURCE },
      sections: { weights: { 产出指标: '45' } },
    });
  },
);

test('one number leaves all others as they are', () => {
  const { ruleset } = withStated(MOF, [{ path: 'rounding.mode', value: 'truncate' }]);
  expect({ ...ruleset, rounding: null, sources: null }).toEqual({ ...MOF, rounding: null, sources: null });
  expect(ruleset.rounding).toEqual({ mode: 'truncate', places: 2, source: FORM_SOURCE });
});

test.each<[what: string, number: StatedNumber]>([
  ['tiers of another count than the ruleset names', { path: 'tiers.list', value: ['0.9', '0.8', '0.6'] }],
  ['a weight beyond the whole', { path: 'execution.weight', value: '120' }],
  [
    'a grade beyond the whole',
    {
      path: 'grades.list',
      value: [
        { name: '优', from: '110' },
        { name: '差', from: '0' },
      ],
    },
  ],
  ['tiers that do not descend', { path: 'tiers.list', value: ['0.5', '0.8'] }],
  [
    'bands that overlap',
    {
      path: 'overAchievement.bands',
      value: [
        { from: '1', to: '3', deduct: '0.1' },
        { from: '2', to: null, deduct: '0.2' },
      ],
    },
  ],
  [
    'grades without their lowest, named otherwise',
    {
      path: 'grades.list',
      value: [
        { name: '甲', from: '90' },
        { name: '乙', from: '80' },
      ],
    },
  ],
])('%s is left out', (_, number) => {
  expect(withStated(MOF, [number])).toEqual({ ruleset: MOF, taken: [], differing: [] });
});

test('grades without their lowest take it from the ruleset where the others are named alike', () => {
  const value = [
    { name: '优', from: '88' },
    { name: '良', from: '75' },
    { name: '中', from: '60' },
  ];
  const { ruleset } = withStated(MOF, [{ path: 'grades.list', value }]);
  expect(ruleset.grades.list).toEqual([...value, { name: '差', from: '0' }]);
});

test('a thousand forms that print the same share one ruleset', () => {
  const numbers: readonly StatedNumber[] = [{ path: 'rounding.places', value: 1 }];
  expect(withStated(MOF, numbers).ruleset).toBe(withStated(MOF, [...numbers]).ruleset);
});

test('points off from a band on ask for a note from there on, and nothing warns below', () => {
  const { ruleset } = withStated(MOF, [
    { path: 'overAchievement.bands', value: [{ from: '2', to: null, deduct: '0.1' }] },
  ]);
  expect(ruleset.overAchievement).toMatchObject({ noteFrom: '3', warnFrom: null });
});

test('numbers that the ruleset has already leave it the same, and its own sources named', () => {
  const numbers: readonly StatedNumber[] = [
    { path: 'execution.weight', value: '10' },
    { path: 'tiers.list', value: ['0.8', '0.6'] },
  ];
  const { ruleset, taken, differing } = withStated(MOF, numbers);
  expect(ruleset).toBe(MOF);
  expect([taken, differing]).toEqual([numbers, []]);
});

describe('what the form states goes with what the ruleset has', () => {
  const BANDS: StatedNumber = {
    path: 'overAchievement.bands',
    value: [{ from: '0.5', to: null, deduct: '0.1' }],
  };

  test('a multiple that the form asks for a note from holds beside its bands', () => {
    const numbers: readonly StatedNumber[] = [{ path: 'overAchievement.noteFrom', value: '1.2' }, BANDS];
    expect(withStated(MOF, numbers).ruleset.overAchievement).toMatchObject({
      noteFrom: '1.2',
      warnFrom: null,
    });
    expect(withStated(MOF, numbers.toReversed()).ruleset.overAchievement.noteFrom).toBe('1.2');
  });

  test('one that only the ruleset has does not', () => {
    const guangxi = rulesetById('guangxi')!;
    expect(guangxi.overAchievement.noteFrom).not.toBeNull();
    expect(withStated(guangxi, [BANDS]).ruleset.overAchievement.noteFrom).toBe('1.5');
  });

  test.each([
    ['1.5', null],
    ['1.3', '1.3'],
    ['1.2', '1.3'],
  ])('a note from %s leaves a warning from 1.3 as %s', (value, warnFrom) => {
    const base = { ...MOF, overAchievement: { ...MOF.overAchievement, warnFrom: '1.3' } };
    const { ruleset } = withStated(base, [{ path: 'overAchievement.noteFrom', value }]);
    expect(ruleset.overAchievement).toMatchObject({ noteFrom: value, warnFrom });
  });

  test('a section is added to those that there are, or is the first, and binds nobody by itself', () => {
    const number: StatedNumber = { path: 'sections.weights.成本指标', value: '20' };
    const none = withStated({ ...MOF, sections: null }, [number]).ruleset.sections;
    expect(none).toEqual({ weights: { 成本指标: '20' }, required: false, source: FORM_SOURCE });
    const required = { weights: { 产出指标: '50' }, required: true, source: MOF.grades.source };
    expect(withStated({ ...MOF, sections: required }, [number]).ruleset.sections).toEqual({
      weights: { 产出指标: '50', 成本指标: '20' },
      required: true,
      source: FORM_SOURCE,
    });
    expect(
      withStated({ ...MOF, sections: required }, [{ path: 'sections.weights.产出指标', value: '50' }])
        .differing,
    ).toEqual([]);
  });

  test('another formula for the execution, and an achievement of a target of 0', () => {
    const criterion = '执行率≥95%得满分，每低于1%扣0.5分';
    const { ruleset } = withStated(MOF, [
      { path: 'execution.criterion', value: criterion },
      { path: 'overAchievement.zeroNoteFrom', value: '30' },
    ]);
    expect([ruleset.execution.criterion, ruleset.overAchievement.zeroNoteFrom]).toEqual([criterion, '30']);
  });

  test.each<[what: string, grades: readonly (readonly [string, string])[]]>([
    [
      'more grades than the ruleset has, without the lowest',
      [
        ['优', '90'],
        ['良', '80'],
        ['中', '60'],
        ['差', '40'],
      ],
    ],
    [
      'fewer',
      [
        ['优', '90'],
        ['良', '80'],
      ],
    ],
    [
      'grades that rise',
      [
        ['优', '60'],
        ['良', '80'],
        ['中', '90'],
        ['差', '0'],
      ],
    ],
    [
      'one name twice',
      [
        ['优', '90'],
        ['优', '80'],
        ['差', '0'],
      ],
    ],
  ])('%s are left out', (_, grades) => {
    const value = grades.map(([name, from]) => ({ name, from }));
    expect(withStated(MOF, [{ path: 'grades.list', value }]).taken).toEqual([]);
  });
});

describe('the form is a source with all that it says', () => {
  const sourceOf = (ruleset: Ruleset) => ruleset.sources.find(({ id }) => id === FORM_SOURCE)?.quote;

  test('each sentence once, and sources that no block names any more are gone', () => {
    const { ruleset } = withStated(MOF, [
      { path: 'rounding.places', value: 1, quote: '得分保留一位小数，截取' },
      { path: 'rounding.mode', value: 'truncate', quote: '得分保留一位小数，截取' },
      { path: 'execution.weight', value: '15', quote: '预算执行率15分' },
    ]);
    expect(sourceOf(ruleset)).toBe('得分保留一位小数，截取；预算执行率15分');
    const blocks = [
      'execution',
      'quantitative',
      'overAchievement',
      'tiers',
      'grades',
      'rounding',
      'sections',
    ] as const;
    const named = new Set(blocks.map((block) => ruleset[block]?.source));
    expect(ruleset.sources.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });

  test('it is one source, also where what it stated before is stated again', () => {
    const once = withStated(MOF, [{ path: 'rounding.places', value: 1, quote: '得分保留一位小数' }]).ruleset;
    const twice = withStated(once, [
      { path: 'execution.weight', value: '15', quote: '预算执行率15分' },
    ]).ruleset;
    expect(twice.sources.filter(({ id }) => id === FORM_SOURCE)).toHaveLength(1);
    expect(sourceOf(twice)).toBe('预算执行率15分');
  });

  test('without words it says nothing', () => {
    expect(sourceOf(withStated(MOF, [{ path: 'rounding.places', value: 1 }]).ruleset)).toBe('');
  });
});
