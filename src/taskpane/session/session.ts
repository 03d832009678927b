import type { Accepted, Acceptance } from '../../acceptance/acceptance';
import type { Finding } from '../../checks/finding';
import type { Form } from '../../form/form';
import type { Host } from '../../hosts/host';
import type { Locale } from '../../locales/localized';
import type { ReasonAndRemedy } from '../../revision/noteWording';
import type { Seen } from '../../revision/reason';
import type { Edit } from '../../revision/revision';
import type { GoalTable } from '../../form/goalTable';
import type { LayoutId } from '../../ruleset/layoutId';
import type { Ruleset } from '../../ruleset/ruleset';
import type { Address } from '../../sheet/address';
import { toA1 } from '../../sheet/address';
import { Problem } from '../../sheet/problem';
import type { Assessor } from '../assessing/assessor';
import { pageAssessor } from '../assessing/pageAssessor';
import { createActionQueue } from './actionQueue';
import type { AnswerTo } from './answering';
import type { Correcting } from './correcting';
import { debounced } from './debounced';
import type { Desk } from './desk';
import { patch } from './desk';
import { exportReport } from './exportReport';
import type { FillingIn } from './filling';
import { listOf, toFront } from './list';
import type { List } from './list';
import { look } from './look';
import type { Preferences } from './preferences';
import { problemOf } from './problemOf';
import { recalculate } from './recalculate';
import { refresh } from './refresh';
import { changeRuleset, changeTouch, takeRuleset } from './settings';
import type { ActionName, State, View } from './state';
import { Cancelled, stopOn } from './stopOn';
import { createStore } from './store';
import { today } from './today';
import { TOUCH_ALL } from './touch';
import type { Touch } from './touch';
import { undo, undoThese } from './undo';
import { finishUnfinished, start, takeBackUnfinished } from './unfinished';
import { validate, validateAgain } from './validate';
import { computerTimer, waitingWatch } from './waiting';
import type { Timer } from './waiting';

export interface SessionOptions {
  /** The language until the user chooses another one. */
  readonly locale: Locale;
  readonly preferences?: Preferences;
  /** What assesses; the page itself unless told. */
  readonly assessor?: Assessor;
  /** Quiet time after a change before the sheet is read again; 400 ms unless told. */
  readonly quietMs?: number;
  /** The day as YYYY-MM-DD, for the seal; the computer's own unless told. */
  readonly today?: () => string;
  /** What tells how long Excel takes; the computer's own unless told. */
  readonly timer?: Timer;
}

/** What is done from a card. */
const OF_CARDS: readonly ActionName[] = ['accept', 'reason', 'ignore'];

/** What is done from within the list of all sheets. */
const IN_LIST: readonly ActionName[] = [...OF_CARDS, 'undo'];

/** What is done among the settings and leaves them open. */
const OF_SETTINGS: readonly ActionName[] = ['settings', 'clear-flags', 'calculate'];

/** What is done while a form is filled in. */
const IN_FILLING: readonly ActionName[] = ['look', 'answer', 'reason', 'undo', 'calculate'];

/** Seldom needed, and loaded then. */
const fillingIn = () => import('./filling');
const correcting = () => import('./correcting');
const previewing = () => import('./preview');

/**
 * The pane's work with one workbook: what is shown, and what the user may do. No action throws;
 * whatever goes wrong is shown. One action runs at a time, and the same one asked for twice runs once.
 */
