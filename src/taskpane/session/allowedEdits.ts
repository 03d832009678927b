import type { Assessment } from '../../assessment/assessment';
import { withScoresAsRecorded } from '../../judgement/judgeForm';
import type { Edit, EditKind } from '../../revision/revision';
import { revise } from '../../revision/revise';
import type { Touch } from './touch';

/** The edits of Recalculate as far as they are allowed. */
export function allowedEdits({ judgement, revision }: Assessment, touch: Touch): readonly Edit[] {
  const { edits } = touch.scores ? revision : revise(withScoresAsRecorded(judgement));
  return edits.filter(({ kind }) => touch[partOf(kind)]);
}

function partOf(kind: EditKind): keyof Touch {
  switch (kind) {
    case 'score':
      return 'scores';
    case 'note':
      return 'notes';
    default:
      return 'arithmetic';
  }
}
