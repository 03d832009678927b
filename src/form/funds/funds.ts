import { isNothingWritten } from '../../notation/nothing';
import type { Address } from '../../sheet/address';
import type { Area } from '../cells/area';
import type { Bounds } from '../cells/bounds';
import { entryAt } from '../cells/entry';
import { amountAt, pointsAt } from '../cells/numberEntry';
import type { Place } from '../cells/place';
import { rateAt } from '../cells/rateEntry';
import { sharedPointsAt } from '../cells/sharedPoints';
import { sum } from '../cells/sum';
import type { Form, Fund, FundRole, NumberEntry, Unread } from '../form';
import { FUND_ROLES_IN_ORDER } from '../words/fundWords';
import type { FundColumn } from '../words/fundWords';
import { wordingOf } from '../words/wording';
import { AMOUNTS, isAmount } from './fundColumns';
import type { FundColumns } from './fundColumns';
import { withDepths } from './fundDepths';
import { acrossOf } from './fundsAcross';
import type { Across, FundPart } from './fundsAcross';
import type { Transposed } from './fundsTransposed';
import { unreadColumns, unreadParts } from './fundsUnread';

/** A funds block as read. */
export interface Funds {
  readonly funds: readonly Fund[];
  /** Index of the row whose score counts. */
  readonly scoredFund: number | null;
  /** What of the block was seen and not read. */
  readonly unread: readonly Unread[];
}

/** The rows of a block as far as their labels tell. */
interface RowsOfFunds {
  readonly rows: readonly { readonly row: number; readonly label: string }[];
  readonly across: Across | null;
  /** Labels that state an amount of their own. */
  readonly inLabels: readonly Place[];
}

/** Reads the rows of a funds block, from its headings to the goals or the indicator table. */
export function readFunds(
  area: Area,
  headings: FundColumns,
  rows: readonly number[],
  bounds: Bounds,
  moneyUnit: Form['moneyUnit'],
): Funds {
  const { rows: found, across, inLabels } = rowsOfFunds(area, headings, rows, bounds);
  const roles = rolesOf(found.map(({ label }) => label));
  const columns = across ? { ...headings, columns: under(across, headings) } : headings;
  const [total, ...others] = found.map(({ row, label }, index) =>
    readFund(area, columns, row, label, roles[index]!, moneyUnit),
  );
  // Rows (tasks) and columns (kinds of money) divide the same total twice; the rows are read.
  const beside = total && others.length === 0 ? (across?.parts ?? []) : [];
  const parts = beside.map((part) => readPart(area, part, total!.row, moneyUnit));
  const lost = others.length === 0 ? [] : (across?.parts ?? []);
  const block = { area, headings, across, funds: total ? [total, ...others] : [], bounds, moneyUnit };
  const labelled = partsInLabels(inLabels, total, moneyUnit);
  const funds = withDepths([...(total ? [total] : []), ...parts, ...others, ...labelled.funds]);
  const scoredFund = scoredAmong(funds);
  return {
    funds: funds.map((fund, index) => (index === scoredFund ? withStatedWeight(fund, headings) : fund)),
    scoredFund,
    unread: [...labelled.unread, ...unreadParts(block, lost), ...unreadColumns(block)],
  };
}

function rowsOfFunds(
  area: Area,
  headings: FundColumns,
  rows: readonly number[],
  bounds: Bounds,
): RowsOfFunds {
  const found: { readonly row: number; readonly label: string }[] = [];
  const inLabels: Place[] = [];
  let { across } = headings;
  let isNamedInLabels = false;
  for (const row of rows) {
    if (row < headings.firstRow) continue;
    const places = area.filled(row, bounds.left, bounds.right);
    if (places.length === 0) continue;
    if (endsFunds(places) || isBanner(area, places, headings.left)) break;
    const words = wordsForAmounts(area, row, headings);
    if (words.some(({ wording }) => wording.fundRole !== null)) {
      if (found.length === 0) across = acrossBelow(area, row, headings);
      continue;
    }
    isNamedInLabels ||= places.some(({ text }) => text.startsWith('按') && BY_INCOME.test(text));
    if (isNamedInLabels && !AMOUNTS.some((amount) => holdsAmount(area, row, headings, amount))) {
      const labels = places.filter(({ column }) => column < headings.left);
      inLabels.push(...labels.filter(({ text }) => AMOUNT_IN_LABEL.test(text)));
      continue;
    }
    if (words.length > 0 && !isLabelled(places, words, headings)) break;
    const label = labelOf(area, places, headings);
    found.push({ row, label: label === '' && found.length === 0 ? (across?.label ?? '') : label });
  }
  return { rows: found, across, inLabels };
}

/** 按收入性质分: below it Hunan's forms state the parts in their labels. */
const BY_INCOME = /^按.{0,4}(?:收入|来源).{0,4}分/;

function holdsAmount(area: Area, row: number, { columns }: FundColumns, amount: FundColumn): boolean {
  const heading = columns.get(amount);
  return heading !== undefined && isAmount(area.place(row, heading.column));
}

