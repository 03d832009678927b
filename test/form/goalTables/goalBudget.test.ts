import { readForms } from '../../../src/form/reading/readForms';
import { toA1 } from '../../../src/sheet/address';
import { goalSheet } from '../drawnGoals';
import type { Drawn } from '../sheetOf';

const TABLE = ['一级指标|二级指标|三级指标|指标值', '产出指标|数量指标|修复册数|≥240册'];

function goalsWith(rows: readonly string[], drawn?: Drawn) {
  const sheet = goalSheet({
    rows: ['项目绩效目标表', '项目名称|甲', ...rows, ...TABLE],
    ...(drawn && { drawn }),
  });
  return readForms(sheet).goalTables[0]!;
}

/** The whole, then its parts by their labels. */
function money(rows: readonly string[], drawn?: Drawn): readonly string[] {
  const { budget } = goalsWith(rows, drawn);
  return [
    budget.total ? `${toA1(budget.total.at)} ${budget.total.number!.toFixed()}` : '-',
    ...budget.parts.map(({ label, amount }) => `${label} ${toA1(amount.at)} ${amount.number!.toFixed()}`),
  ];
}

describe('the money of a goal table', () => {
  test.each<[what: string, rows: readonly string[], expected: readonly string[]]>([
    [
      'beside its labels',
      ['项目资金（万元）|年度资金总额||#120', '|其中：财政拨款||#100', '|其他资金||#20'],
      ['D3 120', '其中：财政拨款 D4 100', '其他资金 D5 20'],
    ],
    ['in the label’s own cell', ['年度资金总额：120万元'], ['A3 120']],
    ['in 元', ['金额单位：元', '年度资金总额：1200000'], ['A4 1200000']],
    ['the budget’s amount is the whole', ['预算金额|#120'], ['B3 120']],
    ['none that is filled in', ['年度资金总额|', '其中：财政拨款|#100'], ['-']],
    ['an amount far from its label is another’s', ['年度资金总额|||||#120'], ['-']],
    ['as far as four columns', ['年度资金总额||||#120'], ['E3 120']],
    [
      'of the whole time and of the year',
      ['中期资金总额：|#400|年度资金总额：|#120', '其中：财政拨款|#350|其中：财政拨款|#100'],
      ['D3 120', '其中：财政拨款 D4 100'],
    ],
    ['of the whole time alone', ['中期资金总额：|#400'], ['-']],
    ['two wholes of which none is said to be the year’s', ['资金总额：|#400', '资金总额：|#120'], ['-']],
    [
      'parts above the whole are not its own',
      ['其中：财政拨款|#100', '年度资金总额|#120', '其他资金|#20'],
      ['B4 120', '其他资金 B5 20'],
    ],
    [
      'below headings as in a form',
      [
        '项目资金（万元）|||年初预算数|全年预算数',
        '|年度资金总额||#120|#130',
        '|其中：当年财政拨款||#100|#100',
        '|其他资金||#20|#30',
      ],
      ['D4 120', '其中：当年财政拨款 D5 100', '其他资金 D6 20'],
    ],
    [
      'below headings, where only the year’s budget is filled in',
      ['项目资金（万元）|||年初预算数|全年预算数', '|年度资金总额|||#130'],
      ['E4 130'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(money(rows)).toEqual(expected);
  });
});

describe('the overall goal', () => {
  const goal = (rows: readonly string[], drawn?: Drawn) => goalsWith(rows, drawn).goal?.text ?? null;

  test.each<[what: string, rows: readonly string[], expected: string | null]>([
    ['beside its label', ['年度总体目标|修复古籍'], '修复古籍'],
    ['left empty', ['年度总体目标|'], null],
    ['none', [], null],
    ['below the year’s heading', ['总体目标|中期目标|年度目标', '|三年修复|今年修复'], '今年修复'],
    ['below it nothing is written', ['总体目标|中期目标|年度目标', '|三年修复|'], null],
  ])('%s', (_, rows, expected) => {
    expect(goal(rows)).toBe(expected);
  });

  test('nothing of the whole time’s goal is taken for the year’s that is merged down', () => {
    expect(goal(['总体目标|中期目标|年度目标', '|三年修复|'], { merged: ['C3:C4'] })).toBeNull();
  });
});

test.each<[what: string, rows: readonly string[], expected: readonly string[]]>([
  [
    'a whole that is named of the year counts before one that is not',
    ['资金总额：|#400|年度资金总额：|#120', '其中：财政拨款|#350|其中：财政拨款|#100'],
    ['D3 120', '其中：财政拨款 D4 100'],
  ],
  [
    'a second whole below is no part of it',
    ['年度资金总额|#120', '实施期资金总额|#400', '其他资金|#20'],
    ['B3 120', '其他资金 B5 20'],
  ],
  ['an amount of other things has no part in it', ['年度资金总额|#120', '受益人数|#20'], ['B3 120']],
])('%s', (_, rows, expected) => {
  expect(money(rows)).toEqual(expected);
});
