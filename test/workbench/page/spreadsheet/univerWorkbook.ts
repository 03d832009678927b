import { ICommandService, IUniverInstanceService } from '@univerjs/core';
import type { ICommandInfo, IDisposable, IExecutionOptions, IWorksheetData, Workbook } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import type { ISetRangeValuesMutationParams, ISetSelectionsOperationParams } from '@univerjs/sheets';
import type { Json } from '../../../../src/hosts/host';
import type { Range } from '../../../../src/sheet/address';
import type { CalculationMode, Change, WorkbookModel } from '../../excel/model/workbookModel';
import { fitRows } from './fitRows';
import type { Spreadsheet } from './spreadsheet';
import { fromUniver, toUniver } from './univerRange';
import { UniverSheet } from './univerSheet';
import type { SheetTraits } from './univerSheet';

const PLAIN: SheetTraits = { visibility: 'Visible', isProtected: false, isLocked: () => true, flags: [] };
/** A new sheet is as large as one needs to be in a page. */
const NEW_SHEET = { rowCount: 1000, columnCount: 26 };

/** A workbook of Univer's as the interpreter of batches knows workbooks, with what its user does. */
export class UniverWorkbook implements WorkbookModel {
  readonly settings = new Map<string, Json>();
  readonly customXml = new Map<string, string>();
  isProtected = false;
  private readonly workbook: Workbook;
  private readonly models = new Map<string, UniverSheet>();
  private readonly listeners = new Set<(change: Change) => void>();
  private readonly stops: IDisposable[];
  private isDisposed = false;
  private writing = false;
  private uncalculated = false;
  private active: string;
  private sheetsMade = 0;
  /** Rows whose heights have yet to follow their texts, by sheet. */
  calculationState: WorkbookModel['calculationState'] = 'Done';
  private mode: CalculationMode = 'Automatic';
  private readonly unfitted = new Map<string, Range>();

