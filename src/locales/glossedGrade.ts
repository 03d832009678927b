import type { Locale } from './localized';

/** What the usual names of grades mean in English. A region's own name that is missing here stays as it is. */
const MEANINGS: Readonly<Record<string, string>> = {
  优: 'excellent',
  优秀: 'excellent',
  良: 'good',
  良好: 'good',
  中: 'fair',
  中等: 'fair',
  一般: 'fair',
  合格: 'pass',
  差: 'poor',
  较差: 'poor',
  不合格: 'fail',
};

/** Returns a grade as the form writes it, in English followed by its meaning: `优 excellent`. */
export function glossedGrade(grade: string, locale: Locale): string {
  const meaning = locale === 'en-US' ? MEANINGS[grade.trim()] : undefined;
  return meaning === undefined ? grade : `${grade} ${meaning}`;
}
