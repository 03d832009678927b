import { FLOORS } from './floors';
import type { Measured } from './measure';
import type { Slip } from './slip';
import { UNSHOWN } from './slots';
import type { What } from './slots';
import type { SlipRow } from './tally';

/** What was measured as tables in Markdown; prettier lays them out. */
export function tablesOf(
  { slips, rewrites, right }: Measured,
  seed: number,
  kinds: ReadonlyMap<string, Slip>,
): string {
  const sum = <T>(rows: readonly T[], of: (row: T) => number) =>
    rows.reduce((total, row) => total + of(row), 0);
  const tried = sum(slips, (row) => row.tried);
  const said = sum(rewrites, (row) => row.tried);
  return [
    `Seed ${seed}: ${count(tried)} slips, ${count(said)} rewrites, ${count(right.tried)} right forms, of which`,
    `${right.alarmed.length} were not left alone.`,
    '',
    '### Slips',
    '',
    ...table(
      [
        'kind',
        'what somebody did',
        'tried',
        'shown',
        'named',
        'elsewhere',
        'missed',
        'doubled',
        'false alarms',
        'wrong writes',
        'results put right',
      ],
      [
        ...slips.map((row) => [
          row.kind,
          row.does,
          count(row.tried),
          count(row.shown),
          share(row.named, row.shown),
          ...[row.elsewhere, row.missed, row.doubled, row.alarms, row.wrong].map(count),
          share(row.settled, row.results),
        ]),
        [
          '**all**',
          '',
          count(tried),
          count(sum(slips, (row) => row.shown)),
          share(
            sum(slips, (row) => row.named),
            sum(slips, (row) => row.shown),
          ),
          ...(['elsewhere', 'missed', 'doubled', 'alarms', 'wrong'] as const).map((part) =>
            count(sum(slips, (row) => row[part])),
          ),
          share(
            sum(slips, (row) => row.settled),
            sum(slips, (row) => row.results),
          ),
        ],
      ],
    ),
    '',
    '### Rewrites',
    '',
    ...table(
      [
        'kind',
        'what was done',
        'tried',
        'same',
        'false alarms',
        'lost',
        'other infos',
        'other scores',
        'wrong writes',
      ],
      [
        ...rewrites.map((row) => [
          row.kind,
          row.does,
          count(row.tried),
          share(row.same, row.tried),
          ...[row.alarms, row.lost, row.infos, row.scores, row.wrong].map(count),
        ]),
        [
          '**all**',
          '',
          count(said),
          share(
            sum(rewrites, (row) => row.same),
            said,
          ),
          ...(['alarms', 'lost', 'infos', 'scores', 'wrong'] as const).map((part) =>
            count(sum(rewrites, (row) => row[part])),
          ),
        ],
      ],
    ),
    '',
    '### What no fact can show',
    '',
    ...table(['kind', 'where', 'cases', 'reason'], unshownRows(slips, kinds)),
  ].join('\n');
}

function unshownRows(slips: readonly SlipRow[], kinds: ReadonlyMap<string, Slip>): string[][] {
  return slips.flatMap(({ kind, unshown, tried }) =>
    [...unshown]
      .sort(([, a], [, b]) => b - a)
      .map(([what, cases]) => [
        kind,
        what,
        `${count(cases)} of ${count(tried)}`,
        kinds.get(kind)?.unshown ?? UNSHOWN[what as What] ?? 'the form says nothing else that depends on it',
      ]),
  );
}

/** Floors that are not reached, in words. */
export function belowFloors({ slips, rewrites, right }: Measured): readonly string[] {
  const tried = [...slips, ...rewrites].reduce((sum, row) => sum + row.tried, right.tried);
  const alarms = [...slips, ...rewrites].reduce((sum, row) => sum + row.alarms, right.alarmed.length);
  return [
    ...slips
      .filter(({ named, shown }) => shown > 0 && named < shown * FLOORS.named)
      .map(({ kind, named, shown }) => `${kind}: ${named} of ${shown} named`),
    ...slips
      .filter(({ settled, results }) => settled < results * FLOORS.settled)
      .map(({ kind, settled, results }) => `${kind}: ${settled} of ${results} stale results put right`),
    ...(alarms > tried * FLOORS.alarms ? [`false alarms: ${alarms} of ${tried}`] : []),
    ...[...slips, ...rewrites]
      .filter(({ wrong }) => wrong > FLOORS.wrongWrites)
      .map(({ kind, wrong }) => `${kind}: ${wrong} wrong writes`),
  ];
}

const BETWEEN = /<!-- measured -->[\s\S]*<!-- measured -->/;

/** The page with other tables. */
export function withTables(page: string, tables: string): string {
  return page.replace(BETWEEN, () => `<!-- measured -->\n\n${tables}\n\n<!-- measured -->`);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const isNumber = (index: number) =>
    rows.every((row) => /^(?:[\d,]+(?: of [\d,]+)?|[\d.]+ %|–)?$/.test(row[index] ?? ''));
  return [line(head), line(head.map((_, index) => (isNumber(index) ? '--:' : '---'))), ...rows.map(line)];
}

function count(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

function share(part: number, whole: number): string {
  // Not rounded up: 99.96 % is not all.
  return whole === 0 ? '–' : `${(Math.floor((part / whole) * 1000) / 10).toFixed(1)} %`;
}
