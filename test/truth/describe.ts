import type { A1, Board } from './board';
import type { HeardEdit, HeardFinding } from './heard';
import type { RewriteTried } from './tryRewrite';
import type { SlipTried } from './trySlip';

/** What went wrong in a case, worst first; the same words where it went wrong in the same way. */
export function faultsOfSlip(tried: SlipTried): readonly string[] {
  const { wrongWrites, verdict, alarms, isDoubled, slipped, contradicts } = tried;
  const broken = [
    ...new Set(contradicts.map(({ equation }) => equation.replace(/ (?:\d+|[A-Z]+\d+)\b/, ''))),
  ];
  const where = `a slip in ${slipped.what} that contradicts ${broken.sort().join(', ') || 'nothing'}`;
  return [
    ...(wrongWrites.length > 0 ? [`1 wrong write: ${where}`] : []),
    ...(verdict === 'missed' ? [`2 missed: ${where}`] : []),
    ...(verdict === 'elsewhere' ? [`2 named elsewhere: ${where}`] : []),
    ...(alarms.length > 0 ? [`3 false alarm: ${codes(alarms)} at ${where}`] : []),
    ...(tried.isSettled === false ? [`2 stale result not put right: ${where}`] : []),
    ...(isDoubled ? [`4 told more than once: ${where}`] : []),
  ];
}

export function faultsOfRewrite(tried: RewriteTried): readonly string[] {
  const { kind, alarms, lost, infos, scores, wrongWrites } = tried;
  return [
    ...(wrongWrites.length > 0 ? [`1 wrong write: ${kind}`] : []),
    ...(alarms.length > 0 ? [`3 false alarm: ${codes(alarms)} at ${kind}`] : []),
    ...(lost.length > 0 ? [`2 lost: ${codes(lost)} at ${kind}`] : []),
    ...(scores.length > 0 && wrongWrites.length === 0 ? [`3 other scores: ${kind}`] : []),
    ...(infos.length > 0 ? [`4 other infos: ${codes(infos)} at ${kind}`] : []),
  ];
}

function codes(list: readonly HeardFinding[]): string {
  return [...new Set(list.map(({ code }) => code))].sort().join(', ');
}

/** A slip in a few lines: what was done, what came, what should have come. */
export function slipInLines(tried: SlipTried): readonly string[] {
  const { source, slipped, board, contradicts, look, wrongWrites, isDoubt } = tried;
  const at = (cell: A1) => `${cell} ${shown(source.board, cell)} → ${shown(board, cell)}`;
  return [
    `case ${tried.number}: ${source.name}`,
    `slip in ${slipped.what}: ${slipped.at.slice(0, 6).map(at).join(', ')}`,
    ...contradicts.map(
      ({ equation, cells }) =>
        `contradicts ${equation}: ${cells
          .slice(0, 8)
          .map((cell) => `${cell} ${shown(board, cell)}`)
          .join(', ')}`,
    ),
    `came: ${findings(tried.said)}`,
    `verdict: ${tried.verdict}${tried.isDoubled ? ', doubled' : ''}`,
    contradicts.length > 0
      ? `should come: one finding at ${[...look].slice(0, 6).join(', ')}; ${slipped.at[0]} as ${shown(source.board, slipped.at[0]!)} makes all agree`
      : 'should come: nothing in the form contradicts it',
    ...wrongWrites.map(
      (edit) =>
        `wrong write: ${written(edit)}, the right form holds ${shown(source.board, edit.at)}${isDoubt ? ' (in doubt: nothing may be written)' : ''}`,
    ),
    ...(tried.alarms.length > 0 ? [`false alarm: ${findings(tried.alarms)}`] : []),
  ];
}

export function rewriteInLines(tried: RewriteTried): readonly string[] {
  const { source, rewritten, alarms, lost, infos, scores, wrongWrites } = tried;
  const moved = rewritten.moved ?? ((cell: A1) => cell);
  const differs = [...source.board.cells.keys()]
    .filter((cell) => shown(source.board, cell) !== shown(rewritten.board, moved(cell)))
    .slice(0, 5)
    .map(
      (cell) =>
        `${cell} ${shown(source.board, cell)} → ${moved(cell)} ${shown(rewritten.board, moved(cell))}`,
    );
  return [
    `case ${tried.number}: ${source.name}`,
    `said otherwise: ${differs.join(', ') || 'cells moved or merged alone'}`,
    ...(alarms.length > 0 ? [`false alarm: ${findings(alarms)}`] : []),
    ...(lost.length > 0 ? [`lost: ${findings(lost)}`] : []),
    ...(infos.length > 0 ? [`info: ${findings(infos)}`] : []),
    ...(scores.length > 0 ? [`scores: ${scores.slice(0, 6).join('; ')}`] : []),
    ...wrongWrites.map((edit) => `wrong write: ${written(edit)}`),
    'should come: the same findings and scores as before',
  ];
}

/** Every cell of a board, row by row. */
export function boardInLines({ cells }: Board): readonly string[] {
  return [...cells].map(([at, { text, value, format }]) => {
    const stored = typeof value === 'number' ? ` (${value}, ${format})` : '';
    return `${at}\t${JSON.stringify(text)}${stored}`;
  });
}

export function findings(list: readonly HeardFinding[]): string {
  const shownFew = list.slice(0, 5).map(({ code, at, says }) => `${code} ${at ?? ''} 「${short(says)}」`);
  return [...shownFew, ...(list.length > 5 ? [`and ${list.length - 5} more`] : [])].join('; ') || 'nothing';
}

function written({ at, kind, value }: HeardEdit): string {
  return `${kind} ${at} = ${JSON.stringify(value)}`;
}

function shown(board: Board, at: A1): string {
  return JSON.stringify(short(board.text(at)));
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 70)}…` : line;
}
