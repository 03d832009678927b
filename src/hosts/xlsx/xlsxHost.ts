import type { Content, Revision } from '../../revision/revision';
import { sameContent } from '../../revision/sameContent';
import type { Address } from '../../sheet/address';
import { contains, toA1 } from '../../sheet/address';
import { Problem } from '../../sheet/problem';
import type { Sheet } from '../../sheet/sheet';
import { contentOf } from '../content';
import { fileNameOf } from '../fileNameOf';
import type { FileHost } from '../fileHost';
import type { Applied, Flag, Json } from '../host';
import { memoryJson } from '../memoryXml';
import type { Memory } from '../memoryXml';
import { SPELLINGS_KEY, UNDO_KEY } from '../undoJournal';
import { planWrites } from '../writing';
import type { PlannedWrite } from '../writing';
import { readArchive } from './zip/archive';
import type { Archive } from './zip/archive';
import { arrayAreas } from './write/arrayAreas';
import { CellMap } from './write/cellMap';
import type { EditedParts } from './write/editedParts';
import { lockedCells } from './write/lockedCells';
import { recallMemory } from './write/memoryPart';
import { readSpellings, spellingsIn, withSpellings } from './write/spellings';
import type { Spellings } from './write/spellings';
import { partText } from './xml/partText';
import { NO_CHANGES, draftContents, patchWorkbook } from './write/patchWorkbook';
import type { Changes } from './write/patchWorkbook';
import { readWorkbook } from './read/readWorkbook';
import type { WorkbookContent, XlsxSheet } from './read/readWorkbook';
import { isSigned, relationshipsOf } from './read/relationships';
import { workbookPartOf } from './read/workbookKind';
import { both, unreadable } from '../unreadableFile';
import { writeArchive } from './zip/writeArchive';
import type { ZipCodec } from './zip/zipCodec';

/** How a file is opened. */
export interface OpenOptions {
  /** The file's name, for messages and for the region that it may tell. */
  readonly file?: string;
  /** How the archive is unpacked; `portableCodec` if absent. */
  readonly codec?: ZipCodec;
}

/**
 * Opens an .xlsx or .xlsm file.
 * @throws Problem if the bytes are not an archive that holds a workbook
 */
export function openWorkbook(bytes: Uint8Array, { file, codec }: OpenOptions = {}): XlsxHost {
  return placed(file, () => new XlsxHost(readArchive(bytes, codec), file));
}

/** A workbook file: the bytes from which it was opened, and how it differs from them by now. */
export class XlsxHost implements FileHost {
  private readonly workbookPart: string;
  private changes: Changes = NO_CHANGES;
  private parts: ReadonlyMap<string, Uint8Array | null> = new Map();
  private edited: EditedParts | null = null;
  private asOpened: WorkbookContent | null = null;
  private asChanged: WorkbookContent | null = null;
  private readonly refusals = new Map<string, (at: Address) => boolean>();

  constructor(
    private readonly archive: Archive,
    private readonly file?: string,
  ) {
    this.workbookPart = workbookPartOf(archive);
  }

  async readSheets(scope: 'active' | 'all'): Promise<readonly Sheet[]> {
    const { sheets, active } = this.current();
    if (scope === 'all') return sheets;
    return active ? [active] : [];
  }

  fileName(): string | null {
    return this.file === undefined ? null : fileNameOf(this.file);
  }

  async apply(revision: Revision): Promise<Applied> {
    const sheets = new Map(this.current().sheets.map((sheet) => [sheet.id, sheet]));
    const { applied, refused, writes } = planWrites(revision, sheets, ({ id }, at) =>
      this.refusalsOf(sheets.get(id)!)(at),
    );
    if (writes.length > 0) {
      const before = this.changes;
      this.commit({ ...before, contents: this.contentsWith(writes) });
      const lost = this.notFoundAgain();
      if (lost) {
        this.commit(before);
        throw lost;
      }
    }
    return { applied, refused };
  }

  async flag(flags: readonly Flag[]): Promise<void> {
    this.commit({ ...this.changes, flags });
  }

  async clearFlags(): Promise<void> {
    this.commit({ ...this.changes, flags: [] });
  }

  async remember(key: string, value: Json): Promise<void> {
    const memory = new Map(this.memory());
    if (value === null) memory.delete(key);
    else memory.set(key, structuredClone(value));
    if (key === UNDO_KEY) this.keepSpellings(memory, value !== null);
    const isAsOpened = memoryJson(memory) === memoryJson(this.memoryAsOpened());
    this.commit({ ...this.changes, memory: isAsOpened ? null : memory });
  }

  async recall(key: string): Promise<Json> {
    return structuredClone(this.memory().get(key) ?? null);
  }

  /** Returns the workbook as a file; if nothing differs, the very bytes from which it was opened. */
  save(): Uint8Array {
    return this.parts.size === 0 ? this.archive.bytes : writeArchive(this.archive, this.parts);
  }

