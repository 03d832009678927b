import type {
  EmptyLabel,
  Entry,
  Form,
  Fund,
  FundRole,
  Indicator,
  Measure,
  NumberEntry,
  OverallGoal,
  RateEntry,
  RateSpelling,
  Section,
} from '../../src/form/form';
import { Decimal } from '../../src/notation/decimal';
import { readMeaning } from '../../src/notation/readMeaning';
import type { Address } from '../../src/sheet/address';

/**
 * A form by hand for tests, in a few words: texts as they stand in the cells. The layout is the
 * standard one: columns A level1, B level2, C name, D target, E actual, F weight, G score, H note,
 * I coefficient, J completion rate, K criterion; funds from row 6 (C initial, D budget, E executed, F weight, G rate, H score), indicators from row
 * 13, the total (F weight, G score) and the grade (B) below them.
 */

/** A cell: its text; with a formula; or null where the form has no such column. */
export type CellSpec =
  | string
  | {
      readonly text: string;
      readonly formula: string;
      readonly calculated?: boolean;
      readonly elsewhere?: NonNullable<Entry['elsewhere']>;
    }
  | null;

export interface IndicatorSpec {
  readonly name?: string;
  readonly level1?: string;
  readonly level2?: string;
  readonly target?: string;
  readonly actual?: string;
  /** Sign and unit where they stand in columns of their own. */
  readonly sign?: string;
  readonly unit?: string;
  readonly weight?: CellSpec;
  readonly score?: CellSpec;
  readonly note?: CellSpec;
  /** 评分标准; without it the layout has no such column. */
  readonly criterion?: string;
  readonly kind?: Indicator['kind'];
  readonly scoredWith?: number | null;
  /** 得分系数 and 完成率, in percent; without them the form has no such column. */
  readonly coefficient?: string;
  readonly completion?: string;
  readonly isHidden?: boolean;
  readonly isGoal?: boolean;
}

/** A weight that a level states, the rows below it, and the cell where it stands. */
export interface LevelSpec {
  readonly level?: 1 | 2 | 3;
  readonly name?: string;
  readonly at: Address;
  readonly weight: string;
  readonly rows: readonly number[];
}

export interface FundSpec {
  readonly label?: string;
  readonly role?: FundRole;
  /** 0 for the first row and 1 for the others unless told. */
  readonly depth?: number;
  readonly isHidden?: boolean;
  readonly initial?: CellSpec;
  readonly budget?: CellSpec;
  readonly executed?: CellSpec;
  readonly weight?: CellSpec;
  readonly rate?: CellSpec;
  readonly spelling?: RateSpelling;
  readonly score?: CellSpec;
  /** 原因; without it the block has no such column. */
  readonly note?: string;
}

export interface FormSpec {
  readonly title?: string;
  readonly year?: number | null;
  readonly project?: string;
  readonly department?: string;
  readonly unit?: string;
  readonly layout?: string;
  readonly sheet?: string;
  readonly moneyUnit?: Form['moneyUnit'];
  readonly funds?: readonly FundSpec[];
  readonly scoredFund?: number | null;
  readonly indicators?: readonly IndicatorSpec[];
  readonly sections?: readonly Section[];
  readonly levels?: readonly LevelSpec[];
  /** The total stated again, in the head of the form (row 5). */
  readonly otherTotals?: readonly string[];
  readonly unread?: Form['unread'];
  readonly headings?: readonly string[];
  readonly fundHeadings?: readonly string[];
  /** Null where the form has no total row. */
  readonly total?: { readonly weight?: CellSpec; readonly score?: CellSpec } | null;
  readonly grade?: CellSpec;
  readonly notes?: readonly string[];
  readonly visibility?: Form['visibility'];
  readonly yearLine?: Form['yearLine'];
  readonly emptyLabels?: readonly EmptyLabel[];
  readonly goal?: OverallGoal | null;
}

const FIRST_FUND_ROW = 6;
const FIRST_INDICATOR_ROW = 13;

