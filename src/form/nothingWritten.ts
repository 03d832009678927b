import { normalise } from '../notation/normalise';
import { isNothing, isPrintedUnit } from '../notation/nothing';

/** True where a cell that should hold a number holds nothing or a sign for it: blank, `-`, `/`, 无, 万元 alone. */
export function isNothingWritten(text: string): boolean {
  const plain = normalise(text);
  return plain === '' || plain === '无' || isNothing(plain) || isPrintedUnit(plain);
}
