import { readAmount } from '../../notation/amount';
import type { Area } from '../cells/area';
import type { Place } from '../cells/place';
import type { FundColumn } from '../words/fundWords';
import { HEADING_WEIGHT } from '../words/marks';
import { acrossOf } from './fundsAcross';
import type { Across } from './fundsAcross';

/** A heading of a funds block, and the column in which its amounts stand. */
export interface FundHeading {
  readonly place: Place;
  readonly column: number;
}

/** The heading row of a funds block. */
export interface FundColumns {
  readonly row: number;
  /** The first row that may hold amounts: below the headings, or their own row. */
  readonly firstRow: number;
  /** The first column that holds amounts; labels stand left of it. */
  readonly left: number;
  readonly columns: ReadonlyMap<FundColumn, FundHeading>;
  /** 年度资金总额 | 财政拨款 | 其他资金 | 实际支出 in one row: the parts, and what heads the total's budget. */
  readonly across: Across | null;
  /** The heading that states the weight, where one does: 分值（10分）, 得分(20分*执行率). */
  readonly statedWeight: { readonly place: Place; readonly text: string } | null;
  /** The rate's heading asks for percentage points: 执行率(%). */
  readonly rateInPoints: boolean;
}

/**
 * Reads a row as the headings of a funds block; null unless at least two cells are such headings and one of them heads
 * an amount.
 */
export function fundColumnsIn(area: Area, places: readonly Place[]): FundColumns | null {
  // Most rows hold no such heading at all.
  if (!places.some(isFundHeading)) return null;
  const headings = new Map<FundColumn, Place>();
  const sideLabel = sideLabelOf(places);
  for (const place of places) {
    if (place === sideLabel) continue;
    const meaning = place.wording.fundHeading;
    // 年度预算数（万元） over the labels, 年初预算, 调整后预算数: the last before what was spent is meant.
    const isCloser = meaning === 'budget' && !headings.has('executed');
    if (meaning && (isCloser || !headings.has(meaning))) headings.set(meaning, place);
  }
  const across = withBudgetAcross(headings, places);
  const amounts = AMOUNTS.filter((meaning) => headings.has(meaning));
  if (amounts.length === 0 || headings.size - Number(headings.has('note')) < 2) return null;
  if (!headings.has('budget') && headings.has('initial')) {
    headings.set('budget', headings.get('initial')!);
    headings.delete('initial');
  }
  const row = places[0]!.row;
  const isBeside = AMOUNTS.every((meaning) => isBesideAmount(headings.get(meaning), places));
  const columns = new Map(
    [...headings].map(([meaning, place]) => {
      const column = isBeside ? area.extent(row, place.column).right + 1 : place.column;
      return [meaning, { place, column }];
    }),
  );
  return {
    row,
    across,
    firstRow: isBeside ? row : row + 1,
    left: Math.min(...[...columns.values()].map(({ column }) => column)),
    columns,
    statedWeight: statedWeight([headings.get('weight'), headings.get('score'), sideLabel]),
    rateInPoints: /[%％]/.test(headings.get('rate')?.text ?? ''),
  };
}

/**
 * Where no heading names a budget, the total's label (年度资金总额) left of what was spent heads it, and the
 * labels between the two head its parts; labels behind 实际支出 are parts of that.
 */
function withBudgetAcross(headings: Map<FundColumn, Place>, places: readonly Place[]): Across | null {
  const spent = headings.get('executed');
  if (!spent || headings.has('budget') || headings.has('initial')) return null;
  const isLabel = ({ wording }: Place): boolean => wording.fundHeading === null && wording.fundRole !== null;
  const labels = places.slice(1).filter(isLabel);
  const total = labels.find(({ column, wording }) => wording.fundRole === 'total' && column < spent.column);
  if (!total) return null;
  headings.set('budget', total);
  const amountOf = ({ column }: Place) => (column < spent.column ? 'budget' : 'executed');
  return acrossOf(labels.map((place) => ({ amount: amountOf(place), place })));
}

export const AMOUNTS: readonly FundColumn[] = ['initial', 'budget', 'executed'];

/** What also names the block itself: 预算执行, 预算执行率（10分）. */
const NAMES_OF_BLOCK: ReadonlySet<FundColumn | null> = new Set<FundColumn>(['executed', 'rate']);

/** 预算执行 left of 预算数 and 执行数 names the block; it is no column of what was spent. */
function sideLabelOf(places: readonly Place[]): Place | undefined {
  const first = places.findIndex(({ wording }) => wording.fundHeading !== null);
  const label = places[first];
  const meaning = label?.wording.fundHeading ?? null;
  const comesAgain = ({ wording }: Place): boolean => wording.fundHeading === meaning;
  return NAMES_OF_BLOCK.has(meaning) && places.slice(first + 1).some(comesAgain) ? label : undefined;
}

/** Older forms have no heading row: `预算数：| 100 | 执行数：| 95`, each amount beside its label. */
function isBesideAmount(heading: Place | undefined, places: readonly Place[]): boolean {
  if (heading === undefined) return true;
  const beside = places[places.indexOf(heading) + 1];
  return beside !== undefined && isAmount(beside);
}

/** A number, or a text that is one. */
export function isAmount({ cell, text }: Place): boolean {
  return typeof cell?.value === 'number' || readAmount(text, '万元').reading === 'number';
}

/** True where the row below an indicator table begins another form's funds block. */
export function isFundHeading(place: Place): boolean {
  const found = place.wording.fundHeading;
  return found !== null && AMOUNTS.includes(found);
}

function statedWeight(headings: readonly (Place | undefined)[]): FundColumns['statedWeight'] {
  for (const place of headings) {
    const text = HEADING_WEIGHT.exec(place?.text.normalize('NFKC') ?? '')?.[0];
    if (place && text !== undefined) return { place, text };
  }
  return null;
}
