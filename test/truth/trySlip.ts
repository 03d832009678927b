import type { Cell, CellValue } from '../../src/sheet/cell';
import type { A1, Board } from './board';
import { retyped, textCell } from './board';
import type { Chart } from './chart';
import { diceFor } from './draw/random';
import type { Assessor, Heard, HeardEdit, HeardFinding } from './heard';
import { added, objections } from './heard';
import type { Contradiction } from './ledger';
import { contradictions } from './ledger';
import { numberOf } from './number';
import type { Slip, Slipped } from './slip';
import { isResult } from './slots';
import type { What } from './slots';
import type { Sources, Standing } from './sources';

/** What became of one slip. */
export interface SlipTried {
  readonly kind: string;
  readonly number: number;
  readonly source: Standing;
  readonly slipped: Slipped;
  readonly board: Board;
  /** What the slip contradicts; nothing where no fact of the form can show it. */
  readonly contradicts: readonly Contradiction[];
  /** Cells where a person would look. */
  readonly look: ReadonlySet<A1>;
  readonly isDoubt: boolean;
  readonly heard: Heard;
  /** Errors and warnings that were not there before. */
  readonly said: readonly HeardFinding[];
  readonly verdict: 'named' | 'elsewhere' | 'missed' | 'unshown';
  /** More than one finding for one slip. */
  readonly isDoubled: boolean;
  /** Findings at cells that have no part in it. */
  readonly alarms: readonly HeardFinding[];
  readonly wrongWrites: readonly HeardEdit[];
  /** Whether Recalculate puts a stale result right; null where the slip is in a fact, or is not written. */
  readonly isSettled: boolean | null;
}

const ATTEMPTS = 60;

/** Makes one slip of a kind, the same for the same seed and number; null where no form has a place for it. */
export function trySlip(
  kind: string,
  slip: Slip,
  sources: Sources,
  assess: Assessor,
  seed: number,
  number: number,
): SlipTried | null {
  const dice = diceFor(seed, `slips/${kind}`, number);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const source = sources.any(dice);
    const slipped = slip.make(source, dice);
    if (slipped) return judged(kind, slip, number, source, slipped, assess);
  }
  return null;
}

const byCode = ({ code, at }: HeardFinding): string => `${code} ${at ?? ''}`;
const byEdit = ({ at, value }: HeardEdit): string => `${at} ${JSON.stringify(value)}`;

function judged(
  kind: string,
  slip: Slip,
  number: number,
  source: Standing,
  slipped: Slipped,
  assess: Assessor,
): SlipTried {
  const board = source.board.with(slipped.changes);
  const contradicts = newContradictions(source, board);
  const look = lookAt(source.chart, slipped, contradicts);
  const heard = assess([board.sheet()]);
  const said = added(objections(source.heard), objections(heard), byCode);
  const isThere = ({ at }: HeardFinding) => at !== null && look.has(at);
  const isNamed = said.some(isThere);
  const verdict =
    contradicts.length === 0 ? 'unshown' : isNamed ? 'named' : said.length > 0 ? 'elsewhere' : 'missed';
  const sums = sumsOf(source.chart);
  const isDoubt = doubted(slip, slipped, contradicts);
  const edits = added(source.heard.edits, heard.edits, byEdit);
  return {
    kind,
    number,
    source,
    slipped,
    board,
    contradicts,
    look,
    isDoubt,
    heard,
    said,
    verdict,
    isDoubled: verdict !== 'unshown' && said.length > findingsFor(slip, contradicts),
    alarms:
      verdict === 'elsewhere'
        ? []
        : said.filter((finding) => !isThere(finding) && !sums.includes(finding.at)),
    isSettled: settled(slipped, contradicts, source, board, heard.edits),
    wrongWrites: edits.filter((edit) => isWrong(edit, edits, source, board, slipped, contradicts, isDoubt)),
  };
}

/** Results that Recalculate writes. */
const WRITTEN: ReadonlySet<What> = new Set([
  'rate',
  'rate of a part',
  'execution score',
  'total',
  'total weight',
  'grade',
]);

function settled(
  { what }: Slipped,
  contradicts: readonly Contradiction[],
  source: Standing,
  board: Board,
  edits: readonly HeardEdit[],
) {
  // Over what cannot be read nothing is written.
  const isReadable = contradicts.every(({ equation }) => !equation.startsWith('unreadable'));
  if (!WRITTEN.has(what) || contradicts.length === 0 || !isReadable) return null;
  const results = edits.filter(({ kind }) => kind !== 'note');
  const changes = results.map(({ at, value }) => [at, typedOver(board, at, value)]);
  return newContradictions(source, board.with(Object.fromEntries(changes))).length === 0;
}

/** What failed before the slip was made is not the slip's. */
export function newContradictions(
  { chart, board }: Pick<Standing, 'chart' | 'board'>,
  slipped: Board,
): readonly Contradiction[] {
  const standing = new Set(contradictions(chart, board).map(({ equation }) => equation));
  return contradictions(chart, slipped).filter(({ equation }) => !standing.has(equation));
}

