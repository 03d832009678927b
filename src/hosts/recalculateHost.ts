import type { WorkbookAssessment } from '../assessment/assessment';
import type { Revision } from '../revision/revision';
import { OWN_SCORES_KEY, ownScoresWith } from '../revision/ownScores';
import { assessHost } from './assessHost';
import type { Asked } from './assessHost';
import { flagsOf } from './flagsOf';
import type { Applied, Host } from './host';
import { journalJson, pushed, readUndoJournal, UNDO_KEY } from './undoJournal';

/** The result of scoring a workbook. */
export interface Recalculated extends Pick<Applied, 'applied' | 'refused'>, Pick<Revision, 'offered'> {
  /** The workbook assessed once more after the edits. */
  readonly after: WorkbookAssessment;
}

/**
 * Recalculates all forms of a workbook that no user has in front: writes the edits, keeps the undo journal in the
 * workbook, and on request flags cells. It does not save the workbook.
 * @throws Problem if the workbook cannot be read or written
 */
export async function recalculateHost(
  host: Host,
  asked: Asked,
  { flag }: { readonly flag: boolean },
): Promise<Recalculated> {
  const { assessment, sheets } = await assessHost(host, asked);
  const edits = assessment.assessments.flatMap(({ revision }) => revision.edits);
  const offered = assessment.assessments.flatMap(({ revision }) => revision.offered);
  const { applied, refused } = await host.apply({ edits, offered });
  if (applied.length > 0) {
    const ownScores = await host.recall(OWN_SCORES_KEY);
    await host.remember(OWN_SCORES_KEY, ownScoresWith({ edits: applied }, ownScores, sheets));
    const undo = readUndoJournal(await host.recall(UNDO_KEY));
    await host.remember(UNDO_KEY, journalJson(pushed(undo, applied)));
  }
  const { assessment: after } = await assessHost(host, asked);
  if (flag) await host.flag(flagsOf(after.assessments));
  return { after, applied, offered, refused };
}
