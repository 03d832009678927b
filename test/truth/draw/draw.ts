import { toA1 } from '../../../src/sheet/address';
import type { Range } from '../../../src/sheet/address';
import type { Cell } from '../../../src/sheet/cell';
import type { A1 } from '../board';
import { Board, numberCell, textCell } from '../board';
import type { Chart, FundRow, IndicatorRow, Labelled, Source, Stated } from '../chart';
import { separated } from '../number';
import type { Content, Line } from './content';
import { contentOf } from './content';
import type { Dice } from './random';

type Fact =
  | 'sign'
  | 'target'
  | 'unit'
  | 'actual'
  | 'weight'
  | 'score'
  | 'note'
  | 'coefficient'
  | 'completion'
  | 'criterion';

/** A column of the indicator table: what it holds, or words besides. */
interface Column {
  readonly fact: Fact | 'extra';
  readonly heading: string;
}

interface Layout {
  readonly name: string;
  readonly levels: readonly string[];
  readonly columns: readonly Column[];
  /** Sign, value and unit of a target stand below one heading, which is this. */
  readonly group?: string;
  /** 20 where the form has no weights and the heading says it. */
  readonly executionWeight: 10 | 15 | 20;
  /** Its rules stand below the table. */
  readonly isPrinted?: true;
  readonly funds: readonly (readonly [
    'initial' | 'budget' | 'executed' | 'weight' | 'rate' | 'score',
    string,
  ])[];
}

const LEVELS = ['一级指标', '二级指标', '三级指标'];
const FUNDS: Layout['funds'] = [
  ['initial', '年初预算数'],
  ['budget', '全年预算数'],
  ['executed', '全年执行数'],
  ['weight', '分值'],
  ['rate', '执行率'],
  ['score', '得分'],
];

const column = (fact: Column['fact'], heading: string): Column => ({ fact, heading });
const STANDARD: readonly Column[] = [
  column('target', '年度指标值'),
  column('actual', '实际完成值'),
  column('weight', '分值'),
  column('score', '得分'),
  column('note', '偏差原因分析及改进措施'),
];

/** Forms that bring their law along: criteria in the rows, rules below the table. */
const LAWFUL: readonly Layout[] = [
  {
    name: 'criteria',
    levels: LEVELS,
    columns: [
      column('weight', '分值'),
      column('criterion', '评分标准'),
      column('target', '年度指标值'),
      column('actual', '实际完成值'),
      column('score', '得分'),
      column('note', '偏差原因分析及改进措施'),
    ],
    executionWeight: 10,
    funds: FUNDS,
  },
  {
    name: 'printed rules',
    levels: LEVELS,
    columns: STANDARD,
    executionWeight: 15,
    isPrinted: true,
    funds: FUNDS,
  },
];

