import type { Locale } from '../../locales/localized';
import { reportText } from '../../locales/reportText';
import type { Markup } from './markup';
import { markup } from './markup';

/** How grades are usually named, best first; a region's other names follow. */
const USUAL = ['优', '良', '中', '差'];

/** Grades with their number of forms as a bar and a legend; a form without a grade has the key ''. */
export function gradeBar(counts: ReadonlyMap<string, number>, locale: Locale): Markup | null {
  const text = reportText(locale).page;
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const rank = (grade: string) =>
    grade === '' ? Infinity : USUAL.includes(grade) ? USUAL.indexOf(grade) : 9;
  const grades = [...counts].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
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
    return USUAL.includes(grade) ? `g${USUAL.indexOf(grade)}` : 'g4';
  }
}
