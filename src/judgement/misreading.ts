import type { Contradiction } from '../diagnosis/diagnosis';
import { Decimal } from '../notation/decimal';
import type { Judgement } from './judgement';

/** The total and the sum of the scores that were read, where something scored was not read, or too much was. */
export interface ToldMisreading {
  readonly contradiction: Contradiction;
  readonly total: Decimal;
  readonly sum: Decimal;
}

/**
 * Returns the contradiction that comes from ziping’s own misreading and is no error of the form; null without one.
 */
export function misreadingOf({ contradictions }: Pick<Judgement, 'contradictions'>): ToldMisreading | null {
  const contradiction = contradictions.find(({ fault }) => fault === 'misread');
  const { stated, exact } = contradiction?.equations[0] ?? {};
  if (!contradiction || !(stated instanceof Decimal) || !(exact instanceof Decimal)) return null;
  return { contradiction, total: stated, sum: exact };
}

/** An indicator that budget execution may be scored by, so that the funds only repeat its points. */
const EXECUTION = /预算.{0,4}(?:执行|完成|支出)|执行率/;

/**
 * True where the indicators alone have all the weights and the total is the sum of their scores: budget execution has
 * points of its own that the total leaves out. The form then has more than 100 points, and ziping has not misread it.
 * False where an indicator scores the execution, for then the funds repeat its points.
 */
export function leavesOutExecution(judgement: Judgement): boolean {
  const misreading = misreadingOf(judgement);
  const { rows, scoredFund, scorecard } = judgement;
  const [weight, score] = [scoredFund?.fund.weight?.number, scoredFund?.fund.score?.number];
  if (!misreading || !weight || !score || !scorecard.total.weight) return false;
  const isRepeated = rows.some(({ indicator }) => EXECUTION.test(indicator.name));
  const isWhole = scorecard.total.weight.minus(weight).eq(scorecard.ruleset.totalWeight);
  return !isRepeated && isWhole && misreading.sum.minus(score).eq(misreading.total);
}
