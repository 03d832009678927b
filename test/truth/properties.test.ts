import fc from 'fast-check';
import { assessSheets } from '../../src/assessment/assess';
import type { AssessOptions } from '../../src/assessment/assess';
import { inverse } from '../../src/revision/revision';
import type { Revision } from '../../src/revision/revision';
import { ownScoresWith, writtenOf } from '../../src/revision/ownScores';
import { toA1 } from '../../src/sheet/address';
import { Board, retyped, textCell } from './board';
import type { Changes } from './board';
import type { Source } from './chart';
import { drawnSource } from './draw/draw';
import { Dice } from './draw/random';
import { fixtureSources } from './fixtures';
import { kindsIn } from './kinds';
import type { Slip } from './slip';

/** A form with up to three slips in it: what Recalculate meets in practice. */
interface Slipped {
  readonly name: string;
  readonly board: Board;
}

const FIXTURES = fixtureSources();
let slips: readonly (readonly [string, Slip])[] = [];

beforeAll(async () => {
  slips = [...(await kindsIn<Slip>('slips'))];
});

function slippedForm(seed: number): Slipped {
  const dice = new Dice(seed);
  const source = dice.chance(0.4) ? dice.pick(FIXTURES) : drawnSource(dice);
  let { board } = source;
  const made: string[] = [];
  for (let count = dice.below(4); count > 0; count -= 1) {
    const [kind, slip] = dice.pick(slips);
    const slipped = slip.make({ ...source, board } satisfies Source, dice);
    if (!slipped) continue;
    board = board.with(slipped.changes);
    made.push(`${kind} at ${slipped.at.join(', ')}`);
  }
  return { name: [source.name, ...made].join('; '), board };
}

const anyForm: fc.Arbitrary<() => Slipped> = fc
  .nat(2 ** 31 - 1)
  .map((seed) =>
    Object.assign(() => slippedForm(seed), { [fc.toStringMethod]: () => slippedForm(seed).name }),
  );

function revisionOf(board: Board, options: AssessOptions = {}): Revision {
  const { assessments } = assessSheets([board.sheet()], options);
  return {
    edits: assessments.flatMap(({ revision }) => revision.edits),
    offered: assessments.flatMap(({ revision }) => revision.offered),
  };
}

/** The board with what a revision writes; a format stays. */
function after(board: Board, { edits }: Pick<Revision, 'edits'>): Board {
  const changes = edits.map(({ at, after: { value, formula } }) => {
    const before = board.cells.get(toA1(at));
    if (value === null && formula === null) return [toA1(at), null];
    const cell = before ? retyped(before, value) : { ...textCell(''), value, text: String(value) };
    return [toA1(at), { ...cell, formula }];
  });
  return board.with(Object.fromEntries(changes) as Changes);
}

function contents({ cells }: Board): Readonly<Record<string, unknown>> {
  const filled = [...cells].filter(([, { value }]) => value !== null);
  return Object.fromEntries(filled.map(([at, { value, formula }]) => [at, [value, formula]]));
}

/** Everything that is said and proposed, as text. */
function said(board: Board): string {
  const { assessments, status } = assessSheets([board.sheet()]);
  return JSON.stringify([
    status,
    assessments.map(({ choice, judgement, findings, revision }) => [
      choice.ruleset.id,
      judgement.scorecard,
      judgement.scores,
      judgement.funds,
      judgement.total,
      judgement.grade,
      judgement.contradictions,
      findings,
      revision.edits,
      revision.offered,
    ]),
  ]);
}

describe('any form, with slips or without', () => {
  test('what is said and written depends on the form alone', () => {
    fc.assert(
      fc.property(anyForm, anyForm, (form, other) => {
        const { board } = form();
        const first = said(board);
        // Another form in between leaves nothing behind.
        said(other().board);
        expect(said(Board.of(board.sheet()))).toBe(first);
      }),
      { numRuns: 60 },
    );
  });

  test('undo gives every cell back', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const { board } = form();
        const revision = revisionOf(board);
        expect(contents(after(after(board, revision), inverse(revision)))).toEqual(contents(board));
      }),
      { numRuns: 80 },
    );
  });

  test('recalculating twice is recalculating once, with the memory of what was written and without', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const { board } = form();
        const revision = revisionOf(board);
        const once = after(board, revision);
        expect(revisionOf(once).edits).toEqual([]);
        const journal = ownScoresWith(revision, null, [board.sheet()]);
        expect(revisionOf(once, { written: (sheet) => writtenOf(journal, sheet) }).edits).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});
