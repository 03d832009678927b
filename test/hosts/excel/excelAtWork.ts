import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ExcelHost } from '../../../src/hosts/excel/excelHost';
import { flaggedSeverity } from '../../../src/hosts/flagColours';
import type { Content, Edit } from '../../../src/revision/revision';
import { parseA1, rangeToA1 } from '../../../src/sheet/address';
import type { CellValue } from '../../../src/sheet/cell';
import type { MemoryWorkbook } from '../../workbench/excel/model/memoryWorkbook';
import { openFile } from '../../workbench/excel/model/openFile';
import { officeJsInNode } from '../../workbench/excel/node/officeJsInNode';
import { ExcelStandIn } from '../../workbench/excel/standIn';

/** Who types for longer than this never ends. */
const EDIT_PATIENCE_MS = 300;

/** A workbook open in Excel, with ziping beside it. */
export interface AtWork {
  readonly workbook: MemoryWorkbook;
  readonly standIn: ExcelStandIn;
  readonly host: ExcelHost;
  /** Round trips since the last time this was asked. */
  trips(): number;
  /** Another host at the same workbook: the pane opened anew. */
  reopened(): ExcelHost;
}

export function atWork(
  workbook: MemoryWorkbook,
  apiVersion = 17,
  timeoutMs = 2_000,
  editPatienceMs = EDIT_PATIENCE_MS,
): AtWork {
  const standIn = new ExcelStandIn(workbook, apiVersion);
  const open = () => new ExcelHost({ ...officeJsInNode(standIn), timeoutMs, editPatienceMs });
  let counted = 0;
  return {
    workbook,
    standIn,
    host: open(),
    trips() {
      const now = standIn.exchanges.length - counted;
      counted = standIn.exchanges.length;
      return now;
    },
    reopened: open,
  };
}

export function fixture(name: string): MemoryWorkbook {
  return openFile(new Uint8Array(readFileSync(path.join(__dirname, '../../fixtures', name))));
}

/** An edit of what a cell of the workbook holds now. */
export function editOf(workbook: MemoryWorkbook, sheet: string, address: string, after: CellValue): Edit {
  const model = workbook.sheet(sheet);
  const { row, column } = parseA1(address)!;
  const cell = model.cell(row, column);
  const before: Content = { value: cell?.value ?? null, formula: cell?.formula ?? null };
  return {
    sheetId: model.id,
    sheet,
    at: { row, column },
    kind: 'score',
    before,
    after: { value: after, formula: null },
    reason: { 'zh-CN': '按规则重新计算', 'en-US': 'recalculated' },
  };
}

/** Everything in a workbook that a person or a program could notice, comparable. */
export function stateOf(workbook: MemoryWorkbook) {
  return {
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      isProtected: sheet.isProtected,
      cells: [...sheet.stored()]
        .filter(([, , { value, formula }]) => value !== null || formula !== null)
        .map(([row, column, { value, formula, format }]) => [row, column, value, formula, format])
        .sort((a, b) => Number(a[0]) - Number(b[0]) || Number(a[1]) - Number(b[1])),
      flags: sheet.conditionalFormats.map(({ formula, areas, fill }) => [
        flaggedSeverity(formula) ?? formula,
        areas.map(rangeToA1).join(),
        fill,
      ]),
    })),
    kept: [...workbook.customXml.values()],
    settings: [...workbook.settings],
  };
}
