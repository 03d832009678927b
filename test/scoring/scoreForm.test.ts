import { rulesetById } from '../../src/ruleset/rulesets';
import type { Card } from '../judgement/judged';
import { cardOf } from '../judgement/judged';
import type { IndicatorSpec } from './formOf';
import { formOf } from './formOf';

const mof = rulesetById('mof-2020')!;
const beijing = rulesetById('beijing')!;

function score(
  indicator: IndicatorSpec,
  ruleset = mof,
  year: number | null = 2024,
): Card['indicators'][number] {
  return cardOf(formOf({ year, indicators: [{ weight: '10', ...indicator }] }), ruleset).indicators[0]!;
}

describe('a number against its target, of 10', () => {
  test.each<[target: string, actual: string, computed: string, reached: boolean]>([
    ['≥59次', '118次', '10', true],
    ['≥59次', '59次', '10', true],
    ['≥90%', '42.68%', '4.74', false],
    ['≥90%', '0%', '0', false],
    ['≥90%', '-5%', '0', false],
    ['≤100万元', '80万元', '10', true],
    ['≤100万元', '1000000元', '10', true],
    ['≤100万元', '125万元', '8', false],
    ['≤5%', '-2%', '10', true],
    ['=100%', '98%', '9.8', false],
    ['=100%', '100%', '10', true],
    ['=10次', '12次', '8.33', false],
    ['15-20家', '15家', '10', true],
    ['15-20家', '20家', '10', true],
    ['15-20家', '12家', '8', false],
    // More of what is counted is not less than was aimed at.
    ['15-20家', '25家', '10', true],
    ['>5次', '5次', '10', false],
    ['>5次', '6次', '10', true],
    ['<5次', '5次', '10', false],
    ['<5次', '6次', '8.33', false],
    ['0起', '0起', '10', true],
    ['≤0起', '1起', '0', false],
    ['=0起', '1起', '0', false],
    ['≥0起', '3起', '10', true],
    ['>0次', '0次', '0', false],
    ['≥10家', '8-12家', '8', false],
    ['≥10家', '10-12家', '10', true],
    // Below zero a target is its own mirror image: −8 against at most −10 is 8 against 10.
    ['≤-10%', '-8%', '8', false],
    ['≤-10%', '-12%', '10', true],
    ['≥-10%', '-12%', '8.33', false],
    ['≥-10%', '-8%', '10', true],
    ['=-10%', '-12%', '8.33', false],
    // What is only more or less so is enough where even the less would do.
    ['≥100人', '100余人', '10', true],
    ['约10台', '10台', '10', true],
    ['≥10家', '无', '0', false],
    ['0起', '无', '10', true],
    ['下降5%', '下降3%', '6', false],
    ['下降5%', '增长3%', '0', false],
  ])('%s, done %s → %s', (target, actual, computed, reached) => {
    const result = score({ name: '数量', target, actual });
    expect([result.computed?.toFixed(), result.reached, result.whyNot]).toEqual([computed, reached, null]);
    expect(result.nature).toBe('quantitative');
  });

  test('achievement ÷ target is told, not turned round for reverse ones', () => {
    expect(score({ target: '≤100', actual: '125' }).ratio!.toFixed()).toBe('1.25');
    expect(score({ target: '≥0', actual: '5' }).ratio).toBeNull();
    expect(score({ target: '15-20家', actual: '18家' }).ratio).toBeNull();
  });

  test('a full score is the weight itself, also where that has more places than scores', () => {
    expect(score({ target: '≥3', actual: '3', weight: '3.333' }).computed!.toFixed()).toBe('3.333');
    expect(score({ target: '≥1000000', actual: '999999', weight: '3.333' }).computed!.toFixed()).toBe('3.33');
  });

  test('50 minutes of an hour, of 6, are exactly 5: converting loses nothing', () => {
    expect(score({ name: '培训', target: '≥1小时', actual: '50分钟', weight: '6' }).computed!.toFixed()).toBe(
      '5',
    );
    const truncating = rulesetById('shanghai')!;
    expect(
      score(
        { name: '培训', target: '≥1小时', actual: '50分钟', weight: '6' },
        truncating,
      ).computed!.toFixed(),
    ).toBe('5');
  });

  test('full marks are no rounding of a score that a penalty has lowered, though 3.6 rounds to 4', () => {
    const result = score(
      { target: '≥59次', actual: '200次', weight: '4', score: '4', note: '新增客户多' },
      beijing,
    );
    expect([result.computed!.toFixed(), result.decision, result.proposed!.toFixed()]).toEqual([
      '3.6',
      'lower',
      '3.6',
    ]);
  });

  test('weight 0 scores 0', () => {
    const result = score({ target: '≥90%', actual: '45%', weight: '0', score: '0' });
    expect([result.computed!.toFixed(), result.decision, result.note.due]).toEqual([
      '0',
      'keep',
      ['target-missed'],
    ]);
  });
});

