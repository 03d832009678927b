import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** What saveFile writes beside its target before it renames it. */
const BESIDE = /^\.(?<name>.+)\.[0-9a-f]{12}\.tmp$/;

/** Removes what an interrupted run was just writing beside its targets. Works at once, never throws. */
export function discardUnfinished(targets: readonly string[]): void {
  const byFolder = new Map<string, Set<string>>();
  for (const target of targets) {
    const folder = path.dirname(target);
    byFolder.set(folder, (byFolder.get(folder) ?? new Set()).add(path.basename(target)));
  }
  for (const [folder, names] of byFolder) {
    try {
      for (const entry of readdirSync(folder)) {
        const name = BESIDE.exec(entry)?.groups?.['name'];
        if (name !== undefined && names.has(name)) rmSync(path.join(folder, entry), { force: true });
      }
    } catch {
      // A folder that was never made holds nothing.
    }
  }
}
