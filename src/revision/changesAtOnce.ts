import type { Contradiction } from '../diagnosis/diagnosis';
import { toA1 } from '../sheet/address';
import type { Candidate } from './candidateEdits';
import type { Edit, Revision } from './revision';
import { sameContent } from './sameContent';

/** A change of one cell that somebody can make by itself. */
export interface ChangeAtOnce {
  readonly edit: Edit;
  /** `rules`: Recalculate would make it too. `offered`: it is shown and not made. `candidate`: neither. */
  readonly from: 'rules' | 'offered' | 'candidate';
  /** The contradictions that would be gone with it, if this is the cell that is wrong. */
  readonly settles: readonly Contradiction[];
}

/**
 * Returns all changes of one cell in reading order; for one cell what the rules say comes first, each content once.
 * @param candidates as `candidateEdits` lists them
 */
export function changesAtOnce(
  { edits, offered }: Revision,
  candidates: readonly Candidate[],
): readonly ChangeAtOnce[] {
  const all: ChangeAtOnce[] = [
    ...edits.map((edit) => ({ edit, from: 'rules' as const, settles: [] })),
    ...offered.map((edit) => ({ edit, from: 'offered' as const, settles: [] })),
    ...candidates.map(({ edit, settles }) => ({
      edit,
      from: 'candidate' as const,
      settles: [settles],
    })),
  ];
  const known = new Map<string, ChangeAtOnce[]>();
  for (const change of all) {
    const { at, before, after } = change.edit;
    if (sameContent(before, after)) continue;
    const there = known.get(toA1(at)) ?? [];
    known.set(toA1(at), there);
    const same = there.findIndex(({ edit }) => sameContent(edit.after, after));
    if (same < 0) there.push(change);
    else there[same] = { ...there[same]!, settles: [...there[same]!.settles, ...change.settles] };
  }
  return [...known.values()]
    .flat()
    .sort(({ edit: { at: a } }, { edit: { at: b } }) => a.row - b.row || a.column - b.column);
}
