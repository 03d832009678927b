import type { Form } from '../../src/form/form';
import { rulesetById } from '../../src/ruleset/rulesets';
import { revise } from '../../src/revision/revise';
import type { Edit } from '../../src/revision/revision';
import { Decimal } from '../../src/notation/decimal';
import type { Written } from '../../src/judgement/judgement';
import { judged } from '../judgement/judged';
import { toA1 } from '../../src/sheet/address';
import type { FormSpec, IndicatorSpec } from '../scoring/formOf';
import { formOf } from '../scoring/formOf';
import { BEIJING_2024, SHANGHAI_2023 } from '../scoring/knownForms';

const shown = (edits: readonly Edit[]) => edits.map(({ kind, at, after }) => [kind, toA1(at), after.value]);

function revised(form: Form, ruleset = 'mof-2020', written?: Written) {
  return revise(judged(form, rulesetById(ruleset)!, written));
}

/** The edits of the one indicator in row 13. */
function editsOf(indicator: IndicatorSpec, written?: Written) {
  return shown(
    revised(formOf({ total: null, indicators: [{ weight: '10', ...indicator }] }), 'mof-2020', written).edits,
  );
}

const TEXT_CELLS = (form: Form): Form => ({
  ...form,
  indicators: form.indicators.map((indicator) => ({
    ...indicator,
    score: indicator.score && { ...indicator.score, value: indicator.score.text },
  })),
});

describe('published forms', () => {
  test('Beijing 2024: nothing to do', () => {
    expect(revised(formOf(BEIJING_2024), 'beijing')).toEqual({ edits: [], offered: [] });
  });

  test.each([1, 3, 4, 6])('Shanghai 2023, form %i: nothing to do', (number) => {
    expect(revised(formOf(SHANGHAI_2023[number - 1]!), 'shanghai')).toEqual({ edits: [], offered: [] });
  });

  test('Shanghai 2023, form 2: one score, one draft, the total', () => {
    const { edits, offered } = revised(formOf(SHANGHAI_2023[1]!), 'shanghai');
    expect(shown(edits)).toEqual([
      ['score', 'G13', 2.37],
      [
        'note',
        'H14',
        '【待补充】年度指标值 全部，实际完成值 达成指标，分值 75.00 分，得分 70.00 分，扣 5.00 分。偏差原因：＿＿＿＿＿＿；改进措施：＿＿＿＿＿＿。',
      ],
      ['total', 'G18', 86.63],
    ]);
    expect(offered).toEqual([]);
    expect(edits[0]).toMatchObject({
      sheetId: 'sheet1',
      before: { value: 4, formula: null },
      reason: { 'zh-CN': expect.stringContaining('42.68 ÷ 90 × 5 = 2.3711 → 2.37') },
    });
  });

  test.each([
    [5, 0, 85],
    [7, 0.25, 85.7],
  ])('Shanghai 2023, form %i: %d, total %d', (number, score, total) => {
    expect(shown(revised(formOf(SHANGHAI_2023[number - 1]!), 'shanghai').edits)).toEqual([
      ['score', 'G13', score],
      ['total', 'G17', total],
    ]);
  });
});

