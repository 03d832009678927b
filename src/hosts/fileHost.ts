import type { Host } from './host';
import type { OldFileReader } from './legacy/oldWorkbook';

/** A workbook that is a file: what every host can do, and saving. */
export interface FileHost extends Host {
  /**
   * The workbook as a file; the very bytes it was opened from where nothing was written.
   */
  save(): Uint8Array;
}

/**
 * Opens a file of a format that is only read: by the reader that its format brings along, else by the opener's own.
 * @throws Problem when the file cannot be read
 */
export type OldFileOpener = (
  bytes: Uint8Array,
  options: { readonly file?: string; readonly read?: OldFileReader | undefined },
) => Promise<FileHost>;
