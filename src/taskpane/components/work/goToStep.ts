import type { Assessment } from '../../../assessment/assessment';
import { stepFrom, stepsOf, workOf } from '../../figures/workOf';
import type { Session } from '../../session/session';

/**
 * Selects the next place to settle, from the selected cell on.
 * @param back true to go to the one before
 */
export function goToStep(session: Session, assessment: Assessment, back: boolean): void {
  const { sheetId } = assessment.form;
  const { place } = session.getState();
  const from = place?.sheetId === sheetId ? place.at : null;
  const next = stepFrom(stepsOf(workOf(assessment)), from, back);
  if (next) void session.showFinding(sheetId, next);
}
