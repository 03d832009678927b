import { compareText } from '../../locales/compareText';
import type { Locale } from '../../locales/localized';
import type { ComparisonDocument, ComparisonSummary } from './comparisonDocument';

/** What all comparisons come to, as sentences; counts of nothing are left out but for the first. */
export function summarySentences(summary: ComparisonSummary, locale: Locale): string[] {
  const text = compareText(locale);
  const { compared, changed, onlyOld, onlyNew, settled, raised, notices, unreadable } = summary;
  return [
    text.summary(compared, changed),
    ...(onlyOld + onlyNew > 0 ? [text.summaryOnly(onlyOld, onlyNew)] : []),
    ...(settled + raised > 0 ? [text.summaryFindings(settled, raised)] : []),
    ...(notices > 0 ? [text.summaryNotices(notices)] : []),
    ...(unreadable > 0 ? [text.summaryUnreadable(unreadable)] : []),
  ];
}

/** The counts of a document's parts. */
export function summaryOf({
  comparisons,
  onlyOld,
  onlyNew,
  unreadable,
}: Pick<ComparisonDocument, 'comparisons' | 'onlyOld' | 'onlyNew' | 'unreadable'>): ComparisonSummary {
  const sum = (count: (each: ComparisonDocument['comparisons'][number]) => number): number =>
    comparisons.reduce((total, each) => total + count(each), 0);
  return {
    compared: comparisons.length,
    changed: sum(({ isChanged }) => (isChanged ? 1 : 0)),
    onlyOld: onlyOld.length,
    onlyNew: onlyNew.length,
    settled: sum(({ findings }) => findings.settled.length),
    raised: sum(({ findings }) => findings.raised.length),
    notices: sum(({ notices }) => notices.length),
    unreadable: unreadable.filter(({ sheet }) => sheet === null).length,
  };
}