export interface Session {
  getState(): State;
  subscribe(listener: () => void): () => void;
  /** Looks at the sheet in front and follows its changes from then on. */
  start(): Promise<void>;
  look(): Promise<void>;
  /** Shows one of several forms of the sheet; null lists them. */
  choose(index: number | null): void;
  /** Writes what the rules give on the sheet in front; lists it first where the user prefers that. */
  recalculate(): Promise<void>;
  /** Lists what would change on all sheets, to be written with `preview.write`. */
  recalculateAll(): Promise<void>;
  /** What is done with a list of changes before anything is written. */
  readonly preview: {
    /** Takes or leaves changes; totals, grades and drafts follow from the ones that are taken. */
    tick(edits: readonly Edit[], isTicked: boolean): Promise<void>;
    /** Writes what is ticked. */
    write(): Promise<void>;
    leave(): void;
  };
  /** Takes back the last recalculation of all sheets. */
  undoAll(): Promise<void>;
  setPreviewFirst(previewFirst: boolean): void;
  /** Changes one cell, as `changesAtOnce` lists them, and what follows from it. */
  accept(change: Edit): Promise<void>;
  /**
   * Writes a deviation note that somebody entered, in the manner of the form's others.
   * @param at the note's cell, or the score's beside it
   * @param seen what stood there when the fields were shown (`reasonToWrite`): nothing else is written over
   * @param sheetId the sheet that is meant, where all are listed; it is brought to the front
   */
  writeReason(at: Address, given: ReasonAndRemedy, seen: Seen, sheetId?: string): Promise<void>;
  /**
   * Writes an answer into a cell that the form in front asks for (`askedOf`).
   * @param seen the question as it was shown: nothing is written where the form asks for something else by now
   */
  answer(at: Address, typed: string, seen?: AnswerTo): Promise<void>;
  /** Fills in a form step by step. */
  readonly filling: FillingIn;
  /**
   * Ignores a finding for a reason, kept in the workbook with the day and a name; not one that `mayBeAccepted` says
   * no to. The name is kept as a preference.
   */
  ignore(finding: Finding, form: Form, why: Pick<Accepted, 'reason' | 'by'>): Promise<void>;
  /** Tells a finding again that was ignored, or forgets one that occurs no more. */
  tellAgain(acceptance: Acceptance): Promise<void>;
  /** Takes back what was written last on the sheet in front, or on another one that is brought there. */
  undo(sheetId?: string): Promise<void>;
  /** Takes back single changes of the sheet in front, as `made` lists them, however long ago they were made. */
  undoThese(cells: readonly Address[], sheetId?: string): Promise<void>;
  /** Brings formulas up to date, and shows what has become of the sheet. */
  calculate(): Promise<void>;
  validate(): Promise<void>;
  /** Stops what runs, where it can be stopped; after ten seconds nobody has to wait for anything. */
  cancel(): void;
  exportReport(): Promise<void>;
  /** Puts a blank form on a new sheet and shows it; from a goal table one that is filled in. */
  insertBlank(ruleset: Ruleset, layout?: LayoutId, goals?: GoalTable): Promise<void>;
  /** Validates, and seals the workbook where it is ready; clears its marks as well where that is wanted. */
  seal(clearsMarks: boolean): Promise<void>;
  showFinding(sheetId: string, at: Address): Promise<void>;
  clearFlags(): Promise<void>;
  /** Completes a writing that was cut short. */
  finishWriting(): Promise<void>;
  /** Takes back a writing that was cut short. */
  takeBackWriting(): Promise<void>;
  /** Does once more what failed. */
  retry(): Promise<void>;
  dismissNotice(): void;
  /** Shows the settings in the place of the work, or the work again. */
  go(page: State['page']): void;
  setRuleset(ruleset: Ruleset | null): Promise<void>;
  /** Keeps the rules of a user's own file in the workbook; a faulty file is named as one. */
  takeRuleset(file: string, read: () => Promise<string>): Promise<void>;
  /** Compares with the goal tables of another workbook's file, as long as the pane is open. */
  takeGoals(file: string, read: () => Promise<ArrayBuffer>): Promise<void>;
  /** Has the sheet read otherwise. */
  readonly correcting: Correcting;
  setTouch(touch: Touch): Promise<void>;
  setLocale(locale: Locale): void;
  /** How the list of the validated workbook stands. */
  readonly list: List;
  dispose(): Promise<void>;
}

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
  const queue = createActionQueue();
  const watchOfWaiting = waitingWatch(options.timer ?? computerTimer, (waiting) => patch(desk, { waiting }));
  let running: AbortController | null = null;
  let failed: (() => Promise<void>) | null = null;
  let stopWatching: (() => Promise<void>) | null = null;

  /** Runs what the user asked for, shows that it runs, and what came of it. */
  function act(
    action: ActionName,
    work: (signal: AbortSignal) => Promise<void>,
    { key = action as string, canCancel = false } = {},
  ): Promise<void> {
    const begun: Partial<State> = {
      busy: { action, progress: null, canCancel },
      notice: null,
      ...(!staysOnPage(action) && { page: 'work' }),
    };
    const controller = new AbortController();
    const begin = () => {
      running = controller;
      watchOfWaiting.begin();
      patch(desk, begun);
    };
    // Said at once, also while a refresh is still under way: who clicked must not wonder.
    if (!store.get().busy) begin();
    return queue.run(key, async () => {
      begin();
      failed = null;
      const from = store.get().view.kind;
      try {
        await untilAbandoned(work(controller.signal), controller.signal, canCancel);
      } catch (error) {
        fail(error, () => act(action, work, { key, canCancel }));
      } finally {
        running = null;
        watchOfWaiting.end();
        const { turn } = store.get();
        patch(desk, { busy: null, turn: staysInPlace(action, from) ? turn : turn + 1 });
      }
    });
  }

  /** Settings are changed among the settings, and who fills in a form goes on with it. */
  function staysOnPage(action: ActionName): boolean {
    const { page, settings } = store.get();
    if (page !== 'filling') return OF_SETTINGS.includes(action);
    return IN_FILLING.includes(action) || (action === 'recalculate' && !settings.previewFirst);
  }

  /**
   * Who changes a setting stays at that setting, who works through the cards goes on at the next one, and who works
   * down the list of all sheets stays in the list.
   */
  function staysInPlace(action: ActionName, from: View['kind']): boolean {
    const { view, notice, page } = store.get();
    if (action === 'settings') return true;
    if (page === 'filling' && notice === null) return true;
    const isSilent = notice === null || (notice.kind === 'undone' && notice.refused.length === 0);
    if (from === 'validated') return isSilent && view.kind === from && IN_LIST.includes(action);
    return notice === null && OF_CARDS.includes(action);
  }

  /**
   * Excel may hang, and what was asked of it cannot be taken back: nobody has to wait for it, and what came of it is
   * shown once it answers.
   */
  async function untilAbandoned(work: Promise<void>, signal: AbortSignal, canCancel: boolean): Promise<void> {
    try {
      await stopOn(signal, work);
    } catch (error) {
      if (!(error instanceof Cancelled) || canCancel) throw error;
      void work.catch(() => undefined).then(() => refreshSoon());
      if (store.get().view.kind === 'loading') throw noAnswer();
      patch(desk, { notice: { kind: 'abandoned' } });
    }
  }

  function fail(error: unknown, again: () => Promise<void>): void {
    if (error instanceof Cancelled) return patch(desk, { notice: { kind: 'cancelled' } });
    failed = again;
    const problem = problemOf(error);
    const hasView = !['loading', 'failed'].includes(store.get().view.kind);
    patch(desk, hasView ? { notice: { kind: 'failed', problem } } : { view: { kind: 'failed', problem } });
  }

  const refreshSoon = debounced(() => void queue.run('refresh', () => refresh(desk)), quietMs);

  const watch = async () => {
    stopWatching ??= (await host.watch?.(refreshSoon, follow).catch(() => null)) ?? null;
  };

  const follow = (sheetId: string, at: Address) => {
    patch(desk, { place: { sheetId, at } });
    if (store.get().page === 'filling') void fillingIn().then((steps) => steps.follow(desk, sheetId, at));
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
        queue.run(
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
          await undo(desk);
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
      act('answer', async () => (await import('./answering')).answer(desk, at, typed, seen), {
        key: `answer ${toA1(at)} ${typed}`,
      }),
    filling: {
      begin: async (assessment) => (await fillingIn()).begin(desk, assessment),
      goTo: async (stop) => (await fillingIn()).goTo(desk, stop),
      type: (stop, label, typed) => void fillingIn().then((steps) => steps.type(desk, stop, label, typed)),
      forget: (key) => void fillingIn().then((steps) => steps.forget(desk, key)),
      check: async (question, typed) => (await fillingIn()).check(desk, question, typed),
      answer: async (stop, typed) => (await fillingIn()).answer(desk, session, stop, typed),
      writeReason: async (stop, given, seen) =>
        (await fillingIn()).writeReason(desk, session, stop, given, seen),
      leave: () => void fillingIn().then((steps) => steps.leave(desk)),
    },
    ignore: (finding, form, why) =>
      act(
        'ignore',
        async () => {
          const { ignore } = await import('./ignoring');
          await ignore(desk, finding, form, { ...why, date: (options.today ?? today)() });
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
    cancel() {
      const { busy, waiting } = store.get();
      if (busy?.canCancel || waiting === 'stuck') running?.abort();
    },
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
        const { seal } = await import('./seal');
        await seal(desk, signal, (options.today ?? today)(), clearsMarks);
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
    retry: async () => failed?.(),
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
    correcting: {
      begin: () => queue.run('correct', async () => (await correcting()).begin(desk)),
      guess: async () =>
        (await correcting()).change(desk, (rules, sheet, now) => rules.withGuesses(sheet, now)),
      chooseRow: async (row, isTwoRows) =>
        (await correcting()).change(desk, (rules, sheet, now) => rules.atRow(sheet, now, row, isTwoRows)),
      chooseTable: async (table) =>
        (await correcting()).change(desk, (rules, sheet, now) => rules.atTable(sheet, now, table)),
      point: (index) => queue.run(`point ${index}`, async () => (await correcting()).point(desk, index)),
      choose: async (index, meaning) =>
        (await correcting()).change(desk, (rules, sheet, now) =>
          rules.withMeaning(sheet, now, index, meaning),
        ),
      keep: () => act('keep-reading', async () => (await correcting()).keep(desk)),
      leave: () => queue.run('leave correcting', async () => (await correcting()).leave(desk)),
      take: (file, text) =>
        act('settings', async () => (await correcting()).take(desk, file, text), { key: `file ${file}` }),
      forget: (template) =>
        act('settings', async () => (await correcting()).forget(desk, template), {
          key: JSON.stringify(template),
        }),
      forgetFaulty: () => act('settings', async () => (await correcting()).forgetFaulty(desk)),
    },
    setTouch: (touch) =>
      act('settings', () => changeTouch(desk, touch), { key: `touch ${JSON.stringify(touch)}` }),
    list: listOf(desk, (sheetId, at) => session.showFinding(sheetId, at)),
    setLocale(locale) {
      patch(desk, { settings: { ...store.get().settings, locale } });
      prefer();
    },
    async dispose() {
      watchOfWaiting.end();
      running?.abort();
      refreshSoon.cancel();
      await stopWatching?.().catch(() => undefined);
      stopWatching = null;
    },
  };
  return session;
}

function noAnswer(): Problem {
  return new Problem('no-answer', {
    'zh-CN': 'Excel 没有响应。请稍后重试；仍不行时，请保存后重新打开工作簿。',
    'en-US': 'Excel did not answer. Please try again; if it goes on, save the workbook and open it again.',
  });
}
