import type { FileHost } from '../../hosts/fileHost';
import type { Applied, Flag, Host, Json, OnSelect, Selected } from '../../hosts/host';
import type { Revision } from '../../revision/revision';
import type { Address } from '../../sheet/address';
import type { Sheet } from '../../sheet/sheet';

/** The state of the workbook that the picture shows. */
export interface Picture {
  readonly sheets: readonly Sheet[];
  /** The id of the sheet in front. */
  readonly front: string;
  readonly selected: Address | null;
  /** The last cell of the selection; of a single cell that cell. */
  readonly selectedTo: Address | null;
  /** True if something was written since the file was opened. */
  readonly isChanged: boolean;
}

/**
 * Connects a workbook file with the pane and with a picture of it: the picture shows what the pane writes and selects,
 * and the pane is told what the user selects in the picture.
 */
export class PageHost implements Host {
  private readonly listeners = new Set<() => void>();
  private readonly watchers = new Set<() => void>();
  private readonly selections = new Set<OnSelect>();
  private readonly asOpened: Uint8Array;

  private constructor(
    private readonly file: FileHost,
    private state: Picture,
  ) {
    this.asOpened = file.save();
  }

  /**
   * Opens a file that was read.
   * @throws Problem if the workbook cannot be read
   */
  static async open(file: FileHost): Promise<PageHost> {
    const sheets = await file.readSheets('all');
    const [active] = await file.readSheets('active');
    const front = active?.id ?? sheets[0]?.id ?? '';
    return new PageHost(file, { sheets, front, selected: null, selectedTo: null, isChanged: false });
  }

  readonly picture = (): Picture => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Returns the workbook as it is now. */
  save(): Uint8Array {
    return this.file.save();
  }

  /** Brings another sheet to the front, as the user asks. */
  turnTo(sheetId: string): void {
    if (sheetId === this.state.front) return;
    this.set({ front: sheetId, selected: null, selectedTo: null });
    for (const tell of this.watchers) tell();
  }

  /** Selects a cell, as the user asks. */
  select(at: Address): void {
    this.set({ selected: at, selectedTo: at });
    for (const tell of this.selections) tell(this.state.front, at);
  }

  async readSheets(scope: 'active' | 'all'): Promise<readonly Sheet[]> {
    const { sheets, front } = this.state;
    return scope === 'all' ? sheets : sheets.filter(({ id }) => id === front);
  }

  fileName(): string | null {
    return this.file.fileName?.() ?? null;
  }

  async apply(revision: Revision): Promise<Applied> {
    const applied = await this.file.apply(revision);
    await this.written();
    return applied;
  }

  async flag(flags: readonly Flag[]): Promise<void> {
    await this.file.flag(flags);
    await this.written();
  }

  async clearFlags(): Promise<void> {
    await this.file.clearFlags();
    await this.written();
  }

  async remember(key: string, value: Json): Promise<void> {
    await this.file.remember(key, value);
    await this.written();
  }

  async recall(key: string): Promise<Json> {
    return this.file.recall(key);
  }

  async selected(): Promise<Selected | null> {
    const { front, selected } = this.state;
    return selected && { sheetId: front, at: selected };
  }

  async show(sheetId: string, at: Address, to: Address = at): Promise<void> {
    const isTurned = sheetId !== this.state.front;
    this.set({ front: sheetId, selected: at, selectedTo: to });
    if (isTurned) for (const tell of this.watchers) tell();
    for (const tell of this.selections) tell(sheetId, at);
  }

  async watch(listener: () => void, onSelect?: OnSelect): Promise<() => Promise<void>> {
    this.watchers.add(listener);
    if (onSelect) this.selections.add(onSelect);
    return async () => {
      this.watchers.delete(listener);
      if (onSelect) this.selections.delete(onSelect);
    };
  }

  private async written(): Promise<void> {
    const sheets = await this.file.readSheets('all');
    this.set({ sheets, isChanged: this.file.save() !== this.asOpened });
  }

  private set(change: Partial<Picture>): void {
    this.state = { ...this.state, ...change };
    for (const tell of this.listeners) tell();
  }
}
