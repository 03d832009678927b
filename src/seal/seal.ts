/** The key under which a workbook keeps its seal. */
export const SEAL_KEY = 'seal';

/** Which rules a workbook was sealed by. */
export interface SealedRuleset {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of the rules themselves. */
  readonly digest: string;
}

/**
 * What was recorded when a workbook was ready: which rules, when, and what its forms held. Anybody
 * can make one anew after a change: it tells of changes by mistake and is no signature.
 */
export interface Seal {
  readonly version: 1;
  /** YYYY-MM-DD where it was sealed. */
  readonly date: string;
  readonly rulesets: readonly SealedRuleset[];
  /** SHA-256 of all cells of the forms. */
  readonly digest: string;
  /** By sheet: `A1 digest` of each cell, the digest cut to eight digits, to name the cells that changed. */
  readonly cells: Readonly<Record<string, string>>;
}

/** A cell that is not as it was when the workbook was sealed. */
export interface ChangedCell {
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
}

/** What a workbook's seal says of it now. */
export type SealState =
  | { readonly state: 'none' }
  /** What the workbook keeps as its seal is none: somebody has tampered with it, or a later version wrote it. */
  | { readonly state: 'unreadable' }
  | { readonly state: 'unchanged'; readonly seal: Seal }
  | { readonly state: 'changed'; readonly seal: Seal; readonly cells: readonly ChangedCell[] };
