import { adjusted, adjustmentOf } from '../../src/ruleset/adjusted';
import type { Adjustment } from '../../src/ruleset/adjusted';
import { parseRuleset } from '../../src/ruleset/parseRuleset';
import type { Ruleset } from '../../src/ruleset/ruleset';
import { RULESETS, rulesetById } from '../../src/ruleset/rulesets';
import { Problem } from '../../src/sheet/problem';

const MOF = rulesetById('mof-2020')!;

const parsed = (ruleset: Ruleset, change: Partial<Adjustment>): Ruleset =>
  parseRuleset(JSON.stringify(adjusted(ruleset, { ...adjustmentOf(ruleset), ...change })), '调整');

test.each(RULESETS.map((ruleset) => [ruleset.id, ruleset] as const))(
  '%s with nothing changed keeps every number and source, and nothing chooses it by itself',
  (id, ruleset) => {
    const { match, name: _name, ...rest } = parsed(ruleset, {});
    const { match: _match, name: _was, ...before } = ruleset;
    expect(rest).toEqual({ ...before, id: `${id}-adjusted` });
    expect(match).toEqual({ notes: [], headings: [], regions: [] });
  },
);

test.each<readonly [string, Partial<Adjustment>, Partial<Ruleset>]>([
  [
    'weight of execution',
    { executionWeight: '20' },
    { execution: { ...MOF.execution, weight: '20', source: 'adjusted' } },
  ],
  [
    'reason below a rate, in per cent',
    { noteBelow: '85' },
    { execution: { ...MOF.execution, noteBelow: '0.85', source: 'adjusted' } },
  ],
  [
    'reason from an over-achievement on',
    { noteFrom: '1.5' },
    { overAchievement: { ...MOF.overAchievement, noteFrom: '1.5', source: 'adjusted' } },
  ],
  ['places', { places: '1' }, { rounding: { ...MOF.rounding, places: 1, source: 'adjusted' } }],
])('%s changed: the number, and that it is the office’s own', (_, change, expected) => {
  const ruleset = parsed(MOF, change);
  expect(ruleset).toMatchObject(expected);
  expect(ruleset.sources.map(({ id }) => id)).toContain('adjusted');
  expect(ruleset.name['zh-CN']).toMatch(/（已调整）$/);
});

test('grades changed', () => {
  const grades = ['85', '75', '60', '0'];
  expect(parsed(MOF, { grades }).grades.list.map(({ from }) => from)).toEqual(grades);
});

test('adjusted once more, it is called adjusted once', () => {
  const once = parsed(MOF, { places: '1' });
  const twice = parsed(once, { executionWeight: '15' });
  expect([twice.id, twice.name]).toEqual([once.id, once.name]);
  expect(adjustmentOf(twice)).toMatchObject({ places: '1', executionWeight: '15' });
});

test.each<Partial<Adjustment>>([
  { executionWeight: '十' },
  { noteBelow: 'abc' },
  { places: '很多' },
  { grades: ['60', '80', '90', '0'] },
  { noteBelow: '8x5' },
  { noteBelow: '85%%' },
  { places: '1.5' },
])('what is no number, or does not go with the others, is refused by name: %j', (change) => {
  expect(() => parsed(MOF, change)).toThrow(Problem);
});

test.each<[typed: Partial<Adjustment>, holds: object]>([
  [{ noteBelow: ' 85% ' }, { execution: { noteBelow: '0.85' } }],
  [{ noteBelow: '87.55％' }, { execution: { noteBelow: '0.8755' } }],
  [{ noteBelow: ' ' }, { execution: { noteBelow: null } }],
  [{ executionWeight: ' 15 ' }, { execution: { weight: '15' } }],
  [{ warnFrom: ' 1.5 ', noteFrom: ' ' }, { overAchievement: { warnFrom: '1.5', noteFrom: null } }],
  [{ places: ' 1 ' }, { rounding: { places: 1 } }],
  [
    { grades: ['92', '80', '60', '0'] },
    { grades: { list: [{ from: '92' }, {}, {}, {}], source: 'adjusted' } },
  ],
  [
    { grades: [' 92 '] },
    { grades: { list: [{ from: '92' }, { from: '80' }, { from: '60' }, { from: '0' }] } },
  ],
])('%j is taken as people type it', (typed, holds) => {
  expect(parsed(MOF, typed)).toMatchObject(holds);
});

test('only the block whose number changed is the office’s own', () => {
  const { execution, overAchievement, grades, rounding } = parsed(MOF, { warnFrom: '1.5' });
  expect([overAchievement.source, execution.source, grades.source, rounding.source]).toEqual([
    'adjusted',
    MOF.execution.source,
    MOF.grades.source,
    MOF.rounding.source,
  ]);
});
