import { parseRuleset } from '../../src/ruleset/parseRuleset';
import { rulesetById } from '../../src/ruleset/rulesets';
import { Problem } from '../../src/sheet/problem';

const NAME = { 'zh-CN': '某市', 'en-US': 'A city' };

function read(file: object) {
  return parseRuleset(JSON.stringify(file, null, 2), 'mine.json');
}

function mistakesIn(file: object): string {
  try {
    read(file);
  } catch (error) {
    if (error instanceof Problem) return error.describe('zh-CN');
    throw error;
  }
  throw new Error('The ruleset was accepted.');
}

const MOF = rulesetById('mof-2020')!;

test('a file gives its own numbers, and the rest is that of the ruleset it extends', () => {
  const ruleset = read({
    extends: 'mof-2020',
    id: 'some-city',
    name: NAME,
    sources: [{ id: 'notice', title: NAME, status: 'seen', quote: '预算执行率15分。' }],
    execution: { weight: '15', source: 'notice' },
    rounding: { places: 1 },
  });
  const { about: _, ...rules } = MOF;
  expect(ruleset).toEqual({
    ...rules,
    id: 'some-city',
    name: NAME,
    sources: [{ id: 'notice', title: NAME, status: 'seen', quote: '预算执行率15分。' }, ...MOF.sources],
    execution: { ...MOF.execution, weight: '15', source: 'notice' },
    rounding: { ...MOF.rounding, places: 1 },
  });
});

test('a list takes the place of the whole list', () => {
  const list = [
    { name: '合格', from: '60' },
    { name: '不合格', from: '0' },
  ];
  expect(read({ extends: 'beijing', id: 'x', name: NAME, grades: { list } }).grades).toEqual({
    list,
    source: rulesetById('beijing')!.grades.source,
  });
});

test('what is no part of it any more goes: sections that the file sets to null, and their source', () => {
  const { sections, sources } = read({
    extends: 'hubei',
    id: 'x',
    name: NAME,
    rounding: { source: 'own' },
    overAchievement: { source: 'own' },
    sources: [{ id: 'own', title: NAME, status: 'practice' }],
  });
  expect(sections).toBeNull();
  expect(sources.map(({ id }) => id)).toEqual(['own', 'remarks-2020', 'form-2020', 'cai-yu-2020-10']);
});

test.each<[what: string, file: object, says: RegExp]>([
  ['no id of its own', { extends: 'mof-2020', name: NAME }, /id.*缺少此项/s],
  ['no name of its own', { extends: 'mof-2020', id: 'x' }, /name.*缺少此项/s],
  [
    'a base that is not built in',
    { extends: 'atlantis', id: 'x', name: NAME },
    /^mine\.json › extends：第 2 行：没有这一项/,
  ],
  ['a number for a base', { extends: 7, id: 'x', name: NAME }, /extends/],
  [
    'a number that contradicts what it extends',
    { extends: 'mof-2020', id: 'x', name: NAME, totalWeight: '50' },
    /不大于 totalWeight/,
  ],
  [
    'a slip in a block, on its line',
    { extends: 'mof-2020', id: 'x', name: NAME, execution: { weight: 15 } },
    /execution\.weight：第 \d+ 行：应为/,
  ],
])('%s is told', (_, file, says) => {
  expect(mistakesIn(file)).toMatch(says);
});
