import type { Host } from './host';

/** A workbook that is a file: what every host can do, and saving. */
export interface FileHost extends Host {
  /**
   * The workbook as a file; the very bytes it was opened from where nothing was written.
   */
  save(): Uint8Array;
}

/** @throws Problem when the file cannot be read */
export type OldFileOpener = (bytes: Uint8Array, options: { readonly file?: string }) => Promise<FileHost>;
