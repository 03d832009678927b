import type { Area } from './area';
import type { Place } from './place';
import { entryAt } from './entry';
import type { Form, Fund, FundRole, NumberEntry } from './form';
import { AMOUNTS, isAmount } from './fundColumns';
import { withDepths } from './fundDepths';
import type { FundColumns } from './fundColumns';
import { isNothingWritten } from './nothingWritten';
import { amountAt, pointsAt } from './numberEntry';
import { rateAt } from './rateEntry';
import type { Bounds } from './bounds';
import { FUND_ROLES_IN_ORDER } from './fundWords';
import type { FundColumn } from './fundWords';
import { sharedPointsAt } from './sharedPoints';
import { wordingOf } from './wording';

export interface Funds {
  readonly funds: readonly Fund[];
  /** Index of the row whose score counts. */
  readonly scoredFund: number | null;
}

/** Reads the rows of a funds block, from its headings to the goals or the indicator table. */
export function readFunds(
  area: Area,
  headings: FundColumns,
  rows: readonly number[],
  bounds: Bounds,
  moneyUnit: Form['moneyUnit'],
): Funds {
  const found: { readonly row: number; readonly label: string }[] = [];
  for (const row of rows) {
    if (row < headings.firstRow) continue;
    const places = area.filled(row, bounds.left, bounds.right);
    if (places.length === 0) continue;
    if (endsFunds(places) || isBanner(area, places, headings.left)) break;
    const words = wordsForAmounts(area, row, headings);
    if (words.some(({ wording }) => wording.fundRole !== null)) continue;
    if (words.length > 0 && !isLabelled(places, words, headings)) break;
    found.push({ row, label: labelOf(area, places, headings) });
  }
  const roles = rolesOf(found.map(({ label }) => label));
  const funds = withDepths(
    found.map((fund, index) => readFund(area, headings, fund.row, fund.label, roles[index]!, moneyUnit)),
  );
  const scoredFund = scoredAmong(funds);
  return {
    funds: funds.map((fund, index) => (index === scoredFund ? withStatedWeight(fund, headings) : fund)),
    scoredFund,
  };
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
  const at = <T>(column: FundColumn, read: (place: Place) => T): T | null => {
    const heading = columns.get(column);
    return heading ? read(area.place(row, heading.column)) : null;
  };
  const shared = at('weight-and-score', (place) =>
    sharedPointsAt(place, columns.get('weight-and-score')!.place.wording.firstOfPoints!),
  );
  const budget = at('budget', (place) => amountAt(place, moneyUnit));
  const executed = at('executed', (place) => amountAt(place, moneyUnit));
  return {
    row,
    label,
    role,
    depth: 0,
    isHidden: area.grid.isRowHidden(row),
    initial: at('initial', (place) => amountAt(place, moneyUnit)),
    budget,
    executed,
    weight: at('weight', (place) => pointsAt(place)) ?? shared?.weight ?? null,
    rate: at('rate', (place) =>
      rateAt(place, { whole: budget, part: executed, headingInPoints: rateInPoints }),
    ),
    score: at('score', (place) => pointsAt(place)) ?? shared?.score ?? null,
    note: at('note', entryAt),
  };
}

/**
 * The row whose score counts: the total's; where it carries neither weight nor score and a detail row
 * does, that one. Rows that repeat both are not scored again.
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
