import type { Host } from './host';

/** A workbook that is a file: what every host can do, and saving. */
export interface FileHost extends Host {
  /** Returns the workbook as a file; if nothing was written, the very bytes from which it was opened. */
  save(): Uint8Array;
}

/**
 * Opens a file in an old format.
 * @throws Problem if it cannot be read
 */
export type OldFileOpener = (bytes: Uint8Array, options: { readonly file?: string }) => Promise<FileHost>;
