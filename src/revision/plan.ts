import { withAllAsRecorded } from '../judgement/judgeForm';
import type { Judgement } from '../judgement/judgement';
import { toA1 } from '../sheet/address';
import { revise } from './revise';
import type { Edit, EditKind, Revision } from './revision';

/** What follows from facts alone; everything else follows from these. */
const FIRST: ReadonlySet<EditKind> = new Set<EditKind>(['score', 'rate', 'execution-score']);

/** The edits of Recalculate that somebody may take or leave each by itself. */
export function firstEdits({ edits }: Revision): readonly Edit[] {
  return edits.filter(({ kind }) => FIRST.has(kind));
}

/**
 * Returns the edits of total, grade, stated weights and drafts that follow once only some of the first edits are made,
 * from the scores that then stand in the form. It only writes cells that Recalculate would write too: what Recalculate
 * holds back stays, even where with fewer changes nothing seems to speak against it.
 * @param whole what Recalculate would do
 * @param after the form judged with the chosen ones in place
 */
export function editsAfter(whole: Revision, after: Judgement): readonly Edit[] {
  const cells = new Set(whole.edits.filter(({ kind }) => !FIRST.has(kind)).map(({ at }) => toA1(at)));
  return revise(withAllAsRecorded(after)).edits.filter(
    ({ kind, at }) => !FIRST.has(kind) && cells.has(toA1(at)),
  );
}
