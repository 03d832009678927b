import { normalise } from '../../notation/normalise';
import { isPrintedUnit } from '../../notation/nothing';
import type { NumberEntry } from '../form';

/** Nobody wrote an amount: the cell is empty, or holds the form's printed unit alone. A sign for nothing (-, /) is an answer. */
export function isBlankAmount({ reading, text }: NumberEntry): boolean {
  return reading === 'empty' && (text === '' || isPrintedUnit(normalise(text)));
}