/** Layouts that offices use, by the headings of published forms. */
export const LAYOUTS: readonly Layout[] = [
  { name: 'standard', levels: LEVELS, columns: STANDARD, executionWeight: 10, funds: FUNDS },
  {
    name: 'weight first',
    levels: LEVELS,
    columns: [
      column('weight', '分值'),
      column('target', '年度指标值(A)'),
      column('actual', '全年实际值(B)'),
      column('score', '得分'),
      column('note', '未完成原因及拟采取的改进措施'),
    ],
    executionWeight: 10,
    funds: FUNDS,
  },
  {
    name: 'split columns',
    levels: LEVELS,
    columns: [
      column('sign', '指标性质'),
      column('target', '指标值'),
      column('unit', '度量单位'),
      column('actual', '完成值'),
      column('weight', '权重'),
      column('score', '得分'),
      column('note', '未完成原因分析'),
    ],
    executionWeight: 10,
    funds: [
      ['initial', '年初预算'],
      ['budget', '调整后预算数'],
      ['executed', '预算执行数'],
      ['weight', '权重'],
      ['rate', '预算执行率'],
      ['score', '得分'],
    ],
  },
  {
    name: 'two tiers',
    levels: LEVELS,
    columns: [
      column('sign', '指标性质'),
      column('target', '指标值'),
      column('unit', '度量单位'),
      column('actual', '实际完成值'),
      column('weight', '分值'),
      column('score', '得分'),
      column('note', '偏差原因分析及改进措施'),
    ],
    group: '年度指标值',
    executionWeight: 10,
    funds: FUNDS,
  },
  {
    name: 'no weights',
    levels: LEVELS,
    columns: [column('target', '年初目标值(A)'), column('actual', '实际完成值(B)'), column('score', '得分')],
    executionWeight: 20,
    funds: [
      ['budget', '预算数(A)'],
      ['executed', '执行数(B)'],
      ['rate', '执行率(B/A)'],
      ['score', '得分(20分*执行率)'],
    ],
  },
  {
    name: 'coefficients',
    levels: LEVELS,
    columns: [
      column('target', '年初指标值'),
      column('actual', '全年完成值'),
      column('coefficient', '得分系数(%)'),
      column('weight', '指标权重(分)'),
      column('score', '指标得分(分)'),
      column('note', '偏差原因分析及改进措施'),
    ],
    executionWeight: 10,
    funds: FUNDS,
  },
  {
    name: 'completion rates',
    levels: LEVELS,
    columns: [
      column('target', '指标值'),
      column('extra', '设置依据'),
      column('weight', '指标分值权重'),
      column('actual', '实际完成值'),
      column('completion', '完成率'),
      column('score', '指标得分'),
      column('note', '偏差原因分析及改进措施'),
    ],
    executionWeight: 10,
    funds: FUNDS,
  },
  // Twice, for only they have what some slips slip in.
  ...LAWFUL,
  ...LAWFUL,
];

/** How one form writes its numbers. */
interface Writing {
  readonly numbers: 'text' | 'plain' | 'formatted';
  readonly rates: 'percent-text' | 'percent-format' | 'points';
}

/** Draws a form that is right, at any place of a sheet, in any layout. */
export function drawnSource(dice: Dice, layoutName?: string): Source {
  const layout = LAYOUTS.find(({ name }) => name === layoutName) ?? dice.pick(LAYOUTS);
  const hasNotes = layout.columns.some(({ fact }) => fact === 'note');
  const isLocal = layout.executionWeight === 10 && layout.name !== 'split columns';
  const content = contentOf(dice, {
    executionWeight: layout.executionWeight,
    hasNotes,
    isLocal: isLocal && layout.isPrinted !== true,
    hasCriteria: layout.columns.some(({ fact }) => fact === 'criterion'),
    isPrinted: layout.isPrinted === true,
  });
  const writing: Writing = {
    numbers: dice.pick(['text', 'plain', 'formatted']),
    rates: dice.pick(['percent-text', 'percent-format', 'points']),
  };
  return new Drawing(dice, layout, content, writing).source();
}

class Drawing {
  private readonly cells = new Map<A1, Cell>();
  private readonly merged: Range[] = [];
  private readonly width: number;
  private readonly left: number;
  /** 绩效指标, read from top to bottom beside the table. */
  private readonly hasSide: boolean;
  private row: number;

  constructor(
    private readonly dice: Dice,
    private readonly layout: Layout,
    private readonly content: Content,
    private readonly writing: Writing,
  ) {
    this.row = dice.pick([1, 1, 1, 2, 4]);
    this.left = dice.pick([1, 1, 1, 2]);
    this.hasSide = dice.chance(0.35);
    this.width = this.side + layout.levels.length + layout.columns.length;
  }

  private get side(): number {
    return this.hasSide ? 1 : 0;
  }

