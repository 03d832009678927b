import type { WorkbookAssessment } from '../assessment/assessment';
import type { SealState } from '../seal/seal';
import type { Sheet } from '../sheet/sheet';
import type { Json } from './host';

/**
 * Compares a workbook’s forms with its seal. The code for that is loaded with the first seal.
 * @param kept the value under `SEAL_KEY`; null for no seal
 */
export async function keptSeal(
  kept: Json,
  sheets: readonly Sheet[],
  assessment: Pick<WorkbookAssessment, 'assessments'>,
): Promise<SealState> {
  if (kept === null) return { state: 'none' };
  const { sealState } = await import('../seal/sealState');
  return sealState(kept, sheets, assessment);
}
