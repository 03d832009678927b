import type { GoalIndicator } from '../form/goalTable';
import type { Comparator, Meaning } from '../notation/meaning';
import { printMeaning } from '../notation/printMeaning';
import { readMeaning } from '../notation/readMeaning';

/** What stands in the cells of a target: the sign and unit of a layout that has columns for them. */
export interface TargetCells {
  readonly sign: string | null;
  readonly target: string | number | null;
  readonly unit: string | null;
}

const NOTHING: TargetCells = { sign: null, target: null, unit: null };

/** As `SIGNS` offers them; the full-width ones are no formulas when typed. */
const SIGN_OF: Readonly<Record<Comparator, string>> = {
  '>=': '≥',
  '<=': '≤',
  '=': '＝',
  '>': '＞',
  '<': '＜',
};

/** An approved target in the one cell of a layout: as it was written, else so that it reads the same. */
export function targetInOneCell(approved: GoalIndicator): TargetCells {
  const { text, meaning } = approved.target;
  if (text === '') return NOTHING;
  const unit = 'unit' in meaning ? (meaning.unit?.text ?? '') : '';
  const plain = [text, text + unit, printMeaning(meaning)].find((each) => reads({ target: each }, approved));
  return { ...NOTHING, target: (plain ?? text).replace(/^=/, '＝') };
}

/** The same in columns of sign, value and unit; what is no plain number stands whole in the column of values. */
export function targetInColumns(approved: GoalIndicator): TargetCells {
  const { text, meaning } = approved.target;
  if (text === '') return NOTHING;
  if (meaning.kind === 'words' || meaning.kind === 'choice') {
    return { sign: '定性', target: text, unit: null };
  }
  if (meaning.kind !== 'number') return targetInOneCell(approved);
  const cells = {
    sign: meaning.comparator && SIGN_OF[meaning.comparator],
    target: meaning.value.toNumber(),
    unit: meaning.unit?.text ?? null,
  };
  const isExact = meaning.value.eq(cells.target);
  const printed = { ...cells, target: meaning.value.toFixed() };
  return isExact && reads(printed, approved) ? cells : targetInOneCell(approved);
}

/** True where reading the cells gives back what was approved. */
function reads(
  { sign = null, target, unit = null }: { sign?: string | null; target: string; unit?: string | null },
  { name, target: { text, meaning } }: GoalIndicator,
): boolean {
  const read = readMeaning(target, { name, sign: sign ?? '', unit: unit ?? '' });
  return read.kind === 'words' || read.kind === 'unreadable'
    ? read.kind === meaning.kind && target === text
    : isSame(read, meaning);
}

function isSame(one: Meaning, other: Meaning): boolean {
  return one.kind === other.kind && printMeaning(one) === printMeaning(other);
}
