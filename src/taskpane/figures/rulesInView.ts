import type { Ruleset } from '../../ruleset/ruleset';
import { rulesetById } from '../../ruleset/rulesets';
import type { Assessment } from '../../assessment/assessment';
import type { State, View } from '../session/state';

/**
 * The rules that what is shown is scored by, without the form's own numbers, which count in any case; null where
 * nothing is shown, or several rules are.
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
