import { Problem } from '../../../src/sheet/problem';
import type { Locale, Localized } from '../../../src/locales/localized';
import { MEMORY_NAMESPACE, printMemory } from '../../../src/hosts/memoryXml';
import { ExcelStandIn } from '../excel/standIn';
import { NEWEST_API, NO_FAULTS, applyFaults, planFaults } from './faultSettings';
import type { FaultSettings } from './faultSettings';
import { contentsOf } from './file/contents';
import type { WorkbookContents } from './file/contents';
import { openFile } from './file/openedFile';
import type { OpenedFile } from './file/openedFile';
import { savedFile } from './file/savedFile';
import { snapshotOf } from './file/snapshot';
import { PaneConversation } from './office/paneConversation';
import type { RibbonGroup } from './office/ribbonGroup';
import { PAGE_TEXT } from './pageText';
import { showConditionalFills } from './spreadsheet/conditionalFills';
import { createSpreadsheet } from './spreadsheet/spreadsheet';
import type { Spreadsheet } from './spreadsheet/spreadsheet';
import { UniverWorkbook } from './spreadsheet/univerWorkbook';

/** What the page's bar shows. */
export interface PageState {
  readonly locale: Locale;
  readonly fileName: string | null;
  readonly paneOpen: boolean;
  readonly faults: FaultSettings;
  /** Something that the user is told until dismissed. */
  readonly notice: Localized | null;
}

/** The page's state and what its buttons do: one workbook at a time, and the pane's conversation about it. */
export class Workbench {
  state: PageState;
  private readonly listeners = new Set<() => void>();
  private spreadsheet: Spreadsheet | null = null;
  private frame: HTMLIFrameElement | null = null;
  private file: OpenedFile | null = null;
  private workbook: UniverWorkbook | null = null;
  private excel: ExcelStandIn | null = null;
  private conversation: PaneConversation | null = null;
  private opened = 0;
  private openings = 0;

