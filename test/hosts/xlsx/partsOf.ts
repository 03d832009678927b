import { unzipSync } from 'fflate';

/** The parts of a workbook by name, each as text in which every byte is a character. */
function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString('latin1')]),
  );
}

/** The names of the parts that two workbooks do not have alike. */
export function partsThatDiffer(a: Uint8Array, b: Uint8Array): readonly string[] {
  const [one, other] = [partsOf(a), partsOf(b)];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (name) => one[name] !== other[name],
  );
}
