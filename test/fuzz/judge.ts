import { assessSheets } from '../../src/assessment/assess';
import { flagsOf } from '../../src/hosts/flagsOf';
import type { Host } from '../../src/hosts/host';
import type { XlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { openWorkbook } from '../../src/hosts/xlsx/xlsxHost';
import { nodeCodec } from '../../src/hosts/xlsx/zip/nodeCodec';
import { tally, NOTHING } from '../../src/report/tally';
import { renderHtml } from '../../src/report/html/renderHtml';
import { renderTable } from '../../src/report/renderTable';
import { PLAIN } from '../../src/report/paint';
import { workbookReport } from '../../src/report/workbookReport';
import { inverse } from '../../src/revision/revision';
import { sameContent } from '../../src/revision/sameContent';
import { OWN_SCORES_KEY, ownScoresWith, writtenOf } from '../../src/revision/ownScores';
import { parseA1, toA1 } from '../../src/sheet/address';
import type { Cell } from '../../src/sheet/cell';
import { Problem } from '../../src/sheet/problem';
import type { Sheet } from '../../src/sheet/sheet';
import type { FuzzCase } from './fuzzCase';

/** What ziping made of a file: the code of the problem it named, or `read`. */
export type Verdict = string;

/**
 * Takes a file on the whole way of `check` and `score`, and back.
 * @throws Error where ziping fails otherwise than by a named problem, or loses or invents something
 */
export async function judge({ bytes, expected }: Pick<FuzzCase, 'bytes' | 'expected'>): Promise<Verdict> {
  try {
    const host = openWorkbook(bytes, { file: '自评表.xlsx', codec: nodeCodec });
    const sheets = await host.readSheets('all');
    for (const each of expected ? [expected] : []) {
      // A part that no sheet of the workbook leads to is not read.
      const sheet = sheets.find((one) => 'part' in one && one.part === each.part);
      const at = parseA1(each.cell)!;
      const found = sheet?.grid.cell(at.row, at.column) ?? { value: null, formula: null };
      const empty = { value: null, formula: null };
      if (sheet && !sameContent(found, each.formula === null && each.value === '' ? empty : each)) {
        throw new Error(`${each.cell} holds ${JSON.stringify(found)}, not ${JSON.stringify(each)}`);
      }
    }
    await report(host);
    await score(host, bytes, sheets);
    return 'read';
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const sentences = [error.describe('zh-CN'), error.describe('en-US')];
    if (sentences.some((sentence) => !/[。.]$/.test(sentence))) {
      throw new Error(`no sentence: ${sentences.join(' ')}`, { cause: error });
    }
    return error.code;
  }
}

async function assess(host: Host) {
  const journal = await host.recall(OWN_SCORES_KEY);
  const written = (sheet: Sheet) => writtenOf(journal, sheet);
  return assessSheets(await host.readSheets('all'), { written });
}

async function report(host: Host): Promise<void> {
  const workbook = workbookReport('自评表.xlsx', await assess(host), 'zh-CN');
  const document = {
    schema: 1,
    tool: 'ziping',
    workbooks: [workbook],
    summary: tally(NOTHING, workbook),
  } as const;
  JSON.parse(JSON.stringify(document));
  const table = renderTable(document, 'zh-CN', { width: 80, paint: PLAIN });
  const page = renderHtml(document, 'zh-CN');
  if (/(?!\n)\p{Cc}/u.test(table + page)) {
    throw new Error('a control character is printed');
  }
}

/** Scores, saves and opens again; then takes everything back. */
async function score(host: XlsxHost, bytes: Uint8Array, before: readonly Sheet[]): Promise<void> {
  const { assessments } = await assess(host);
  const edits = assessments.flatMap(({ revision }) => revision.edits);
  const { applied, refused } = await host.apply({ edits, offered: [] }).catch((error: unknown) => {
    if (host.save() !== bytes) throw new Error('refused, and yet changed', { cause: error });
    throw error;
  });
  const journal = await host.recall(OWN_SCORES_KEY);
  if (applied.length > 0)
    await host.remember(OWN_SCORES_KEY, ownScoresWith({ edits: applied }, journal, before));
  const second = await assess(host);
  const again = second.assessments.flatMap(({ revision }) => revision.edits);
  if (refused.length === 0 && again.length > 0) {
    throw new Error(`a second time changes ${toA1(again[0]!.at)} again`);
  }
  await host.flag(flagsOf(second.assessments));

  const saved = openWorkbook(host.save(), { codec: nodeCodec });
  const meant = new Map(applied.map(({ sheetId, at, after }) => [`${sheetId} ${toA1(at)}`, after]));
  compare(before, await saved.readSheets('all'), (sheet, cell) => meant.get(`${sheet} ${cell}`));

  await host.apply(inverse({ edits: applied, offered: [] }));
  await host.remember(OWN_SCORES_KEY, journal);
  await host.clearFlags();
  compare(before, await host.readSheets('all'), () => undefined);
  if (host.save() !== bytes) throw new Error('taken back, the file differs');
}

type Content = Pick<Cell, 'value' | 'formula'>;

/** Every cell holds what was written, or what it held; only results of formulas may differ. */
function compare(
  before: readonly Sheet[],
  after: readonly Sheet[],
  meant: (sheetId: string, cell: string) => Content | undefined,
): void {
  const empty: Content = { value: null, formula: null };
  if (before.length !== after.length) throw new Error('a sheet is lost');
  before.forEach((sheet, index) => {
    const { grid, name } = after[index]!;
    const rows = new Set([...sheet.grid.rows, ...grid.rows]);
    for (const row of rows) {
      for (const column of new Set([...sheet.grid.columns(row), ...grid.columns(row)])) {
        const at = { row, column };
        const found = grid.cell(row, column) ?? empty;
        const was = sheet.grid.cell(row, column) ?? empty;
        const should = meant(sheet.id, toA1(at)) ?? was;
        if (!sameContent(found, should)) {
          throw new Error(
            `${name} ${toA1(at)} holds ${JSON.stringify(found)}, not ${JSON.stringify(should)}`,
          );
        }
      }
    }
  });
}