describe('what the rules give no score for', () => {
  test.each<[what: string, indicator: IndicatorSpec, whyNot: string, reached: boolean | null]>([
    ['a late date', { target: '≤5月', actual: '6月' }, 'late-date', false],
    ['a late year', { target: '2023年底', actual: '2024年3月' }, 'late-date', false],
    ['a month of the next year', { target: '≤12月', actual: '2025年1月' }, 'late-date', false],
    ['a share against a date', { target: '2023年12月', actual: '100%' }, 'date-not-comparable', null],
    ['a date against a share', { target: '≥90%', actual: '2023年12月' }, 'date-not-comparable', null],
    ['other units', { target: '≥15家', actual: '3公里' }, 'unit-mismatch', null],
    ['no achievement', { target: '≥15家', actual: '' }, 'actual-missing', null],
    ['a dash for an achievement', { target: '≥15家', actual: '-' }, 'actual-missing', null],
    ['no target', { target: '', actual: '15家' }, 'target-missing', null],
    ['neither', { target: '', actual: '' }, 'target-missing', null],
    ['a choice not made', { target: '好坏', actual: '好坏' }, 'choice-not-made', null],
    ['words nobody can rank', { target: '明显提升', actual: '市民反响热烈' }, 'words-not-understood', null],
    ['a number that is none', { target: '≥20份', actual: '第O份' }, 'not-a-number', null],
    [
      'a number with a reservation',
      { target: '≥10台', actual: '10台，2台未到货' },
      'words-not-understood',
      null,
    ],
    ['nearly as many', { target: '≥10台', actual: '近10台' }, 'words-not-understood', null],
    ['about as many', { target: '≥10台', actual: '约10台' }, 'words-not-understood', null],
    ['more than 100 of 120', { target: '≥120人', actual: '100余人' }, 'words-not-understood', null],
    ['more than 100 of at most 100', { target: '≤100人', actual: '100余人' }, 'words-not-understood', null],
    ['9 of about 10', { target: '约10台', actual: '9台' }, 'words-not-understood', null],
    ['nothing, of a share', { target: '≥10%', actual: '无' }, 'words-not-understood', null],
    [
      'by how much there is more, where a level is aimed at',
      { target: '≥10场', actual: '比上年增加2场' },
      'words-not-understood',
      null,
    ],
    ['a fall written with its sign', { target: '降低2%', actual: '-2.5%' }, 'words-not-understood', null],
    ['a fall where none was meant', { target: '≥10%', actual: '下降2%' }, 'words-not-understood', null],
    ['from three to five of another unit', { target: '≥15家', actual: '3-5公里' }, 'unit-mismatch', null],
    ['late, in words', { target: '按时完成', actual: '延期完成' }, 'late-date', false],
    ['a month for a day', { target: '2024年6月15日', actual: '2024年6月' }, 'date-not-comparable', null],
    [
      'earlier than from a month on',
      { target: '≥2024年6月', actual: '2024年5月' },
      'date-not-comparable',
      null,
    ],
    ['no weight', { target: '≥90%', actual: '45%', weight: '' }, 'no-weight', false],
    ['no column for weights', { target: '≥90%', actual: '95%', weight: null }, 'no-weight', true],
  ])('%s', (_, indicator, whyNot, reached) => {
    const result = score({ score: '7', ...indicator });
    expect([result.whyNot, result.reached]).toEqual([whyNot, reached]);
    expect([result.computed, result.min, result.exact]).toEqual([null, null, null]);
    expect([result.decision, result.proposed!.toFixed()]).toEqual(['not-evaluated', '7']);
    expect(result.reasoning['zh-CN']).toMatch(/。表中 7 保持原样。$/);
  });

  test.each(['placeholder', 'detail'] as const)('a %s row does not count', (kind) => {
    const card = cardOf(
      formOf({
        indicators: [
          { kind, weight: '5', score: '5' },
          { weight: '5', score: '4' },
        ],
      }),
      mof,
    );
    expect(card.indicators[0]).toMatchObject({ nature: 'placeholder', whyNot: 'not-scored', proposed: null });
    expect([card.total.weight!.toFixed(), card.total.computed!.toFixed()]).toEqual(['5', '4']);
  });

  test('a score that several indicators share counts once and is left alone', () => {
    const card = cardOf(
      formOf({
        indicators: [
          { target: '≥90%', actual: '95%', weight: '5', score: '9' },
          { target: '≥90%', actual: '45%', weight: '5', score: '9', scoredWith: 0 },
        ],
      }),
      mof,
    );
    expect(card.indicators.map(({ whyNot }) => whyNot)).toEqual(['shared-score', 'shared-score']);
    expect(card.indicators.map(({ reached }) => reached)).toEqual([true, false]);
    expect(card.total.proposed!.toFixed()).toBe('9');
  });
});

