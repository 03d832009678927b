import type { Fund } from '../../../src/form/form';
import { toA1 } from '../../../src/sheet/address';
import { FORM, HEADER } from '../drawnForm';
import { formOf } from '../formOf';
import { numberCell } from '../sheetOf';
import type { Drawn } from '../sheetOf';

const BODY = FORM.slice(HEADER.length);
const TOP = HEADER.slice(0, 4);

function withFunds(rows: readonly string[], drawn?: Drawn) {
  return formOf([...TOP, ...rows, ...BODY], drawn);
}

function amounts({ initial, budget, executed, weight, rate, score }: Fund): (string | null)[] {
  return [initial, budget, executed, weight, rate, score].map(
    (entry) => entry && (entry.number?.toString() ?? entry.reading),
  );
}

const NATIONAL = '项目资金（万元）|||年初预算数|全年预算数(B)|全年执行数(C)|分值|执行率(C/B)|得分';

describe('headings', () => {
  test.each([
    [NATIONAL, ['100', '80', '40', '10', '0.5', '5']],
    [
      '资金（万元）|||年初预算|调整后预算数|预算执行数|权重|预算执行率|得分',
      ['100', '80', '40', '10', '0.5', '5'],
    ],
    [
      '资金（万元）|||年初\n预算数|全年（调整）预算数|实际支付数|执行率权重（%）|执行率（%）|执行率得分（分）',
      ['100', '80', '40', '10', '0.5', '5'],
    ],
    [
      '资金（万元）|||年初预算数（A）|预算数(B)|执行数（C）|分数|执行率|自评得分',
      ['100', '80', '40', '10', '0.5', '5'],
    ],
    ['资金（万元）|||上年数|全年预算数|全年执行数|分值|执行率|得分', [null, '80', '40', '10', '0.5', '5']],
    ['资金（万元）|||年初预算数|调整数|全年执行数|分值|执行率|得分', [null, '100', '40', '10', '0.5', '5']],
  ])('%s', (headings, expected) => {
    const form = withFunds([headings, '|年度资金总额||100|80|40|10|50%|5']);
    expect(amounts(form.funds[0]!)).toEqual(expected);
  });
});

test('预算执行 left of the headings names the block', () => {
  const form = withFunds([
    '预算执行|预算金额（元）|调整后预算（元）|实际支出（元）|权重|得分',
    '|350|340|320|10|9.41',
  ]);
  expect(amounts(form.funds[0]!)).toEqual([null, '340', '320', '10', null, '9.41']);
  expect(form.funds[0]!.label).toBe('');
});

test('without a heading row each amount stands beside its label', () => {
  const form = withFunds([
    '预算执行情况（万元）||预算数：|30||执行数：|28.5',
    '||其中：财政拨款|25||其中：财政拨款|23.5',
    '||其他资金|5||其他资金|5',
  ]);
  expect(form.funds.map(({ row, label, role }) => `${row} ${label} ${role}`)).toEqual([
    '5 预算数： total',
    '6 其中：财政拨款 fiscal',
    '7 其他资金 other',
  ]);
  expect(form.funds.map((fund) => amounts(fund).slice(1, 3))).toEqual([
    ['30', '28.5'],
    ['25', '23.5'],
    ['5', '5'],
  ]);
  expect(toA1(form.funds[0]!.executed!.at)).toBe('G5');
});

test('rate, weight and score too', () => {
  const form = withFunds(['预算执行情况（万元）|预算数|100|执行数|50|执行率|50%|分值|10|得分|5']);
  expect(amounts(form.funds[0]!)).toEqual([null, '100', '50', '10', '0.5', '5']);
  expect(form.scoredFund).toBe(0);
});

