import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openToWrite } from '../../hosts/disk/openPath';
import { COPY_KEY } from '../../hosts/keptCopy';
import type { Found } from './findFiles';

/**
 * Those of the files found that `score --out` saved from another one of them: a file that stands one folder
 * deeper than another of its name, and holds the same, or says itself that it is a copy. Checked as well
 * they would count twice.
 */
export async function ownCopies(found: readonly Found[]): Promise<ReadonlySet<Found>> {
  const byPlace = new Map(found.map((each) => [path.resolve(each.file), each]));
  const copies = new Set<Found>();
  for (const each of found) {
    if (each.problem !== null || each.isNamed) continue;
    for (const original of originalsOf(path.resolve(each.file))) {
      if (byPlace.has(original) && (await isCopy(each.file, original))) copies.add(each);
    }
  }
  return copies;
}

/** The places that a file would have been copied from: its own without one of the folders that lead to it. */
function* originalsOf(place: string): Generator<string> {
  const parts = place.split(path.sep);
  for (let left = parts.length - 2; left > 0; left -= 1) yield parts.toSpliced(left, 1).join(path.sep);
}

/** What cannot be read is no copy: reading it tells what is wrong. */
async function isCopy(file: string, original: string): Promise<boolean> {
  try {
    if (readFileSync(file).equals(readFileSync(original))) return true;
    return (await (await openToWrite(file)).recall(COPY_KEY)) !== null;
  } catch {
    return false;
  }
}
