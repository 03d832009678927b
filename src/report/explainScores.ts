import type { Assessment } from '../assessment/assessment';
import type { Entry } from '../form/form';
import type { Locale } from '../locales/localized';
import type { CellExplanation } from './explainCell';
import { explainCell } from './explainCell';

/** How every score of a form comes about: execution, indicators, total and grade, in their order. */
export function explainScores(assessment: Assessment, locale: Locale): CellExplanation[] {
  const { form } = assessment;
  const entries: (Entry | null)[] = [
    ...form.funds.flatMap(({ rate, score }, index) => (index === form.scoredFund ? [rate, score] : [])),
    ...form.indicators.filter(({ kind }) => kind === 'scored').map(({ score }) => score),
    form.total?.score ?? null,
    form.grade,
  ];
  return entries.flatMap((entry) => (entry && explainCell(assessment, entry.at, locale)) ?? []);
}
