import type { Host } from '../../hosts/host';
import type { Locale } from '../../locales/localized';
import type { Address } from '../../sheet/address';
import { toA1 } from '../../sheet/address';
import type { Assessor } from '../assessing/assessor';
import { pageAssessor } from '../assessing/pageAssessor';
import { createActionRunner } from './actionRunner';
import type { ActionRunner } from './actionRunner';
import { changeRuleset, changeTouch, takeRuleset } from './changeSettings';
import type { Correcting } from './correcting';
import type { Desk } from './desk';
import { patch } from './desk';
import { exportReport } from './exportReport';
import { listOf, toFront } from './list';
import { look } from './look';
import type { Preferences } from './preferences';
import { recalculate } from './recalculate';
import { refresh } from './refresh';
import type { Session } from './session';
import type { State } from './state';
import { createStore } from './store';
import { TOUCH_ALL } from './touch';
import { undoLast, undoThese } from './undoSheet';
import { finishUnfinished, start, takeBackUnfinished } from './unfinished';
import { validate, validateAgain } from './validate';
import { computerTimer } from './waiting';
import type { Timer } from './waiting';

/** What a session is given beside the workbook. */
export interface SessionOptions {
  /** The language until the user chooses another one. */
  readonly locale: Locale;
  readonly preferences?: Preferences;
  /** What assesses; without it the page itself does. */
  readonly assessor?: Assessor;
  /** For how many milliseconds nothing must change before the sheet is read again; 400 without it. */
  readonly quietMs?: number;
  /** The day as YYYY-MM-DD, for seals and acceptances; without it the computer's own. */
  readonly today?: () => string;
  /** Tells how long Excel takes; without it the computer's own clock. */
  readonly timer?: Timer;
}

// Parts that are seldom needed are loaded when they are.
const fillingSteps = () => import('./fillingIn');
const previewing = () => import('./preview');

