import type { Contradiction } from '../diagnosis/diagnosis';
import type { Judgement } from './judgement';

/**
 * True for a contradiction that blames the execution score alone, where that is below zero or above its weight anyway.
 */
export function isExecutionAlone({ fault, explanations }: Contradiction, { scoredFund }: Judgement): boolean {
  const cells = explanations[0]?.culprits ?? [];
  const judged = scoredFund?.execution?.verdict;
  return (
    (judged === 'negative' || judged === 'above-weight') &&
    fault === 'outdated' &&
    cells.length === 1 &&
    cells[0]!.cell.role === 'execution-score'
  );
}

/** True where no contradiction of other cells says what is wrong with the execution score. */
export function isExecutionToldByItself(judgement: Judgement): boolean {
  return judgement.contradictions.every(
    (each) =>
      isExecutionAlone(each, judgement) || each.equations.every(({ of }) => of.role !== 'execution-score'),
  );
}
