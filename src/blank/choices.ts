import type { Ruleset } from '../ruleset/ruleset';

/** What may stand in a column of signs; the full-width ones are no formulas when typed. */
export const SIGNS: readonly string[] = ['≥', '≤', '＝', '＞', '＜', '定性'];

/** What may stand as the grade. */
export function gradesOf({ grades }: Ruleset): readonly string[] {
  return grades.list.map(({ name }) => name);
}
