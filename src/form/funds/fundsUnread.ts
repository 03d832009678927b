import { ZERO } from '../../notation/decimal';
import type { Decimal } from '../../notation/decimal';
import type { Area } from '../cells/area';
import type { Bounds } from '../cells/bounds';
import { amountAt } from '../cells/numberEntry';
import type { Place } from '../cells/place';
import type { Form, Fund, Unread } from '../form';
import { isAmount } from './fundColumns';
import type { FundColumns } from './fundColumns';
import type { Across, FundPart } from './fundsAcross';

/** Headings whose columns may stay unread: last year’s numbers, and numbers that count no money. */
const NO_MATTER = /上年|去年|往年|序号|备注|说明|依据|文号|调整(?:数|额|金额)?$/;

/** A block of funds whose rows were read. */
interface Block {
  readonly area: Area;
  readonly headings: FundColumns;
  readonly across: Across | null;
  /** Its rows, each the money of one row of the sheet. */
  readonly funds: readonly Fund[];
  readonly bounds: Bounds;
  readonly moneyUnit: Form['moneyUnit'];
}

/**
 * Returns the columns that hold amounts below a heading that ziping does not know, or that comes twice. A column that
 * adds up with what was read hides nothing and is left out: a term of a sum, a part, the same amounts again, the rest.
 */
export function unreadColumns({
  area,
  headings,
  across,
  funds,
  bounds,
  moneyUnit,
}: Block): readonly Unread[] {
  const { row: top, firstRow, left, columns } = headings;
  if (firstRow === top || across !== null || funds.length === 0) return [];
  const known = new Set([...columns.values()].map(({ place }) => place.column));
  const unknown = area.filled(top, left, bounds.right).filter(({ column, wording }) => {
    if (known.has(column) || !funds.some(({ row }) => isAmount(area.place(row, column)))) return false;
    const isOfRoles = wording.fundRole !== null && wording.fundHeading === null;
    return !isOfRoles && !NO_MATTER.test(wording.word);
  });
  if (unknown.length === 0) return [];
  const amountIn = ({ row }: Fund, { column }: Place): Decimal =>
    amountAt(area.place(row, column), moneyUnit).number ?? ZERO;
  const rest = unknown.filter(
    (place) => !isExplained(funds.map((fund) => ({ fund, amount: amountIn(fund, place) }))),
  );
  return runsOf(rest, area.filled(top, left, bounds.right))
    .filter((run) => {
      const sumIn = (fund: Fund): Decimal =>
        run.reduce((sum, place) => sum.plus(amountIn(fund, place)), ZERO);
      return run.length === 1 || !isExplained(funds.map((fund) => ({ fund, amount: sumIn(fund) })));
    })
    .flatMap((run) =>
      run.map(({ row, column, text }) => ({ what: 'fund-column', at: { row, column }, text })),
    );
}

/**
 * Returns the parts that stand in columns where the rows divide the money too, unless they add up to what the rows
 * give.
 */
export function unreadParts(
  { area, funds, moneyUnit }: Pick<Block, 'area' | 'funds' | 'moneyUnit'>,
  parts: readonly FundPart[],
): readonly Unread[] {
  const addUp = funds.every((fund) =>
    AMOUNTS.every((amount) => {
      const columns = parts.flatMap((part) => part.columns.get(amount) ?? []);
      if (columns.length === 0) return true;
      const amounts = columns.map((column) => amountAt(area.place(fund.row, column), moneyUnit).number);
      const sum = amounts.reduce<Decimal>((total, number) => total.plus(number ?? ZERO), ZERO);
      return sum.eq(numberOf(fund, amount));
    }),
  );
  return addUp ? [] : parts.map(({ at, label }) => ({ what: 'fund-column', at, text: label }));
}

const AMOUNTS = ['initial', 'budget', 'executed'] as const;

function numberOf(fund: Fund, amount: (typeof AMOUNTS)[number]): Decimal {
  return fund[amount]?.number ?? ZERO;
}

/** What a column may be to those that were read. */
const EXPLANATIONS: readonly ((fund: Fund) => Decimal)[] = [
  () => ZERO,
  (fund) => numberOf(fund, 'budget').minus(numberOf(fund, 'initial')),
  (fund) => numberOf(fund, 'budget').minus(numberOf(fund, 'executed')),
  (fund) => numberOf(fund, 'initial'),
  (fund) => numberOf(fund, 'budget'),
  (fund) => numberOf(fund, 'executed'),
];

/** One explanation holds in every row. */
function isExplained(rows: readonly { readonly fund: Fund; readonly amount: Decimal }[]): boolean {
  return EXPLANATIONS.some((explain) => rows.every(({ fund, amount }) => amount.eq(explain(fund))));
}

/** Headings directly behind one another. */
function runsOf(some: readonly Place[], all: readonly Place[]): readonly (readonly Place[])[] {
  const runs: Place[][] = [];
  for (const place of some) {
    const former = runs.at(-1)?.at(-1);
    if (former && all.indexOf(place) === all.indexOf(former) + 1) runs.at(-1)!.push(place);
    else runs.push([place]);
  }
  return runs;
}