/** 其中：一般公共预算：5200 in one cell, below the total's row: Hunan's forms state the parts so. */
const AMOUNT_IN_LABEL = /^(.{2,24}?)[:：]\s*([\d０-９][\d０-９.,，]*)\s*(?:万?元)?$/;

/**
 * Each of these parts states one amount without saying whether it is the year’s budget or the initial one. Whichever
 * total they add up to decides; where they match neither, they stay unread.
 */
function partsInLabels(
  places: readonly Place[],
  total: Fund | undefined,
  moneyUnit: Form['moneyUnit'],
): { readonly funds: readonly Fund[]; readonly unread: readonly Unread[] } {
  if (!total || places.length === 0) return { funds: [], unread: [] };
  const amounts = places.map((place) => {
    const entry = amountAt(place, moneyUnit, AMOUNT_IN_LABEL.exec(place.text)![2]!);
    return { ...entry, isPart: true } as const;
  });
  const whole = sum(amounts.map(({ number }) => number));
  const amount = (['budget', 'initial'] as const).find((name) => whole && total[name]?.number?.eq(whole));
  if (!amount) {
    const { row, column, text } = places[0]!;
    return { funds: [], unread: [{ what: 'fund-column', at: { row, column }, text }] };
  }
  const funds = places.map((place, index): Fund => {
    const label = AMOUNT_IN_LABEL.exec(place.text)![1]!;
    const role = place.wording.fundRole ?? wordingOf(label).fundRole ?? 'other';
    return {
      ...EMPTY_FUND,
      row: place.row,
      label,
      role: role === 'total' ? 'other' : role,
      isHidden: total.isHidden,
      [amount]: amounts[index]!,
    };
  });
  return { funds, unread: [] };
}

const EMPTY_FUND = {
  depth: 0,
  initial: null,
  budget: null,
  executed: null,
  weight: null,
  rate: null,
  score: null,
  note: null,
} as const;

/** Below 预算数 and 执行数, each merged over several columns, a row says what each column is of. */
function acrossBelow(area: Area, row: number, { row: top, columns }: FundColumns): Across {
  const labels = AMOUNTS.flatMap((amount) => {
    const heading = columns.get(amount);
    if (!heading) return [];
    const { left, right } = area.extent(top, heading.place.column);
    return area.filled(row, left, right).map((place) => ({ amount, place }));
  });
  return acrossOf(labels);
}

/** The total's amounts stand below its own label where it has one. */
function under({ total }: Across, { columns }: FundColumns): FundColumns['columns'] {
  return new Map(
    [...columns].map(([amount, heading]) => [
      amount,
      { ...heading, column: total.get(amount) ?? heading.column },
    ]),
  );
}

function readPart(
  area: Area,
  { label, role, columns }: FundPart,
  row: number,
  moneyUnit: Form['moneyUnit'],
): Fund {
  const cellOf = (name: FundColumn): Address | null => {
    const column = AMOUNTS.includes(name) ? columns.get(name) : undefined;
    return column === undefined ? null : { row, column };
  };
  return fundAt(area, { row, label, role }, cellOf, moneyUnit);
}

/** A block whose columns are the parts and whose rows the amounts. */
export function readTransposed(area: Area, { parts }: Transposed, moneyUnit: Form['moneyUnit']): Funds {
  const funds = parts.map(({ label, role, cells }): Fund => {
    const row = (cells.get('budget') ?? cells.get('executed'))?.row ?? 0;
    return fundAt(area, { row, label, role }, (name) => cells.get(name) ?? null, moneyUnit);
  });
  return { funds: withDepths(funds), scoredFund: scoredAmong(funds), unread: [] };
}

/** The goals (年度总体目标 | 预期目标 | 实际完成情况) follow the funds. */
function endsFunds(places: readonly Place[]): boolean {
  const label = places[0]!.wording.label?.label;
  if (label !== undefined && label !== 'funds' && label !== 'total' && label !== 'subtotal') return true;
  return places.some(({ wording }) => {
    const { heading } = wording;
    return (
      heading !== null && !heading.weak && (heading.meaning === 'target' || heading.meaning === 'actual')
    );
  });
}

/**
 * The heading of what follows (绩效指标, 二、绩效指标完成情况), merged over the columns of the amounts or
 * alone in its row.
 */
function isBanner(area: Area, places: readonly Place[], left: number): boolean {
  const [place] = places as readonly [Place];
  const { row, column, wording, text } = place;
  if (places.length > 1) return false;
  if (column >= left) return !isAmount(place) && !isNothingWritten(text) && text.length > 1;
  return area.extent(row, column).right >= left || wording.heading !== null;
}

/**
 * What a row says where its amounts should stand, if it holds none: what each column is of (总额, 财政拨款
 * below a merged 预算数), or what another part of the form states (年度履职目标 | 完成检查).
 */
