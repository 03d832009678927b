import type { Fund } from '../../../src/form/form';
import { toA1 } from '../../../src/sheet/address';
import { FORM, HEADER } from '../drawnForm';
import { formOf } from '../formOf';
import type { Drawn } from '../sheetOf';

const BODY = FORM.slice(HEADER.length);
const TOP = HEADER.slice(0, 4);

function withFunds(rows: readonly string[], drawn?: Drawn) {
  return formOf([...TOP, ...rows, ...BODY], drawn);
}

/** `财政拨款 fiscal 1: 80 78`: depth, budget and executed. */
function told({ label, role, depth, budget, executed }: Fund): string {
  const numbers = [budget, executed].map((entry) => entry?.number?.toString() ?? '_');
  return `${label} ${role} ${depth}: ${numbers.join(' ')}`;
}

describe('labels in one row, amounts in the next', () => {
  test('the parts beside the total, then what was spent', () => {
    const form = withFunds([
      '项目资金（万元）|年度资金总额|其中：财政拨款|其他资金|实际支出|执行率|分值|得分',
      '|100|80|20|98|98%|10|9.8',
    ]);
    expect(form.funds.map(told)).toEqual([
      '年度资金总额 total 0: 100 98',
      '其中：财政拨款 fiscal 1: 80 _',
      '其他资金 other 1: 20 _',
    ]);
    expect([form.scoredFund, form.funds[0]!.score?.text, form.unread]).toEqual([0, '9.8', []]);
  });

  test('parts of what was spent too', () => {
    const form = withFunds([
      '项目资金（万元）|资金总额|财政拨款|其他资金|实际支出|财政拨款|其他资金|执行率|得分',
      '|100|80|20|98|79|19|98%|9.8',
    ]);
    expect(form.funds.map(told)).toEqual([
      '资金总额 total 0: 100 98',
      '财政拨款 fiscal 1: 80 79',
      '其他资金 other 1: 20 19',
    ]);
  });

  test('below 预算数 and 执行数, each merged over its parts', () => {
    const form = withFunds(
      [
        '项目资金（万元）|预算数|||执行数|||执行率|得分',
        '|总额|财政拨款|其他资金|总额|财政拨款|其他资金||',
        '|100|80|20|98|79|19|98%|9.8',
      ],
      { merged: ['A5:A7', 'B5:D5', 'E5:G5', 'H5:H6', 'I5:I6'] },
    );
    expect(form.funds.map(told)).toEqual([
      '总额 total 0: 100 98',
      '财政拨款 fiscal 1: 80 79',
      '其他资金 other 1: 20 19',
    ]);
    expect(form.funds[1]!.executed && toA1(form.funds[1]!.executed.at)).toBe('F7');
  });
});

describe('the parts as columns, the amounts as rows', () => {
  const EXPECTED = [
    '年度资金总额 total 0: 100 98',
    '其中：财政拨款 fiscal 1: 80 79',
    '其他资金 other 1: 20 19',
  ];

  test('each row labelled at its left', () => {
    const form = withFunds([
      '项目资金（万元）|年度资金总额|其中：财政拨款|其他资金',
      '全年预算数|100|80|20',
      '全年执行数|98|79|19',
      '执行率|98%|98.75%|95%',
      '分值|10',
      '得分|9.8',
    ]);
    expect(form.funds.map(told)).toEqual(EXPECTED);
    expect([form.funds[0]!.rate?.text, form.funds[0]!.score?.text, form.scoredFund]).toEqual([
      '98%',
      '9.8',
      0,
    ]);
    expect(form.unread).toEqual([]);
  });

  test('labels again for what was spent, amounts below each', () => {
    const form = withFunds(
      [
        '预算资金（万元）|年度资金总额|其中：财政拨款|其他资金',
        '|100|80|20',
        '实际支出（万元）|年度资金总额|其中：财政拨款|其他资金',
        '|98|79|19',
      ],
      { merged: ['A5:A6', 'A7:A8'] },
    );
    expect(form.funds.map(told)).toEqual(EXPECTED);
  });
});

describe('a block laid out so that is not read as one', () => {
  const EXPECT_UNREAD = ['funds 项目资金（万元）'];
  const unread = (...rows: readonly string[]) =>
    withFunds(rows).unread.map(({ what, text }) => `${what} ${text}`);

  test.each<[what: string, rows: readonly string[]]>([
    ['without what was spent', ['项目资金（万元）|年度资金总额|其他资金', '安排数|100|20', '预算数|100|20']],
    ['without the budget', ['项目资金（万元）|年度资金总额|其他资金', '执行数|98|19']],
    ['without the total', ['项目资金（万元）|财政拨款|其他资金', '预算数|80|20', '执行数|79|19']],
    [
      'with words where the total’s amount stands',
      ['项目资金（万元）|年度资金总额|其他资金', '预算数|详见附件|20', '执行数|98|19'],
    ],
  ])('%s', (_, rows) => {
    const { funds } = withFunds(rows);
    expect(funds).toEqual([]);
    expect(unread(...rows)).toEqual(EXPECT_UNREAD);
  });
});

