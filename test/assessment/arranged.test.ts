import { assessed } from './assessed';
import { testEach } from './filed';
import { CONTENT, EFFECT, OUTPUT, REST, TOP, TOTAL } from './nationalForm';

testEach({
  'with hidden rows, a note among the rows and a form that starts at D20': {
    rows: [
      ...TOP,
      '|产出指标|数量指标|修复册数|≥20册|10册|50|25|纸张不足',
      '注：以下由业务科室填写',
      EFFECT,
      '',
      CONTENT,
      '总分||||||100|75',
    ],
    drawn: { at: 'D20', hiddenRows: [26, 28] },
    says: {
      status: 'ready',
      range: 'D20:L31',
      scores: ['修复册数 25/50', '读者人数 30/30', '读者满意度 10/10'],
      total: '75 = 75 → 75',
      grade: '_ = 中',
      findings: ['form-hidden K26'],
    },
  },

  'with a sum under each section': {
    rows: [...TOP, OUTPUT, '|小计|||||50|50', EFFECT, '|合计|||||30|30', CONTENT, '||小计||||10|10', TOTAL],
    says: {
      status: 'ready',
      scores: ['修复册数 50/50', '读者人数 30/30', '读者满意度 10/10'],
      total: '100 = 100 → 100',
      findings: [],
    },
  },

  'with a score cell merged over two indicators': {
    rows: [...TOP, '|产出指标|数量指标|修复册数|≥20册|20册|25|50', '|||培训场次|≥2场|2场|25', ...REST, TOTAL],
    drawn: { merged: ['H7:H8'] },
    says: {
      status: 'ready',
      scores: [
        '修复册数 50/25 → shared-score',
        '培训场次 50/25 → shared-score',
        '读者人数 30/30',
        '读者满意度 10/10',
      ],
      total: '100 = 100 → 100',
      findings: ['not-evaluated H7'],
    },
  },

  'with rows that explain the row above them': {
    rows: [
      ...TOP,
      '|产出指标|数量指标|★修复册数|≥20册|20册|50|50',
      '|||其中：善本|≥5册|5册|/|/',
      '|||……||||',
      ...REST,
      TOTAL,
    ],
    says: {
      status: 'ready',
      scores: [
        '★修复册数 50/50',
        '其中：善本 detail',
        '…… placeholder',
        '读者人数 30/30',
        '读者满意度 10/10',
      ],
      total: '100 = 100 → 100',
      findings: [],
    },
  },

  'with a grade ticked that the total does not reach': {
    rows: [
      ...TOP,
      '|产出指标|数量指标|修复册数|≥20册|14册|50|35|纸张不足',
      ...REST,
      '总分||||||100|85',
      '自评等级|☑优 □良 □中 □差',
    ],
    says: {
      status: 'not-ready',
      total: '85 = 85 → 85',
      grade: '优 = 良',
      findings: ['grade-mismatch B11'],
    },
  },

  'with the total above the table and none below': {
    rows: [...TOP.slice(0, 3), '自评得分||98', ...TOP.slice(3), OUTPUT, ...REST],
    says: { status: 'not-ready', total: '98 = 100 → 100', findings: ['total-mismatch C4'] },
  },

  'with money of many sources, their sum last': {
    rows: [
      ...TOP.slice(0, 3),
      '资金来源（万元）|||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
      '|中央补助||50|60|60',
      '|地方资金||30|30|24.6',
      '|上年结转||10|10|10',
      '|其他资金||0|0|0',
      '|合计||90|100|94.6|10|0.946|9.46',
      TOP[5]!,
      OUTPUT,
      ...REST,
      '合计||||||100|99.46',
    ],
    says: {
      status: 'ready',
      funds: [
        '中央补助 fiscal 60 60 _',
        '地方资金 fiscal 30 24.6 _',
        '上年结转 carryover 10 10 _',
        '其他资金 other 0 0 _',
        '合计 total 100 94.6 0.946: 9.46 → 9.46',
      ],
      total: '99.46 = 99.46 → 99.46',
      findings: [],
    },
  },

  'with amounts in 元, one of them written in 万元': {
    rows: [
      ...TOP.slice(0, 3),
      '项目资金（元）|||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
      '|年度资金总额||1,640,000.00|164万元|1,476,000|10|90|9',
      TOP[5]!,
      OUTPUT,
      ...REST,
      '总分||||||100|99',
    ],
    says: {
      status: 'ready',
      funds: ['年度资金总额 total 164万元 1,476,000 90: 9 → 9'],
      total: '99 = 99 → 99',
      findings: [],
    },
  },

  'money spent without a budget': {
    rows: [...TOP.slice(0, 4), '|年度资金总额||0|0|5|10|100%|10', TOP[5]!, OUTPUT, ...REST, TOTAL],
    says: { status: 'not-ready', total: '100 = 100 → 100', findings: ['rate-undefined E5'] },
  },
});

const wide = (row: string): string => row + '|'.repeat(10 - row.split('|').length);
const OTHER = [...TOP, OUTPUT, ...REST, '总分||||||100|99'].map((row) => row.replace('古籍修复', '数字阅读'));

test('forms beside one another are scored each by itself', () => {
  const first = [...TOP, OUTPUT, ...REST, TOTAL];
  const { status, forms } = assessed(first.map((row, at) => `${wide(row)}|${OTHER[at]!}`));
  expect(status).toBe('not-ready');
  expect(forms.map(({ about, total, findings }) => [about, total, ...findings])).toEqual([
    ['2023 古籍修复 / 某市文化局 / 某图书馆', '100 = 100 → 100'],
    ['2023 数字阅读 / 某市文化局 / 某图书馆', '99 = 100 → 100', 'total-mismatch R10'],
  ]);
});

test('forms below one another with a page break inside the first', () => {
  const first = [
    ...TOP,
    OUTPUT,
    '（续表）',
    TOP[5]!,
    ...REST,
    TOTAL,
    '填表人：张三||||联系电话：123',
    '',
    '附件2',
  ];
  const { forms } = assessed([...first, ...OTHER]);
  expect(forms.map(({ range, scores, total }) => [range, scores.length, total])).toEqual([
    ['A1:I13', 3, '100 = 100 → 100'],
    ['A16:I25', 3, '99 = 100 → 100'],
  ]);
});

test('a form that says nothing of its year has that of the form above it', () => {
  const late = '|产出指标|时效指标|完成时间|2023年11月|10月|50|50';
  const second = ['项目名称||数字阅读', ...TOP.slice(2), late, ...REST, TOTAL];
  const { forms } = assessed([...TOP, OUTPUT, ...REST, TOTAL, '', ...second]);
  expect(forms.map(({ about, scores }) => [about, scores[0]])).toEqual([
    ['2023 古籍修复 / 某市文化局 / 某图书馆', '修复册数 50/50'],
    // October is that of 2023.
    ['2023 数字阅读 / 某市文化局 / 某图书馆', '完成时间 50/50'],
  ]);
});

test.each([
  ['项目支出绩效自评表（2022年度）', '2022'],
  ['2022项目支出绩效自评表', '_'],
])('%s keeps its own year below another form', (title, year) => {
  const { forms } = assessed([...TOP, OUTPUT, ...REST, TOTAL, '', title, ...OTHER.slice(1)]);
  expect(forms.map(({ about }) => about.split(' ')[0])).toEqual(['2023', year]);
});