describe('a score cell', () => {
  test('empty and measurable is filled in', () => {
    expect(editsOf({ target: '≥90%', actual: '95%', score: '' })).toEqual([['score', 'G13', 10]]);
  });

  test('empty and achieved in words gets full marks', () => {
    expect(editsOf({ target: '全面保障', actual: '达成指标', score: '' })).toEqual([['score', 'G13', 10]]);
  });

  test('empty and partly achieved is left to a person', () => {
    expect(
      editsOf({ target: '全面保障', actual: '部分达成年度指标并具有一定效果', score: '', note: '人手不足' }),
    ).toEqual([]);
  });

  test('too high is lowered', () => {
    expect(editsOf({ target: '≥90%', actual: '45%', score: '8.00', note: '设备到货晚' })).toEqual([
      ['score', 'G13', 5],
    ]);
  });

  test('within what the rules allow stays, and so does its note', () => {
    expect(editsOf({ target: '得到提高', actual: '得到提高', score: '8.00', note: '材料不全' })).toEqual([]);
  });

  test('below what the rules give, with a note, stays', () => {
    expect(editsOf({ target: '≥90%', actual: '95%', score: '8.00', note: '材料不全' })).toEqual([]);
  });

  test('below and without a note stays, gets a draft, and is offered', () => {
    const form = formOf({
      total: null,
      indicators: [{ target: '≥90%', actual: '95%', weight: '10', score: '8.00' }],
    });
    const { edits, offered } = revised(form);
    expect(shown(edits)).toEqual([
      [
        'note',
        'H13',
        '【待补充】年度指标值 ≥90%，实际完成值 95%，为年度指标值的 105.56%，分值 10.00 分，得分 8.00 分，扣 2.00 分。偏差原因：＿＿＿＿＿＿；改进措施：＿＿＿＿＿＿。',
      ],
    ]);
    expect(shown(offered)).toEqual([['score', 'G13', 10]]);
    expect(offered[0]!.reason['zh-CN']).toBe(
      '实际完成值 95% 达到年度指标值 ≥90%，得满分 10.00。没有说明扣分原因：请在偏差原因分析及改进措施中说明，或改为规则得分。',
    );
  });

  test('what ziping wrote itself is raised', () => {
    const written = new Map([['G13', new Decimal('5')]]);
    expect(editsOf({ target: '≥90%', actual: '95%', score: '5.00' }, written)).toEqual([
      ['score', 'G13', 10],
    ]);
  });

  test('a formula is never touched', () => {
    const score = { text: '8.00', formula: '=F13*0.8' };
    expect(editsOf({ target: '≥90%', actual: '45%', score, note: '设备到货晚' })).toEqual([]);
  });

  test('words where a score should be are left to a person', () => {
    expect(editsOf({ target: '≥90%', actual: '45%', score: '满分', note: '设备到货晚' })).toEqual([]);
  });

  test.each([
    ['4.00', '2.37'],
    ['4.00分', '2.37分'],
    ['4', '2.37'],
  ])('a text %s becomes the text %s', (text, after) => {
    const form = TEXT_CELLS(
      formOf({
        total: null,
        indicators: [
          { target: '≥90(%)', actual: '42.68(%)', weight: '5', score: text.replace('分', ''), note: '晚' },
        ],
      }),
    );
    const [first] = form.indicators;
    const typed = { ...form, indicators: [{ ...first!, score: { ...first!.score!, text, value: text } }] };
    expect(shown(revised(typed).edits)).toEqual([['score', 'G13', after]]);
  });

  test.each(['-', '/', '——', '无', ' 无 ', '不适用'])('“%s” for nothing gives way to a number', (text) => {
    const form = formOf({ total: null, indicators: [{ target: '≥90%', actual: '95%', weight: '10' }] });
    const score = {
      ...form.indicators[0]!.score!,
      text,
      value: text,
      number: null,
      reading: 'empty',
    } as const;
    const typed = { ...form, indicators: [{ ...form.indicators[0]!, score }] };
    expect(shown(revised(typed).edits)).toEqual([['score', 'G13', 10]]);
  });

  test('a cell with a percent format keeps it', () => {
    const form = formOf({
      total: null,
      indicators: [{ target: '≥90%', actual: '45%', weight: '10', score: '8', note: '设备到货晚' }],
    });
    const [first] = form.indicators;
    const typed = {
      ...form,
      indicators: [{ ...first!, score: { ...first!.score!, text: '8%', value: 0.08 } }],
    };
    expect(shown(revised(typed).edits)).toEqual([['score', 'G13', 0.05]]);
  });

  test('a merged one is written once', () => {
    const form = formOf({
      total: null,
      indicators: [
        { target: '完成', actual: '完成', weight: '5', score: '10' },
        { target: '完成', actual: '完成', weight: '5', score: '10', scoredWith: 0 },
      ],
    });
    expect(revised(form).edits).toEqual([]);
  });
});

describe('a cell that also holds a fact is never written', () => {
  const WRONG = { budget: '100', executed: '50', initial: '100', weight: '10', rate: '60%', score: '9' };
  const form = formOf({
    total: null,
    funds: [WRONG],
    indicators: [{ target: '≥10', actual: '5', weight: '90', score: '80', note: '人手不足' }],
  });

  test('as it stands, rate and both scores are written', () => {
    expect(shown(revised(form).edits).map(([, at]) => at)).toEqual(['G6', 'H6', 'G13']);
  });

  test.each(['initial', 'budget', 'executed', 'weight'] as const)(
    'the rate is merged with the row’s %s',
    (fact) => {
      const [fund] = form.funds;
      const merged = { ...fund!, rate: { ...fund!.rate!, at: fund![fact]!.at } };
      expect(shown(revised({ ...form, funds: [merged] }).edits).map(([kind]) => kind)).toEqual([
        'execution-score',
        'score',
      ]);
    },
  );

  test.each(['target', 'actual'] as const)('the score is merged with the %s', (fact) => {
    const [indicator] = form.indicators;
    const merged = { ...indicator!, score: { ...indicator!.score!, at: indicator![fact].entry!.at } };
    expect(shown(revised({ ...form, indicators: [merged] }).edits).map(([kind]) => kind)).toEqual([
      'rate',
      'execution-score',
    ]);
  });
});

