import { askedOf } from '../../src/revision/asked';
import { rulesetById } from '../../src/ruleset/rulesets';
import { toA1 } from '../../src/sheet/address';
import { judged } from '../judgement/judged';
import type { IndicatorSpec } from '../scoring/formOf';
import { formOf } from '../scoring/formOf';

/** The scores that a person is asked for, with what stands there. */
function asked(...indicators: readonly IndicatorSpec[]): readonly string[] {
  const form = formOf({ indicators: indicators.map((row) => ({ weight: '10', ...row })) });
  const questions = askedOf(judged(form, rulesetById('mof-2020')!));
  return questions
    .filter(({ what }) => what === 'score')
    .map(({ at, row, answer }) => `${toA1(at)} of row ${row}: ${answer}`);
}

const WORDS: IndicatorSpec = { target: '明显提升', actual: '市民反响热烈', score: '' };

test.each<[what: string, row: IndicatorSpec, asked: readonly string[]]>([
  ['words nobody can rank', WORDS, ['G13 of row 0: ']],
  ['the same, answered', { ...WORDS, score: '7' }, ['G13 of row 0: 7']],
  ['words that leave a range', { target: '保障', actual: '部分达成指标', score: '' }, ['G13 of row 0: ']],
  ['a number that the rules score', { target: '≥59次', actual: '58次', score: '' }, []],
  ['nothing achieved yet', { ...WORDS, actual: '' }, []],
  ['no weight yet: that comes first', { ...WORDS, weight: '' }, []],
  ['a formula', { ...WORDS, score: { text: '7', formula: '=F13' } }, []],
  ['no column for scores', { ...WORDS, score: null }, []],
  ['a placeholder', { ...WORDS, kind: 'placeholder' }, []],
])('%s', (_, row, expected) => {
  expect(asked(row)).toEqual(expected);
});

test('each is asked behind the rest of its own row', () => {
  const rows = [WORDS, { target: '≥59次', actual: '59次', score: '10' }, WORDS];
  expect(asked(...rows)).toEqual(['G13 of row 0: ', 'G15 of row 2: ']);
  const form = formOf({ indicators: rows.map((row) => ({ weight: '10', ...row })) });
  const order = askedOf(judged(form, rulesetById('mof-2020')!)).map(({ row }) => row ?? -1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('a score that is asked for is called as its column is headed, may not be left out, and shows what stands there', () => {
  const rows = [
    { ...WORDS, weight: '10' },
    { ...WORDS, weight: '10', score: '/' },
  ];
  const form = formOf({ indicators: rows, headings: ['三级指标', '自评 得分'] });
  const [name, score] = form.headings;
  const headed = { ...form, headings: [name!, { ...score!, meaning: 'score' as const }] };
  const scores = (of: typeof form) =>
    askedOf(judged(of, rulesetById('mof-2020')!)).filter(({ what }) => what === 'score');
  expect(scores(headed)).toMatchObject([
    { label: '自评得分', answer: '', printed: '', isOptional: false },
    { label: '自评得分', answer: '', printed: '/', isOptional: false },
  ]);
  expect(scores(form).map(({ label }) => label)).not.toContain('自评得分');
});

test.each<[what: string, row: IndicatorSpec, asked: readonly string[]]>([
  ['a score in words, which no rule gives', { ...WORDS, score: '满分' }, ['G13 of row 0: 满分']],
  ['a score that shares another row’s cell', { ...WORDS, scoredWith: 1 }, []],
  ['no column for weights', { ...WORDS, weight: null }, ['G13 of row 0: ']],
])('%s', (_, row, expected) => {
  expect(asked(row)).toEqual(expected);
});
