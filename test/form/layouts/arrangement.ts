import type { Fact, FundFact } from './seeds';
import { EXTRAS, FUND_HEADINGS, HEADINGS } from './spellings';

/** One column of the indicator table: a fact or something besides, and how many sheet columns it is wide. */
export interface Column {
  readonly fact: Fact | null;
  readonly heading: string;
  readonly text: string;
  readonly wide: 1 | 2;
}

/** How a content is laid out on a sheet. */
export interface Arrangement {
  readonly row: number;
  readonly column: number;
  readonly above: readonly string[];
  readonly sideLabel: string | null;
  readonly levels: readonly [string, string, string];
  readonly columns: readonly Column[];
  readonly fundColumns: readonly (readonly [FundFact, string])[];
  readonly labels: Readonly<Record<'project' | 'department' | 'unit' | 'total' | 'grade', string>>;
  /** The label's value stands in the label's cell behind a colon. */
  readonly inOneCell: boolean;
  readonly merged: boolean;
  readonly numbers: 'text' | 'plain' | 'formatted';
  readonly blankAfter: ReadonlySet<number>;
  readonly headingsAgainAfter: number | null;
  readonly gradeInTotalRow: boolean;
  /** Target split into sign, value and unit below a heading of its own. */
  readonly split: boolean;
}

/** The arrangement every other one is compared with. */
export const PLAIN: Arrangement = {
  row: 1,
  column: 1,
  above: [],
  sideLabel: null,
  levels: ['一级指标', '二级指标', '三级指标'],
  columns: (['target', 'actual', 'weight', 'score', 'note'] as const).map((fact) => ({
    fact,
    heading: HEADINGS[fact][0]!,
    text: '',
    wide: 1,
  })),
  fundColumns: (Object.keys(FUND_HEADINGS) as FundFact[]).map((fact) => [fact, FUND_HEADINGS[fact][0]!]),
  labels: { project: '项目名称', department: '主管部门', unit: '实施单位', total: '总分', grade: '评分等级' },
  inOneCell: false,
  merged: false,
  numbers: 'text',
  blankAfter: new Set(),
  headingsAgainAfter: null,
  gradeInTotalRow: false,
  split: false,
};

const LABELS = {
  project: ['项目名称', '项 目 名 称', '项目（支出）名称', '专项（项目）名称', '项目\n名称'],
  department: ['主管部门', '主管部门及代码', '预算主管部门', '主 管 部 门', '省级主管部门'],
  unit: ['实施单位', '项目单位', '项目实施单位', '实施单位（盖章）', '承担单位'],
  total: ['总分', '合计', '总 分', '总分（100分）', '自评总分（分）', '总得分', '合  计'],
  grade: ['评分等级', '自评等级', '评价等级', '自评等次', '绩效等级'],
} as const;

/** A generator of whole numbers below a bound, the same for the same seed (mulberry32). */
export function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Any arrangement of a form with so many indicators. */
export function anyArrangement(seed: number, rows: number): Arrangement {
  const roll = dice(seed);
  const one = <T>(list: readonly T[]): T => list[roll(list.length)]!;
  const maybe = (outOf: number): boolean => roll(outOf) === 0;
  const facts = shuffled((['target', 'actual', 'weight', 'score', 'note'] as const).slice(), roll).map(
    (fact): Column => ({ fact, heading: one(HEADINGS[fact]), text: '', wide: maybe(8) ? 2 : 1 }),
  );
  const extras = shuffled(EXTRAS.slice(), roll)
    .slice(0, roll(4))
    .map(([heading, text]): Column => ({ fact: null, heading, text, wide: 1 }));
  const again = maybe(3) && rows > 1;
  return {
    row: 1 + roll(30),
    column: 1 + roll(12),
    above: maybe(2)
      ? []
      : shuffled(['附件2', '内部资料', '填报日期：2024年3月5日'], roll).slice(0, 1 + roll(2)),
    sideLabel: maybe(2)
      ? null
      : one(['绩效指标', '绩\n效\n指\n标', '年度绩效指标完成情况', '绩效指标（90分）']),
    levels: [one(HEADINGS.level1), one(HEADINGS.level2), one(HEADINGS.level3)],
    columns: shuffled([...facts, ...extras], roll),
    fundColumns: shuffled(PLAIN.fundColumns.slice(), roll).map(([fact]) => [fact, one(FUND_HEADINGS[fact])]),
    labels: {
      project: one(LABELS.project),
      department: one(LABELS.department),
      unit: one(LABELS.unit),
      total: one(LABELS.total),
      grade: one(LABELS.grade),
    },
    inOneCell: maybe(3),
    merged: maybe(2),
    numbers: one(['text', 'plain', 'formatted']),
    blankAfter: new Set(maybe(2) ? [] : [roll(rows), roll(rows)]),
    headingsAgainAfter: again ? roll(rows - 1) : null,
    gradeInTotalRow: maybe(3),
    split: maybe(4),
  };
}

function shuffled<T>(list: T[], roll: (below: number) => number): T[] {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = roll(last + 1);
    [list[last], list[other]] = [list[other]!, list[last]!];
  }
  return list;
}
