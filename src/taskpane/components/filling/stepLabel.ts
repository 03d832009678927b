import type { Form } from '../../../form/form';
import type { FillingText } from '../../../locales/fillingText';
import { NAME_PROMPT } from '../../../form/facts/questions';
import { SECTION_WEIGHT } from '../../../form/words/marks';
import type { Part, Stop } from '../../session/fillingSteps';

/** Returns what a step asks for, as the form prints it, else in the pane's words. */
export function stepLabel(stop: Stop, { headings }: Form, text: FillingText): string {
  if (stop.kind === 'answer') {
    const { what, label } = stop.question;
    return label || text.asked[what];
  }
  const note = stop.row === null ? undefined : headings.find(({ meaning }) => meaning === 'note');
  return note?.text.replace(/\s+/g, '') ?? text.note;
}

/** Returns the name of a part of a form, as the form has it but without the weight in its label. */
export function partName({ kind, name }: Part, text: FillingText): string {
  return name.replace(SECTION_WEIGHT, '').replace(/\s+/g, '') || text.part[kind];
}

/**
 * Returns where a step belongs: its indicator with the level above it, its row of the funds, or else its part of the
 * form.
 */
export function stepPlace(stop: Stop, part: Part, { indicators }: Form, text: FillingText): string {
  if (stop.row === null) return (stop.kind === 'answer' && stop.question.of) || partName(part, text);
  const { level1, level2, name } = indicators[stop.row]!;
  const levels = [level2 || level1, name.replace(NAME_PROMPT, '') || name];
  return [...new Set(levels)].filter((each) => each !== '').join(' › ');
}
