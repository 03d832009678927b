import { lapsed } from '../acceptance/accept';
import type { Acceptance } from '../acceptance/acceptance';
import type { WorkbookAssessment } from './assessment';

/**
 * What a workbook keeps as accepted and occurs no more. Of a sheet that could not be read nobody knows whether
 * its findings still occur, so nothing is said of it.
 */
export function lapsedIn(
  { assessments, unreadable }: Pick<WorkbookAssessment, 'assessments' | 'unreadable'>,
  acceptances: readonly Acceptance[],
): readonly Acceptance[] {
  if (acceptances.length === 0) return [];
  const unread = new Set(unreadable.map(({ place }) => place.sheet));
  return lapsed(
    acceptances.filter(({ sheet }) => !unread.has(sheet)),
    assessments.flatMap(({ accepted }) => accepted),
  );
}
