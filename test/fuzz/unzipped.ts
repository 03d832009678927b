import { unzipSync } from 'fflate';

/** The parts of a workbook file; none where it is so broken by now that nobody can unpack it. */
export function unzipped(workbook: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(workbook);
  } catch {
    return {};
  }
}
