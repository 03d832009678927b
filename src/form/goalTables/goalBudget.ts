import type { Area } from '../cells/area';
import type { Bounds } from '../cells/bounds';
import { amountAt } from '../cells/numberEntry';
import type { Place } from '../cells/place';
import type { Entry, Form, FundRole, NumberEntry } from '../form';
import { isAmount } from '../funds/fundColumns';
import { readFunds } from '../funds/funds';
import type { GoalBudget, GoalFund } from '../goalTable';
import type { Header } from '../header/header';
import { wordingOf } from '../words/wording';
import type { Wording } from '../words/wording';
import { isOfTheYear, isOfWholeTime } from './goalColumns';

const NONE: GoalBudget = { total: null, parts: [] };

/**
 * Reads the money of a goal table: below headings as in a form, or beside its labels (年度资金总额：| 100),
 * in their own cells too. Of 中期资金总额 and 年度资金总额 the year's is meant.
 * @param rows those above the table that belong to it
 */
export function readGoalBudget(
  area: Area,
  rows: readonly number[],
  bounds: Bounds,
  { fundColumns, moneyUnit }: Header,
): GoalBudget {
  if (fundColumns) {
    const { funds } = readFunds(area, fundColumns, rows, bounds, moneyUnit);
    const amounts = funds.flatMap(({ label, role, depth, initial, budget }) => {
      const amount = written(initial) ?? written(budget);
      return amount ? [{ label, role, depth, amount }] : [];
    });
    const total = amounts.find(({ depth }) => depth === 0);
    return { total: total?.amount ?? null, parts: amounts.filter(({ depth }) => depth === 1) };
  }
  const labelled = rows.flatMap((row) => amountsBesideLabels(area, row, bounds, moneyUnit));
  const totals = labelled.filter(({ role, label }) => role === 'total' && !isOfWholeTime(label));
  const annual = totals.filter(({ label }) => isOfTheYear(label));
  const total = annual.length === 1 ? annual[0]! : totals.length === 1 ? totals[0]! : null;
  if (!total) return NONE;
  const { at } = total.amount;
  const parts = labelled.filter(
    ({ role, amount }) => role !== 'total' && amount.at.column === at.column && amount.at.row > at.row,
  );
  return { total: total.amount, parts };
}

function written(amount: NumberEntry | null): NumberEntry | null {
  return amount?.number ? amount : null;
}

/** 年度资金总额：100万元 in one cell. */
const AMOUNT_IN_LABEL = /^([^\d０-９]{2,24}?)[:：]\s*([\d０-９][\d０-９.,，]*\s*(?:万?元)?)$/;

function amountsBesideLabels(
  area: Area,
  row: number,
  { left, right }: Bounds,
  moneyUnit: Form['moneyUnit'],
): readonly GoalFund[] {
  const places = area.filled(row, left, right);
  return places.flatMap((place, index): GoalFund[] => {
    const own = AMOUNT_IN_LABEL.exec(place.text);
    const label = own?.[1] ?? place.text;
    const role = roleOf(own ? wordingOf(label) : place.wording);
    if (role === null) return [];
    if (own) return fundOf(label, role, amountAt(place, moneyUnit, own[2]!));
    const beside = places[index + 1];
    return beside && isAmount(beside) && isNext(area, place, beside)
      ? fundOf(label, role, amountAt(beside, moneyUnit))
      : [];
  });
}

/** 预算金额 and 年初预算数 head the money of a form; beside an amount they label its whole. */
function roleOf({ fundRole, fundHeading }: Wording): FundRole | null {
  return fundRole ?? (fundHeading === 'budget' || fundHeading === 'initial' ? 'total' : null);
}

function fundOf(label: string, role: FundRole, amount: NumberEntry): GoalFund[] {
  return amount.number ? [{ label, role, amount }] : [];
}

/** Nothing but blank cells stands between a label and its amount, and not many of them. */
function isNext(area: Area, label: Place, amount: Place): boolean {
  return amount.column - area.extent(label.row, label.column).right <= REACH;
}

const REACH = 4;

/**
 * The overall goal beside 中期目标: what stands below 年度目标, null where nothing does; undefined where no such heading
 * is there.
 */
export function goalBelowTheYear(
  area: Area,
  rows: readonly number[],
  { left, right }: Bounds,
  entryOf: (place: Place) => Entry,
): Entry | null | undefined {
  for (const [index, row] of rows.entries()) {
    const places = area
      .filled(row, left, right)
      .filter(({ text }) => text.length <= 24 && /目\s*标/.test(text));
    const annual = places.find(({ text }) => isOfTheYear(text));
    if (!annual || !places.some(({ text }) => isOfWholeTime(text))) continue;
    const next = rows[index + 1];
    const below = next === undefined ? null : area.place(next, annual.column);
    return below && below.row === next && !below.isBlank ? entryOf(below) : null;
  }
  return undefined;
}