  /** Makes all parts before it takes over any, so that a change that fails leaves everything as it was. */
  private commit(changes: Changes): void {
    placed(this.file, () => {
      const isSame = changes.contents === this.changes.contents;
      const edited =
        isSame && this.edited
          ? this.edited
          : draftContents(this.archive, this.opened(), changes.contents, this.spellings());
      const parts = patchWorkbook(this.archive, this.opened(), edited, changes);
      if (parts.size > 0 && isSigned(this.archive)) throw new Problem('signed', SIGNED);
      if (!isSame) this.asChanged = null;
      this.changes = changes;
      this.edited = edited;
      this.parts = parts;
    });
  }

  /** Returns the new contents. A cell that gets back what the file holds counts as unchanged and keeps its bytes. */
  private contentsWith(writes: readonly PlannedWrite[]): Changes['contents'] {
    const contents = new Map<string, CellMap<Content>>();
    for (const [id, cells] of this.changes.contents) contents.set(id, new CellMap(cells));
    const opened = new Map(this.opened().sheets.map(({ id, grid }) => [id, grid]));
    for (const { edit, at } of writes) {
      const cells = contents.get(edit.sheetId) ?? new CellMap<Content>();
      contents.set(edit.sheetId, cells);
      const before = contentOf(opened.get(edit.sheetId)?.cell(at.row, at.column));
      if (sameContent(before, edit.after)) cells.delete(at);
      else cells.set(at, edit.after);
    }
    return contents;
  }

  /**
   * Returns a Problem if a written cell might not be found again. In a sheet whose rows or cells stand twice or out of
   * order Excel makes a repair, and nobody knows which cell it keeps.
   */
  private notFoundAgain(): Problem | null {
    for (const { id, name, grid } of this.current().sheets) {
      for (const [at, content] of this.changes.contents.get(id) ?? []) {
        if (sameContent(contentOf(grid.cell(at.row, at.column)), content)) continue;
        const detail = both('行或单元格重复或顺序有误', 'rows or cells stand twice or out of order');
        const place = { sheet: name, cell: toA1(at), ...(this.file !== undefined && { file: this.file }) };
        return unreadable('damaged', detail, place);
      }
    }
    return null;
  }

  private refusalsOf(sheet: XlsxSheet): (at: Address) => boolean {
    let refuses = this.refusals.get(sheet.id);
    if (!refuses) this.refusals.set(sheet.id, (refuses = this.refusalsIn(sheet)));
    return refuses;
  }

  private refusalsIn({ part, isProtected, unreadable }: XlsxSheet): (at: Address) => boolean {
    if (unreadable) return () => true;
    const xml = this.text(part);
    const areas = arrayAreas(xml);
    const styles = relationshipsOf(this.archive, this.workbookPart).find(
      ({ kind, target }) => kind === 'styles' && this.archive.has(target),
    );
    const isLocked = isProtected ? lockedCells(xml, styles ? this.text(styles.target) : null) : () => false;
    return (at) => isLocked(at) || areas.some((area) => contains(area, at));
  }

  private text(part: string): string {
    return partText(this.archive.part(part)).text;
  }

  private opened(): WorkbookContent {
    return (this.asOpened ??= placed(this.file, () => readWorkbook(this.archive)));
  }

  /** Returns the workbook with the new contents. Flags change no cell, so they do not matter here. */
  private current(): WorkbookContent {
    if (![...this.changes.contents.values()].some(({ size }) => size > 0)) return this.opened();
    const { archive, parts } = this;
    return (this.asChanged ??= placed(this.file, () =>
      readWorkbook({ ...archive, part: (name) => parts.get(name) ?? archive.part(name) }),
    ));
  }

  /** Keeps the spelling of overwritten cells as long as the writing can be undone. */
  private keepSpellings(memory: Map<string, Json>, canUndo: boolean): void {
    let all = this.spellings();
    for (const { id, part } of canUndo ? this.opened().sheets : []) {
      const rewritten = this.edited?.rewritten.get(part) ?? [];
      if (rewritten.length > 0) all = withSpellings(all, id, spellingsIn(this.text(part), rewritten));
    }
    if (canUndo && Object.keys(all).length > 0) memory.set(SPELLINGS_KEY, all);
    else memory.delete(SPELLINGS_KEY);
  }

  /** Returns the spellings that the file keeps. Those of cells written in this session are still in the file itself. */
  private spellings(): Spellings {
    return readSpellings(this.memoryAsOpened().get(SPELLINGS_KEY) ?? null);
  }

  private memory(): Memory {
    return this.changes.memory ?? this.memoryAsOpened();
  }

  private memoryAsOpened(): Memory {
    return recallMemory(this.archive, this.workbookPart);
  }
}

function placed<T>(file: string | undefined, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof Problem && file !== undefined ? error.at({ file }) : error;
  }
}

const SIGNED = {
  'zh-CN': '工作簿带有数字签名，任何改动都会使签名失效，因此没有写入。如需修改，请先在 Excel 中删除签名。',
  'en-US':
    'The workbook is digitally signed, and any change would break the signature, so nothing was written. Remove the signature in Excel first.',
};