  source(): Source {
    const { content, layout, dice } = this;
    const titleSaysYear = dice.chance(0.6);
    const title = this.line(`项目支出绩效自评表${titleSaysYear ? `（${content.year}年度）` : ''}`);
    const yearLine = !titleSaysYear || dice.chance(0.7) ? this.line(`（${content.year}年度）`) : title;
    const head = [
      ...this.labels([['项目名称', content.project]]),
      ...this.labels([
        ['主管部门', content.place.department],
        ['实施单位', content.place.unit],
      ]),
    ];
    const funds = this.funds();
    if (dice.chance(0.5)) this.goals();
    const table = this.table();
    const last = this.row - 1;
    const total = this.total();
    const grade = content.printed || dice.chance(0.6) ? this.grade() : null;
    if (content.printed) this.line(content.printed.text);
    const board = new Board('自评表', this.cells, this.merged);
    return {
      name: `drawn: ${layout.name}, ${this.writing.numbers}, rows up to ${last}`,
      board,
      chart: {
        title,
        yearLine,
        head,
        ...funds,
        executionWeight: layout.executionWeight === 20 ? '20' : null,
        ...table,
        total,
        grade,
        over: content.place.over,
        ...(content.printed && { grades: content.printed.grades }),
        ...(content.printed?.scale && { executionScale: content.printed.scale }),
      },
    };
  }

  private put(column: number, cell: Cell): A1 {
    const at = toA1({ row: this.row, column });
    if (cell.value !== '') this.cells.set(at, cell);
    return at;
  }

  private words(column: number, text: string): A1 {
    return this.put(column, textCell(text));
  }

  /** A number as this form writes its numbers; a sign for nothing stays one. */
  private number(column: number, typed: string, format: string): A1 {
    const { numbers } = this.writing;
    const isText = numbers === 'text' || !/^\d/.test(typed);
    if (isText)
      return this.words(column, format.startsWith('#') && this.hasSeparators ? separated(typed) : typed);
    return this.put(column, numberCell(Number(typed), numbers === 'plain' ? 'General' : format));
  }

  private readonly hasSeparators = false;

  private rate(column: number, percent: string): A1 {
    if (percent === '') return this.words(column, '');
    const { rates, numbers } = this.writing;
    if (rates === 'percent-text') return this.words(column, `${percent}%`);
    if (rates === 'points') return this.number(column, percent, '0.00');
    return numbers === 'text'
      ? this.words(column, `${percent}%`)
      : this.put(column, numberCell(Number((Number(percent) / 100).toFixed(6)), '0.00%'));
  }

  private line(text: string): A1 {
    const at = this.words(this.left, text);
    this.merge(this.row, this.left, this.row, this.left + this.width - 1);
    this.row += 1;
    return at;
  }

  private labels(pairs: readonly (readonly [label: string, value: string])[]): Labelled[] {
    const half = Math.ceil(this.width / 2);
    const made = pairs.map(([label, value], index) => {
      const column = this.left + index * half;
      const end = pairs.length > 1 && index === 0 ? this.left + half - 1 : this.left + this.width - 1;
      const labelAt = this.words(column, label);
      const valueAt = this.words(column + 1, value);
      this.merge(this.row, column + 1, this.row, end);
      return { label: labelAt, value: valueAt };
    });
    this.row += 1;
    return made;
  }

  private funds(): Pick<Chart, 'moneyLabel' | 'fundHeadings' | 'funds'> {
    const { content, layout } = this;
    const first = this.left + Math.max(2, this.width - layout.funds.length);
    const top = this.row;
    const moneyLabel = this.words(this.left, `项目资金（${content.moneyUnit}）`);
    const fundHeadings = layout.funds.map(([, heading], index) => this.words(first + index, heading));
    this.row += 1;
    const funds = content.funds.map((money, index): FundRow => {
      const label = this.words(this.left + 1, money.label);
      this.merge(this.row, this.left + 1, this.row, first - 1);
      const facts = layout.funds.map(([fact], offset) => {
        const at = first + offset;
        if (fact === 'weight') return this.points(at, index === 0 ? content.executionWeight : '—');
        if (fact === 'score') return this.points(at, index === 0 ? content.executionScore : '—');
        if (fact === 'rate') return this.rate(at, money.rate);
        return this.number(at, money[fact], '#,##0.00####');
      });
      this.row += 1;
      const cellOf = (fact: string): A1 | null =>
        facts[layout.funds.findIndex(([each]) => each === fact)] ?? null;
      return {
        label,
        depth: money.depth,
        initial: cellOf('initial'),
        budget: cellOf('budget'),
        executed: cellOf('executed'),
        weight: cellOf('weight'),
        rate: cellOf('rate'),
        score: cellOf('score'),
      };
    });
    this.merge(top, this.left, this.row - 1, this.left);
    return {
      moneyLabel,
      fundHeadings: fundHeadings.slice(0, -1).filter((_, i) => amounts(layout, i)),
      funds,
    };
  }

