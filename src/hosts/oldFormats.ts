import type { OldFileReader } from './oldWorkbook';

/** A format that ziping reads and never writes. */
export interface OldFormat {
  /** The endings of its files' names, without the point. */
  readonly endings: readonly string[];
  /** False if other kinds of files end so as well: folders are then not searched for it by name. */
  readonly isFound: boolean;
  /**
   * The code of the Problem with which the reader of .xlsx rejects such a file. If it has no code for the format, a
   * test of the file's bytes or, if those do not tell, of its name (undefined for standard input).
   */
  readonly knownBy: string | ((bytes: Uint8Array, file: string | undefined) => boolean);
  /** Reads such a file in this thread; absent if SheetJS reads it, which has to be guarded. */
  readonly read?: OldFileReader;
}

/**
 * All formats that are only read. Which names count as spreadsheets, and which files go to a reader, follows from this.
 */
export const OLD_FORMATS: readonly OldFormat[] = [
  { endings: ['xls', 'xlt', 'et', 'ett'], isFound: true, knownBy: 'legacy-xls' },
  { endings: ['xlsb'], isFound: true, knownBy: 'xlsb-not-supported' },
  { endings: ['ods'], isFound: true, knownBy: 'ods-not-supported' },
  { endings: ['fods'], isFound: true, knownBy: 'legacy-xml' },
  // There are many kinds of XML: each file is looked into.
  { endings: ['xml'], isFound: false, knownBy: 'legacy-xml' },
];

/**
 * Returns the format of a file that is not an .xlsx; null if it is none of them.
 * @param reason the code of the Problem with which the reader of .xlsx rejected it
 */
export function oldFormatOf(
  reason: string,
  bytes: Uint8Array,
  file: string | undefined,
  formats: readonly OldFormat[] = OLD_FORMATS,
): OldFormat | null {
  const isKnown = ({ knownBy }: OldFormat): boolean =>
    typeof knownBy === 'string' ? knownBy === reason : reason === 'not-a-workbook' && knownBy(bytes, file);
  return formats.find(isKnown) ?? null;
}