  constructor(
    private readonly spreadsheet: Spreadsheet,
    readonly name: string,
    unitId: string,
    private readonly traits: ReadonlyMap<string, SheetTraits>,
  ) {
    const { injector } = spreadsheet;
    this.workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId)!;
    this.active = this.workbook.getActiveSheet().getSheetId();
    const commands = injector.get(ICommandService);
    for (const sheet of this.sheets) this.unfit(sheet.id, sheet.used(true));
    this.stops = [commands.onCommandExecuted((command, options) => this.noticed(command, options))];
  }

  dispose(): void {
    this.isDisposed = true;
    for (const stop of this.stops) stop.dispose();
    this.listeners.clear();
  }

  get sheets(): readonly UniverSheet[] {
    return this.workbook.getSheets().map((worksheet) => {
      const id = worksheet.getSheetId();
      const known = this.models.get(id);
      if (known) return known;
      const traits = this.traits.get(id) ?? PLAIN;
      const model = new UniverSheet(this.spreadsheet, this.workbook, worksheet, traits, (write) =>
        this.byAddIn(write),
      );
      this.models.set(id, model);
      return model;
    });
  }

  sheetById(id: string): UniverSheet | undefined {
    return this.sheets.find((each) => each.id === id);
  }

  get activeSheet(): UniverSheet {
    return this.sheet(this.workbook.getActiveSheet().getSheetId());
  }

  get selection(): Range {
    const range = this.facade.getActiveRange()?.getRange();
    return range ? fromUniver(range) : { top: 1, left: 1, bottom: 1, right: 1 };
  }

  get calculationMode(): CalculationMode {
    return this.mode;
  }

  /** Univer always calculates; while it is told not to, add-ins are told the results of before. */
  set calculationMode(mode: CalculationMode) {
    if (mode === this.mode) return;
    this.mode = mode;
    this.recalculate();
  }

  recalculate(): void {
    for (const sheet of this.sheets) {
      sheet.holdResults(false);
      if (this.mode === 'Manual') sheet.holdResults(true);
    }
    this.calculationState = 'Done';
    this.tell({ kind: 'calculated', sheetId: this.activeSheet.id });
  }

  addSheet(name: string | null): UniverSheet {
    this.sheetsMade += 1;
    const id = `{FFFF${String(this.sheetsMade).padStart(8, '0')}-0000-0000-0000-000000000000}`;
    const index = this.workbook.getSheetSize();
    const sheet: Partial<IWorksheetData> = { ...NEW_SHEET, id, name: name ?? `Sheet${index + 1}` };
    this.facade.insertSheet(sheet.name, { index, sheet });
    return this.sheet(id);
  }

  moveSheet(id: string, position: number): void {
    const fromOrder = this.sheets.findIndex((sheet) => sheet.id === id);
    const place = { unitId: this.workbook.getUnitId(), subUnitId: id };
    this.spreadsheet.run(SetWorksheetOrderMutation.id, { ...place, fromOrder, toOrder: position });
  }

  deleteSheet(id: string): void {
    this.byAddIn(() => this.facade.deleteSheet(id));
    this.models.delete(id);
  }

  activate(id: string): void {
    if (id !== this.activeSheet.id) this.facade.setActiveSheet(id);
  }

  select(sheetId: string, range: Range): void {
    this.activate(sheetId);
    const sheet = this.facade.getSheetBySheetId(sheetId)!;
    const merged = this.workbook.getSheetBySheetId(sheetId)!.getMergedCell(range.top - 1, range.left - 1);
    const whole = merged ?? toUniver(range);
    sheet.getRange(whole).activate();
    sheet.scrollToCell(Math.max(0, whole.startRow - 4), 0, 0);
  }

  written(sheetId: string, range: Range, by: 'user' | 'add-in'): void {
    if (this.mode === 'Manual') this.calculationState = 'Pending';
    this.unfit(sheetId, range);
    this.tell({ kind: 'cells', sheetId, range, by });
  }

  listen(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  async settled(): Promise<void> {
    if (!this.uncalculated) return;
    await this.spreadsheet.api.getFormula().onCalculationResultApplied(10_000);
    // Another workbook may have been opened in the meantime.
    if (this.isDisposed) return;
    this.uncalculated = false;
    this.tell({ kind: 'calculated', sheetId: this.activeSheet.id });
  }

  /** Draws again what Univer does not follow by itself: fills of conditional formats, heights of rows. */
  redraw(): void {
    // Asked for in an earlier frame: by now another workbook may be open, or the sheet in front be gone.
    if (this.isDisposed) return;
    const id = this.workbook.getActiveSheet().getSheetId();
    if (!this.sheetById(id)) return;
    const rows = this.unfitted.get(id);
    if (rows && fitRows(this.spreadsheet, this.workbook.getSheetBySheetId(id)!, rows))
      this.unfitted.delete(id);
    this.facade.getActiveSheet().refreshCanvas();
  }

  private get facade() {
    return this.spreadsheet.api.getWorkbook(this.workbook.getUnitId())!;
  }

  private sheet(id: string): UniverSheet {
    return this.sheetById(id)!;
  }

  private byAddIn(write: () => void): void {
    const before = this.writing;
    this.writing = true;
    try {
      write();
    } finally {
      this.writing = before;
    }
  }

  private noticed({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const place = params as { readonly unitId?: string; readonly subUnitId?: string } | undefined;
    if (place?.unitId !== this.workbook.getUnitId()) return;
    const sheetId = place.subUnitId ?? '';
    switch (id) {
      case SetRangeValuesMutation.id:
        if (options?.onlyLocal) return;
        this.uncalculated = true;
        if (!this.writing) this.userWrote(sheetId, params as ISetRangeValuesMutationParams);
        return;
      case SetWorksheetActiveOperation.id:
        return this.activated(sheetId);
      case SetSelectionsOperation.id: {
        const range = (params as ISetSelectionsOperationParams).selections.at(-1)?.range;
        if (range) this.tell({ kind: 'selection', sheetId, range: fromUniver(range) });
        return;
      }
      case InsertSheetMutation.id:
        return this.tell({
          kind: 'added',
          sheetId: (params as { sheet: IWorksheetData }).sheet.id,
        });
      case RemoveSheetMutation.id:
        return this.tell({ kind: 'deleted', sheetId });
    }
  }

  private unfit(sheetId: string, range: Range | null): void {
    const known = this.unfitted.get(sheetId) ?? range;
    if (!known || !range) return;
    const top = Math.min(known.top, range.top);
    this.unfitted.set(sheetId, { ...range, top, bottom: Math.max(known.bottom, range.bottom) });
  }

  private activated(sheetId: string): void {
    const before = this.active;
    if (before === sheetId) return;
    this.active = sheetId;
    this.tell({ kind: 'deactivated', sheetId: before });
    this.tell({ kind: 'activated', sheetId });
    // Its first drawing, in which texts are measured, comes with the next frame.
    requestAnimationFrame(() => this.redraw());
  }

  private userWrote(sheetId: string, { cellValue }: ISetRangeValuesMutationParams): void {
    const rows = Object.keys(cellValue ?? {}).map(Number);
    const columns = Object.values(cellValue ?? {}).flatMap((row) => Object.keys(row ?? {}).map(Number));
    if (columns.length === 0) return;
    const range = {
      top: Math.min(...rows) + 1,
      left: Math.min(...columns) + 1,
      bottom: Math.max(...rows) + 1,
      right: Math.max(...columns) + 1,
    };
    if (this.mode === 'Manual') this.calculationState = 'Pending';
    this.tell({ kind: 'cells', sheetId, range, by: 'user' });
    void this.settled();
  }

  private tell(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }
}