test('a score merged with its weight is never written', () => {
  const form = formOf({
    total: null,
    indicators: [{ target: '≥10', actual: '5', weight: '10', score: '9' }],
  });
  expect(shown(revised(form).edits)).toContainEqual(['score', 'G13', 5]);
  const merged = form.indicators.map((indicator) => ({
    ...indicator,
    score: { ...indicator.score!, at: indicator.weight!.at },
  }));
  expect(revised({ ...form, indicators: merged }).edits.map(({ kind }) => kind)).toEqual(['note']);
});

describe('a note cell', () => {
  const DRAFT = expect.stringMatching(/^【待补充】/);

  test.each(['无', '0', '-', '/'])('“%s” is no note: it gives way to a draft', (note) => {
    expect(editsOf({ target: '≥90%', actual: '45%', score: '5.00', note })).toEqual([['note', 'H13', DRAFT]]);
  });

  test.each([
    '已完成',
    '按计划完成',
    '无偏差',
    '不适用',
    '同上',
    '=DISPIMG("ID_1",1)',
    '偏差原因：\n改进措施：',
  ])('“%s” gives no reason, and is not written over', (note) => {
    expect(editsOf({ target: '≥90%', actual: '45%', score: '5.00', note })).toEqual([]);
  });

  test('a target missed by so little that its score is rounded to full marks needs one, and the score', () => {
    expect(editsOf({ target: '100%', actual: '98%', score: '10' })).toEqual([
      ['score', 'G13', 9.8],
      [
        'note',
        'H13',
        '【待补充】年度指标值 100%，实际完成值 98%，为年度指标值的 98.00%，分值 10.00 分，得分 9.80 分，扣 0.20 分。偏差原因：＿＿＿＿＿＿；改进措施：＿＿＿＿＿＿。',
      ],
    ]);
  });

  test('a draft that somebody is working on stays', () => {
    expect(
      editsOf({ target: '≥90%', actual: '45%', score: '5.00', note: '【待补充】偏差原因：设备' }),
    ).toEqual([]);
  });

  test('a person’s note stays', () => {
    expect(editsOf({ target: '≥90%', actual: '45%', score: '5.00', note: '见附件' })).toEqual([]);
  });

  test('a formula stays', () => {
    const note = { text: '', formula: '=IF(G13<F13,"","")' };
    expect(editsOf({ target: '≥90%', actual: '45%', score: '5.00', note })).toEqual([]);
  });

  test('merged over two rows it gets one draft that names both', () => {
    const form = formOf({
      total: null,
      indicators: [
        { name: '甲', target: '≥90%', actual: '45%', weight: '10', score: '5.00' },
        { name: '乙', target: '≥90%', actual: '9%', weight: '10', score: '1.00' },
      ],
    });
    const note = form.indicators[0]!.note;
    const merged = { ...form, indicators: form.indicators.map((indicator) => ({ ...indicator, note })) };
    expect(shown(revised(merged).edits)).toEqual([
      [
        'note',
        'H13',
        '【待补充】甲：年度指标值 ≥90%，实际完成值 45%，为年度指标值的 50.00%，分值 10.00 分，得分 5.00 分，扣 5.00 分。乙：年度指标值 ≥90%，实际完成值 9%，为年度指标值的 10.00%，分值 10.00 分，得分 1.00 分，扣 9.00 分。偏差原因：＿＿＿＿＿＿；改进措施：＿＿＿＿＿＿。',
      ],
    ]);
  });

  test('a form without the column has nowhere to write', () => {
    expect(editsOf({ target: '≥90%', actual: '45%', score: '5.00', note: null })).toEqual([]);
  });
});

