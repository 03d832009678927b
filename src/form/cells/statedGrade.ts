import type { Entry } from '../form';
import { GRADE, OPEN, TICKED } from '../words/marks';
import type { Area } from './area';
import { entryAt } from './entry';
import { valueBeside } from './labelledValue';
import type { Place } from './place';

const BOXES = new RegExp(`[${TICKED}${OPEN}]`, 'u');
const TICKED_BEFORE = new RegExp(`[${TICKED}]\\s*([优良中差合格不]{1,3})`, 'u');
const TICKED_AFTER = new RegExp(`([优良中差合格不]{1,3})[^优良中差${OPEN}${TICKED}]*[${TICKED}]`, 'u');
/** The list begins with a box: `■优 □良`, not `优☑ 良□`. */
const BOX_FIRST = new RegExp(`^[^优良中差]*[${TICKED}${OPEN}]`, 'u');

/**
 * Returns the grade that a text states: the ticked one of a list (`优☑ 良□ 中□ 差□`), or '' where none is ticked; any
 * other text as it is.
 */
export function gradeIn(text: string): string {
  if (!BOXES.test(text)) return text;
  const pattern = BOX_FIRST.test(text) ? TICKED_BEFORE : TICKED_AFTER;
  return pattern.exec(text)?.[1] ?? '';
}

/** True for texts that are a grade or a list of grades to tick. */
export function isGrade(text: string): boolean {
  return GRADE.test(text) || (BOXES.test(text) && /[优良中差]/.test(text));
}

/** The grade of a row: beside its label, or standing alone in the total's row (`总分 … 100 96 优`). */
export function gradeInRow(area: Area, places: readonly Place[], right: number): Entry | null {
  for (const place of places) {
    for (const { label, rest } of place.wording.labels) {
      if (label !== 'grade' && label !== 'conclusion') continue;
      const entry = valueBeside(area, place, rest, right);
      if (entry && (label === 'grade' || isGrade(entry.text))) return graded(entry);
    }
  }
  const alone = places.find((place) => isGrade(place.text));
  return alone ? graded(entryAt(alone)) : null;
}

function graded(entry: Entry): Entry {
  return { ...entry, text: gradeIn(entry.text) };
}