describe('rows', () => {
  test.each([
    ['年度资金总额：', 'total'],
    ['年度财政资金总额', 'total'],
    ['年度总金额', 'total'],
    ['合计', 'total'],
    ['其中:当年财政拨款', 'fiscal'],
    ['其中：本年财政拨款', 'fiscal'],
    ['其中：中央、省、市补助', 'fiscal'],
    ['县级资金', 'fiscal'],
    ['上年结转资金', 'carryover'],
    ['其他资金', 'other'],
    ['财政专户管理资金', 'other'],
    ['单位资金', 'other'],
    ['自筹', 'other'],
  ])('%s is %s', (label, role) => {
    const total = role === 'total' ? [] : ['|年度资金总额||100|80|40|10|50%|5'];
    const form = withFunds([NATIONAL, ...total, `|${label}||1|1|1`]);
    expect(form.funds.at(-1)).toMatchObject({ label, role });
  });

  test('four rows whose labels got lost are those of the national form', () => {
    const form = withFunds([
      NATIONAL,
      '|||100|80|40|10|50|5',
      '|||100|80|40|-|50|-',
      '|||0|0|0|-|0|-',
      '|||0|0|0|-|0|-',
    ]);
    expect(form.funds.map(({ label, role }) => [label, role])).toEqual([
      ['', 'total'],
      ['', 'fiscal'],
      ['', 'carryover'],
      ['', 'other'],
    ]);
  });

  test('the side label of the block is no label of a row', () => {
    const form = withFunds([NATIONAL, '|年度资金总额||100|80|40|10|50%|5', '|其他资金||1|1|1'], {
      merged: ['A5:A7', 'B6:C6'],
    });
    expect(form.funds.map(({ label }) => label)).toEqual(['年度资金总额', '其他资金']);
  });

  test('the goals end the block', () => {
    const form = withFunds([
      NATIONAL,
      '|年度资金总额||100|80|40|10|50%|5',
      '年度总体目标||预期目标||||实际完成情况',
      '||完成 20 册||||完成 25 册',
    ]);
    expect(form.funds.map(({ row }) => row)).toEqual([6]);
  });

  const MONEY = '|年度资金总额||100|80|40|10|50%|5';
  const LIKE_MONEY = '|购置设备||30|30|30';

  test.each([
    ['merged over the columns of the amounts', '二、项目实施内容', ['A7:I7']],
    ['a heading alone in its row', '绩效指标', []],
    ['words alone where amounts should stand', '||||实施内容', []],
  ])('what follows begins with its title, %s: rows like money below it are none', (_, title, merged) => {
    const form = withFunds([NATIONAL, MONEY, title, LIKE_MONEY], { merged });
    expect(form.funds.map(({ row }) => row)).toEqual([6]);
  });

  test.each([
    ['an amount whose label got lost', '||||30'],
    ['a sign for nothing', '||||——'],
    ['a single letter', '||||略'],
    ['a label without amounts', '|其中：市级资金'],
  ])('%s alone in its row is no title: the block goes on', (_, alone) => {
    const form = withFunds([NATIONAL, MONEY, alone, LIKE_MONEY]);
    expect(form.funds.at(-1)).toMatchObject({ row: 8, label: '购置设备' });
  });

  test('the reason for a low rate stands in a column of its own', () => {
    const form = withFunds([`${NATIONAL}|原因`, '|年度资金总额||100|80|40|10|50%|5|尾款未付']);
    expect(form.funds[0]!.note).toMatchObject({ text: '尾款未付', at: { row: 6, column: 10 } });
    expect(withFunds([NATIONAL, '|年度资金总额||100|80|40|10|50%|5']).funds[0]!.note).toBeNull();
  });

  test('a form without a funds block has none', () => {
    const form = formOf([...TOP, ...BODY]);
    expect([form.funds, form.scoredFund]).toEqual([[], null]);
  });
});

describe('how deep rows are nested', () => {
  const depths = (...rows: string[]) =>
    withFunds([NATIONAL, ...rows]).funds.map(({ label, depth }) => `${label} ${depth}`);
  const TOTAL_ROW = '|年度资金总额||100|100|100|10|100%|10';

  test.each([
    ['the national form', ['其中：当年财政拨款 1', '上年结转资金 1', '其他资金 1']],
    [
      'kinds of budget below 财政拨款',
      ['其中：财政拨款 1', '一般公共预算 2', '政府性基金预算 2', '其他资金 1'],
    ],
    ['a second 其中', ['其中：财政拨款 1', '其中：一般公共预算 2', '国有资本经营预算 2', '单位资金 1']],
    ['其中 below 其中', ['财政拨款 1', '其中：上级补助 2', '本级安排 2', '其他资金 1']],
    ['kinds of budget without 财政拨款', ['其中：一般公共预算 1', '政府性基金 1', '其他资金 1']],
    ['每一级都写其中', ['其中：中央补助 1', '其中：省级资金 1', '其中：其他资金 1']],
    ['numbers', ['1.财政拨款 1', '（1）一般公共预算 2', '（2）政府性基金 2', '2.其他资金 1']],
    [
      'the unit’s own money',
      ['其中：财政拨款 1', '单位资金 1', '其中：事业收入 2', '经营收入 2', '上年结转 1'],
    ],
    ['其中 of the unit’s own money', ['其中：单位自有资金 1', '事业收入 2', '其他收入 2', '其他资金 1']],
    [
      'last year’s money is no part of 财政拨款',
      ['其中：财政拨款 1', '一般公共预算 2', '上年结转一般公共预算 1'],
    ],
    ['numbers in circles', ['1、财政拨款 1', '①一般公共预算 2', '②政府性基金 2', '2、其他资金 1']],
    ['numbers in brackets without others', ['（1）财政拨款 1', '（2）一般公共预算 2', '（3）其他资金 1']],
    ['another kind behind 其中', ['财政拨款 1', '其中：上级补助 2', '捐赠收入 1']],
    ['three deep', ['其中：财政拨款 1', '一般公共预算 2', '其中：中央转移支付 3', '其他资金 1']],
  ])('%s', (_, labelled) => {
    const rows = labelled.map((line) => `|${line.slice(0, -2)}||1|1|1`);
    expect(depths(TOTAL_ROW, ...rows)).toEqual(['年度资金总额 0', ...labelled]);
  });

  test('levels of government without 其中 are parts of 财政拨款 where they come to as much', () => {
    const rest = ['|中央资金||60|60|60', '|省级资金||40|40|40', '|其他资金||0|0|0'];
    expect(depths(TOTAL_ROW, '|财政拨款||100|100|100', ...rest)).toEqual([
      '年度资金总额 0', '财政拨款 1', '中央资金 2', '省级资金 2', '其他资金 1',
    ]); // prettier-ignore
    expect(depths(TOTAL_ROW, '|财政拨款||0|0|0', ...rest)).toEqual([
      '年度资金总额 0', '财政拨款 1', '中央资金 1', '省级资金 1', '其他资金 1',
    ]); // prettier-ignore
  });
});