/** The slipped cell and its row, and every cell of an equation that the slip breaks. */
function lookAt(chart: Chart, { at }: Slipped, contradicts: readonly Contradiction[]): Set<A1> {
  const rows = [...chart.rows, ...chart.funds].map((row) =>
    Object.values(row).filter((cell) => typeof cell === 'string'),
  );
  const own = rows.filter((cells) => cells.some((cell) => at.includes(cell)));
  return new Set([...at, ...contradicts.flatMap(({ cells }) => cells), ...own.flat()]);
}

/** What anything in a form may have to do with: its sums. */
function sumsOf({ total, grade, stated, funds }: Chart): readonly (A1 | null)[] {
  const amounts = funds.flatMap((fund) => Object.values(fund).filter((cell) => typeof cell === 'string'));
  return [total.weight, total.score, grade, ...stated.map(({ at }) => at), ...amounts];
}

/** A score above its weight is cut to what the rules give (DOMAIN.md §5, the table), doubtful or not. */
const ABOVE_WEIGHT = 'above weight';

/**
 * DOMAIN.md §5: a fact is in doubt where facts alone contradict one another, or where it is one of the
 * known slips and two or more recorded results contradict it. A slip in a result is settled by the facts.
 */
function doubted({ isKnown }: Slip, { what }: Slipped, contradicts: readonly Contradiction[]): boolean {
  if (isResult(what)) return false;
  const numbers = contradicts.filter(({ isDue }) => !isDue);
  const byFacts = isFactual(numbers.filter(({ equation }) => !equation.startsWith(ABOVE_WEIGHT)));
  const results = new Set(numbers.flatMap(({ result }) => result ?? []));
  return byFacts || (isKnown === true && results.size >= 2);
}

/** Facts alone contradict one another: no result has a part in it, and it is more than a missing reason. */
function isFactual(contradicts: readonly Contradiction[]): boolean {
  return contradicts.some(({ result, isDue }) => result === null && !isDue);
}

/** A score that is too high and the reason that it wants are two demands at two cells. */
function findingsFor({ findings = 1 }: Slip, contradicts: readonly Contradiction[]): number {
  const isReason = ({ equation }: Contradiction) => /^(?:reason|over-achieved)/.test(equation);
  const isMiss = contradicts.some(({ equation }) => equation.startsWith('reason for a miss'));
  return isMiss || (contradicts.some(isReason) && !contradicts.every(isReason)) ? findings + 1 : findings;
}

/**
 * A right form is known to be right, so whatever is written into a slipped one must be what it held. Only
 * where nothing makes the slip doubtful may that be written which its one fact gives.
 */
function isWrong(
  { at, kind, value }: HeardEdit,
  all: readonly HeardEdit[],
  { chart, board: right }: Standing,
  slippedBoard: Board,
  { what, at: slippedAt }: Slipped,
  contradicts: readonly Contradiction[],
  isDoubt: boolean,
): boolean {
  // A draft asks for a reason; it may never replace one.
  if (kind === 'note') return !/^(?:无|0|[-—–/])?$/.test(slippedBoard.text(at));
  const [before, written] = [right.cells.get(at), typedOver(right, at, value)];
  const [truth, now] = [numberOf(before), numberOf(written)];
  const isSame =
    typeof truth !== 'string' && typeof now !== 'string'
      ? truth.number.eq(now.number)
      : right.text(at) === written.text;
  if (isSame) return false;
  // Another rounding of a result is as right; so is the total that follows from it.
  const isScore = (cell: A1) => chart.rows.some(({ score }) => score === cell);
  const results = all.filter((edit) => edit.kind !== 'note' && !isScore(edit.at));
  const agreesWith = (edits: readonly HeardEdit[]) =>
    newContradictions(
      { chart, board: right },
      right.with(Object.fromEntries(edits.map((edit) => [edit.at, typedOver(right, edit.at, edit.value)]))),
    ).length === 0;
  if (!isScore(at) && (agreesWith(results.filter((edit) => edit.at === at)) || agreesWith(results)))
    return false;
  const isSettled =
    isResult(what) && contradicts.some(({ result }) => result !== null && slippedAt.includes(result));
  if (isDoubt || isSettled) return true;
  // Cutting what is too much may not raise the whole.
  const raises = typeof truth !== 'string' && typeof now !== 'string' && now.number.gt(truth.number);
  if (raises && at === chart.total.score && isFactual(contradicts)) return true;
  // What follows from the one slipped fact: its row's score, the results of the funds, total and grade.
  const follows = new Set([
    ...contradicts.flatMap(({ cells }) => cells),
    ...chart.rows.flatMap(({ score, ...row }) =>
      slippedAt.some((cell) => Object.values(row).includes(cell)) ? [score] : [],
    ),
    ...chart.funds.flatMap(({ rate, score }) => [rate, score]),
    chart.total.score,
    chart.grade,
  ]);
  return !follows.has(at);
}

function typedOver(board: Board, at: A1, value: CellValue): Cell {
  const before = board.cells.get(at);
  return before ? retyped(before, value) : textCell(String(value));
}