describe('rates and execution score', () => {
  const fund = { budget: '7,565.92', executed: '3,229.53', weight: '10.00' };
  const editsOfFund = (spec: FormSpec) => shown(revised(formOf({ total: null, ...spec }), 'shanghai').edits);

  test('a wrong rate in points and a wrong score, as numbers', () => {
    expect(editsOfFund({ funds: [{ ...fund, rate: '52.68', score: '5.26' }] })).toEqual([
      ['rate', 'G6', 42.68],
      ['execution-score', 'H6', 4.26],
    ]);
  });

  test('a wrong rate with a percent sign keeps it', () => {
    expect(editsOfFund({ funds: [{ ...fund, rate: '52.68%', score: '4.26' }] })).toEqual([
      ['rate', 'G6', '42.68%'],
    ]);
  });

  test('a wrong fraction stays a fraction', () => {
    expect(
      editsOfFund({ funds: [{ ...fund, rate: '0.5268', spelling: 'fraction', score: '4.26' }] }),
    ).toEqual([['rate', 'G6', 0.4268]]);
  });

  test('right at its own precision is no edit', () => {
    expect(editsOfFund({ funds: [{ ...fund, rate: '43%', score: '4.27' }] })).toEqual([]);
  });

  test('empty ones are filled in like their siblings', () => {
    const funds = [
      { ...fund, rate: '', spelling: 'points' as const, score: '' },
      { budget: '3,000.00', executed: '2,899.03', rate: '96.63%' },
    ];
    expect(editsOfFund({ funds })).toEqual([
      ['rate', 'G6', '42.68%'],
      ['execution-score', 'H6', 4.26],
    ]);
  });

  test('without siblings as the heading has it', () => {
    expect(editsOfFund({ funds: [{ ...fund, rate: '', spelling: 'points', score: '4.26' }] })).toEqual([
      ['rate', 'G6', 42.68],
    ]);
    expect(editsOfFund({ funds: [{ ...fund, rate: '', spelling: 'fraction', score: '4.26' }] })).toEqual([
      ['rate', 'G6', 0.4268],
    ]);
  });

  test('what detail rows leave blank stays blank; what they state wrongly is corrected', () => {
    const funds = [
      { ...fund, rate: '42.68', score: '4.26' },
      { budget: '3,000.00', executed: '2,899.03', rate: '/' },
      { label: '其他资金', role: 'other' as const, budget: '4,565.92', executed: '330.50', rate: '17.23' },
    ];
    expect(editsOfFund({ funds })).toEqual([['rate', 'G8', 7.23]]);
  });

  test('formulas stay', () => {
    const funds = [
      {
        ...fund,
        rate: { text: '52.68', formula: '=E6/D6*100' },
        score: { text: '5.26', formula: '=F6*G6/100' },
      },
    ];
    expect(editsOfFund({ funds })).toEqual([]);
  });
});

describe('total and grade', () => {
  const achieved = { target: '完成', actual: '完成', weight: '100', score: '88', note: '人手不足' };
  const editsOfTotal = (spec: FormSpec) => shown(revised(formOf({ indicators: [achieved], ...spec })).edits);

  test.each([
    ['95', 88],
    ['', 88],
  ])('a total of “%s” becomes %d', (score, total) => {
    expect(editsOfTotal({ total: { weight: '100', score } })).toEqual([['total', 'G14', total]]);
  });

  test('88.00 is 88', () => {
    expect(editsOfTotal({ total: { weight: '100', score: '88.00' } })).toEqual([]);
  });

  test('a label in the same cell stays', () => {
    const form = formOf({ indicators: [achieved], total: { weight: '100', score: '95.00' } });
    const score = { ...form.total!.score!, value: '总分：95.00' };
    expect(shown(revised({ ...form, total: { ...form.total!, score } }).edits)).toEqual([
      ['total', 'G14', '总分：88.00'],
    ]);
  });

  test('a label without a number gets one', () => {
    const form = formOf({ indicators: [achieved], total: { weight: '100', score: '' } });
    const score = { ...form.total!.score!, value: '总分：' };
    expect(shown(revised({ ...form, total: { ...form.total!, score } }).edits)).toEqual([
      ['total', 'G14', '总分：88'],
    ]);
  });

  test('a wrong sum of right weights is corrected', () => {
    expect(editsOfTotal({ total: { weight: '90', score: '88' } })).toEqual([['total-weight', 'F14', 100]]);
  });

  test('wrong weights are left to a person, and so is their sum', () => {
    const indicators = [{ ...achieved, weight: '95' }];
    expect(editsOfTotal({ indicators, total: { weight: '100', score: '88' } })).toEqual([]);
  });

  test.each([
    ['优', '良'],
    ['优秀', '良好'],
    ['', '良'],
    ['■优 □良 □中 □差', '□优 ■良 □中 □差'],
  ])('the grade “%s” becomes “%s”', (grade, after) => {
    expect(editsOfTotal({ total: { weight: '100', score: '88' }, grade })).toEqual([['grade', 'B15', after]]);
  });

  test.each(['良', '良好', '□优 ■良 □中 □差', '良（80-90分）'])('the grade “%s” is right', (grade) => {
    expect(editsOfTotal({ total: { weight: '100', score: '88' }, grade })).toEqual([]);
  });

  test.each(['合格', '见附件'])('“%s” is not understood and stays', (grade) => {
    expect(editsOfTotal({ total: { weight: '100', score: '88' }, grade })).toEqual([]);
  });

  test('a label beside the grade stays', () => {
    const form = formOf({ indicators: [achieved], total: { weight: '100', score: '88' }, grade: '优' });
    const grade = { ...form.grade!, value: '评分等级：优' };
    expect(shown(revised({ ...form, grade }).edits)).toEqual([['grade', 'B15', '评分等级：良']]);
  });

  test('total and grade in one cell are put right at once', () => {
    const form = formOf({ indicators: [achieved], total: { weight: '100', score: '95.00' }, grade: '优' });
    const value = '自评总分：95.00分  评价等级：优';
    const score = { ...form.total!.score!, value };
    const grade = { ...form.grade!, value, at: score.at };
    expect(shown(revised({ ...form, grade, total: { ...form.total!, score } }).edits)).toEqual([
      ['total', 'G14', '自评总分：88.00分  评价等级：良'],
    ]);
  });

  test('while a score is missing there is no grade', () => {
    const indicators = [
      { ...achieved, weight: '90', score: '90' },
      { target: '全面保障', actual: '按原定思路推进', weight: '10', score: '' },
    ];
    expect(editsOfTotal({ indicators, total: { weight: '100', score: '90' }, grade: '' })).toEqual([]);
  });
});

