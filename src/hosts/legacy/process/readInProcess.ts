import path from 'node:path';
import type { OldFileReader, OldWorkbook } from '../../oldWorkbook';
import { GuardedProcess } from './guardedProcess';

/**
 * A form takes a fraction of a second and a few megabytes. One public .xls takes SheetJS more than twenty seconds,
 * another one all memory.
 */
const LIMITS = { milliseconds: 30_000, megabytes: 768 };

let reader: GuardedProcess<OldWorkbook> | null = null;

/** Reads old formats in a process of its own, which webpack builds as lib/legacy.js. */
export const readInProcess: OldFileReader = (bytes) => {
  reader ??= new GuardedProcess({ program: path.join(__dirname, 'legacy.js'), ...LIMITS });
  return reader.ask(bytes);
};
