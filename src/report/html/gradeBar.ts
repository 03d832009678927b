import type { Locale } from '../../locales/localized';
import { reportText } from '../../locales/reportText';
import { USUAL_GRADES } from '../formSummary';
import type { Markup } from './markup';
import { markup } from './markup';

/** Grades in order, with their number of forms, as a bar and a legend; '' is no grade. */
export function gradeBar(
  grades: readonly (readonly [grade: string, forms: number])[],
  locale: Locale,
): Markup | null {
  const text = reportText(locale).page;
  const total = grades.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return null;
  const labels = grades.map(([grade, count]) => text.gradeCount(grade || text.noGrade, count));
  let start = 0;
  const bars = grades.map(([grade, count]) => {
    const bar = markup`<rect class="${colour(grade)}" x="${start}" y="0" width="${count}" height="1" />`;
    start += count;
    return bar;
  });
  return markup`<h3>${text.grades}</h3>
    <svg
      class="bar"
      viewBox="0 0 ${total} 1"
      preserveAspectRatio="none"
      role="img"
      aria-label="${labels.join(', ')}"
    >
      ${bars}
    </svg>
    <ul class="legend">
      ${grades.map(
        ([grade], index) => markup`<li><span class="swatch ${colour(grade)}"></span>${labels[index]!}</li>`,
      )}
    </ul> `;

  function colour(grade: string): string {
    return USUAL_GRADES.includes(grade) ? `g${USUAL_GRADES.indexOf(grade)}` : 'g4';
  }
}
