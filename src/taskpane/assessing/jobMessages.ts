import type { Json } from '../../hosts/host';
import type { Seal, SealState } from '../../seal/seal';
import type { SealableAssessment, SealedForms } from '../../seal/sealedForms';
import type { AssessSettings } from './assessor';
import type { SheetSlice } from './sheetSlices';

/** What is to be done with the sheets that came before. */
export type Job =
  | { readonly kind: 'assess'; readonly settings: AssessSettings }
  | { readonly kind: 'sealState'; readonly kept: Json; readonly forms: SealedForms }
  | { readonly kind: 'makeSeal'; readonly of: SealableAssessment; readonly date: string };

/** What the page tells its worker: sheets in slices, then what to do with them. */
export type Question = { readonly slice: SheetSlice } | { readonly job: Job };

/** What the worker tells the page: for an assessment its pieces, decimals as text; then that it is done. */
export type Answer =
  { readonly piece: unknown } | { readonly done: Seal | SealState | null } | { readonly failed: string };
