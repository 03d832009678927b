import type { Contradiction } from '../diagnosis/diagnosis';
import { Decimal } from '../notation/decimal';
import type { Judgement } from './judgement';

/** The total and the sum of the scores that were read, where something scored was not read, or too much was. */
export interface ToldMisreading {
  readonly contradiction: Contradiction;
  readonly total: Decimal;
  readonly sum: Decimal;
}

/** The contradiction that is ziping's own misreading and no error of the form; null without one. */
export function misreadingOf({ contradictions }: Pick<Judgement, 'contradictions'>): ToldMisreading | null {
  const contradiction = contradictions.find(({ verdict }) => verdict === 'misread');
  const { stated, exact } = contradiction?.equations[0] ?? {};
  if (!contradiction || !(stated instanceof Decimal) || !(exact instanceof Decimal)) return null;
  return { contradiction, total: stated, sum: exact };
}