  constructor(
    locale: Locale,
    readonly ribbon: RibbonGroup,
  ) {
    this.state = { locale, fileName: null, paneOpen: true, faults: NO_FAULTS, notice: null };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getState = (): PageState => this.state;

  /** Takes the places in the page where spreadsheet and pane go. */
  mount(grid: HTMLElement, frame: HTMLIFrameElement): void {
    this.frame = frame;
    this.spreadsheet = createSpreadsheet(grid, this.state.locale);
  }

  /** Opens a workbook file in the place of the one there is; one that cannot be read changes nothing. */
  open(name: string, bytes: Uint8Array): void {
    const { spreadsheet } = this;
    if (!spreadsheet) return;
    let file: OpenedFile;
    try {
      file = openFile(name, bytes);
    } catch (error) {
      return this.notify(sentence(PAGE_TEXT.notOpened, error));
    }
    this.conversation?.end();
    this.workbook?.dispose();
    if (this.opened > 0) spreadsheet.api.disposeUnit(`workbook-${this.opened}`);
    this.opened += 1;
    const unitId = `workbook-${this.opened}`;
    spreadsheet.api.createWorkbook(snapshotOf(file, unitId));
    // Univer's sheets come to life with the first workbook.
    if (this.opened === 1) this.attach(spreadsheet);
    this.file = file;
    this.workbook = new UniverWorkbook(spreadsheet, name, unitId, file.traits);
    if (file.memory.size > 0) this.workbook.customXml.set(`{${MEMORY_NAMESPACE}}`, printMemory(file.memory));
    this.change({ fileName: name, notice: null, paneOpen: true });
    requestAnimationFrame(() => this.workbook?.redraw());
    this.converse();
  }

  /** The workbook as a file, or null where it could not be made. */
  async save(): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> {
    if (!this.file || !this.workbook) return null;
    try {
      return { name: this.file.name, bytes: await savedFile(this.file, this.workbook) };
    } catch (error) {
      this.notify(sentence(PAGE_TEXT.notSaved, error));
      return null;
    }
  }

  /** What the workbook holds by now, for tests: cells by sheet and address, flags, the selection. */
  async contents(): Promise<WorkbookContents | null> {
    await this.workbook?.settled();
    return this.workbook && contentsOf(this.workbook);
  }

  /** What a button of the ribbon does: opens the pane, or invokes a function of the shared runtime. */
  async press(functionName: string | null): Promise<void> {
    if (functionName === null || !this.conversation?.takesCommands) return this.change({ paneOpen: true });
    // Excel opens the page for a command where it is not there yet, and asks it as soon as office.js is.
    await this.conversation.hearing;
    if (!(await this.conversation.invoke(functionName))) this.notify(PAGE_TEXT.commandFailed);
  }

  /** Opens the pane anew, as reloading it in Excel does. */
  reloadPane(): void {
    this.converse();
  }

  closePane(): void {
    this.change({ paneOpen: false });
  }

  setLocale(locale: Locale): void {
    this.change({ locale });
    this.spreadsheet?.setLocale(locale);
    this.converse();
  }

  setFaults(faults: FaultSettings): void {
    const reopens = faults.apiVersion !== this.state.faults.apiVersion;
    this.change({ faults });
    if (reopens) this.converse();
    else if (this.excel && this.workbook) applyFaults(this.excel, this.workbook, faults);
  }

  notify(notice: Localized | null): void {
    this.change({ notice });
  }

  private attach(spreadsheet: Spreadsheet): void {
    const { api } = spreadsheet;
    showConditionalFills(spreadsheet, (sheetId) => this.workbook?.sheetById(sheetId));
    api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
      const sheet = this.workbook?.sheetById(event.worksheet.getSheetId());
      if (!sheet?.refuses(event.row + 1, event.column + 1)) return;
      event.cancel = true;
      this.notify(PAGE_TEXT.protectedCell);
    });
    api.addEvent(api.Event.LifeCycleChanged, () => this.workbook?.redraw());
    api.addEvent(api.Event.SheetEditStarted, () => this.setCellEditing(true));
    api.addEvent(api.Event.SheetEditEnded, () => this.setCellEditing(false));
  }

  /** Opens the pane anew, in an Excel as it is set now. */
  private converse(): void {
    const { frame, workbook, file } = this;
    if (!frame || !workbook || !file) return;
    const { locale, faults } = this.state;
    this.conversation?.end();
    const excel = new ExcelStandIn(workbook, faults.apiVersion);
    excel.onPaneShown = (paneOpen) => this.change({ paneOpen });
    this.excel = excel;
    applyFaults(excel, workbook, faults);
    this.conversation = new PaneConversation(frame, this.ribbon.page, {
      excel,
      facts: {
        locale,
        apiVersion: faults.apiVersion,
        sharedRuntime: faults.apiVersion === NEWEST_API,
        fileName: file.name,
        opening: (this.openings += 1),
      },
      beforeBatch: (batch) => this.setPlanned(planFaults(excel, batch, this.state.faults)),
      afterBatch: () => {
        workbook.redraw();
        for (const what of excel.unknown.splice(0)) this.unknown(what);
      },
      onUnknown: (what) => this.unknown(what),
    });
  }

  private setPlanned(faults: FaultSettings): void {
    if (faults !== this.state.faults) this.change({ faults });
  }

  private setCellEditing(isEditing: boolean): void {
    if (this.excel) this.excel.cellEditing = isEditing || this.state.faults.editingCell;
  }

  private unknown(what: string): void {
    console.error(`Unknown to the workbench: ${what}`);
    this.notify({
      'zh-CN': PAGE_TEXT.unknownRequest['zh-CN'] + what,
      'en-US': PAGE_TEXT.unknownRequest['en-US'] + what,
    });
  }

  private change(parts: Partial<PageState>): void {
    this.state = { ...this.state, ...parts };
    for (const listener of this.listeners) listener();
  }
}

function sentence(what: Localized, error: unknown): Localized {
  if (!(error instanceof Problem)) {
    console.error(error);
    return PAGE_TEXT.defect;
  }
  return {
    'zh-CN': what['zh-CN'] + error.describe('zh-CN'),
    'en-US': what['en-US'] + error.describe('en-US'),
  };
}
