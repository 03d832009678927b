import { normalise } from '../../notation/normalise';
import { isNothingWritten, statesNothing } from '../../notation/nothing';
import type { Indicator, NumberEntry } from '../form';
import type { Columns } from '../headings/columns';
import { DETAIL_NAME, LEVEL_NAME, PLACEHOLDER_NAME } from '../words/marks';
import { wordOf } from '../words/wordOf';
import type { IndicatorRow } from './indicatorRow';

/**
 * Tells whether a row counts. Only scored rows do. Rows that a form leaves over (`……`, `指标2：`) and rows that
 * explain the one above (其中…) carry neither weight nor score. Where a row has a name and nothing else, not even a
 * sign for nothing, somebody forgot to fill it in.
 * @param previous the kind of the row above, under the same second level
 */
export function kindOf(
  row: IndicatorRow,
  columns: Columns,
  previous: Indicator['kind'] | null,
): Indicator['kind'] {
  const isMeasured = !statesNothing(row.target.meaning) || !statesNothing(row.actual.meaning);
  const isScored = isWorth(row.weight) || isWorth(row.score);
  // Points that are merged down over 指标2： are those of the rows above it.
  const hasOwn = [row.weight, row.score].some((entry) => isWorth(entry) && entry?.at.row === row.row);
  if (!isMeasured && !hasOwn && PLACEHOLDER_NAME.test(bareName(row))) return 'placeholder';
  if (!isMeasured && !isWritten(row.weight) && !isWritten(row.score)) {
    return isForgotten(row) ? 'blank' : 'placeholder';
  }
  const isWeighed = columns.weight !== null || columns.score !== null;
  if (!isWeighed || isScored || isWritten(row.weight) || isWritten(row.score)) return 'scored';
  if (isCrossedOut(row.weight) || isCrossedOut(row.score)) return 'detail';
  return DETAIL_NAME.test(bareName(row)) || previous === 'detail' ? 'detail' : 'scored';
}

const WORDS = /[\u4e00-\u9fffA-Za-z]{2}/;
/** What forms print where somebody may add a name. */
const PROMPT = /自行|可(?:增|添|续|扩)|填写|[（(]如有|^其他$|^(?:三级|绩效|具体)?指标(?:名称|内容)/;

function isForgotten(row: IndicatorRow): boolean {
  const name = bareName(row);
  if (!WORDS.test(name) || PROMPT.test(name) || DETAIL_NAME.test(name) || LEVEL_NAME.test(wordOf(name)))
    return false;
  return [row.target.entry, row.actual.entry, row.weight, row.score, row.note].every(
    (entry) => entry === null || entry.text === '',
  );
}

function bareName({ name }: IndicatorRow): string {
  return normalise(name).replace(/[:。]$/, '');
}

/** Something other than a sign for nothing stands there. */
function isWritten(entry: NumberEntry | null): boolean {
  return entry !== null && (entry.reading !== 'empty' || entry.formula !== null);
}

function isWorth(entry: NumberEntry | null): boolean {
  return entry?.number !== null && entry?.number !== undefined && !entry.number.isZero();
}

/** A sign for nothing stands there: the row is said to carry no weight. */
function isCrossedOut(entry: NumberEntry | null): boolean {
  return entry !== null && entry.text !== '' && isNothingWritten(entry.text);
}
