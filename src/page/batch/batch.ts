import type { Locale } from '../../locales/localized';
import { pageText } from '../../locales/pageText';
import type { Store } from '../../taskpane/session/store';
import { createStore } from '../../taskpane/session/store';
import { MAX_FILE } from '../../hosts/files/openFile';
import type { FileHost } from '../../hosts/fileHost';
import { openBytes } from '../../hosts/files/openBytes';
import type { Checker } from './checker';
import { NoAnswer } from './checker';
import type { Given } from './filesOf';
import type { CheckedFile, ReportFormat } from './fileQuestions';
import { zipped } from './zipped';

/** A file in the table. */
export interface Row extends Given {
  readonly id: number;
  /** The file's own name; `name` differs from it if two files have the same name. */
  readonly calledBy: string;
  /** The result; null until the file has been checked. */
  readonly checked: CheckedFile | null;
}

/** The running work: its purpose, and how many of how many files are done. */
export interface Work {
  readonly kind: 'check' | 'score' | ReportFormat;
  readonly done: number;
  readonly of: number;
}

/** All that the page shows of the files. */
export interface BatchState {
  readonly rows: readonly Row[];
  readonly work: Work | null;
  /** What came of the last work, in words; '' if there is nothing to say. */
  readonly notice: string;
}

/** A file for the user to save. */
export interface Download {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: string;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** While files are checked, the table is drawn at most once in so many milliseconds. */
const DRAW_MS = 100;

/**
 * The files that the user gave, and the work on them: one file at a time goes through the worker; it is read when its
 * turn comes and released afterwards.
 */
export class Batch {
  private readonly store: Store<BatchState> = createStore<BatchState>({ rows: [], work: null, notice: '' });
  private given = 0;
  private isCancelled = false;
  private running: Promise<void> = Promise.resolve();

  /**
   * @param checker the worker that works through the files
   * @param looker the worker that reads an old format while the other one is busy
   */
  constructor(
    private readonly checker: Checker,
    private readonly looker: Checker,
    private readonly now: () => number = () => performance.now(),
  ) {}

  readonly get = (): BatchState => this.store.get();
  readonly subscribe = (listener: () => void): (() => void) => this.store.subscribe(listener);

  /**
   * Adds files and checks them. A file that is given again replaces the one before; a file of the same name from
   * another folder gets a name with a number.
   */
  async add(files: readonly Given[], locale: Locale): Promise<void> {
    if (files.length === 0) {
      this.patch({ notice: pageText(locale).nothingGiven });
      return;
    }
    const again = new Set<Row>();
    for (const row of this.get().rows) {
      for (const { name, file } of files)
        if (name === row.calledBy && (await isSameFile(row.file, file))) again.add(row);
    }
    const kept = this.get().rows.filter((row) => !again.has(row));
    const names = new Set(kept.map(({ name }) => name));
    const added = files.map(({ name: calledBy, file }): Row => {
      const name = freeName(calledBy, names);
      names.add(name);
      return { name, calledBy, file, id: (this.given += 1), checked: null };
    });
    this.patch({ rows: [...kept, ...added], notice: '' });
    return this.check(locale);
  }

  /** Removes all files. */
  clear(): void {
    this.cancel();
    this.patch({ rows: [], notice: '' });
  }

  /** Ends the running work; results so far stay. */
  cancel(): void {
    this.isCancelled = true;
    this.checker.cancel();
  }

  /** Checks the files that have not been checked yet. */
  check(locale: Locale): Promise<void> {
    return this.work('check', locale, async (step) => {
      const waiting = () => this.get().rows.filter(({ checked }) => checked === null);
      let drawn = this.now();
      let results = new Map<number, CheckedFile>();
      const draw = () => {
        drawn = this.now();
        const found = results;
        results = new Map();
        this.patch({
          rows: this.get().rows.map((row) => {
            const checked = found.get(row.id);
            return checked ? { ...row, checked } : row;
          }),
        });
      };
      try {
        // The user may add files meanwhile.
        for (let left = waiting(); left.length > 0; left = waiting()) {
          const all = this.get().rows.length;
          for (const [index, row] of left.entries()) {
            results.set(row.id, await this.checkedRow(row, locale));
            if (this.now() - drawn > DRAW_MS) {
              draw();
              step(all - left.length + index + 1, all);
            }
          }
          draw();
        }
      } finally {
        draw();
      }
    });
  }

  /** Recalculates copies of all workbooks that hold forms, and returns those that changed as one archive. */
  score(locale: Locale): Promise<Download | null> {
    const text = pageText(locale);
    return this.result('score', locale, async (step) => {
      const rows = this.get().rows.filter(({ checked }) => (checked?.forms.length ?? 0) > 0);
      const copies: { readonly name: string; readonly bytes: Uint8Array }[] = [];
      const refused: string[] = [];
      let changed = 0;
      for (const [index, row] of rows.entries()) {
        step(index, rows.length);
        const { bytes, changes, remark } = await this.answered(row, locale, 'score').catch(
          (error: unknown) => ({
            ...{ bytes: null, changes: 0, remark: whyUnread(error, locale) },
          }),
        );
        if (!bytes) refused.push(`${row.name}：${remark}`);
        else if (changes > 0) {
          copies.push({ name: row.name, bytes });
          changed += changes;
        }
      }
      this.patch({ notice: [text.scored(copies.length, changed), ...refused].join('\n') });
      if (copies.length === 0) return null;
      return { name: text.scoredName, bytes: zipped(copies), type: 'application/zip' };
    });
  }

