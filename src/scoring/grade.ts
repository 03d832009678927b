import type { Decimal } from '../notation/decimal';
import type { Rules } from './rules';

/** Returns the grade of a total in 分, null without one. A grade begins at its lower end, included. */
export function gradeOf(total: Decimal | null, rules: Rules): string | null {
  if (total === null) return null;
  return rules.grades.find(({ from }) => total.gte(from))?.name ?? null;
}