test('without a total the first row stands for it', () => {
  const form = withFunds([
    NATIONAL,
    '|财政拨款||1|1|1|10|100%|10',
    '|一般公共预算||1|1|1',
    '|单位资金||1|1|1',
  ]);
  expect(form.funds.map(({ label, role, depth }) => `${label} ${role} ${depth}`)).toEqual([
    '财政拨款 fiscal 0',
    '一般公共预算 fiscal 1',
    '单位资金 other 1',
  ]);
});

test('rows above the total are no parts of it', () => {
  const form = withFunds([
    NATIONAL,
    '|财政拨款||1|1|1',
    '|年度资金总额||1|1|1|10|100%|10',
    '|其他资金||1|1|1',
  ]);
  expect(form.funds.map(({ role, depth }) => `${role} ${depth}`)).toEqual(['fiscal 0', 'total 0', 'other 1']);
});

test('a total that comes again is another row', () => {
  const form = withFunds([NATIONAL, '|年度资金总额||1|1|1|10|100%|10', '|合计||1|1|1']);
  expect(form.funds.map(({ label, role }) => `${label} ${role}`)).toEqual([
    '年度资金总额 total',
    '合计 other',
  ]);
});

test('blank rows within the block change nothing', () => {
  const form = withFunds([NATIONAL, '', '|年度资金总额||1|1|1|10|100%|10', '', '|其他资金||1|1|1']);
  expect(form.funds.map(({ row }) => row)).toEqual([7, 9]);
});

test('weight and score that share a column', () => {
  const form = withFunds([
    '项目资金（万元）|||全年预算数|全年执行数|执行率|得分（分值）',
    '|年度资金总额||80|40|50%|5（10）',
  ]);
  const { weight, score } = form.funds[0]!;
  expect([weight?.number?.toString(), score?.number?.toString(), weight?.isPart]).toEqual(['10', '5', true]);
});

test('rows of which some have lost their label', () => {
  const form = withFunds([NATIONAL, '|年度资金总额||1|1|1|10|100%|10', '|||1|1|1', '|其他资金||1|1|1']);
  expect(form.funds.map(({ label, role }) => [label, role])).toEqual([
    ['年度资金总额', 'total'],
    ['', 'other'],
    ['其他资金', 'other'],
  ]);
});

test('two rows without any label are the total and something else', () => {
  const form = withFunds([NATIONAL, '|||1|1|1|10|100%|10', '|||1|1|1']);
  expect(form.funds.map(({ role }) => role)).toEqual(['total', 'other']);
});

test('labels in two columns are one, the block’s own beside them is none', () => {
  const form = withFunds([NATIONAL, '|年度资金|总额|1|1|1|10|100%|10', '|其中|财政拨款|1|1|1'], {
    merged: ['A5:A7'],
  });
  expect(form.funds.map(({ label }) => label)).toEqual(['年度资金总额', '其中财政拨款']);
});

