import type { WorkbookAssessment } from '../../assessment/assessment';
import type { Json } from '../../hosts/host';
import type { SealState } from '../../seal/seal';
import type { Sheet } from '../../sheet/sheet';
import type { Desk } from './desk';

/** What the seal that the workbook keeps says of its forms now. */
export async function sealed(
  { assessor }: Desk,
  kept: Json,
  sheets: readonly Sheet[],
  result: WorkbookAssessment,
): Promise<SealState> {
  return kept === null ? { state: 'none' } : assessor.sealState(kept, sheets, result);
}