test.each([
  ['≤5月', '4月'],
  ['≤5月', '5月'],
  ['≤12月', '2024年12月20日'],
  ['2024年底', '2024年11月'],
  ['2024年12月30日', '2024年12月30日'],
  ['2024年12月', '2024年12月31日'],
])('by %s, done %s: on time, full marks', (target, actual) => {
  const result = score({ name: '完成时间', level2: '时效指标', target, actual });
  expect([result.computed?.toFixed(), result.reached, result.direction]).toEqual(['10', true, 'reverse']);
});

describe('words', () => {
  test.each<[actual: string, tier: string, min: string, computed: string, reached: boolean]>([
    ['达成指标', 'achieved', '8', '10', true],
    ['部分达成指标并具有一定效果', 'partly', '6', '7.99', false],
    ['未达成指标且效果较差', 'missed', '0', '5.99', false],
  ])('%s → %s, %s to %s of 10', (actual, tier, min, computed, reached) => {
    const result = score({ target: '全面保障', actual });
    expect([result.tier, result.min!.toFixed(), result.computed!.toFixed(), result.reached]).toEqual([
      tier,
      min,
      computed,
      reached,
    ]);
    expect(result.nature).toBe('qualitative');
  });

  test('a number aimed at and words achieved: by the words', () => {
    expect(score({ name: '项目完成率', target: '100', actual: '达成指标' })).toMatchObject({
      nature: 'qualitative',
      tier: 'achieved',
    });
  });

  test('a choice made: the best and the worst are clear', () => {
    const graded = (target: string, actual: string) => score({ target, actual }).tier;
    expect([graded('优良中低差', '优'), graded('优良中低差', '差')]).toEqual(['achieved', 'missed']);
    expect([graded('好坏', '好'), graded('好坏', '坏')]).toEqual(['achieved', 'missed']);
    expect(graded('高中低', '中')).toBeNull();
  });

  test("a ruleset's own words decide before the general reading, the longest first", () => {
    const [achieved, partly, missed] = mof.tiers.list;
    const list = [
      { ...achieved!, words: ['达成'] },
      { ...partly!, from: '0.5', words: ['基本达成'] },
      { ...missed!, to: '0.5' },
    ];
    const own = { ...mof, tiers: { ...mof.tiers, list } };
    expect(score({ target: '提升', actual: '基本达成预期' }, own)).toMatchObject({ tier: 'partly' });
    expect(score({ target: '提升', actual: '未达成指标且效果较差' }, mof).tier).toBe('missed');
    // Whichever tier comes first: 基本达成 is longer than 达成.
    const turned = [
      { ...achieved!, words: ['基本达成'] },
      { ...partly!, from: '0.5', words: ['达成'] },
      { ...missed!, to: '0.5' },
    ];
    const other = { ...mof, tiers: { ...mof.tiers, list: turned } };
    expect(score({ target: '提升', actual: '基本达成预期' }, other)).toMatchObject({ tier: 'achieved' });
    expect(score({ target: '提升', actual: '达成预期' }, other)).toMatchObject({ tier: 'partly' });
  });
});

