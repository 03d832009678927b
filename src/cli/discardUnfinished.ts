import { readdirSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isOwnUnfinished } from '../hosts/disk/unfinishedFile';

/** Removes what an interrupted run was just writing beside its targets. Works at once, never throws. */
export function discardUnfinished(targets: readonly string[]): void {
  for (const folder of new Set(targets.map(folderOf))) {
    try {
      for (const name of readdirSync(folder)) {
        if (isOwnUnfinished(name)) rmSync(path.join(folder, name), { force: true });
      }
    } catch {
      // A folder that was never made holds nothing.
    }
  }
}

/** A link is written where the file stands that it names. */
function folderOf(target: string): string {
  try {
    return path.dirname(realpathSync(target));
  } catch {
    return path.dirname(target);
  }
}
