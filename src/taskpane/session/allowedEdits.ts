import type { Assessment } from '../../assessment/assessment';
import type { Edit, EditKind } from '../../revision/revision';
import type { Touch } from './touch';

/**
 * Returns those edits of Recalculate that the settings allow. If scores may not be written, the form is judged again
 * with the scores as recorded, so that total and grade follow from those.
 */
export async function allowedEdits(
  { judgement, revision }: Assessment,
  touch: Touch,
): Promise<readonly Edit[]> {
  const { edits } = touch.scores ? revision : await editsBesideScores(judgement);
  return edits.filter(({ kind }) => touch[partOf(kind)]);
}

async function editsBesideScores(judgement: Assessment['judgement']) {
  const { withScoresAsRecorded } = await import('../../judgement/judgeForm');
  const { revise } = await import('../../revision/revise');
  return revise(withScoresAsRecorded(judgement));
}

/** Returns the setting that allows or forbids a kind of edit. */
export function partOf(kind: EditKind): keyof Touch {
  switch (kind) {
    case 'score':
      return 'scores';
    case 'note':
      return 'notes';
    default:
      return 'arithmetic';
  }
}
