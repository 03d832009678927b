import type { ArithmeticCell, Contradiction, Culprit, Value } from '../diagnosis/diagnosis';
import type { Entry, NumberEntry, RateEntry } from '../form/form';
import type { Localized } from '../locales/localized';
import type { Judgement } from '../judgement/judgement';
import { contradictionText } from '../judgement/reasoning/contradictionText';
import type { CellValue } from '../sheet/cell';
import { editOf } from './edit';
import { factContent } from './factContent';
import { gradeContent } from './gradeContent';
import { rateContent } from './rateContent';
import type { Edit, EditKind } from './revision';
import { scoreContent } from './scoreContent';
import { isWritable } from './scoreEdits';

/** A change of one cell that would settle a contradiction, if this cell is the wrong one. */
export interface Candidate {
  readonly edit: Edit;
  readonly settles: Contradiction;
}

/**
 * Returns the changes that would each settle a contradiction with one cell. ziping makes none of them by itself, since
 * a person has to say which cell is wrong; where two cells would have to change at once there is none.
 */
export function candidateEdits(judgement: Judgement): readonly Candidate[] {
  return judgement.contradictions.flatMap((settles) => {
    const reason = contradictionText(settles, judgement.form);
    return settles.explanations.flatMap(({ culprits }) => {
      const [culprit, ...others] = culprits;
      const edit = culprit && others.length === 0 ? editFor(culprit, judgement, reason) : null;
      return edit ? [{ edit, settles }] : [];
    });
  });
}

function editFor({ cell, value }: Culprit, judgement: Judgement, reason: Localized): Edit | null {
  if (cell.entry === null || cell.entry.formula !== null || value === null) return null;
  const content = contentFor(cell, cell.entry, value, judgement);
  return content === null
    ? null
    : editOf(judgement.form, KINDS[cell.role] ?? 'fact', cell.entry, content, reason);
}

/** What each cell is to Recalculate; all others are facts. */
const KINDS: Readonly<Partial<Record<ArithmeticCell['role'], EditKind>>> = {
  rate: 'rate',
  'execution-score': 'execution-score',
  score: 'score',
  'total-weight': 'total-weight',
  total: 'total',
  'other-total': 'total',
  grade: 'grade',
};

function contentFor(
  { role, recorded }: ArithmeticCell,
  entry: Entry,
  value: Value,
  { form, scorecard }: Judgement,
): CellValue | null {
  if (typeof value === 'string') {
    return role === 'grade'
      ? gradeContent(
          entry,
          scorecard.ruleset.grades.list.map(({ name }) => name),
          value,
        )
      : null;
  }
  const number = entry as NumberEntry;
  switch (role) {
    case 'rate':
    case 'completion':
    case 'coefficient': {
      const siblings = role === 'rate' ? form.funds.flatMap(({ rate }) => rate ?? []) : [];
      return isWritable(number) ? rateContent(entry as RateEntry, value, siblings) : null;
    }
    case 'execution-score':
    case 'score':
    case 'total':
    case 'other-total':
    case 'total-weight':
      return isWritable(number) ? scoreContent(number, value) : null;
    default:
      return factContent(entry, recorded as Exclude<Value, string> | null, value);
  }
}
