import type { A1 } from './board';
import { diceFor } from './draw/random';
import type { Dice } from './draw/random';
import type { Assessor, Heard, HeardEdit, HeardFinding } from './heard';
import { added } from './heard';
import type { Rewrite, Rewritten } from './rewrite';
import type { Slip } from './slip';
import type { Sources, Standing } from './sources';

/** What became of one rewrite. */
export interface RewriteTried {
  readonly kind: string;
  readonly number: number;
  readonly source: Standing;
  readonly rewritten: Rewritten;
  readonly heard: Heard;
  /** Errors and warnings that the form did not have. */
  readonly alarms: readonly HeardFinding[];
  /** Findings that it had and has no more. */
  readonly lost: readonly HeardFinding[];
  /** Infos that came. */
  readonly infos: readonly HeardFinding[];
  /** Proposed scores and totals that differ: cell, before → after. */
  readonly scores: readonly string[];
  /** What would be written now and was not. */
  readonly wrongWrites: readonly HeardEdit[];
}

const ATTEMPTS = 60;
/** How many forms have a slip in them, so that there are findings to keep. */
const SLIPPED = 0.3;
const SHEET = '1';

/** Says one form otherwise, the same for the same seed and number; null where no form has a place for it. */
export function tryRewrite(
  kind: string,
  rewrite: Rewrite,
  slips: ReadonlyMap<string, Slip>,
  sources: Sources,
  assess: Assessor,
  seed: number,
  number: number,
): RewriteTried | null {
  const dice = diceFor(seed, `rewrites/${kind}`, number);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const right = sources.any(dice);
    const source = dice.chance(SLIPPED) ? withSlip(right, slips, dice, assess) : right;
    const rewritten = rewrite.make(source, dice, () => sources.any(dice));
    if (rewritten) return compared(kind, number, source, rewritten, assess);
  }
  return null;
}

/** Slips whose findings do not depend on how the slipped cell is spelled. */
const PLAIN_SLIPS = ['total-stale', 'execution-score-stale', 'note-deleted', 'grade-stale', 'weight-moved'];

function withSlip(
  source: Standing,
  slips: ReadonlyMap<string, Slip>,
  dice: Dice,
  assess: Assessor,
): Standing {
  const kind = dice.pick(PLAIN_SLIPS);
  const slipped = slips.get(kind)?.make(source, dice);
  if (!slipped) return source;
  const board = source.board.with(slipped.changes);
  return { ...source, name: `${source.name}, ${kind}`, board, heard: assess([board.sheet()]) };
}

function compared(
  kind: string,
  number: number,
  source: Standing,
  rewritten: Rewritten,
  assess: Assessor,
): RewriteTried {
  const { board, moved = (at) => at, before = [], behind = [] } = rewritten;
  const sheets = [
    ...before.map((each, index) => each.sheet(`before ${index}`)),
    board.sheet(SHEET),
    ...behind.map((each, index) => each.sheet(`behind ${index}`)),
  ];
  const all = assess(sheets);
  const heard: Heard = {
    findings: all.findings.filter(({ sheet }) => sheet === SHEET),
    edits: all.edits.filter(({ sheet }) => sheet === SHEET),
    proposed: all.proposed.filter(({ sheet }) => sheet === SHEET),
  };
  // What was said of the form, and of the one that now stands on the same sheet, at their new places.
  const were = [{ form: source, moved }, ...(rewritten.also ?? [])].map(({ form, moved: to }) => ({
    findings: form.heard.findings.map((each) => ({ ...each, at: each.at === null ? null : to(each.at) })),
    edits: form.heard.edits.map((each) => ({ ...each, at: to(each.at) })),
    proposed: form.heard.proposed.map((each) => ({ ...each, at: to(each.at) })),
  }));
  const findings = were.flatMap((each) => each.findings);
  const byCode = ({ code, at }: HeardFinding) => `${code} ${at ?? ''}`;
  const came = added(findings, heard.findings, byCode);
  const proposed = were.flatMap((each) => each.proposed);
  const byValue = ({ at, value }: { at: A1; value: string }) => `${at} ${value}`;
  const edits = were.flatMap((each) => each.edits);
  const byEdit = ({ at, kind }: HeardEdit) => `${at} ${kind}`;
  return {
    kind,
    number,
    source,
    rewritten,
    heard,
    alarms: came.filter(({ severity }) => severity !== 'info'),
    infos: came.filter(({ severity }) => severity === 'info'),
    lost: added(heard.findings, findings, byCode),
    scores: [
      ...added(proposed, heard.proposed, byValue).map((each) => `now ${byValue(each)}`),
      ...added(heard.proposed, proposed, byValue).map((each) => `was ${byValue(each)}`),
    ],
    wrongWrites: added(edits, heard.edits, byEdit).filter(({ kind }) => kind !== 'note'),
  };
}