  /**
   * Opens one file to look at and, if its format allows, to change.
   * @throws Problem if it cannot be read, NoAnswer if that took too long, DOMException if the file is gone
   */
  async open({ name, file }: Row): Promise<{ readonly host: FileHost; readonly canSave: boolean }> {
    let canSave = true;
    const host = await openBytes(new Uint8Array(await file.arrayBuffer()), name, async (old) => {
      canSave = false;
      const bytes = old.slice().buffer;
      return this.looker.ask<'read-old'>({ ask: 'read-old', bytes }, [bytes]);
    });
    return { host, canSave };
  }

  /** Makes a report of all files, in the order of the table; null if the user cancelled. */
  report(format: ReportFormat, locale: Locale): Promise<Download | null> {
    return this.result(format, locale, async (step) => {
      const unread = new Map(
        this.get().rows.flatMap(({ id, checked }) =>
          checked?.status === 'unreadable' ? [[id, checked.remark] as const] : [],
        ),
      );
      // If the worker dies on a file, the report is lost: it is begun again, with that file as unreadable.
      for (let isWhole = false; !isWhole;) isWhole = await this.reported(format, unread, locale, step);
      const bytes = await this.checker.ask<'end-report'>({ ask: 'end-report' });
      return {
        name: `${pageText(locale).reportName}.${format}`,
        bytes,
        type: format === 'xlsx' ? XLSX : 'text/html',
      };
    });
  }

  /**
   * Sends all files of a report to the worker; false if the worker died on one, which counts as unreadable from now on.
   */
  private async reported(
    format: ReportFormat,
    unread: Map<number, string>,
    locale: Locale,
    step: (done: number, of: number) => void,
  ): Promise<boolean> {
    await this.checker.ask<'begin-report'>({ ask: 'begin-report', format, locale });
    const { rows } = this.get();
    for (const [index, row] of rows.entries()) {
      step(index, rows.length);
      try {
        if (!unread.has(row.id)) await this.answered(row, locale, 'add-to-report');
      } catch (error) {
        unread.set(row.id, whyUnread(error, locale));
        if (error instanceof NoAnswer) return false;
      }
      const remark = unread.get(row.id);
      if (remark !== undefined)
        await this.checker.ask<'add-unread'>({ ask: 'add-unread', name: row.name, remark, locale });
    }
    return true;
  }

  private async answered<K extends 'check' | 'score' | 'add-to-report'>(row: Row, locale: Locale, ask: K) {
    const bytes = await row.file.arrayBuffer();
    // The user cancelled while the file was being read, before the worker was asked.
    if (this.isCancelled) throw new NoAnswer('cancelled');
    const file = { name: row.name, bytes, locale };
    return this.checker.ask<K>({ ask, file } as never, [bytes]);
  }

  /** Checks a file. What is wrong with it becomes its result, and the others go on. */
  private async checkedRow(row: Row, locale: Locale): Promise<CheckedFile> {
    const text = pageText(locale);
    const unreadable = (remark: string): CheckedFile => ({ status: 'unreadable', remark, forms: [] });
    if (row.file.size > MAX_FILE) return unreadable(text.tooLarge(Math.ceil(row.file.size / 2 ** 20)));
    try {
      return await this.answered(row, locale, 'check');
    } catch (error) {
      return unreadable(whyUnread(error, locale));
    }
  }

  private async result(
    kind: Work['kind'],
    locale: Locale,
    run: (step: (done: number, of: number) => void) => Promise<Download | null>,
  ): Promise<Download | null> {
    let made: Download | null = null;
    await this.work(kind, locale, async (step) => {
      made = await run(step);
    });
    return made;
  }

  /** Runs one piece of work at a time; others wait. */
  private work(
    kind: Work['kind'],
    locale: Locale,
    run: (step: (done: number, of: number) => void) => Promise<void>,
  ): Promise<void> {
    const next = this.running.then(async () => {
      this.isCancelled = false;
      const step = (done: number, of: number) => {
        if (this.isCancelled) throw new NoAnswer('cancelled');
        this.patch({ work: { kind, done, of } });
      };
      this.patch({ work: { kind, done: 0, of: this.get().rows.length }, notice: '' });
      try {
        await run(step);
      } catch (error) {
        const text = pageText(locale);
        const isCancelled = error instanceof NoAnswer && error.why === 'cancelled';
        this.patch({ notice: isCancelled ? text.cancelled : text.unexpected });
      } finally {
        this.patch({ work: null });
      }
    });
    this.running = next;
    return next;
  }

  private patch(change: Partial<BatchState>): void {
    this.store.set({ ...this.store.get(), ...change });
  }
}

/**
 * Says why a file could not be read.
 * @throws NoAnswer if the user has cancelled
 */
function whyUnread(error: unknown, locale: Locale): string {
  const text = pageText(locale);
  if (error instanceof NoAnswer) {
    if (error.why === 'cancelled') throw error;
    return error.why === 'too-long' ? text.tookTooLong : text.ended;
  }
  // A DOMException: the file was moved, changed or deleted since it was given.
  return error instanceof DOMException ? text.gone : text.unexpected;
}

/**
 * True if a file is the one of the same name that was given before, unchanged or changed since: browsers refuse to read
 * a file that has changed.
 */
async function isSameFile(before: File, now: File): Promise<boolean> {
  if (before.size === now.size && before.lastModified === now.lastModified) return true;
  try {
    await before.slice(0, 1).arrayBuffer();
    return false;
  } catch {
    return true;
  }
}

/** Returns a name that no other file has: 自评表.xlsx, 自评表（2）.xlsx. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const dot = name.lastIndexOf('.') > name.lastIndexOf('/') + 1 ? name.lastIndexOf('.') : name.length;
  for (let number = 2; ; number += 1) {
    const other = `${name.slice(0, dot)}（${number}）${name.slice(dot)}`;
    if (!taken.has(other)) return other;
  }
}