/** Begins the pane's work with a workbook; nothing is read before `start`. */
export function createSession(host: Host, options: SessionOptions): Session {
  const { preferences, quietMs = 400 } = options;
  const store = createStore<State>({
    view: { kind: 'loading' },
    page: 'work',
    filling: null,
    place: null,
    notice: null,
    busy: null,
    waiting: null,
    isEditing: false,
    isStale: false,
    ownUndo: host.ownUndo ?? null,
    settings: {
      locale: options.locale,
      ruleset: null,
      templates: [],
      touch: TOUCH_ALL,
      previewFirst: false,
      by: '',
      accepted: [],
    },
    list: { grouping: 'sheets', open: [], at: null },
    turn: 0,
  });
  const desk: Desk = {
    host,
    store,
    assessor: options.assessor ?? pageAssessor,
    assessed: new WeakMap(),
    holdings: new Map(),
    goals: null,
    kept: null,
    sheets: [],
    selecting: [],
    flags: new Map(),
  };
  host.onEditing?.((isEditing) => patch(desk, { isEditing }));
  const runner = createActionRunner(desk, options.timer ?? computerTimer, quietMs);
  const { act, quietly, fail } = runner;
  const day = options.today ?? today;
  let stopWatching: (() => Promise<void>) | null = null;

  const watch = async () => {
    stopWatching ??= (await host.watch?.(runner.refreshSoon, follow).catch(() => null)) ?? null;
  };

  const follow = (sheetId: string, at: Address) => {
    patch(desk, { place: { sheetId, at } });
    if (store.get().page === 'filling') void fillingSteps().then(({ follow }) => follow(desk, sheetId, at));
  };

  const prefer = () => {
    const { locale, by, previewFirst } = store.get().settings;
    void preferences?.save({
      locale,
      ...(by !== '' && { by }),
      ...(previewFirst && { previewFirst }),
    });
  };

  const session: Session = {
    getState: store.get,
    subscribe: store.subscribe,
    async start() {
      void preferences?.load().then((preferred) => {
        patch(desk, { settings: { ...store.get().settings, ...preferred } });
      });
      await act('look', () => start(desk));
      await watch();
    },
    look: () => act('look', () => look(desk)),
    choose(index) {
      const { view, turn } = store.get();
      if (view.kind !== 'forms' && view.kind !== 'recalculated') return;
      if (index !== null && !view.assessments[index]) return;
      patch(desk, { view: { ...view, chosen: index }, notice: null, turn: turn + 1 });
    },
    recalculate: () =>
      store.get().settings.previewFirst
        ? act('preview', async () => (await previewing()).previewSheet(desk))
        : act('recalculate', () => recalculate(desk)),
    recalculateAll: () =>
      act('preview', async (signal) => (await previewing()).previewAll(desk, signal), { canCancel: true }),
    preview: {
      tick: (edits, isTicked) =>
        quietly(
          `tick ${edits.map(({ sheetId, at }) => sheetId + toA1(at)).join(' ')} ${isTicked}`,
          async () => (await previewing()).tick(desk, edits, isTicked),
        ),
      write: () => {
        const { view } = store.get();
        const isAll = view.kind === 'preview' && view.preview.scope === 'all';
        return act(
          isAll ? 'recalculate-all' : 'recalculate',
          async (signal) => (await previewing()).writePreview(desk, signal),
          { key: 'write preview' },
        );
      },
      leave: () => void previewing().then(({ leavePreview }) => leavePreview(desk)),
    },
    undoAll: () =>
      act('undo', async (signal) => (await import('./undoAll')).undoAll(desk, signal), { key: 'undo all' }),
    setPreviewFirst(previewFirst) {
      patch(desk, { settings: { ...store.get().settings, previewFirst } });
      prefer();
    },
    accept: (change) =>
      act(
        'accept',
        async () => {
          await toFront(desk, change.sheetId, change.at);
          const { changeOne } = await import('./changeOne');
          await changeOne(desk, change);
        },
        { key: `accept ${change.sheetId} ${toA1(change.at)}` },
      ),
    writeReason: (at, given, seen, sheetId) =>
      act(
        'reason',
        async () => {
          if (sheetId !== undefined) await toFront(desk, sheetId, at);
          const { writeReason } = await import('./writeReason');
          await writeReason(desk, at, given, seen);
        },
        { key: `reason ${sheetId} ${toA1(at)} ${JSON.stringify(given)}` },
      ),
    undo: (sheetId) =>
      act(
        'undo',
        async () => {
          if (sheetId !== undefined) await toFront(desk, sheetId, { row: 1, column: 1 });
          await undoLast(desk);
        },
        { key: `undo ${sheetId}` },
      ),
    undoThese: (cells, sheetId) =>
      act(
        'undo',
        async () => {
          if (sheetId !== undefined && cells[0]) await toFront(desk, sheetId, cells[0]);
          await undoThese(desk, cells);
        },
        { key: `undo ${sheetId} ${cells.map(toA1).join(' ')}` },
      ),
    answer: (at, typed, seen) =>
      act('answer', async () => (await import('./writeAnswer')).writeAnswer(desk, at, typed, seen), {
        key: `answer ${toA1(at)} ${typed}`,
      }),
    filling: async () => (await fillingSteps()).fillingIn(desk, session),
    ignore: (finding, form, why) =>
      act(
        'ignore',
        async () => {
          const { ignore } = await import('./ignoring');
          await ignore(desk, finding, form, { ...why, date: day() });
          patch(desk, { settings: { ...store.get().settings, by: why.by.trim() } });
          prefer();
        },
        { key: `ignore ${finding.code} ${finding.at && toA1(finding.at)}` },
      ),
    tellAgain: (acceptance) =>
      act(
        'ignore',
        async () => {
          const { tellAgain } = await import('./ignoring');
          await tellAgain(desk, acceptance);
        },
        { key: `tell ${JSON.stringify(acceptance)}` },
      ),
    calculate: () =>
      act('calculate', async () => {
        await host.calculate?.();
        await (store.get().view.kind === 'validated'
          ? validateAgain(desk, new AbortController().signal)
          : refresh(desk));
      }),
    validate: () => act('validate', (signal) => validate(desk, signal), { canCancel: true }),
    cancel: runner.cancel,
    exportReport: () => act('export', () => exportReport(desk)),
    insertBlank(ruleset, layout, goals) {
      let insert: (() => Promise<void>) | null = null;
      return act('insert-blank', async () => {
        insert ??= (await import('./insertBlank')).inserting(desk, ruleset, layout, goals);
        await insert();
      });
    },
    seal: (clearsMarks) =>
      act('seal', async (signal) => {
        const { sealWorkbook } = await import('./sealWorkbook');
        await sealWorkbook(desk, signal, day(), clearsMarks);
      }),
    async showFinding(sheetId, at) {
      patch(desk, { place: { sheetId, at } });
      try {
        await host.show?.(sheetId, at);
      } catch (error) {
        fail(error, () => session.showFinding(sheetId, at));
      }
    },
    clearFlags: () =>
      act('clear-flags', async () => {
        const unmarked = (await host.clearFlags()) ?? [];
        desk.flags.clear();
        const isClean = unmarked.length === 0;
        const { view } = store.get();
        patch(desk, {
          ...(view.kind === 'validated' && { view: { ...view, mayBeMarked: !isClean } }),
          notice: isClean ? { kind: 'flags-cleared' } : { kind: 'unmarked', unmarked, cleared: true },
        });
      }),
    finishWriting: () => act('finish', () => finishUnfinished(desk)),
    takeBackWriting: () => act('take-back', () => takeBackUnfinished(desk)),
    retry: runner.retry,
    dismissNotice: () => patch(desk, { notice: null }),
    go: (page) => patch(desk, { page }),
    setRuleset: (ruleset) =>
      act('settings', () => changeRuleset(desk, ruleset), { key: `ruleset ${ruleset?.id}` }),
    takeRuleset: (file, read) =>
      act('settings', () => takeRuleset(desk, file, read), { key: `file ${file}` }),
    takeGoals: (file, read) =>
      act('settings', async () => (await import('./goalsFile')).takeGoals(desk, file, read), {
        key: `goals ${file}`,
      }),
    correcting: correctingOf(desk, runner),
    setTouch: (touch) =>
      act('settings', () => changeTouch(desk, touch), { key: `touch ${JSON.stringify(touch)}` }),
    list: listOf(desk, (sheetId, at) => session.showFinding(sheetId, at)),
    setLocale(locale) {
      patch(desk, { settings: { ...store.get().settings, locale } });
      prefer();
    },
    async dispose() {
      runner.dispose();
      await stopWatching?.().catch(() => undefined);
      stopWatching = null;
    },
  };
  return session;
}

