import type { Subject } from '../../comparison/comparison';
import { compareText } from '../../locales/compareText';
import type { Locale } from '../../locales/localized';
import { reportText } from '../../locales/reportText';

/** What a subject is called: as the form calls it, else by its part of the form. */
export function subjectText(subject: Subject, locale: Locale): string {
  const text = compareText(locale);
  switch (subject.kind) {
    case 'indicator':
      return subject.name || text.noName;
    case 'level':
      return subject.name;
    case 'fund':
      return subject.label || reportText(locale).fundRoles[subject.role];
    default:
      return text.subjects[subject.kind];
  }
}
