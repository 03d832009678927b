import { arrangementOf } from './arrangement';
import type { Filed, FormComparison } from './comparison';
import { findingChanges } from './findingChanges';
import { footChanges, fundChanges, headChanges } from './formChanges';
import { indicatorChanges } from './indicatorChanges';
import { matchForms } from './matching';
import { noticesOf } from './notices';

/**
 * What is different between two versions of a form, or between the forms of two years: by what is said and
 * not by cells. Nothing is different between a form and itself; the same two forms the other way round give
 * the same with old and new exchanged, except for notices, which only look forward.
 */
export function compareForms(old: Filed, now: Filed): FormComparison {
  const [before, after] = [old.assessment.form, now.assessment.form];
  const years =
    before.year !== null && after.year !== null && before.year !== after.year
      ? { old: before.year, new: after.year }
      : null;
  const matching = matchForms(before, after, years);
  return {
    old,
    new: now,
    years,
    changes: [
      ...headChanges(old.assessment, now.assessment, years),
      ...fundChanges(before, after, matching),
      ...indicatorChanges(before, after, matching, years),
      ...footChanges(before, after),
    ],
    arrangement: arrangementOf(before, after, matching),
    ...findingChanges(old.assessment, now.assessment, matching),
    notices: noticesOf(before, after, matching, years),
  };
}
