import type { Locale } from '../locales/localized';
import { reportText } from '../locales/reportText';
import type { GoalReport } from './document';

/** With which goal table a form was compared, as a sentence with its file, sheet and cell. */
export function goalSentence({ file, sheet, cell, title }: GoalReport, locale: Locale): string {
  return reportText(locale).comparedWith(`${file === null ? '' : `${file} `}${sheet} ${cell}`, title);
}