describe('what becomes of a score cell', () => {
  const half = { target: '≥90%', actual: '45%' };
  test.each<[what: string, indicator: IndicatorSpec, decision: string, proposed: string | null]>([
    ['empty', { ...half, score: '' }, 'fill', '5'],
    ['empty, words that say achieved', { target: '保障', actual: '达成指标', score: '' }, 'fill', '10'],
    [
      'empty, words that say partly',
      { target: '保障', actual: '部分达成指标', score: '' },
      'needs-judgement',
      null,
    ],
    [
      'empty, words nobody can rank',
      { target: '保障', actual: '反响热烈', score: '' },
      'needs-judgement',
      null,
    ],
    ['empty, achievement missing', { target: '≥90%', actual: '', score: '' }, 'not-evaluated', null],
    ['a formula', { ...half, score: { text: '9', formula: '=F13*0.9' } }, 'formula', '9'],
    [
      'a formula never calculated',
      { ...half, score: { text: '', formula: '=F13', calculated: false } },
      'formula',
      null,
    ],
    ['above the rules', { ...half, score: '6' }, 'lower', '5'],
    ['above the weight', { target: '≥90%', actual: '95%', score: '11' }, 'lower', '10'],
    ['just right', { ...half, score: '5.00' }, 'keep', '5'],
    ['rounded up', { target: '≥90%', actual: '42.68%', score: '4.75' }, 'keep', '4.75'],
    ['cut off', { target: '≥6', actual: '4', score: '6.66' }, 'keep', '6.66'],
    ['rounded to a whole point', { target: '≥6', actual: '4', score: '7' }, 'keep', '7'],
    ['cut to a whole point', { target: '≥6', actual: '4', score: '6' }, 'keep', '6'],
    ['a whole point too many', { target: '≥6', actual: '4', score: '8' }, 'lower', '6.67'],
    ['7.00 where 6.67 is right', { target: '≥6', actual: '4', score: '7.00' }, 'lower', '6.67'],
    ['within the tier', { target: '保障', actual: '达成指标', score: '8.00' }, 'keep', '8'],
    [
      'the open end of a tier',
      { target: '保障', actual: '部分达成指标', score: '8.00' },
      'tier-exceeded',
      '8',
    ],
    ['below, with a note', { ...half, score: '4', note: '材料不够充分' }, 'keep-deduction', '4'],
    ['below, without a note', { ...half, score: '4' }, 'deduction-without-note', '4'],
    ['below, 无 for a note', { ...half, score: '4', note: '无' }, 'deduction-without-note', '4'],
    [
      'below, a draft for a note',
      { ...half, score: '4', note: '【待补充】原因：' },
      'deduction-without-note',
      '4',
    ],
    ['below, no column for notes', { ...half, score: '4', note: null }, 'deduction-without-note', '4'],
    ['negative', { ...half, score: '-1' }, 'impossible', '-1'],
    ['not a number', { ...half, score: '优' }, 'keep', null],
    ['no column for scores', { ...half, score: null }, 'keep', null],
  ])('%s', (_, indicator, decision, proposed) => {
    const result = score({ name: '数量', ...indicator });
    expect([result.decision, result.proposed?.toFixed() ?? null]).toEqual([decision, proposed]);
    expect(result.reasoning['zh-CN']).toMatch(/[。）]$/);
    expect(result.reasoning['en-US']).toMatch(/[.)]$/);
  });

  test('below, yet what was written last time: raised; changed by a person since: left', () => {
    const form = formOf({ indicators: [{ name: '数量', ...half, weight: '10', score: '4' }] });
    const by = (number: string) =>
      cardOf(form, mof, new Map([['G13', form.indicators[0]!.weight!.number!.times(number)]])).indicators[0]!;
    expect(by('0.4')).toMatchObject({ decision: 'raise-own' });
    expect(by('0.4').proposed!.toFixed()).toBe('5');
    expect(by('0.3')).toMatchObject({ decision: 'deduction-without-note' });
  });
});

