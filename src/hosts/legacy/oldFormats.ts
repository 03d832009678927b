import type { OldFileReader } from './oldWorkbook';

/** A format that is only read. */
export interface OldFormat {
  /** How names of its files end, without the point. */
  readonly endings: readonly string[];
  /** False where other files end so as well: folders are then not looked through for it by name. */
  readonly isFound: boolean;
  /**
   * The reason for which the reader of .xlsx leaves a file to others; for a format that it has no word for, how else a
   * file of it is known, by its bytes or, where they say nothing, by its name (none for standard input).
   */
  readonly knownBy: string | ((bytes: Uint8Array, file: string | undefined) => boolean);
  /** Reads it on the spot; absent where SheetJS does, which has to be guarded. */
  readonly read?: OldFileReader;
}

/** All of them. Names of files, in folders and elsewhere, and what is passed on to a reader follow from this list. */
export const OLD_FORMATS: readonly OldFormat[] = [
  { endings: ['xls', 'xlt', 'et', 'ett'], isFound: true, knownBy: 'legacy-xls' },
  { endings: ['xlsb'], isFound: true, knownBy: 'xlsb-not-supported' },
  { endings: ['ods'], isFound: true, knownBy: 'ods-not-supported' },
  { endings: ['fods'], isFound: true, knownBy: 'legacy-xml' },
  // There are many kinds of XML: each file is looked into.
  { endings: ['xml'], isFound: false, knownBy: 'legacy-xml' },
];

/** The format of a file that is no .xlsx, by the reason that its reader gave; null where none is known. */
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