/** What corrects how a sheet is read; loaded when it is first needed. */
function correctingOf(desk: Desk, { act, quietly }: ActionRunner): Correcting {
  const correcting = () => import('./correcting');
  return {
    begin: () => quietly('correct', async () => (await correcting()).begin(desk)),
    guess: async () =>
      (await correcting()).change(desk, (rules, sheet, now) => rules.withGuesses(sheet, now)),
    chooseRow: async (row, isTwoRows) =>
      (await correcting()).change(desk, (rules, sheet, now) => rules.atRow(sheet, now, row, isTwoRows)),
    chooseTable: async (table) =>
      (await correcting()).change(desk, (rules, sheet, now) => rules.atTable(sheet, now, table)),
    point: (index) => quietly(`point ${index}`, async () => (await correcting()).point(desk, index)),
    choose: async (index, meaning) =>
      (await correcting()).change(desk, (rules, sheet, now) => rules.withMeaning(sheet, now, index, meaning)),
    keep: () => act('keep-reading', async () => (await correcting()).keep(desk)),
    leave: () => quietly('leave correcting', async () => (await correcting()).leave(desk)),
    take: (file, text) =>
      act('settings', async () => (await correcting()).take(desk, file, text), { key: `file ${file}` }),
    forget: (template) =>
      act('settings', async () => (await correcting()).forget(desk, template), {
        key: JSON.stringify(template),
      }),
    forgetFaulty: () => act('settings', async () => (await correcting()).forgetFaulty(desk)),
  };
}

/** The day where the user is, as YYYY-MM-DD. */
export function today(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
