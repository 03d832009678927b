import type { Assessment } from '../../assessment/assessment';
import type { Edit, EditKind } from '../../revision/revision';
import type { Touch } from './touch';

/**
 * The edits of Recalculate as far as they are allowed. What judges a form again is loaded with the first
 * one whose scores stay as they are.
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

/** Which of the settings decides about an edit of a kind. */
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
