import { noteState, pointsAbove } from '../../notation/note';
import type { Indicator } from '../form';
import type { LevelledRow } from './levelWeights';

/**
 * Settles what only all rows together show: whether the second level holds the names, which blank rows end the list,
 * and which notes point to a note that is not there.
 * @param rows one for each indicator
 */
export function withNamesAndNotes(
  indicators: readonly Indicator[],
  rows: readonly LevelledRow[],
): readonly Indicator[] {
  return withNotes(withNames(withoutBlankEnd(indicators, rows), rows));
}

/** Where no indicator has a name the second level names them: that form does not use its third column. */
function withNames(indicators: readonly Indicator[], rows: readonly LevelledRow[]): readonly Indicator[] {
  const isUnnamed = ({ name, kind }: Indicator): boolean => kind === 'scored' && name === '';
  const counted = indicators.filter(({ kind }) => kind === 'scored');
  if (counted.length < 2 || !counted.every(isUnnamed)) return indicators;
  return indicators.map((indicator, index) => {
    const level2 = rows[index]!.level2;
    return isUnnamed(indicator) && level2
      ? { ...indicator, name: level2.text, nameAt: level2.at }
      : indicator;
  });
}

/** Below the last row of a list without levels may stand labels that nobody can foresee. */
function withoutBlankEnd(
  indicators: readonly Indicator[],
  rows: readonly LevelledRow[],
): readonly Indicator[] {
  const last = indicators.findLastIndex(({ kind }) => kind !== 'blank' && kind !== 'placeholder');
  return indicators.map((indicator, index) => {
    const { columns } = rows[index]!;
    const isInList = columns.level1 === null && columns.level2 === null;
    return index > last && isInList && indicator.kind === 'blank'
      ? { ...indicator, kind: 'placeholder' }
      : indicator;
  });
}

/** A note 同上 stands for the nearest note above it that is no 同上; where there is none it says nothing. */
function withNotes(indicators: readonly Indicator[]): readonly Indicator[] {
  if (!indicators.some(({ note }) => note !== null && pointsAbove(note.text))) return indicators;
  let above = '';
  return indicators.map((indicator) => {
    const text = indicator.note?.text ?? '';
    if (!pointsAbove(text)) {
      above = text === '' ? above : text;
      return indicator;
    }
    return givesNoReason(above) ? { ...indicator, pointsToNothing: true } : indicator;
  });
}

function givesNoReason(note: string): boolean {
  const state = noteState(note);
  return state === 'none' || state === 'says-nothing';
}