describe('a note is due', () => {
  test.each<[what: string, indicator: IndicatorSpec, due: readonly string[]]>([
    ['points lost', { target: '保障', actual: '达成指标', score: '9' }, ['score-below-weight']],
    ['target missed', { target: '≥90%', actual: '45%', score: '' }, ['score-below-weight', 'target-missed']],
    ['an open bound met', { target: '>5次', actual: '5次', score: '10' }, ['target-missed']],
    ['late, full marks', { target: '≤5月', actual: '6月', score: '10' }, ['target-missed']],
    ['nothing wrong', { target: '≥90%', actual: '95%', score: '10' }, []],
    ['by far, no number for it in the rules', { target: '≥10', actual: '99', score: '10' }, []],
  ])('%s', (_, indicator, due) => {
    expect(score({ name: '数量', ...indicator }).note.due).toEqual(due);
  });

  test('a target of zero was not set too low: whatever passes it earns full marks in Beijing too', () => {
    const result = score({ name: '数量', target: '≥0起', actual: '3起', score: '10' }, beijing);
    expect([result.penalty, result.computed!.toFixed(), result.note.due]).toEqual([null, '10', []]);
  });

  test.each([
    ['29起', []],
    ['30起', ['over-achieved']],
  ])('%s where none were aimed at, in Guangxi, which asks about 30 and more', (actual, due) => {
    const result = score({ target: '≥0起', actual, score: '10' }, rulesetById('guangxi')!);
    expect([result.computed!.toFixed(), result.overAchieved, result.note.due]).toEqual([
      '10',
      due.length > 0,
      due,
    ]);
  });

  test.each([
    ['=10', '12', '10', true],
    ['=10', '9', '9', false],
    ['=10', '10', '10', true],
    ['=0', '12', '0', false],
    ['=-10', '-9', '9', false],
  ])('where = means at least: %s, done %s → %s', (target, actual, computed, reached) => {
    const atLeast = { ...mof, quantitative: { ...mof.quantitative, exact: 'at-least' as const } };
    const result = score({ target, actual }, atLeast);
    expect([result.computed!.toFixed(), result.reached]).toEqual([computed, reached]);
  });

  test('passed by 200 % in Beijing: a penalty and a note', () => {
    const result = score({ name: '数量', target: '≥59次', actual: '177次', score: '10' }, beijing);
    expect(result.penalty).toEqual({ from: '2', to: '3', deduct: '0.1' });
    expect(result.note.due).toEqual(['score-below-weight', 'over-achieved']);
    expect(result.reasoning['zh-CN']).toBe(
      '实际完成值 177次超过年度指标值 ≥59次，幅度 200%，按分值的 10% 扣分：10 − 10 × 10% = 9.00。表中 10 高于规则允许的得分，改为 9.00。',
    );
  });
});

describe('total and grade', () => {
  test('a form without scores has no total and no grade', () => {
    const card = cardOf(
      formOf({ indicators: [{ target: '≥1', actual: '1', weight: null, score: null }] }),
      mof,
    );
    expect([card.total.weight, card.total.computed, card.total.proposed]).toEqual([null, null, null]);
    expect(card.grade).toEqual({ computed: null, proposed: null });
  });

  test('a row of weight 0 without a score keeps no grade waiting', () => {
    const { grade, total } = cardOf(
      formOf({
        indicators: [
          { weight: '100', score: '95' },
          { target: '提升', actual: '反响热烈', weight: '0', score: '' },
        ],
      }),
      mof,
    );
    expect([total.proposed!.toFixed(), grade.proposed]).toEqual(['95', '优']);
  });

  test('no grade is proposed while a score is still to be given', () => {
    const card = cardOf(
      formOf({
        indicators: [
          { weight: '90', score: '90' },
          { target: '提升', actual: '反响热烈', weight: '10', score: '' },
        ],
      }),
      mof,
    );
    expect(card.grade.proposed).toBeNull();
    expect(card.total.proposed!.toFixed()).toBe('90');
  });
});