describe('which row is scored', () => {
  test.each([
    ['the total', ['|年度资金总额||1|1|1|10|100%|10', '|其中：财政拨款||1|1|1|-|100%|-'], 0],
    [
      'the total, though a part repeats weight and score',
      ['|年度资金总额||1|1|1|10|100%|10', '|其中：财政拨款||1|1|1|10|100%|10'],
      0,
    ],
    ['the part that alone carries them', ['|年度资金总额||1|1|1', '|其中：财政拨款||1|1|1|10|100%|10'], 1],
    ['the total, to be filled', ['|年度资金总额||1|1|1|10|100%', '|其中：财政拨款||1|1|1|/|/'], 0],
    ['the total of a blank form', ['|年度资金总额||1|1|1', '|其中：财政拨款||1|1|1'], 0],
    ['the only row, whatever its name', ['|部门预算执行情况(万元)||||||76%|7.6'], 0],
  ])('%s', (_, rows, scored) => {
    expect(withFunds([NATIONAL, ...rows]).scoredFund).toBe(scored);
  });

  test('none where the block has neither weights nor scores', () => {
    const form = withFunds(['资金（万元）|||全年预算数|全年执行数|执行率', '|年度资金总额||1|1|100%']);
    expect(form.scoredFund).toBeNull();
  });

  test.each([
    ['资金（万元）|||预算数(A)|执行数(B)|执行率(B/A)|得分(20分*执行率)', '|合计||1|1|100%|20', 'G5 20'],
    ['资金（万元）|||预算数|执行数|分值（10分）|执行率|得分', '|合计||1|1||100%|10', 'F5 10'],
    ['资金（万元）|||预算数|执行数|分值（10分）|执行率|得分', '|合计||1|1|9|100%|9', 'F6 9'],
  ])('the weight that a heading states counts where no cell does: %s', (headings, row, weight) => {
    const fund = withFunds([headings, row]).funds[0]!;
    expect(`${toA1(fund.weight!.at)} ${fund.weight!.number}`).toBe(weight);
  });
});

describe('rates: the reading nearest to executed ÷ budget is meant', () => {
  const B = 'B';
  test.each<[string, string, string | undefined, string | null, string, number]>([
    // amounts, text, heading, fraction, spelling, places
    ['80|40', '50%', undefined, '0.5', 'percent-text', 2],
    ['80|40', '50.00%', undefined, '0.5', 'percent-text', 4],
    ['80|40', '50', undefined, '0.5', 'points', 2],
    ['80|40', '50.00', undefined, '0.5', 'points', 4],
    ['80|40', '0.5', undefined, '0.5', 'fraction', 1],
    ['80|80', '100', undefined, '1', 'points', 2],
    ['80|80', '1', undefined, '1', 'fraction', 0],
    ['100|1', '1', undefined, '0.01', 'points', 2],
    ['7565.92|3229.53', '42.68', undefined, '0.4268', 'points', 4],
    ['|', '1', undefined, '1', 'fraction', 0],
    ['|', '86', undefined, '0.86', 'points', 2],
    ['|', '1', '执行率(%)', '0.01', 'points', 2],
    ['80|40', '-', undefined, null, 'percent-text', 0],
    ['80|40', '', '执行率(%)', null, 'points', 0],
    ['80|40', '一半', undefined, null, 'percent-text', 0],
  ])('%s → %s', (pair, text, heading, number, spelling, places) => {
    const headings = NATIONAL.replace('执行率(C/B)', heading ?? `执行率(C/${B})`);
    const rate = withFunds([headings, `|合计||80|${pair}|10|${text}|5`]).funds[0]!.rate!;
    expect([rate.number?.toString() ?? null, rate.spelling, rate.places]).toEqual([number, spelling, places]);
  });

  test.each([
    ['a fraction under a percent format', numberCell(0.4268, '0.00%', '42.68%'), '0.4268', 'fraction', 4],
    ['a fraction under a short percent format', numberCell(0.4268, '0%', '43%'), '0.4268', 'fraction', 4],
    ['a fraction without a format', numberCell(0.4268), '0.4268', 'fraction', 4],
    ['points', numberCell(42.68, '0.00', '42.68'), '0.4268', 'points', 4],
    [
      'a double just beside its decimal',
      numberCell(0.42680000000000001, '0.00%', '42.68%'),
      '0.4268',
      'fraction',
      4,
    ],
  ])('%s', (_, cell, number, spelling, places) => {
    const rate = withFunds([NATIONAL, '|合计||80|7565.92|3229.53|10||5'], { cells: { H6: cell } }).funds[0]!
      .rate!;
    expect([rate.number?.toString(), rate.spelling, rate.places]).toEqual([number, spelling, places]);
  });
});

