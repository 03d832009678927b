import type { Applied, Host, Together } from '../../hosts/host';
import type { Edit } from '../../revision/revision';
import { inverse } from '../../revision/revision';

/** Writes the edits with their flags and memory, or nothing at all if an edit is refused. */
export async function applyWhole(
  host: Host,
  edits: readonly Edit[],
  together: Omit<Together, 'whole'>,
): Promise<Applied> {
  const revision = { edits, offered: [] };
  if (host.applyTogether) return host.applyTogether(revision, { ...together, whole: true });
  const { applied, refused } = await host.apply(revision);
  if (refused.length > 0) {
    await host.apply(inverse({ edits: applied, offered: [] }));
    return { applied: [], refused };
  }
  await flagAndRemember(host, together);
  return { applied, refused };
}

/** Writes the edits that are not refused, with flags and memory. */
export async function applyPart(
  host: Host,
  edits: readonly Edit[],
  together: Omit<Together, 'whole'>,
): Promise<Applied> {
  const revision = { edits, offered: [] };
  if (host.applyTogether) return host.applyTogether(revision, together);
  const applied = await host.apply(revision);
  await flagAndRemember(host, together);
  return applied;
}

async function flagAndRemember(host: Host, { flags, memory }: Together): Promise<void> {
  if (flags) await host.flag(flags);
  for (const [key, value] of Object.entries(memory ?? {})) await host.remember(key, value);
}