describe('edits come in reading order, each cell once', () => {
  const WRONG = { budget: '100', executed: '50', initial: '100', weight: '10', rate: '60%', score: '9' };
  const form = formOf({
    funds: [WRONG],
    indicators: [
      { target: '≥10', actual: '5', weight: '50', score: '40' },
      { target: '≥10', actual: '10', weight: '40', score: '40' },
    ],
    total: { weight: '90', score: '89' },
    grade: '优',
  });

  test('by rows, and from left to right', () => {
    expect(shown(revised(form).edits).map(([kind, at]) => `${kind} ${at}`)).toEqual([
      'rate G6',
      'execution-score H6',
      'score G13',
      'note H13',
      'total-weight F15',
      'total G15',
      'grade B16',
    ]);
  });

  test('a cell that stands for two facts is written once', () => {
    const merged = { ...form, grade: { ...form.grade!, at: form.total!.score!.at } };
    expect(shown(revised(merged).edits).filter(([, at]) => at === 'G15')).toEqual([['total', 'G15', 70]]);
  });
});

test('a score cell that holds its number as well as it can is no edit', () => {
  const form = formOf({
    total: null,
    indicators: [{ target: '≥3', actual: '2', weight: '1', score: '1', note: '设备到货晚' }],
  });
  expect(shown(revised(form).edits)).toEqual([['score', 'G13', 0.67]]);
});

test('a grade that stands there already in its shape is no edit, and without a total there is none to write', () => {
  const row = { target: '完成', actual: '完成', weight: '100', score: '88', note: '人手不足' };
  expect(
    shown(
      revised(formOf({ indicators: [row], total: { weight: '100', score: '88' }, grade: ' 良好 ' })).edits,
    ),
  ).toEqual([]);
  const formula = { text: '优', formula: '=IF(G14>90,1)' };
  expect(
    shown(
      revised(formOf({ indicators: [row], total: { weight: '100', score: '88' }, grade: formula })).edits,
    ),
  ).toEqual([]);
});

test('a weight that shares its cell with the score leaves both to a person, and the draft says what is due', () => {
  const form = formOf({
    total: null,
    indicators: [{ target: '≥10', actual: '5', weight: '10', score: '9' }],
  });
  const [row] = form.indicators;
  const shared = { ...form, indicators: [{ ...row!, score: { ...row!.score!, isPart: true as const } }] };
  expect(shown(revised(shared).edits)).toEqual([
    ['note', 'H13', expect.stringContaining('分值 10.00 分，得分 5.00 分，扣 5.00 分。')],
  ]);
});