  private points(column: number, typed: string): A1 {
    return this.number(column, typed, '0.00');
  }

  private goals(): void {
    const half = Math.ceil(this.width / 2);
    this.words(this.left, '年度总体目标');
    this.words(this.left + 1, '预期目标');
    this.words(this.left + half, '实际完成情况');
    this.row += 1;
    this.words(this.left + 1, '按计划完成年度各项任务，保障工作正常开展。');
    this.words(this.left + half, '年度各项任务已按计划完成，工作正常开展。');
    this.merge(this.row - 1, this.left, this.row, this.left);
    this.row += 1;
  }

  private table(): Pick<Chart, 'headings' | 'rows' | 'stated'> {
    const { content, dice, layout } = this;
    const { lines } = content;
    const beginning = this.row;
    if (this.hasSide) this.words(this.left, dice.pick(['绩效指标', '绩\n效\n指\n标']));
    const headings = this.headings();
    const states = layout.executionWeight === 20 || dice.chance(0.3);
    const statesSecond = layout.executionWeight === 10 && dice.chance(0.2);
    const isMerged = dice.chance(0.6);
    const stated: Stated[] = [];
    const top = this.row;
    // Headings may come again where a page ends.
    const sections = lines.flatMap(({ section }, index) =>
      index > 0 && lines[index - 1]!.section !== section ? [index] : [],
    );
    const again = dice.chance(0.15) && sections.length > 0 ? dice.pick(sections) : null;
    const rowOf = (index: number) => top + index + (again !== null && index >= again ? this.headingRows : 0);
    if (again !== null) {
      this.row = top + again;
      this.headings();
    }
    for (const depth of [0, 1]) {
      const label = (line: Line) => (depth === 0 ? line.section : line.level2);
      const key = (line: Line) => `${line.section}/${depth === 0 ? '' : line.level2}`;
      const saying = depth === 0 ? states : statesSecond;
      const column = this.left + this.side + depth;
      lines.forEach((line, index) => {
        if (index > 0 && key(lines[index - 1]!) === key(line)) return;
        const rows = lines.flatMap((other, i) => (key(other) === key(line) ? [i] : []));
        this.row = rowOf(index);
        const says = saying ? `${label(line)}（${this.pointsOf(rows)}分）` : label(line);
        const at = this.words(column, says);
        if (saying) stated.push({ at, rows });
        if (isMerged) this.merge(this.row, column, rowOf(rows.at(-1)!), column);
      });
    }
    const first = this.left + this.side + layout.levels.length;
    const isSplit = layout.columns.some(({ fact }) => fact === 'sign');
    const rows = lines.map((line, index): IndicatorRow => {
      this.row = rowOf(index);
      const name = this.words(first - 1, line.name);
      const facts = layout.columns.map(({ fact }, i) => this.fact(first + i, fact, line, isSplit));
      const cellOf = (fact: Fact): A1 | null =>
        facts[layout.columns.findIndex((each) => each.fact === fact)] ?? null;
      return {
        name,
        sign: cellOf('sign'),
        target: cellOf('target'),
        unit: cellOf('unit'),
        actual: cellOf('actual'),
        weight: cellOf('weight'),
        score: cellOf('score'),
        note: cellOf('note'),
        coefficient: cellOf('coefficient'),
        completion: cellOf('completion'),
        ...(line.criterion && {
          criterion: { at: cellOf('criterion')!, worth: line.criterion.worth },
        }),
      };
    });
    this.row = rowOf(lines.length - 1) + 1;
    if (this.hasSide) this.merge(beginning, this.left, this.row - 1, this.left);
    return { headings, rows, stated };
  }