function wordsForAmounts(
  area: Area,
  row: number,
  { firstRow, row: top, columns }: FundColumns,
): readonly Place[] {
  if (firstRow === top) return [];
  const places = AMOUNTS.flatMap((amount) => {
    const heading = columns.get(amount);
    return heading ? [area.place(row, heading.column)] : [];
  });
  if (places.some(isAmount)) return [];
  return places.filter(({ isBlank, text }) => !isBlank && !isNothingWritten(text));
}

/** False where the row's label is none of a row of money; without a label it may well be one. */
function isLabelled(places: readonly Place[], words: readonly Place[], { left }: FundColumns): boolean {
  const isWords = (place: Place): boolean => words.some(({ column }) => column === place.column);
  const labels = places.filter((place) => place.column < left && !isWords(place));
  return labels.length === 0 || labels.some(({ wording }) => wording.fundRole !== null);
}

/** The row's own label; the block's label beside it (项目资金（万元）) stands over several rows. */
function labelOf(area: Area, places: readonly Place[], headings: FundColumns): string {
  const labels = places.filter((place) => place.column < headings.left && !isAmount(place));
  if (headings.firstRow === headings.row) return labels.at(-1)?.text ?? '';
  const own = labels.filter(({ row, column }) => area.extent(row, column).bottom === row);
  return (own.length > 0 ? own : labels).map(({ text }) => text).join('');
}

function rolesOf(labels: readonly string[]): readonly FundRole[] {
  if (labels.every((label) => label === '')) {
    const inOrder = labels.length === FUND_ROLES_IN_ORDER.length;
    return labels.map((_, index) => (inOrder || index === 0 ? FUND_ROLES_IN_ORDER[index]! : 'other'));
  }
  const roles = labels.map((label) => wordingOf(label).fundRole);
  const firstTotal = roles.indexOf('total');
  return roles.map((role, index) => {
    if (firstTotal < 0) return index === 0 && role === null ? 'total' : (role ?? 'other');
    return role === 'total' && index !== firstTotal ? 'other' : (role ?? 'other');
  });
}

function readFund(
  area: Area,
  { columns, rateInPoints }: FundColumns,
  row: number,
  label: string,
  role: FundRole,
  moneyUnit: Form['moneyUnit'],
): Fund {
  const cellOf = (name: FundColumn): Address | null => {
    const heading = columns.get(name);
    return heading ? { row, column: heading.column } : null;
  };
  const fund = fundAt(area, { row, label, role }, cellOf, moneyUnit, rateInPoints);
  const both = cellOf('weight-and-score');
  if (!both) return fund;
  const { firstOfPoints } = columns.get('weight-and-score')!.place.wording;
  const shared = sharedPointsAt(area.place(both.row, both.column), firstOfPoints!);
  return { ...fund, weight: fund.weight ?? shared.weight, score: fund.score ?? shared.score };
}

/** One kind of money, whichever way round its block is laid out: each of its facts from the cell where it stands. */
function fundAt(
  area: Area,
  { row, label, role }: Pick<Fund, 'row' | 'label' | 'role'>,
  cellOf: (name: FundColumn) => Address | null,
  moneyUnit: Form['moneyUnit'],
  rateInPoints = false,
): Fund {
  const at = <T>(name: FundColumn, read: (place: Place) => T): T | null => {
    const cell = cellOf(name);
    return cell ? read(area.place(cell.row, cell.column)) : null;
  };
  const amount = (place: Place): NumberEntry => amountAt(place, moneyUnit);
  const [budget, executed] = [at('budget', amount), at('executed', amount)];
  return {
    row,
    label,
    role,
    depth: 0,
    isHidden: area.grid.isRowHidden(row),
    initial: at('initial', amount),
    budget,
    executed,
    weight: at('weight', (place) => pointsAt(place)),
    rate: at('rate', (place) =>
      rateAt(place, { whole: budget, part: executed, headingInPoints: rateInPoints }),
    ),
    score: at('score', (place) => pointsAt(place)),
    note: at('note', entryAt),
  };
}

/**
 * Finds the row whose score counts: the total’s; or, where the total has neither weight nor score, the first row that
 * has one. Rows that repeat both are not scored again.
 */
function scoredAmong(funds: readonly Fund[]): number | null {
  const carries = ({ weight, score }: Fund): boolean => isNumber(weight) || isNumber(score);
  const total = funds.findIndex(({ role }) => role === 'total');
  if (total >= 0 && carries(funds[total]!)) return total;
  const carrier = funds.findIndex(carries);
  if (carrier >= 0) return carrier;
  const hasColumn = total >= 0 && (funds[total]!.weight !== null || funds[total]!.score !== null);
  return hasColumn ? total : null;
}

function withStatedWeight(fund: Fund, { statedWeight }: FundColumns): Fund {
  if (!statedWeight || isNumber(fund.weight)) return fund;
  return { ...fund, weight: pointsAt(statedWeight.place, statedWeight.text) };
}

function isNumber(entry: NumberEntry | null): boolean {
  return entry !== null && entry.reading !== 'empty';
}
