import { factsWhere, subject } from '../../src/judgement/facts';
import { toA1 } from '../../src/sheet/address';
import { formOf } from '../scoring/formOf';

const FORM = formOf({
  funds: [
    {
      label: '年度资金总额：',
      initial: '100',
      budget: '100',
      executed: '50',
      weight: '10',
      rate: '50%',
      score: '5',
    },
    {
      label: '其中：财政拨款',
      budget: '100',
      executed: '50',
      weight: null,
      rate: null,
      score: null,
    },
  ],
  indicators: [
    {
      name: '培训人数',
      target: '≥5',
      actual: '5',
      weight: '90',
      score: '90',
      coefficient: '100%',
      note: '无',
    },
    { name: '其中：一季度', kind: 'detail', target: '≥1', actual: '1', weight: '9', score: '9' },
  ],
  total: { weight: '100', score: '95' },
  grade: '优',
});

test('every cell that the form needs is a fact with its owner, details and columns it lacks are none', () => {
  const facts = factsWhere(FORM, () => true);
  expect(
    facts.map((fact) => `${toA1(fact.entry.at)} ${subject(fact)['zh-CN']} ${fact.number ? '#' : ''}`.trim()),
  ).toEqual([
    'C6 “年度资金总额”的年初预算数 #',
    'D6 “年度资金总额”的全年预算数 #',
    'E6 “年度资金总额”的全年执行数 #',
    'F6 “年度资金总额”的分值 #',
    'G6 “年度资金总额”的执行率 #',
    'H6 “年度资金总额”的得分 #',
    'C7 “其中：财政拨款”的年初预算数 #',
    'D7 “其中：财政拨款”的全年预算数 #',
    'E7 “其中：财政拨款”的全年执行数 #',
    'D13 “培训人数”的年度指标值',
    'E13 “培训人数”的实际完成值',
    'F13 “培训人数”的分值 #',
    'I13 “培训人数”的得分系数 #',
    'G13 “培训人数”的得分 #',
    'H13 “培训人数”的偏差原因分析及改进措施',
    'F15 总分一行的分值 #',
    'G15 总分 #',
    'B16 评分等级',
  ]);
});

test('only those that are asked for, with their numbers where they should hold one', () => {
  const asked = factsWhere(FORM, (entry, number) => entry.text === '90' && number?.number?.eq(90) === true);
  expect(asked.map((fact) => [toA1(fact.entry.at), subject(fact)['en-US']])).toEqual([
    ['F13', 'The weight of “培训人数”'],
    ['G13', 'The score of “培训人数”'],
  ]);
});

test('a merged cell is one fact, and the form’s own have no owner', () => {
  const [first] = FORM.indicators;
  const merged = { ...FORM, funds: [], indicators: [first!, { ...first!, name: '另一项' }] };
  expect(factsWhere(merged, ({ text }) => text === '≥5').map(({ owner }) => owner)).toEqual(['培训人数']);
  const [total] = factsWhere(FORM, ({ text }) => text === '95');
  expect(subject(total!)).toEqual({ 'zh-CN': '总分', 'en-US': 'The total' });
});

test('a form without total and grade has neither', () => {
  expect(factsWhere(formOf({ total: null }), () => true)).toEqual([]);
});

test.each([
  ['设备购置：', '设备购置'],
  ['设备购置:  ', '设备购置'],
  ['设备：购置', '设备：购置'],
])('the owner “%s” is named without the colon that leads on', (owner, named) => {
  const [fact] = factsWhere(FORM, ({ text }) => text === '90');
  expect(subject({ ...fact!, owner })['zh-CN']).toBe(`“${named}”的分值`);
});
