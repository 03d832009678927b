import type { Ruleset } from '../../ruleset/ruleset';
import { rulesetById } from '../../ruleset/rulesets';
import type { Assessment } from '../../assessment/assessment';
import type { State, View } from '../session/state';

/**
 * Returns the ruleset by which the forms in view are scored, without the numbers that forms print themselves, which
 * count under any ruleset. Null if no form is in view, or they are scored by different rulesets.
 */
export function rulesInView({ view, settings }: Pick<State, 'view' | 'settings'>): Ruleset | null {
  if (settings.ruleset) return settings.ruleset;
  const [first, ...others] = shown(view).map(({ choice }) => choice.ruleset);
  if (!first || others.some(({ id }) => id !== first.id)) return null;
  return rulesetById(first.id) ?? first;
}

function shown(view: View): readonly Assessment[] {
  if (view.kind === 'validated') return view.result.assessments;
  if (!('chosen' in view)) return [];
  return view.chosen === null ? view.assessments : [view.assessments[view.chosen]!];
}
