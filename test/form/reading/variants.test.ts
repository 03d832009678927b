import fc from 'fast-check';
import type { Form } from '../../../src/form/form';
import { readForms } from '../../../src/form/reading/readForms';
import type { Address } from '../../../src/sheet/address';
import { toA1 } from '../../../src/sheet/address';
import type { Cell } from '../../../src/sheet/cell';
import { Cells } from '../../../src/sheet/cells';
import { numberCell, textCell } from '../sheetOf';

/** What a form says, however it is laid out. */
interface Content {
  readonly rows: readonly {
    readonly level1: string;
    readonly level2: string;
    readonly name: string;
    readonly target: string;
    readonly actual: string;
    readonly weight: number;
    readonly score: number;
    readonly note: string;
  }[];
}

const COLUMN_SPELLINGS = {
  target: ['年度指标值', '指标值(A)', '年度\n目标值', '目标值：', '年度目标指标值'],
  actual: ['实际完成值', '全年实际值', '全年完成值（B）', '完成值', '年终完成值'],
  weight: ['分值', '权重', '指标权重（分）', '分 值', '分数'],
  score: ['得分', '自评得分', '指标得分（分）', '自评分'],
  note: ['偏差原因分析及改进措施', '未完成原因分析', '未完成原因及拟采取的改进措施', '偏差原因'],
  extra: ['设置依据', '佐证材料', '上年完成值'],
} as const;

type Fact = keyof typeof COLUMN_SPELLINGS;

interface Variant {
  readonly columns: readonly { readonly fact: Fact; readonly heading: string }[];
  readonly side: boolean;
  readonly origin: Address;
  readonly mergeLevels: boolean;
  readonly numbers: 'text' | 'number' | 'formatted';
  readonly blankAfter: readonly number[];
  readonly repeatAfter: number | null;
  readonly totalLabel: string;
}

const name = fc.constantFrom('修复册数', '培训场次', '验收合格率', '按期完成率', '群众知晓率', '指标1安全率');