export function formOf(spec: FormSpec = {}): Form {
  const indicators = (spec.indicators ?? []).map(indicatorOf);
  const names = [...new Set(indicators.map(({ level1 }) => level1))];
  const sections =
    spec.sections ??
    names.map((name) => ({
      name,
      at: { row: indicators.find(({ level1 }) => level1 === name)!.row, column: 1 },
      weight: null,
    }));
  const funds = (spec.funds ?? []).map(fundOf);
  const totalRow = FIRST_INDICATOR_ROW + indicators.length;
  const lastRow = totalRow + 2;
  return {
    sheetId: 'sheet1',
    sheet: spec.sheet ?? 'Sheet1',
    visibility: spec.visibility ?? 'visible',
    range: { top: 1, left: 1, bottom: lastRow, right: 8 },
    layout: spec.layout ?? 'standard',
    title: spec.title ?? '项目支出绩效自评表',
    year: spec.year === undefined ? 2024 : spec.year,
    yearAt: { row: 2, column: 1 },
    yearLine: spec.yearLine ?? null,
    project: entryOf(spec.project ?? '某项目', { row: 3, column: 2 }),
    department: entryOf(spec.department ?? '', { row: 4, column: 2 }),
    unit: entryOf(spec.unit ?? '', { row: 4, column: 5 }),
    emptyLabels: spec.emptyLabels ?? [],
    goal: spec.goal ?? null,
    moneyUnit: spec.moneyUnit ?? '万元',
    funds,
    scoredFund: spec.scoredFund === undefined ? (funds.length > 0 ? 0 : null) : spec.scoredFund,
    fundHeadings: (spec.fundHeadings ?? []).map((text, i) => ({ at: { row: 5, column: i + 3 }, text })),
    headings: (spec.headings ?? []).map((text, i) => ({
      at: { row: 12, column: i + 1 },
      text,
      meaning: 'extra' as const,
    })),
    sections,
    levels: (spec.levels ?? []).map(({ level = 2, name = '数量指标', at, weight, rows }) => ({
      level,
      name,
      at,
      weight: new Decimal(weight),
      rows,
    })),
    indicators: indicators.map((indicator) => ({
      ...indicator,
      section: sections.findIndex(({ name }) => name === indicator.level1),
    })),
    total:
      spec.total === null
        ? null
        : {
            row: totalRow,
            weight: numberEntryOf(spec.total?.weight ?? '', { row: totalRow, column: 6 }),
            score: numberEntryOf(spec.total?.score ?? '', { row: totalRow, column: 7 }),
          },
    conclusions: [],
    otherTotals: (spec.otherTotals ?? []).map((text, i) => numberEntryOf(text, { row: 5, column: 7 + i })),
    unread: spec.unread ?? [],
    grade: spec.grade == null ? null : entryOf(spec.grade, { row: totalRow + 1, column: 2 }),
    notes: (spec.notes ?? []).map((text) => entryOf(text, { row: lastRow, column: 1 })),
  };
}

/** A cell that holds a number, or should: `''` is empty, `-` a sign for nothing, `优` no number, `#DIV/0!` an error. */
export function numberEntryOf(
  spec: Exclude<CellSpec, null>,
  at: Address = { row: 1, column: 1 },
): NumberEntry {
  const entry = entryOf(spec, at);
  const plain = entry.text.replaceAll(',', '');
  if (/^-?\d+(\.\d+)?$/.test(plain)) {
    const number = new Decimal(plain);
    const places = plain.split('.')[1]?.length ?? 0;
    return { ...entry, value: number.toNumber(), number, reading: 'number', places };
  }
  const reading = /^(?:[-—/]?|万元)$/.test(plain)
    ? 'empty'
    : plain.startsWith('#')
      ? 'error'
      : 'not-a-number';
  return { ...entry, number: null, reading, places: 0 };
}

