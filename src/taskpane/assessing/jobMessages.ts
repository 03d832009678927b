import type { Json } from '../../hosts/host';
import type { Seal, SealState } from '../../seal/seal';
import type { SealableAssessment, SealedForms } from '../../seal/sealedForms';
import type { AssessSettings } from './assessor';
import type { SheetSlice } from './sheetSlices';

/** What the worker is to do with the sheets that it was sent before. */
export type Job =
  | { readonly kind: 'assess'; readonly settings: AssessSettings }
  | { readonly kind: 'sealState'; readonly kept: Json; readonly forms: SealedForms }
  | { readonly kind: 'makeSeal'; readonly of: SealableAssessment; readonly date: string };

/** A message to the worker: sheets in slices, then what to do with them. */
export type ToWorker = { readonly slice: SheetSlice } | { readonly job: Job };

/**
 * A message from the worker: the pieces of an assessment, with decimals as text, then that the job is done or failed.
 */
export type FromWorker =
  { readonly piece: unknown } | { readonly done: Seal | SealState | null } | { readonly failed: string };
