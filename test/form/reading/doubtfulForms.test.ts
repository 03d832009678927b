import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Form, Fund, Indicator } from '../../../src/form/form';
import { readForms } from '../../../src/form/reading/readForms';
import { readWorkbook } from '../../../src/hosts/xlsx/read/readWorkbook';
import { readArchive } from '../../../src/hosts/xlsx/zip/archive';
import { nodeCodec } from '../../../src/hosts/xlsx/zip/nodeCodec';
import { toA1 } from '../../../src/sheet/address';
import { spelled } from '../../notation/spelled';
import { FIXTURES } from '../openFixture';

function formsOf(file: string): readonly Form[] {
  const bytes = readFileSync(join(FIXTURES, 'doubt', `${file}.xlsx`));
  return readWorkbook(readArchive(bytes, nodeCodec)).sheets.flatMap((sheet) => readForms(sheet).forms);
}

function formOf(file: string): Form {
  const [form] = formsOf(file);
  return form!;
}

function measured({ name, target, actual }: Indicator): string {
  return `${name}: ${spelled(target.meaning)} / ${spelled(actual.meaning)}`;
}

function told({ label, depth, budget, executed }: Fund): string {
  return `${label} ${depth}: ${[budget, executed].map((entry) => entry?.number?.toString() ?? entry?.reading).join(' ')}`;
}

describe('what is read of forms that leave doubt', () => {
  test.each([
    ['tail-late', '设备更新数量: number >= 10 台 / number - 8 台'],
    ['near', '设备更新数量: number >= 10 台 / number - 10 台 about'],
    ['bracket-0', '补助村(社区)数量: number = 8 个 / number - 8 -'],
    ['bracket-miss', '覆盖乡（镇）数量: number >= 8 个 / number - 6 -'],
    ['sign-in-name', '合格率（≥**%）: number >= 90 % / number - 90 %'],
    ['nan-cell', '指标甲: unreadable / unreadable'],
    ['1e309-cell', '指标甲: unreadable / number - 1 -'],
  ])('%s: %s', (file, expected) => {
    expect(formOf(file).indicators.map(measured)).toContain(expected);
  });

  test.each([
    [
      'wanyuan',
      [
        '年度资金总额 0: 100 100',
        '其中：当年财政拨款 1: 100 100',
        '上年结转资金 1: empty empty',
        '其他资金 1: empty empty',
      ],
    ],
    [
      'nested',
      [
        '年度资金总额 0: 101 100',
        '其中：财政拨款 1: 100 100',
        '一般公共预算 2: 100 100',
        '其他资金 1: empty empty',
      ],
    ],
    ['exec-blank', ['年度资金总额 0: 50 empty']],
  ])('the funds of %s', (file, funds) => {
    expect(formOf(file).funds.map(told)).toEqual(funds);
  });

  test.each([
    ['l2points', '2 数量指标（30分） C11 30: 设备更新数量'],
    ['level2-weight', '2 数量指标（15分） B9 15: 培训人数'],
  ])('the weight that %s states for a level: %s', (file, expected) => {
    const { levels, indicators } = formOf(file);
    expect(
      levels.map(({ level, name, at, weight, rows }) =>
        [`${level} ${name} ${toA1(at)} ${weight}:`, ...rows.map((index) => indicators[index]!.name)].join(
          ' ',
        ),
      ),
    ).toEqual([expected]);
  });

  test('goal20: the overall goal counts, before the indicators', () => {
    const { indicators, goal } = formOf('goal20');
    const [first, second] = indicators;
    expect([first!.isGoal, first!.name, first!.weight?.text, first!.score?.text]).toEqual([
      true,
      '年度总体目标',
      '20',
      '20',
    ]);
    expect([second!.isGoal, second!.row]).toEqual([false, 13]);
    expect([goal?.expected?.text, goal?.achieved?.text]).toEqual(['完成设备更新10台', '已完成']);
  });

  test('year-4: the title says 2023, the line below it 2022', () => {
    const { year, yearLine } = formOf('year-4');
    expect([year, yearLine?.year, yearLine && toA1(yearLine.at)]).toEqual([2023, 2022, 'A2']);
  });

  test('noproject: nothing stands beside two labels', () => {
    expect(formOf('noproject').emptyLabels.map(({ of, at }) => `${of} ${toA1(at)}`)).toEqual([
      'project A3',
      'unit F4',
    ]);
  });

  test.each([
    ['namedblank', '设备维护次数 blank'],
    ['named-blank-no-weights', '有需求的困难残疾人得到残疾人基本康复服务比例 blank'],
    ['named-blank-no-weights', '残疾人机动轮椅车车主出行便利程度 blank'],
    ['named-blank-no-weights', '资助接受托养服务人次数 scored'],
    ['noname', ' scored'],
  ])('%s: %s', (file, row) => {
    expect(formOf(file).indicators.map(({ name, kind }) => `${name} ${kind}`)).toContain(row);
  });

  test('hidden-row: one row is hidden, and read', () => {
    expect(formOf('hidden-row').indicators.flatMap(({ row, isHidden }) => (isHidden ? [row] : []))).toEqual([
      19,
    ]);
  });

  test('veryhidden-sheet: both forms are read, one of them hidden', () => {
    expect(formsOf('veryhidden-sheet').map(({ visibility }) => visibility)).toEqual([
      'visible',
      'very-hidden',
    ]);
  });

  test.each([
    ['total-from-another-workbook', 'link'],
    ['cyclic-total', 'cycle'],
  ])('%s: the total comes from a %s', (file, elsewhere) => {
    expect(formOf(file).total?.score?.elsewhere).toBe(elsewhere);
  });

  test('picture-as-reason: the picture stands in the note’s cell', () => {
    expect(formOf('picture-as-reason').indicators.find(({ row }) => row === 19)?.note?.text).toContain(
      'DISPIMG',
    );
  });
});
