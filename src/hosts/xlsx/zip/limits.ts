/**
 * Limits beyond which a file is refused with `too-large`. A self-evaluation form has some fifty rows. The limits leave
 * room for ledgers a thousand times as long, and none for archives that are made to exhaust memory. Sizes are in bytes.
 */
const MB = 1024 * 1024;

/** The file itself. */
export const MAX_FILE = 512 * MB;

/** One part when inflated: a sheet with a million rows of nine formatted empty cells has 180 MB. */
export const MAX_PART = 256 * MB;

/** All parts together that are inflated to read one workbook. */
export const MAX_INFLATED = 512 * MB;

/**
 * The ratio of a part's size to its compressed size, for parts larger than `RATIO_FREE`. Deflate reaches 1,032; a sheet
 * of a million equal rows has 13, because even there the row numbers differ.
 */
export const MAX_RATIO = 100;
/** Parts up to this size may have any ratio. */
export const RATIO_FREE = 8 * MB;

/** Entries of the archive: a workbook with a thousand sheets, each with a drawing, has five thousand. */
export const MAX_ENTRIES = 20_000;

/** Cells with a value or a formula on one sheet. */
export const MAX_CELLS = 10_000_000;

/** Characters of one formula; Excel's own limit. */
export const MAX_FORMULA = 8_192;

/**
 * Characters of all shared formulas of one sheet, in all cells that were asked for. A form of two thousand indicators
 * with such formulas in every column stays below one million.
 */
export const MAX_MOVED_FORMULAS = 16_000_000;

/** Merged areas on one sheet. */
export const MAX_MERGED = 200_000;

/** Strings in the table that all sheets share. */
export const MAX_SHARED_STRINGS = 5_000_000;

/** The depth of nested elements; SpreadsheetML needs a dozen. */
export const MAX_DEPTH = 256;

/** Different names of elements and attributes in one part; a sheet has some sixty. */
export const MAX_XML_NAMES = 10_000;
