import type { Json } from '../../../../src/hosts/host';
import { parseRange } from '../../../../src/sheet/address';
import type { Range } from '../../../../src/sheet/address';
import { calculate as calculateSums } from './calculate';
import { enteredValue } from './enteredValue';
import { MemorySheet } from './memorySheet';
import type { CalculationMode, Change, WorkbookModel } from './workbookModel';

/** Brings every formula of a workbook up to date after cells have changed. */
export type Calculate = (workbook: MemoryWorkbook) => void;

/** A workbook in memory, with what a user does to it. */
export class MemoryWorkbook implements WorkbookModel {
  readonly sheets: MemorySheet[] = [];
  readonly settings = new Map<string, Json>();
  readonly customXml = new Map<string, string>();
  isProtected = false;
  calculationMode: CalculationMode = 'Automatic';
  calculationState: WorkbookModel['calculationState'] = 'Done';
  activeSheet: MemorySheet;
  selection: Range = parseRange('A1')!;
  private sheetsMade = 0;
  private readonly listeners = new Set<(change: Change) => void>();
  /** What Ctrl+Z takes back, the last step at the end. */
  private undoSteps: (() => void)[][] = [];
  /** The step that is being made; what happens in no step, such as calculating, cannot be undone. */
  private undoStep: (() => void)[] | null = null;

  constructor(
    sheetNames: readonly string[] = ['Sheet1'],
    private readonly how: Calculate = calculateSums,
    readonly name = '工作簿.xlsx',
  ) {
    for (const name of sheetNames) this.addSheet(name);
    this.activeSheet = this.sheets[0]!;
  }

  sheet(name: string): MemorySheet {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }

  addSheet(name: string | null): MemorySheet {
    this.sheetsMade += 1;
    const number = String(this.sheetsMade).padStart(12, '0');
    const sheet = new MemorySheet(
      `{${number}-0000-0000-0000-000000000000}`,
      name ?? `Sheet${this.sheetsMade}`,
      (undo) => void this.undoStep?.push(undo),
    );
    this.sheets.push(sheet);
    this.tell({ kind: 'added', sheetId: sheet.id });
    return sheet;
  }

  moveSheet(id: string, position: number): void {
    const [sheet] = this.sheets.splice(
      this.sheets.findIndex((each) => each.id === id),
      1,
    );
    this.sheets.splice(position, 0, sheet!);
  }

  deleteSheet(id: string): void {
    const index = this.sheets.findIndex((sheet) => sheet.id === id);
    this.sheets.splice(index, 1);
    this.tell({ kind: 'deleted', sheetId: id });
    if (this.activeSheet.id === id) this.activate(this.sheets[Math.max(0, index - 1)]!.id);
  }

  activate(id: string): void {
    const before = this.activeSheet;
    const sheet = this.sheets.find((each) => each.id === id);
    if (!sheet || sheet === before) return;
    this.activeSheet = sheet;
    this.tell({ kind: 'deactivated', sheetId: before.id });
    this.tell({ kind: 'activated', sheetId: id });
  }

  select(sheetId: string, range: Range): void {
    this.activate(sheetId);
    this.selection = range;
    this.tell({ kind: 'selection', sheetId, range });
  }

  /** The user types into a cell; null clears it. */
  type(sheetName: string, a1: string, entry: string | number | boolean | null): void {
    const sheet = this.sheet(sheetName);
    const range = parseRange(a1)!;
    const format = sheet.cell(range.top, range.left)?.format ?? 'General';
    this.beginUndoStep();
    sheet.write(range.top, range.left, enteredValue(entry ?? '', format));
    this.written(sheet.id, range, 'user');
    this.endUndoStep();
  }

  written(sheetId: string, range: Range, by: 'user' | 'add-in'): void {
    if (this.calculationMode === 'Manual') {
      this.calculationState = 'Pending';
      return this.tell({ kind: 'cells', sheetId, range, by });
    }
    this.recalculate();
    this.tell({ kind: 'cells', sheetId, range, by });
    this.tell({ kind: 'calculated', sheetId });
  }

  recalculate(): void {
    this.unrecorded(() => this.how(this));
    this.calculationState = 'Done';
  }

  beginUndoStep(): void {
    this.undoStep = [];
    this.undoSteps.push(this.undoStep);
  }

  endUndoStep(): void {
    this.undoStep = null;
  }

  resumeUndoStep(): void {
    this.undoStep = this.undoSteps.at(-1) ?? null;
  }

  clearUndo(): void {
    this.undoSteps = [];
  }

  /** How many steps Ctrl+Z can take back. */
  get undoable(): number {
    return this.undoSteps.filter((step) => step.length > 0).length;
  }

  /** The user presses Ctrl+Z. */
  pressUndo(): void {
    this.undoSteps = this.undoSteps.filter((step) => step.length > 0);
    const step = this.undoSteps.pop();
    if (!step) return;
    for (const undo of step.toReversed()) undo();
    this.written(this.activeSheet.id, { top: 1, left: 1, bottom: 1, right: 1 }, 'user');
  }

  private unrecorded(work: () => void): void {
    const step = this.undoStep;
    this.undoStep = null;
    work();
    this.undoStep = step;
  }

  listen(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  private tell(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }
}
