import { parseRuleset } from '../../src/ruleset/parseRuleset';
import { rulesetById } from '../../src/ruleset/rulesets';
import { Problem } from '../../src/sheet/problem';

const BEIJING = rulesetById('beijing')!;
const text = JSON.stringify(BEIJING, null, 2);

function problemOf(json: string): Problem {
  try {
    parseRuleset(json, 'mine.json');
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('The ruleset was accepted.');
}

/** The built-in ruleset of Beijing with one value changed; `undefined` removes it. */
function changed(path: string, value: unknown): string {
  const copy = JSON.parse(text) as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop()!;
  const parent = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return JSON.stringify(copy, null, 2);
}

test('a valid file is read, with a byte order mark and $schema too', () => {
  expect(parseRuleset(text, 'mine.json')).toEqual(BEIJING);
  expect(parseRuleset(`\uFEFF${text.replace('{', '{ "$schema": "x",')}`, 'mine.json')).toEqual(BEIJING);
});

test.each([
  [
    'an entry written twice',
    text.replace('"mode":', '"places": 1,\n    "mode":'),
    /^mine\.json：第 \d+ 行第 5 列：“places”已经写过，同一项只能写一次。$/,
  ],
  [
    'saved as GBK',
    Buffer.concat([
      Buffer.from('{"name": "'),
      Buffer.from([0xb1, 0xb1, 0xbe, 0xa9]),
      Buffer.from('"}'),
    ]).toString(),
    /^mine\.json：文件的编码不是 UTF-8。/,
  ],
  [
    'saved as UTF-16',
    Buffer.from(`\uFEFF${text}`, 'utf16le').toString(),
    /^mine\.json：文件的编码不是 UTF-8。/,
  ],
  ['brackets without end', '['.repeat(200_000), /^mine\.json：括号嵌套得太深。$/],
])('%s', (_, json, says) => {
  expect(problemOf(json).describe('zh-CN')).toMatch(says);
});

test.each<[path: string, value: unknown, cell: string, says: string]>([
  ['schema', 2, 'schema', '应为1，现为 2'],
  ['id', 'my city', 'id', '应为由字母、数字、点、横线组成的编号，例如 "my-city"，现为 "my city"'],
  ['version', undefined, 'version', '缺少此项，应为用引号括起来的文字'],
  ['name.en-US', ' ', 'name["en-US"]', '应为非空文字，现为 " "'],
  ['execution.weight', 10, 'execution.weight', '应为用引号括起来的文字，现为 10'],
  ['execution.weight', '-1', 'execution.weight', '应为用引号括起来的非负数，例如 "10" 或 "0.5"，现为 "-1"'],
  ['execution.weight', '101', 'execution.weight', '应为不大于 totalWeight 的数，现为 "101"'],
  [
    'execution.noteBelow',
    '1.2',
    'execution.noteBelow',
    '应为用引号括起来的 "0" 到 "1" 之间的数，例如 "0.8"，现为 "1.2"',
  ],
  ['execution.source', 'nowhere', 'execution.source', '应为sources 中已有的编号，现为 "nowhere"'],
  [
    'sources',
    [...BEIJING.sources, BEIJING.sources[0]],
    'sources[3].id',
    '应为不重复的编号，现为 "filling-notes"',
  ],
  [
    'quantitative.reverse',
    'cubic',
    'quantitative.reverse',
    '应为"ratio"、"linear"、"all-or-nothing"，现为 "cubic"',
  ],
  [
    'overAchievement.bands.0.to',
    '2',
    'overAchievement.bands[0].to',
    '应为大于 from 的数；只有最后一档可以为 null，现为 "2"',
  ],
  [
    'overAchievement.bands.1.to',
    null,
    'overAchievement.bands[1].to',
    '应为大于 from 的数；只有最后一档可以为 null，现为 null',
  ],
  [
    'overAchievement.bands.1.from',
    '2.5',
    'overAchievement.bands[1].from',
    '应为不小于上一档的 to，各档由低到高、互不重叠，现为 "2.5"',
  ],
  [
    'overAchievement.noteFrom',
    '0.3',
    'overAchievement.noteFrom',
    '应为用引号括起来的不小于 "1" 的倍数，例如 "1.3"，或 null，现为 "0.3"',
  ],
  ['tiers.list.0.to', '0.9', 'tiers.list[0].to', '应为"1"，第一档到满分为止，现为 "0.9"'],
  ['tiers.list.0.openAbove', true, 'tiers.list[0].openAbove', '应为false，第一档包含满分，现为 true'],
  ['tiers.list.1.openAbove', false, 'tiers.list[1].openAbove', '应为true，上端属于上一档，现为 false'],
  ['tiers.list.1.to', '0.7', 'tiers.list[1].to', '应为等于上一档的 from，各档由高到低、首尾相接，现为 "0.7"'],
  ['tiers.list.2.from', '0.1', 'tiers.list[2].from', '应为"0"，最后一档从零分开始，现为 "0.1"'],
  ['tiers.list.2.from', '0.6', 'tiers.list[2].from', '应为小于 to 的数，现为 "0.6"'],
  ['tiers.list.2.id', 'partly', 'tiers.list[2].id', '应为不重复的编号，现为 "partly"'],
  ['tiers.list', [], 'tiers.list', '应为至少有一项的列表，现为 []'],
  ['grades.list.1.from', '90', 'grades.list[1].from', '应为小于上一等级的 from，各等级由高到低，现为 "90"'],
  ['grades.list.3.from', '1', 'grades.list[3].from', '应为"0"，最后一个等级从零分开始，现为 "1"'],
  ['grades.list.3.name', '优', 'grades.list[3].name', '应为不重复的名称，现为 "优"'],
  ['rounding.places', 2.5, 'rounding.places', '应为0 到 4 的整数，现为 2.5'],
  ['rounding.palces', 2, 'rounding.palces', '没有这一项，请核对名称'],
  ['match.notes', [[]], 'match.notes[0]', '应为至少有一项的列表，现为 []'],
  ['match.codes', ['1'], 'match.codes[0]', '应为行政区划代码的前 2 至 6 位数字，例如 "11"，现为 "1"'],
  ['sections', [], 'sections', '应为对象 { … }，现为 []'],
])('%s = %j is a mistake', (path, value, cell, says) => {
  const problem = problemOf(changed(path, value));
  expect(problem.code).toBe('ruleset-invalid');
  expect(problem.place).toEqual({ file: 'mine.json', cell });
  expect(problem.says['zh-CN']).toMatch(/^第 \d+ 行：.*。$/);
  expect(problem.says['zh-CN']).toContain(`：${says}。`);
  expect(problem.says['en-US']).toMatch(/^line \d+: .*\.$/);
});

test('all mistakes are told at once, in the order of the file', () => {
  const copy = JSON.parse(text) as typeof BEIJING;
  const faulty = {
    ...copy,
    rounding: { ...copy.rounding, mode: 'up', source: 'x' },
    execution: { ...copy.execution, weight: '-3' },
    grades: { ...copy.grades, list: copy.grades.list.slice(0, 3) },
  };
  const problem = problemOf(JSON.stringify(faulty, null, 2));
  expect(problem.describe('en-US').replace(/line \d+/g, 'line N')).toBe(
    [
      'mine.json: The ruleset has 4 mistakes:',
      '  execution.weight (line N): expected a number of at least 0 in quotes, such as "10" or "0.5", found "-3"',
      '  grades.list[2].from (line N): expected "0": the last grade begins at nothing, found "60"',
      '  rounding.mode (line N): expected "half-up" or "truncate", found "up"',
      '  rounding.source (line N): expected an id that stands in sources, found "x"',
    ].join('\n'),
  );
});

test('a mistake in a list does not hide what else is wrong in it', () => {
  const copy = JSON.parse(text) as typeof BEIJING;
  const [achieved, partly, missed] = copy.tiers.list;
  const list = [{ ...achieved, from: '80%' }, partly, { ...missed, id: 'partly', from: '0.1' }];
  const faulty = {
    ...copy,
    tiers: { ...copy.tiers, list },
    overAchievement: { ...copy.overAchievement, bands: [{ from: '2', to: null }, { to: '1' }] },
  };
  const problem = problemOf(JSON.stringify(faulty, null, 2));
  expect(problem.describe('en-US').replace(/line \d+/g, 'line N')).toBe(
    [
      'mine.json: The ruleset has 7 mistakes:',
      '  overAchievement.bands[0].deduct (line N): missing; expected a text in quotes',
      '  overAchievement.bands[0].to (line N): expected a number above "from"; only the last band may have null, found null',
      '  overAchievement.bands[1].from (line N): missing; expected a text in quotes',
      '  overAchievement.bands[1].deduct (line N): missing; expected a text in quotes',
      '  tiers.list[0].from (line N): expected a number from "0" to "1" in quotes, such as "0.8", found "80%"',
      '  tiers.list[2].id (line N): expected an id that occurs only once, found "partly"',
      '  tiers.list[2].from (line N): expected "0": the last tier begins at nothing, found "0.1"',
    ].join('\n'),
  );
});

test('a mistake names its line', () => {
  const line = text.split('\n').findIndex((row) => row.includes('"places"')) + 1;
  expect(problemOf(changed('rounding.places', 9)).says['en-US']).toBe(
    `line ${line}: expected a whole number from 0 to 4, found 9.`,
  );
});

test.each([
  ['', '第 1 行第 1 列应有一个值（最后一项之后不能有逗号）'],
  ['{\n  "a": 1,\n}', '第 3 行第 1 列应为带双引号的名称（最后一项之后不能有逗号）'],
  ['{\r\n  "a" 1 }', '第 2 行第 7 列应有冒号'],
  ['{ "a": 1 "b": 2 }', '第 1 行第 10 列应有逗号'],
  ['{ “a”: 1 }', '第 1 行第 3 列有不认识的符号（文字要用英文双引号）'],
  ['{ "a": 1 // one\n}', '第 1 行第 10 列不能写注释'],
  ['{ "a": "x', '第 1 行第 8 列文字缺少右引号'],
  ['[1] 2', '第 1 行第 5 列之后有多余的内容'],
])('%j is no JSON', (json, says) => {
  const problem = problemOf(json);
  expect(problem.place).toEqual({ file: 'mine.json' });
  expect(problem.says['zh-CN']).toBe(`不是有效的 JSON 文件：${says}。`);
  expect(problem.says['en-US']).toMatch(/^This is not valid JSON: line \d+, column \d+: .+\.$/);
});

test.each(['null', '[]', '3', '"x"'])('%s is no ruleset', (json) => {
  expect(problemOf(json).place).toEqual({ file: 'mine.json', cell: '$' });
});