describe('amounts', () => {
  test.each([
    ['1,234.50', '1234.5', 'number', 2],
    ['173.732620', '173.73262', 'number', 6],
    ['5.8万', '5.8', 'number', 1],
    ['164万元', '164', 'number', 0],
    ['-', null, 'empty', 0],
    ['—', null, 'empty', 0],
    ['', null, 'empty', 0],
    ['待定', null, 'not-a-number', 0],
  ])('%s', (text, number, reading, places) => {
    const budget = withFunds([NATIONAL, `|合计||1|${text}|1|10|100%|10`]).funds[0]!.budget!;
    expect([budget.number?.toString() ?? null, budget.reading, budget.places]).toEqual([
      number,
      reading,
      places,
    ]);
  });

  test('an error value is an error, not nothing', () => {
    const drawn = { cells: { E6: { value: { error: '#REF!' }, text: '#REF!', formula: '=X1' } } };
    expect(withFunds([NATIONAL, '|合计||1||1'], drawn).funds[0]!.budget).toMatchObject({
      reading: 'error',
      number: null,
    });
  });
});

describe('where the rows of money end', () => {
  const labels = (...rows: string[]) =>
    withFunds([NATIONAL, MONEY_ROW, ...rows]).funds.map(({ label }) => label);
  const MONEY_ROW = '|年度资金总额||100|80|40|10|50%|5';

  test.each<[what: string, rows: readonly string[], expected: readonly string[]]>([
    [
      'a subtotal among them is one',
      ['|小计||80|80|40', '|其他资金||20|0|0'],
      ['年度资金总额', '小计', '其他资金'],
    ],
    ['another label ends them', ['项目单位|某馆', '|其他资金||20|0|0'], ['年度资金总额']],
    ['so does a heading of what was achieved', ['|内容|||完成值', '|其他资金||20|0|0'], ['年度资金总额']],
    ['of what was aimed at', ['|内容|||年度指标值', '|其他资金||20|0|0'], ['年度资金总额']],
    ['a weaker word beside an amount does not', ['|其他资金||20|0|0|||说明'], ['年度资金总额', '其他资金']],
    [
      'words where amounts should stand, of something else',
      ['|履职情况||良好|良好|良好', '|其他资金||20|0|0'],
      ['年度资金总额'],
    ],
    ['words in a row of money are to be told', ['|其他资金||待定|待定|待定'], ['年度资金总额', '其他资金']],
    ['words beside an amount too', ['|履职||20|待定|0'], ['年度资金总额', '履职']],
  ])('%s', (_, rows, expected) => {
    expect(labels(...rows)).toEqual(expected);
  });
});

describe('headings of money', () => {
  const amounts = (headings: string, row: string) => {
    const { funds } = withFunds([headings, row]);
    const of = (entry: { readonly text: string } | null | undefined) => entry?.text ?? '-';
    return funds.map(({ initial, budget, executed, score }) =>
      [initial, budget, executed, score].map(of).join(' '),
    );
  };

  test.each<[headings: string, row: string, expected: readonly string[]]>([
    ['资金|||年初预算数|全年预算数|全年执行数', '|合计||3|2|1', ['3 2 1 -']],
    // The initial budget alone is the budget.
    ['资金|||年初预算数|全年执行数', '|合计||3|1', ['- 3 1 -']],
    // Of two budgets the last before what was spent.
    ['资金|||全年预算数|调整后预算数|全年执行数', '|合计||3|2|1', ['- 2 1 -']],
    ['资金|||全年预算数|全年执行数|预算数', '|合计||3|1|2', ['- 3 1 -']],
    // 预算执行 left of the amounts names the block.
    ['预算执行|||预算数|执行数', '|合计||2|1', ['- 2 1 -']],
    ['预算执行率（10分）|||预算数|执行数|执行率|得分', '|合计||2|1|50%|5', ['- 2 1 5']],
    // One heading of money, and a reason, are no block.
    ['资金|||预算数|原因', '|合计||2|略', []],
    ['资金|||预算数|得分', '|合计||2|5', ['- 2 - 5']],
  ])('%s', (headings, row, expected) => {
    expect(amounts(headings, row)).toEqual(expected);
  });

  test('amounts beside their labels in one row', () => {
    expect(amounts('预算数：|100|执行数：|95|得分：|9.5', '')).toEqual(['- 100 95 9.5']);
  });

  test.each([
    ['分值（10分）', '10'],
    ['分值', null],
  ])('the weight in the heading %s', (heading, weight) => {
    const [fund] = withFunds([`资金|||预算数|执行数|${heading}|得分`, '|合计||2|1||5']).funds;
    expect(fund!.weight?.number?.toString() ?? null).toBe(weight);
  });
});