  private get headingRows(): number {
    return this.layout.group === undefined ? 1 : 2;
  }

  private headings(): A1[] {
    const { layout, left, side } = this;
    const { group } = layout;
    const first = left + side + layout.levels.length;
    const isGrouped = ({ fact }: Column) => group !== undefined && ['sign', 'target', 'unit'].includes(fact);
    const made: A1[] = [];
    const top = this.row;
    const texts = [...layout.levels.map((text) => column('extra', text)), ...layout.columns];
    texts.forEach((each, index) => {
      const at = left + side + index;
      this.row = isGrouped(each) ? top + 1 : top;
      made.push(this.words(at, each.heading));
      if (group !== undefined && !isGrouped(each)) this.merge(top, at, top + 1, at);
    });
    if (group !== undefined) {
      this.row = top;
      const grouped = layout.columns.flatMap((each, index) => (isGrouped(each) ? [first + index] : []));
      made.push(this.words(grouped[0]!, group));
      this.merge(top, grouped[0]!, top, grouped.at(-1)!);
    }
    this.row = top + this.headingRows;
    return made;
  }

  private pointsOf(rows: readonly number[]): string {
    const cents = rows.reduce(
      (sum, index) => sum + Math.round(Number(this.content.lines[index]!.weight) * 100),
      0,
    );
    return String(cents / 100);
  }

  private fact(column: number, fact: Column['fact'], line: Line, isSplit: boolean): A1 {
    switch (fact) {
      case 'target':
        return isSplit && line.unit !== ''
          ? this.number(column, line.value, 'General')
          : this.words(column, isSplit ? line.value : `${line.sign}${line.value}${line.unit}`);
      case 'sign':
        return this.words(column, line.sign === '' && line.unit === '' ? '定性' : line.sign);
      case 'unit':
        return this.words(column, line.unit);
      case 'actual':
        return this.words(column, line.actual);
      case 'weight':
        return this.points(column, line.weight);
      case 'score':
        return this.points(column, line.score);
      case 'note':
        return this.words(column, line.note);
      case 'coefficient':
        return this.rate(column, line.coefficient);
      case 'completion':
        return this.rate(column, line.completion);
      case 'criterion':
        return this.words(column, line.criterion?.text ?? '');
      case 'extra':
        return this.words(column, '年度计划');
    }
  }

  private total(): Chart['total'] {
    const { layout, content } = this;
    const first = this.left + this.side + layout.levels.length;
    const label = this.words(this.left, this.dice.pick(['总分', '总分', '合计']));
    const firstPoints = layout.columns.findIndex(({ fact }) => fact === 'weight' || fact === 'score');
    this.merge(this.row, this.left, this.row, first + firstPoints - 1);
    const at = (fact: 'weight' | 'score', typed: string): A1 | null => {
      const index = layout.columns.findIndex((each) => each.fact === fact);
      return index < 0 ? null : this.points(first + index, typed);
    };
    void label;
    const total = { weight: at('weight', '100'), score: at('score', content.total) };
    this.row += 1;
    return total;
  }

  private grade(): A1 {
    this.words(this.left, '评分等级');
    const at = this.words(this.left + 2, this.content.grade);
    this.merge(this.row, this.left, this.row, this.left + 1);
    this.row += 1;
    return at;
  }

  private merge(top: number, left: number, bottom: number, right: number): void {
    if (bottom > top || right > left) this.merged.push({ top, left, bottom, right });
  }
}

function amounts({ funds }: Layout, index: number): boolean {
  return ['initial', 'budget', 'executed'].includes(funds[index]![0]);
}