/** A rate: `42.68%` as text, `42.68` in points, or a fraction where the spelling says so. */
export function rateEntryOf(
  spec: Exclude<CellSpec, null>,
  spelling?: RateSpelling,
  at: Address = { row: 1, column: 1 },
): RateEntry {
  const entry = entryOf(spec, at);
  const isPercent = entry.text.endsWith('%');
  const written = numberEntryOf(entry.text.replace(/%$/, ''), at);
  const chosen = spelling ?? (isPercent ? 'percent-text' : 'points');
  const inPoints = isPercent || chosen !== 'fraction';
  return {
    ...written,
    ...entry,
    value: isPercent && chosen !== 'fraction' ? entry.text : written.value,
    number: written.number && (inPoints ? written.number.div(100) : written.number),
    places: written.number && inPoints ? written.places + 2 : written.places,
    spelling: chosen,
  };
}

function entryOf(spec: Exclude<CellSpec, null>, at: Address): Entry {
  if (typeof spec === 'string') {
    return { at, text: spec, value: spec === '' ? null : spec, formula: null, calculated: true };
  }
  const calculated = spec.calculated ?? true;
  return {
    at,
    text: spec.text,
    value: spec.text === '' ? null : spec.text,
    formula: spec.formula,
    calculated,
    ...(spec.elsewhere && { elsewhere: spec.elsewhere }),
  };
}

function indicatorOf(spec: IndicatorSpec, index: number): Omit<Indicator, 'section'> {
  const row = FIRST_INDICATOR_ROW + index;
  const name = spec.name ?? `指标${index + 1}`;
  const cell = (text: CellSpec | undefined, column: number) =>
    text === null ? null : numberEntryOf(text ?? '', { row, column });
  const rate = (text: string | undefined, column: number) =>
    text === undefined ? null : rateEntryOf(text, undefined, { row, column });
  return {
    row,
    kind: spec.kind ?? 'scored',
    isGoal: spec.isGoal ?? false,
    isHidden: spec.isHidden ?? false,
    level1: spec.level1 ?? '产出指标',
    level2: spec.level2 ?? '数量指标',
    name,
    nameAt: { row, column: 3 },
    target: measureOf(spec.target ?? '', { row, column: 4 }, name, spec.sign, spec.unit),
    actual: measureOf(spec.actual ?? '', { row, column: 5 }, name, undefined, undefined),
    weight: cell(spec.weight, 6),
    coefficient: rate(spec.coefficient, 9),
    completion: rate(spec.completion, 10),
    score: cell(spec.score, 7),
    note: spec.note === null ? null : entryOf(spec.note ?? '', { row, column: 8 }),
    criterion: spec.criterion === undefined ? null : entryOf(spec.criterion, { row, column: 11 }),
    scoredWith: spec.scoredWith ?? null,
  };
}

function measureOf(text: string, at: Address, name: string, sign?: string, unit?: string): Measure {
  const hints = { name, ...(sign !== undefined && { sign }), ...(unit !== undefined && { unit }) };
  return {
    entry: entryOf(text, at),
    text: `${sign ?? ''}${text}${unit ?? ''}`,
    meaning: readMeaning(text, hints),
  };
}

function fundOf(spec: FundSpec, index: number): Fund {
  const row = FIRST_FUND_ROW + index;
  const cell = (text: CellSpec | undefined, column: number) =>
    text === null ? null : numberEntryOf(text ?? '', { row, column });
  return {
    row,
    label: spec.label ?? (index === 0 ? '年度资金总额' : '其中:当年财政拨款'),
    role: spec.role ?? (index === 0 ? 'total' : 'fiscal'),
    depth: spec.depth ?? (index === 0 ? 0 : 1),
    isHidden: spec.isHidden ?? false,
    initial: cell(spec.initial ?? spec.budget, 3),
    budget: cell(spec.budget, 4),
    executed: cell(spec.executed, 5),
    weight: cell(spec.weight, 6),
    rate: spec.rate === null ? null : rateEntryOf(spec.rate ?? '', spec.spelling, { row, column: 7 }),
    score: cell(spec.score, 8),
    note: spec.note === undefined ? null : entryOf(spec.note, { row, column: 9 }),
  };
}
