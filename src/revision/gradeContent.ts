import { withGrade } from '../judgement/gradeText';
import type { Entry } from '../form/form';

/**
 * The text of a grade cell with another grade in the shape it has: the name replaced, the tick
 * moved (`■优 □良`), a label before it kept. Null where that shape is not understood: then a person
 * has to change it.
 * @param names the ruleset's grades
 */
export function gradeContent(entry: Entry, names: readonly string[], grade: string): string | null {
  const { value, text } = entry;
  if (value === null) return grade;
  if (typeof value !== 'string') return null;
  const whole = withGrade(value, names, grade);
  if (whole !== null) return whole;
  const at = text === '' ? -1 : value.lastIndexOf(text);
  const part = at < 0 ? null : withGrade(text, names, grade);
  return part === null ? null : value.slice(0, at) + part + value.slice(at + text.length);
}
