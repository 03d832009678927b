import type { Judgement } from '../judgement/judgement';
import { toA1 } from '../sheet/address';
import { candidateEdits } from './candidateEdits';
import type { Edit, Revision } from './revision';
import { sameContent } from './sameContent';

/** A change of one cell that somebody can make by itself. */
export interface ChangeAtOnce {
  readonly edit: Edit;
  /**
   * `rules`: Recalculate would make it too. `offered`: it is shown and not made. `candidate`: with it a
   * contradiction would be gone, if this is the cell that is wrong.
   */
  readonly from: 'rules' | 'offered' | 'candidate';
}

/** All of them, in reading order; of one cell what the rules say first, each content once. */
export function changesAtOnce(judgement: Judgement, revision: Revision): readonly ChangeAtOnce[] {
  const all: ChangeAtOnce[] = [
    ...revision.edits.map((edit) => ({ edit, from: 'rules' as const })),
    ...revision.offered.map((edit) => ({ edit, from: 'offered' as const })),
    ...candidateEdits(judgement).map((edit) => ({ edit, from: 'candidate' as const })),
  ];
  const known = new Map<string, ChangeAtOnce[]>();
  for (const change of all) {
    const { at, before, after } = change.edit;
    const there = known.get(toA1(at)) ?? [];
    if (sameContent(before, after) || there.some(({ edit }) => sameContent(edit.after, after))) continue;
    known.set(toA1(at), [...there, change]);
  }
  return [...known.values()]
    .flat()
    .sort(({ edit: { at: a } }, { edit: { at: b } }) => a.row - b.row || a.column - b.column);
}