describe('Hunan states parts in the labels', () => {
  const hunan = (initial: string, ...parts: string[]) =>
    withFunds([
      '年度预算申请（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
      `|年度资金总额|${initial}|5200|5096|10|98%|9.8`,
      '|按收入性质分：|||按支出性质分：',
      ...parts.map((part) => `|${part}|||项目支出：3200`),
    ]);

  test('they are of the budget that they add up to', () => {
    const { funds, unread } = hunan('5000', '其中：一般公共预算：5000', '其他资金：200');
    expect(funds.map(told)).toEqual([
      '年度资金总额 total 0: 5200 5096',
      '其中：一般公共预算 fiscal 1: 5000 _',
      '其他资金 other 1: 200 _',
    ]);
    expect(unread).toEqual([]);
  });

  test('of neither, they are said to be not read', () => {
    const { funds, unread } = hunan('5000', '其中：一般公共预算：5100', '其他资金：200');
    expect(funds).toHaveLength(1);
    expect(unread.map(({ what, at }) => `${what} ${toA1(at)}`)).toEqual(['fund-column B8']);
  });
});

describe('what was seen and not read is said', () => {
  test('a column of amounts below a heading that nobody knows', () => {
    const { unread } = withFunds([
      '项目资金（万元）|||全年预算数|到位资金|全年执行数|分值|执行率|得分',
      '|年度资金总额||100|90|80|10|80%|8',
    ]);
    expect(unread).toEqual([{ what: 'fund-column', at: { row: 5, column: 5 }, text: '到位资金' }]);
  });

  test.each(['上年执行数', '备注', '调整数'])('a column of %s is not missed', (heading) => {
    const { unread } = withFunds([
      `项目资金（万元）|||全年预算数|${heading}|全年执行数|分值|执行率|得分`,
      '|年度资金总额||100|90|80|10|80%|8',
    ]);
    expect(unread).toEqual([]);
  });

  test.each([
    ['what was added to the first budget', '年初预算数|追加预算|全年预算数|全年执行数', '100|-10|90|81', []],
    ['what was paid out of it, the same once more', '全年预算数|下达资金|全年执行数|拨付', '90|90|81|81', []],
    ['what is left', '全年预算数|全年执行数|余额', '90|81|9', []],
    ['nothing', '全年预算数|全年执行数|挂账', '90|81|0', []],
    ['parts of what was spent', '全年预算数|全年执行数|人员支出|公用支出', '90|81|50|31', []],
    [
      'parts that do not add up',
      '全年预算数|全年执行数|人员支出|公用支出',
      '90|81|50|30',
      ['人员支出', '公用支出'],
    ],
    ['more than was added', '年初预算数|追加预算|全年预算数|全年执行数', '100|-9|90|81', ['追加预算']],
  ])('columns that add up with what was read hide nothing: %s', (_, headings, amounts, expected) => {
    const { unread } = withFunds([`项目资金（万元）|||${headings}`, `|年度资金总额||${amounts}`]);
    expect(unread.map(({ text }) => text)).toEqual(expected);
  });

  test('what explains a column must do so in every row', () => {
    const { unread } = withFunds([
      '项目资金（万元）|||全年预算数|下达资金|全年执行数',
      '|年度资金总额||90|90|81',
      '|其中：财政拨款||80|70|81',
    ]);
    expect(unread.map(({ text }) => text)).toEqual(['下达资金']);
  });

  test.each([
    [98, []],
    [97, ['财政拨款', '其他资金']],
  ])('of tasks in rows the parts in columns, the last %i', (spent, expected) => {
    const { unread } = withFunds(
      [
        '任务|||预算数（万元）|||执行数（万元）||',
        '|||总额|财政拨款|其他资金|总额|财政拨款|其他资金',
        '|基本运转||1000|1000|0|980|980|0',
        `|校舍改造||500|400|100|490|392|${spent}`,
      ],
      { merged: ['D5:F5', 'G5:I5'] },
    );
    expect(unread.map(({ text }) => text)).toEqual(expected);
  });

  test('a whole block', () => {
    const { funds, unread } = withFunds(['资金情况（万元）|安排|下拨|结算', '|100|90|80']);
    expect(funds).toEqual([]);
    expect(unread.map(({ what, text }) => `${what} ${text}`)).toEqual(['funds 资金情况（万元）']);
  });

  test('a form without money has nothing unread', () => {
    expect(withFunds([]).unread).toEqual([]);
  });
});

test('labels again with other parts: each is one of its own', () => {
  const form = withFunds(
    [
      '预算资金（万元）|年度资金总额|财政拨款|其他资金',
      '|100|80|20',
      '实际支出（万元）|年度资金总额|财政拨款|单位资金',
      '|98|79|19',
    ],
    { merged: ['A5:A6', 'A7:A8'] },
  );
  expect(form.funds.map(told)).toEqual([
    '年度资金总额 total 0: 100 98',
    '财政拨款 fiscal 1: 80 79',
    '其他资金 other 1: 20 _',
    '单位资金 other 1: _ 19',
  ]);
});

test('amounts beside labels in one row hide no column', () => {
  const { funds, unread } = withFunds(['预算数：|100|执行数：|95|结余：|5']);
  expect([funds.map(told), unread]).toEqual([['预算数： total 0: 100 95'], []]);
});