const content: fc.Arbitrary<Content> = fc
  .array(
    fc.record({
      section: fc.nat(2),
      group: fc.nat(1),
      name,
      target: fc.constantFrom('≥20册', '95%', '≤5月', '得到提高', '全部'),
      actual: fc.constantFrom('25册', '96%', '4月', '达成指标', '无'),
      weight: fc.integer({ min: 1, max: 40 }),
      score: fc.integer({ min: 0, max: 4000 }).map((cents) => cents / 100),
      note: fc.constantFrom('', '资金到位晚'),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows) => ({
    rows: [...rows]
      .sort((a, b) => a.section - b.section || a.group - b.group)
      .map(({ section, group, ...row }) => ({
        ...row,
        level1: ['产出指标', '效益指标', '满意度指标'][section]!,
        level2: [
          ['数量指标', '质量指标'],
          ['经济效益指标', '社会效益指标'],
          ['服务对象满意度指标', '公众满意度指标'],
        ][section]![group]!,
      })),
  }));

const heading = <F extends Fact>(fact: F) =>
  fc.constantFrom(...(COLUMN_SPELLINGS[fact] as readonly string[])).map((text) => ({ fact, heading: text }));

const variant: fc.Arbitrary<Variant> = fc.record({
  columns: fc
    .tuple(
      heading('target'),
      heading('actual'),
      heading('weight'),
      heading('score'),
      heading('note'),
      heading('extra'),
    )
    .chain((all) => fc.shuffledSubarray(all, { minLength: 6, maxLength: 6 })),
  side: fc.boolean(),
  origin: fc.record({ row: fc.integer({ min: 1, max: 30 }), column: fc.integer({ min: 1, max: 12 }) }),
  mergeLevels: fc.boolean(),
  numbers: fc.constantFrom('text', 'number', 'formatted'),
  blankAfter: fc.array(fc.nat(7), { maxLength: 2 }),
  repeatAfter: fc.option(fc.nat(6)),
  totalLabel: fc.constantFrom('总分', '总分：', '合计', '自评总分（分）'),
});

/** Lays a content out as a variant says. */
function lay({ rows }: Content, layout: Variant) {
  const cells: (readonly [Address, Cell])[] = [];
  const merged: string[] = [];
  const levelsAt = layout.origin.column + (layout.side ? 1 : 0);
  const valuesAt = levelsAt + 3;
  let row = layout.origin.row;
  const put = (column: number, cell: Cell): void => {
    if (cell.text !== '') cells.push([{ row, column }, cell]);
  };
  const number = (value: number): Cell => {
    if (layout.numbers === 'text') return textCell(value.toFixed(2));
    return layout.numbers === 'number' ? numberCell(value) : numberCell(value, '0.00', value.toFixed(2));
  };
  const head = (): void => {
    if (layout.side) put(levelsAt - 1, textCell('绩效指标'));
    ['一级指标', '二级\n指标', '三级指标'].forEach((text, index) => put(levelsAt + index, textCell(text)));
    layout.columns.forEach(({ heading: text }, index) => put(valuesAt + index, textCell(text)));
    row += 1;
  };
  put(layout.origin.column, textCell('项目支出绩效自评表（2024年度）'));
  row += 1;
  put(layout.origin.column, textCell('项目名称：古籍修复'));
  row += 1;
  head();
  const spans = new Map<string, { column: number; top: number; bottom: number }>();
  rows.forEach((facts, index) => {
    if (layout.repeatAfter !== null && index === layout.repeatAfter + 1) {
      head();
      spans.clear();
    }
    const levels: [string, string][] = [
      [facts.level1, facts.level1],
      [`${facts.level1}/${facts.level2}`, facts.level2],
    ];
    levels.forEach(([key, text], depth) => {
      const span = spans.get(key);
      if (span) span.bottom = row;
      else {
        spans.set(key, { column: levelsAt + depth, top: row, bottom: row });
        put(levelsAt + depth, textCell(text));
      }
    });
    put(levelsAt + 2, textCell(facts.name));
    layout.columns.forEach(({ fact }, at) => {
      const cell =
        fact === 'weight' || fact === 'score'
          ? number(facts[fact])
          : textCell(fact === 'extra' ? '略' : facts[fact]);
      put(valuesAt + at, cell);
    });
    row += 1;
    const last = index === rows.length - 1 || layout.repeatAfter === index;
    if (layout.mergeLevels && last) {
      for (const { column, top, bottom } of spans.values()) {
        if (bottom > top) merged.push(`${toA1({ row: top, column })}:${toA1({ row: bottom, column })}`);
      }
    }
    if (layout.blankAfter.includes(index)) row += 1;
  });
  put(levelsAt, textCell(layout.totalLabel));
  layout.columns.forEach(({ fact }, at) => {
    if (fact === 'weight') put(valuesAt + at, number(100));
    if (fact === 'score') put(valuesAt + at, number(91.5));
  });
  return {
    id: '1',
    name: '表',
    visibility: 'visible' as const,
    isProtected: false,
    grid: new Cells(cells, { merged }),
  };
}

function said(form: Form) {
  return {
    project: form.project?.text,
    year: form.year,
    rows: form.indicators.map(({ level1, level2, name: named, target, actual, weight, score, note }) => ({
      level1,
      level2,
      name: named,
      target: target.text,
      actual: actual.text,
      weight: weight?.number?.toNumber(),
      score: score?.number?.toNumber(),
      note: note?.text,
    })),
    total: [form.total?.weight?.number?.toNumber(), form.total?.score?.number?.toNumber()],
  };
}

test('a form says the same in whatever layout it is written', () => {
  fc.assert(
    fc.property(content, variant, (written, layout) => {
      const { forms } = readForms(lay(written, layout));
      expect(forms.map(said)).toEqual([
        { project: '古籍修复', year: 2024, rows: written.rows, total: [100, 91.5] },
      ]);
    }),
    { seed: 20241, numRuns: 300 },
  );
});

test('no sheet of odd texts makes reading throw', () => {
  const odd = fc.constantFrom(
    '',
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '分值',
    '得分',
    '偏差原因',
    '绩效指标',
    '指标性质',
    '度量单位',
    '项目名称',
    '项目名称：甲',
    '总分',
    '总分：',
    '评分等级',
    '备注：',
    '产出指标（50分）',
    '……',
    '指标2',
    '#1',
    '#0.5',
    '年度资金总额',
    '全年预算数',
    '全年执行数',
    '执行率(%)',
    '其中：',
    '\n',
    '：',
    '（',
    '优☑',
    '项目支出绩效自评表',
    '2024年度',
    '项目资金（元）',
    '预期目标',
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(odd, { minLength: 1, maxLength: 9 }), { maxLength: 12 }),
      fc.array(fc.tuple(fc.nat(8), fc.nat(8), fc.nat(4), fc.nat(4)), { maxLength: 5 }),
      (rows, areas) => {
        const cells = rows.flatMap((texts, row) =>
          texts.map((text, column): readonly [Address, Cell] => [
            { row: row + 1, column: column + 1 },
            text.startsWith('#') ? numberCell(Number(text.slice(1))) : textCell(text),
          ]),
        );
        const merged = areas.map(([top, left, high, wide]) => {
          const first = toA1({ row: top + 1, column: left + 1 });
          return `${first}:${toA1({ row: top + high + 1, column: left + wide + 1 })}`;
        });
        const sheet = {
          id: '1',
          name: '表',
          visibility: 'visible' as const,
          isProtected: false,
          grid: new Cells(cells, { merged }),
        };
        const { forms, nearMisses } = readForms(sheet);
        for (const form of forms) expect(form.range.bottom).toBeGreaterThanOrEqual(form.range.top);
        expect(nearMisses.every(({ seen }) => seen.length > 0)).toBe(true);
      },
    ),
    { seed: 20242, numRuns: 500 },
  );
});
