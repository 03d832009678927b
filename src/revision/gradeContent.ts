import { listsGrades, withGrade } from '../judgement/gradeText';
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
  if (at < 0) return null;
  const [before, behind] = [value.slice(0, at), value.slice(at + text.length)];
  // The ticked name of a list is no grade that can be replaced: its tick would have to move.
  if (listsGrades(before + behind, names)) return null;
  const part = withGrade(text, names, grade);
  return part === null ? null : before + part + behind;
}
