import type { Host } from './host';
import type { OldFileReader } from './oldWorkbook';

/** A workbook that is a file: what every host can do, and saving. */
export interface FileHost extends Host {
  /** Returns the workbook as a file; if nothing was written, the very bytes from which it was opened. */
  save(): Uint8Array;
}

/**
 * Opens a file of a format that is only read, with the reader of its format, else with the opener's own.
 * @throws Problem if the file cannot be read
 */
export type OldFileOpener = (
  bytes: Uint8Array,
  options: { readonly file?: string; readonly read?: OldFileReader | undefined },
) => Promise<FileHost>;
