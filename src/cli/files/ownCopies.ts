import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openToWrite } from '../../hosts/disk/openPath';
import { COPY_KEY } from '../../hosts/keptCopy';
import type { Found } from './findFiles';

/**
 * Finds the files that `score --out` saved as copies of others among them, which would otherwise count twice: files one
 * folder deeper than another of the same name that hold the same bytes, or the mark of a copy.
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

/** Yields the paths from which a file may have been copied: its own path without one of its folders. */
function* originalsOf(place: string): Generator<string> {
  const parts = place.split(path.sep);
  for (let left = parts.length - 2; left > 0; left -= 1) yield parts.toSpliced(left, 1).join(path.sep);
}

/** A file that cannot be read does not count as a copy, so that its problem is reported. */
async function isCopy(file: string, original: string): Promise<boolean> {
  try {
    if (readFileSync(file).equals(readFileSync(original))) return true;
    return (await (await openToWrite(file)).recall(COPY_KEY)) !== null;
  } catch {
    return false;
  }
}
