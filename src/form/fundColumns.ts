import type { Place } from './place';
import { HEADING_WEIGHT } from './marks';
import type { FundColumn } from './fundWords';

/** The heading row of a funds block. */
export interface FundColumns {
  readonly row: number;
  /** The first column that holds amounts; labels stand left of it. */
  readonly left: number;
  readonly columns: ReadonlyMap<FundColumn, Place>;
  /** The heading that states the weight, where one does: 分值（10分）, 得分(20分*执行率). */
  readonly statedWeight: { readonly place: Place; readonly text: string } | null;
  /** The rate's heading asks for percentage points: 执行率(%). */
  readonly rateInPoints: boolean;
}

/** Reads a row as the headings of a funds block, or null: it needs two of them, one for an amount. */
export function fundColumnsIn(places: readonly Place[]): FundColumns | null {
  const columns = new Map<FundColumn, Place>();
  for (const place of places) {
    const meaning = place.wording.fundHeading;
    // 年度预算数（万元） over the labels, 年初预算, 调整后预算数: the last before what was spent is meant.
    const isCloser = meaning === 'budget' && !columns.has('executed');
    if (meaning && (isCloser || !columns.has(meaning))) columns.set(meaning, place);
  }
  const amounts = (['initial', 'budget', 'executed'] as const).filter((meaning) => columns.has(meaning));
  if (amounts.length === 0 || columns.size - Number(columns.has('note')) < 2) return null;
  if (!columns.has('budget') && columns.has('initial')) {
    columns.set('budget', columns.get('initial')!);
    columns.delete('initial');
  }
  return {
    row: places[0]!.row,
    left: Math.min(...[...columns.values()].map(({ column }) => column)),
    columns,
    statedWeight: statedWeight([columns.get('weight'), columns.get('score')]),
    rateInPoints: /[%％]/.test(columns.get('rate')?.text ?? ''),
  };
}

/** True where the row below an indicator table begins another form's funds block. */
export function isFundHeading(place: Place): boolean {
  const found = place.wording.fundHeading;
  return found === 'initial' || found === 'budget' || found === 'executed';
}

function statedWeight(headings: readonly (Place | undefined)[]): FundColumns['statedWeight'] {
  for (const place of headings) {
    const text = HEADING_WEIGHT.exec(place?.text.normalize('NFKC') ?? '')?.[0];
    if (place && text !== undefined) return { place, text };
  }
  return null;
}
