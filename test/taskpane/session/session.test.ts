import type { Finding } from '../../../src/checks/finding';
import type { Host } from '../../../src/hosts/host';
import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import { createSession } from '../../../src/taskpane/session/createSession';
import type { Session } from '../../../src/taskpane/session/session';
import type { View } from '../../../src/taskpane/session/state';
import { toA1 } from '../../../src/sheet/address';
import { describedWorkbook } from '../../hosts/xlsx/describedWorkbook';
import { openFile } from './openFile';
import { APPROVED, FORM, GOALS, cellsOf, withMembers } from './workbooks';

const opened: Session[] = [];

async function open(host: Host, options: { readonly quietMs?: number } = {}): Promise<Session> {
  const session = createSession(host, { locale: 'zh-CN', ...options });
  opened.push(session);
  await session.start();
  return session;
}

function viewOf<K extends View['kind']>(session: Session, kind: K): Extract<View, { kind: K }> {
  const { view } = session.getState();
  if (view.kind !== kind) throw new Error(`The view is ${view.kind}, not ${kind}.`);
  return view as Extract<View, { kind: K }>;
}

const codes = (session: Session) =>
  viewOf(session, 'forms').assessments.flatMap(({ findings }) => findings.map(({ code }) => code));

/** Every member of the port that writes. */
const WRITING = ['apply', 'applyTogether', 'flag', 'clearFlags', 'remember', 'writeReport'] as const;

afterEach(async () => {
  await Promise.all(opened.splice(0).map((session) => session.dispose()));
});

describe('goal tables of another file', () => {
  const bytesOf = (...sheets: readonly (typeof FORM)[]) => {
    const file = describedWorkbook(sheets.map(({ name, cells = {} }) => ({ name, cells })));
    return async () => file.slice().buffer;
  };

  it('are compared with, also after validating, and count for more than those of the workbook', async () => {
    const session = await open(new MemoryHost([FORM]));
    expect(codes(session)).not.toContain('target-changed');
    await session.takeGoals('批复.xlsx', bytesOf(APPROVED));
    expect(codes(session)).toContain('target-changed');
    const { findings } = viewOf(session, 'forms').assessments[0]!;
    expect(findings.find(({ code }) => code === 'target-changed')!.approved).toMatchObject({
      file: '批复.xlsx',
    });
    await session.validate();
    const found = viewOf(session, 'validated').result.assessments.flatMap((each) => each.findings);
    expect(found.map(({ code }) => code)).toContain('target-changed');
  });

  it.each([
    ['holds none', bytesOf(FORM), 'no-goal-table'],
    ['is no workbook', async () => new ArrayBuffer(8), 'not-a-workbook'],
  ] as const)('a file that %s is named as such, and nothing is compared', async (_, read, code) => {
    const session = await open(new MemoryHost([FORM]));
    await session.takeGoals('表.xlsx', read);
    expect(session.getState().notice).toMatchObject({
      kind: 'failed',
      problem: { code, place: { file: '表.xlsx' } },
    });
    expect(codes(session)).not.toContain('target-changed');
  });
});

describe('opening the pane', () => {
  it('shows the form of the sheet in front, its total as recorded and by the rules', async () => {
    const session = await open(new MemoryHost([FORM]));
    const { assessments, chosen, sheet } = viewOf(session, 'forms');
    const [{ form, judgement }] = assessments as [(typeof assessments)[0]];
    expect([sheet, chosen, form.project?.text]).toEqual(['自评表', 0, '基层培训项目']);
    expect([form.total?.score?.number?.toString(), judgement.total.proposed?.toString()]).toEqual([
      '88',
      '68',
    ]);
  });

  it('lets the name of the workbook’s file tell the region, and looks again once it is saved under another', async () => {
    let fileName: string | null = null;
    const host = withMembers(new MemoryHost([FORM]), { fileName: () => fileName });
    const session = await open(host);
    const chosen = () => viewOf(session, 'forms').assessments[0]!.choice.ruleset.id;
    expect(chosen()).toBe('mof-2020');
    fileName = '武汉市教育局.xlsx';
    await session.look();
    expect(chosen()).toBe('hubei');
  });

  it('writes nothing', async () => {
    const written: string[] = [];
    const note = (name: string) => async () => void written.push(name);
    const session = await open(
      withMembers(new MemoryHost([FORM]), Object.fromEntries(WRITING.map((name) => [name, note(name)]))),
    );
    await session.validate();
    await session.look();
    expect(written).toEqual([]);
  });

  it('names a goal table as what comes near where there is no form', async () => {
    const session = await open(new MemoryHost([GOALS]));
    expect(viewOf(session, 'no-form').nearMisses).toMatchObject([
      { kind: 'goal-table', title: '项目支出绩效目标申报表' },
    ]);
  });

  it('lists several forms of a sheet until one is chosen', async () => {
    const session = await open(openFile('shanghai-2023-stacked.xlsx'));
    expect(viewOf(session, 'forms')).toMatchObject({ chosen: null, assessments: { length: 2 } });
    session.choose(1);
    expect(viewOf(session, 'forms').chosen).toBe(1);
    session.choose(7);
    expect(viewOf(session, 'forms').chosen).toBe(1);
    session.choose(null);
    expect(viewOf(session, 'forms').chosen).toBeNull();
  });

  it('says in a sentence when nothing can be read, and tries again on the user’s word', async () => {
    const host = new MemoryHost([FORM]);
    let fails = true;
    const readSheets: Host['readSheets'] = (scope) =>
      fails ? Promise.reject(new Error('GeneralException')) : host.readSheets(scope);
    const session = await open(withMembers(host, { readSheets }));
    expect(viewOf(session, 'failed').problem.says['zh-CN']).toContain('请重试');
    fails = false;
    await session.retry();
    expect(session.getState().view.kind).toBe('forms');
  });

  it('refuses a ruleset that this version does not know, until the user chooses another one', async () => {
    const host = new MemoryHost([FORM]);
    await host.remember('ruleset', 'atlantis');
    const session = await open(host);
    expect(viewOf(session, 'failed').problem.code).toBe('unknown-ruleset');
    await session.setRuleset(null);
    expect(viewOf(session, 'forms').assessments[0]!.choice.chosenBy).toBe('default');
    expect(await host.recall('ruleset')).toBeNull();
  });

  it('offers to complete or take back a writing that was cut short', async () => {
    const host = new MemoryHost([FORM]);
    const calls: string[] = [];
    const edits = viewOf(await open(host), 'forms').assessments[0]!.revision.edits;
    const members: Partial<Host> = {
      unfinishedEdits: async () => edits,
      finish: async () => (calls.push('finish'), { applied: edits, refused: [] }),
      rollback: async () => (calls.push('rollback'), { applied: edits, refused: [] }),
    };
    const first = await open(withMembers(host, members));
    expect(viewOf(first, 'unfinished').edits).toHaveLength(edits.length);
    await first.finishWriting();
    expect(first.getState()).toMatchObject({ view: { kind: 'forms' }, notice: null });
    const second = await open(withMembers(host, members));
    await second.takeBackWriting();
    expect(second.getState().notice).toEqual({ kind: 'undone', count: edits.length, refused: [] });
    expect(calls).toEqual(['finish', 'rollback']);
  });
});

describe('Recalculate', () => {
  it('writes scores, drafts and total, flags cells, and lists what it changed and why', async () => {
    const host = new MemoryHost([FORM]);
    const session = await open(host);
    await session.recalculate();
    const { changes, undoable } = viewOf(session, 'recalculated');
    expect(changes.map(({ at, kind }) => `${toA1(at)} ${kind}`)).toEqual([
      'G6 score',
      'H6 note',
      'H7 note',
      'G9 total',
    ]);
    expect(changes.every(({ reason }) => reason['zh-CN'] !== '' && reason['en-US'] !== '')).toBe(true);
    expect(undoable).toBe(4);
    expect(await cellsOf(host, 'G6', 'G7', 'G9')).toEqual([20, 30, 68]);
    expect(host.flags.map(({ at, severity }) => `${toA1(at)} ${severity}`)).toEqual(
      expect.arrayContaining(['H6 error', 'H7 error']),
    );
  });

  it('changes nothing the second time', async () => {
    const host = new MemoryHost([FORM]);
    const session = await open(host);
    await session.recalculate();
    await session.recalculate();
    expect(viewOf(session, 'recalculated')).toMatchObject({ changes: [], undoable: 4 });
  });

  it('runs once for two quick clicks', async () => {
    const host = new MemoryHost([FORM]);
    let writings = 0;
    const session = await open(
      withMembers(host, { apply: (revision) => ((writings += 1), host.apply(revision)) }),
    );
    await Promise.all([session.recalculate(), session.recalculate()]);
    expect(writings).toBe(1);
  });

  it.each([
    ['scores', { G6: 40, G7: 30, G9: 88, isDrafted: true }],
    ['notes', { G6: 20, G7: 30, G9: 68, isDrafted: false }],
    ['arithmetic', { G6: 20, G7: 30, G9: 88, isDrafted: true }],
  ])('touches everything but %s where that may not be touched', async (part, { G6, G7, G9, isDrafted }) => {
    const host = new MemoryHost([FORM]);
    const session = await open(host);
    await session.setTouch({ ...session.getState().settings.touch, [part]: false });
    await session.recalculate();
    const [g6, g7, g9, note] = await cellsOf(host, 'G6', 'G7', 'G9', 'H6');
    expect([g6, g7, g9]).toEqual([G6, G7, G9]);
    expect(String(note).startsWith('【待补充】')).toBe(isDrafted);
  });

  it('leaves colours alone where they may not be touched, and remembers that in the workbook', async () => {
    const host = new MemoryHost([FORM]);
    const session = await open(host);
    await session.setTouch({ ...session.getState().settings.touch, flags: false });
    await session.recalculate();
    expect(host.flags).toEqual([]);
    const later = await open(host);
    expect(later.getState().settings.touch.flags).toBe(false);
  });

  it('writes nothing at all on a protected sheet and names the cells', async () => {
    const cells = { ...FORM.cells, H6: { value: null, locked: false }, H7: { value: null, locked: false } };
    const host = new MemoryHost([{ ...FORM, cells, isProtected: true }]);
    const session = await open(host);
    await session.recalculate();
    const { notice, view } = session.getState();
    expect(notice).toMatchObject({ kind: 'refused', refused: [{ why: 'protected' }, { why: 'protected' }] });
    expect(view.kind).toBe('forms');
    expect(await cellsOf(host, 'G6', 'G9', 'H6', 'H7')).toEqual([40, 88, null, null]);
    expect([host.flags, await host.recall('undo'), await host.recall('written')]).toEqual([[], null, null]);
  });

  it('keeps what is shown when Excel fails, says so, and does it on another try', async () => {
    const host = new MemoryHost([FORM]);
    let fails = true;
    const apply: Host['apply'] = (revision) =>
      fails ? Promise.reject(new Error('AccessDenied')) : host.apply(revision);
    const session = await open(withMembers(host, { apply }));
    await session.recalculate();
    expect(session.getState()).toMatchObject({
      view: { kind: 'forms' },
      notice: { kind: 'failed' },
      busy: null,
    });
    fails = false;
    await session.retry();
    expect(session.getState()).toMatchObject({ view: { kind: 'recalculated' }, notice: null });
  });

  it('shows what was written also where the sheet cannot be read again', async () => {
    const host = new MemoryHost([FORM]);
    let reads = 0;
    const readSheets: Host['readSheets'] = (scope) =>
      (reads += 1) > 2 ? Promise.reject(new Error('Timeout')) : host.readSheets(scope);
    const session = await open(withMembers(host, { readSheets }));
    await session.recalculate();
    expect(viewOf(session, 'recalculated').changes).toHaveLength(4);
    expect(session.getState().notice).toBeNull();
  });

  it('recalculates all forms of a sheet while none is chosen, and one that is', async () => {
    const both = await open(openFile('shanghai-2023-stacked.xlsx'));
    await both.recalculate();
    const rows = viewOf(both, 'recalculated').changes.map(({ at }) => at.row);
    const one = await open(openFile('shanghai-2023-stacked.xlsx'));
    one.choose(1);
    await one.recalculate();
    const from = viewOf(one, 'recalculated').assessments[1]!.form.range.top;
    expect(rows.some((row) => row < from)).toBe(true);
    expect(viewOf(one, 'recalculated').changes.every(({ at }) => at.row >= from)).toBe(true);
  });
});

describe('an offered change', () => {
  it('raises the score with its total, and drops the draft that ziping wrote for it', async () => {
    const host = new MemoryHost([FORM]);
    const session = await open(host);
    await session.recalculate();
    const [offer] = viewOf(session, 'recalculated').assessments[0]!.revision.offered;
    await session.accept(offer!);
    expect(await cellsOf(host, 'G7', 'G9', 'H7')).toEqual([40, 78, null]);
    await session.undo();
    expect(await cellsOf(host, 'G7', 'G9')).toEqual([30, 68]);
  });

  it('can be taken before anything was recalculated: the total follows from what is recorded', async () => {
    const host = new MemoryHost([FORM]);
    const session = await open(host);
    const [offer] = viewOf(session, 'forms').assessments[0]!.revision.offered;
    await session.accept(offer!);
    expect(await cellsOf(host, 'G6', 'G7', 'G9')).toEqual([40, 40, 98]);
  });
});

describe('Undo', () => {
  const CELLS = ['G6', 'G7', 'G9', 'H6', 'H7'];

  it('restores every cell and removes the flags', async () => {
    const host = new MemoryHost([FORM]);
    const before = await cellsOf(host, ...CELLS);
    const session = await open(host);
    await session.recalculate();
    await session.undo();
    expect(await cellsOf(host, ...CELLS)).toEqual(before);
    expect(host.flags).toEqual([]);
    expect(session.getState().notice).toEqual({ kind: 'undone', count: 4, refused: [] });
    expect(viewOf(session, 'forms').undoable).toBe(0);
  });

  it('works after the workbook was closed and opened again', async () => {
    const file = openFile('shanghai-2023.xlsx');
    const host = withMembers(file, {
      readSheets: async (scope) => {
        const sheets = await file.readSheets('all');
        return scope === 'all' ? sheets : sheets.filter(({ name }) => name === '运行保障');
      },
    });
    const first = await open(host);
    await first.recalculate();
    const { changes } = viewOf(first, 'recalculated');
    const again = await open(host);
    expect(viewOf(again, 'forms').undoable).toBe(changes.length);
    await again.undo();
    expect(again.getState().notice).toMatchObject({ kind: 'undone', count: changes.length, refused: [] });
    const [sheet] = await host.readSheets('active');
    for (const { at, before } of changes) {
      expect(sheet!.grid.cell(at.row, at.column)?.value ?? null).toEqual(before.value);
    }
  });

  it('leaves a cell that was edited since, and names it', async () => {
    const host = new MemoryHost([FORM]);
    const session = await open(host);
    await session.recalculate();
    host.interfere('自评表', 'H6', '因疫情取消一期培训，下年补办。');
    await session.undo();
    expect(session.getState().notice).toMatchObject({
      kind: 'undone',
      count: 3,
      refused: [{ why: 'changed', edit: { at: { row: 6, column: 8 } } }],
    });
    expect(await cellsOf(host, 'G6', 'H6')).toEqual([40, '因疫情取消一期培训，下年补办。']);
  });

  it('tells people’s scores from its own again', async () => {
    const host = new MemoryHost([FORM]);
    const session = await open(host);
    await session.recalculate();
    expect(await host.recall('written')).toEqual({ [FORM.name]: { G6: '20', G9: '68' } });
    await session.undo();
    expect(await host.recall('written')).toBeNull();
  });
});

describe('Validate', () => {
  it('says that the Beijing form is ready', async () => {
    const session = await open(openFile('beijing-2024.xlsx'));
    await session.validate();
    expect(viewOf(session, 'validated')).toMatchObject({ result: { status: 'ready' }, sheetCount: 1 });
  });

  it('says that the Shanghai workbook is not, and on which sheets', async () => {
    const session = await open(openFile('shanghai-2023.xlsx'));
    await session.validate();
    const { result, sheetCount } = viewOf(session, 'validated');
    const bad = result.assessments.filter(({ findings }) =>
      findings.some(({ severity }) => severity === 'error'),
    );
    expect([result.status, sheetCount]).toEqual(['not-ready', 7]);
    expect(bad.map(({ form }) => form.sheet)).toEqual(['运行保障', '天文馆展示', '更新改造']);
  });

  const approvedFor = (found: readonly Finding[]) =>
    found.flatMap(({ code, at, approved }) =>
      code === 'target-changed'
        ? [`${toA1(at!)} ${approved!.sheet} ${toA1(approved!.at)} ${approved!.text}`]
        : [],
    );

  it.each([
    ['behind', [FORM, APPROVED]],
    ['before', [APPROVED, FORM]],
  ])('compares a form with the goal table %s it', async (_, sheets) => {
    const session = await open(new MemoryHost(sheets));
    await session.validate();
    const { result } = viewOf(session, 'validated');
    expect(approvedFor(result.assessments[0]!.findings)).toEqual(['D6 批复 D4 ≥200人次']);
  });

  it('goes on to do so while the form is looked at', async () => {
    const session = await open(new MemoryHost([FORM, APPROVED]));
    const found = () => approvedFor(viewOf(session, 'forms').assessments[0]!.findings);
    expect(found()).toEqual([]);
    await session.validate();
    await session.look();
    expect(found()).toEqual(['D6 批复 D4 ≥200人次']);
  });

  it('finds no form in a workbook without one', async () => {
    const session = await open(new MemoryHost([GOALS]));
    await session.validate();
    expect(viewOf(session, 'validated').result.status).toBe('no-form');
  });

  it('tells how far it is, and the page answers between two sheets', async () => {
    const session = await open(openFile('shanghai-2023.xlsx'));
    const seen: string[] = [];
    session.subscribe(() => {
      const progress = session.getState().busy?.progress;
      if (progress) seen.push(`${progress.done}/${progress.total}`);
    });
    let answered = 0;
    const clock = setInterval(() => (answered += 1), 0);
    await session.validate();
    clearInterval(clock);
    expect(seen[0]).toBe('0/7');
    expect(seen.every((each) => /^[0-6]\/7$/.test(each))).toBe(true);
    expect(seen.toSorted()).toEqual(seen);
    expect(answered).toBeGreaterThan(1);
  });

  it('stops when the user cancels, also while Excel does not answer', async () => {
    const host = new MemoryHost([FORM]);
    const readSheets: Host['readSheets'] = (scope) =>
      scope === 'all' ? new Promise(() => undefined) : host.readSheets(scope);
    const session = await open(withMembers(host, { readSheets }));
    const validating = session.validate();
    await Promise.resolve();
    await Promise.resolve();
    expect(session.getState().busy).toMatchObject({ action: 'validate', canCancel: true });
    session.cancel();
    await validating;
    expect(session.getState()).toMatchObject({
      view: { kind: 'forms' },
      notice: { kind: 'cancelled' },
      busy: null,
    });
  });

  it('puts its report on a sheet where the host can, and says so where it cannot', async () => {
    const host = new MemoryHost([FORM]);
    const reports: unknown[] = [];
    const session = await open(
      withMembers(host, { writeReport: async (report) => (reports.push(report), report[0]!.name) }),
    );
    await session.validate();
    await session.exportReport();
    expect(session.getState().notice).toEqual({ kind: 'exported', sheet: '汇总' });
    expect(reports).toMatchObject([[{ rows: { length: expect.any(Number) as number } }, {}, {}, {}, {}]]);
    const without = await open(host);
    await without.validate();
    await without.exportReport();
    expect(without.getState().notice).toMatchObject({ kind: 'failed', problem: { code: 'no-report-sheet' } });
  });
});

describe('while the user works in the sheet', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const quiet = () => jest.advanceTimersByTimeAsync(400);

  it('the figures follow once the changes pause, with one reading, live', async () => {
    const host = new MemoryHost([FORM]);
    const reads: unknown[] = [];
    const readSheets: Host['readSheets'] = (scope, options) => {
      reads.push(options?.live ?? false);
      return host.readSheets(scope);
    };
    const session = await open(withMembers(host, { readSheets }));
    reads.length = 0;
    for (const score of [39, 38, 20]) {
      host.interfere('自评表', 'G6', score);
      await jest.advanceTimersByTimeAsync(100);
    }
    expect(reads).toEqual([]);
    await quiet();
    expect(reads).toEqual([true]);
    expect(codes(session)).not.toContain('score-above-rule');
    expect(session.getState().turn).toBe(1);
  });

  it('the list of changes stays, with figures that follow', async () => {
    const host = new MemoryHost([FORM]);
    const session = await open(host);
    await session.recalculate();
    host.interfere('自评表', 'G8', 9);
    await quiet();
    const { changes, assessments } = viewOf(session, 'recalculated');
    expect(changes).toHaveLength(4);
    expect(assessments[0]!.judgement.scorecard.total.computed?.toString()).toBe('67');
  });

  it('validation follows too: what is settled leaves the list', async () => {
    const host = new MemoryHost([FORM, GOALS]);
    const session = await open(host);
    const validating = session.validate();
    await jest.advanceTimersByTimeAsync(50);
    await validating;
    const before = viewOf(session, 'validated').result.assessments[0]!.findings.length;
    host.interfere('自评表', 'G7', 40);
    await quiet();
    const { result, sheetCount } = viewOf(session, 'validated');
    expect(result.assessments[0]!.findings.map(({ code }) => code)).not.toContain('deduction-without-note');
    expect([before, sheetCount]).toEqual([4, 2]);
  });

  it('what is asked for meanwhile is shown to run at once, and can be cancelled', async () => {
    const host = new MemoryHost([FORM]);
    let refreshed = () => undefined as void;
    const readSheets: Host['readSheets'] = async (scope, options) => {
      if (options?.live) await new Promise<void>((resolve) => (refreshed = resolve));
      return host.readSheets(scope);
    };
    const session = await open(withMembers(host, { readSheets }));
    host.interfere('自评表', 'G6', 20);
    await quiet();
    const validating = session.validate();
    expect(session.getState().busy).toMatchObject({ action: 'validate', canCancel: true });
    session.cancel();
    refreshed();
    await validating;
    expect(session.getState()).toMatchObject({
      view: { kind: 'forms' },
      notice: { kind: 'cancelled' },
      busy: null,
    });
  });

  it('what is shown stays when a refresh fails', async () => {
    const host = new MemoryHost([FORM]);
    let fails = false;
    const readSheets: Host['readSheets'] = (scope) =>
      fails ? Promise.reject(new Error('InvalidOperationInCellEditMode')) : host.readSheets(scope);
    const session = await open(withMembers(host, { readSheets }));
    const { view } = session.getState();
    fails = true;
    host.interfere('自评表', 'G6', 20);
    await quiet();
    expect(session.getState()).toMatchObject({ view, notice: null });
  });

  it('nothing is read any more once the pane is closed', async () => {
    const host = new MemoryHost([FORM]);
    const session = await open(host);
    const { view } = session.getState();
    host.interfere('自评表', 'G6', 20);
    await session.dispose();
    host.interfere('自评表', 'G6', 10);
    await quiet();
    expect(session.getState().view).toBe(view);
  });
});

describe('findings and settings', () => {
  it('a finding clicked is shown in the sheet; a sheet that is gone is a sentence', async () => {
    const shown: string[] = [];
    const session = await open(
      withMembers(new MemoryHost([FORM]), {
        show: async (sheetId, at) => {
          if (sheetId === 'gone') throw new Error('ItemNotFound');
          shown.push(`${sheetId} ${toA1(at)}`);
        },
      }),
    );
    await session.showFinding('sheet1', { row: 6, column: 7 });
    expect(shown).toEqual(['sheet1 G6']);
    await session.showFinding('gone', { row: 6, column: 7 });
    expect(session.getState().notice?.kind).toBe('failed');
    session.dismissNotice();
    expect(session.getState().notice).toBeNull();
  });

  it('another ruleset is kept in the workbook and scores at once', async () => {
    const host = openFile('shanghai-2023.xlsx');
    const session = await open(host);
    await session.setRuleset((await import('../../../src/ruleset/rulesets')).rulesetById('beijing')!);
    const { choice } = viewOf(session, 'forms').assessments[0]!;
    expect([choice.ruleset.id, choice.chosenBy]).toEqual(['beijing', 'workbook']);
    const later = await open(host);
    expect(later.getState().settings.ruleset?.id).toBe('beijing');
  });

  it('the rules of a user’s own file are taken, a faulty file is named', async () => {
    const { rulesetById } = await import('../../../src/ruleset/rulesets');
    const own = JSON.stringify({ ...rulesetById('mof-2020'), id: 'our-town' });
    const host = new MemoryHost([FORM]);
    const session = await open(host);
    await session.takeRuleset('our-town.json', async () => own);
    expect(viewOf(session, 'forms').assessments[0]!.choice.ruleset.id).toBe('our-town');
    expect((await open(host)).getState().settings.ruleset?.id).toBe('our-town');
    await session.takeRuleset('broken.json', async () => '{');
    const { notice } = session.getState();
    expect(notice?.kind === 'failed' && notice.problem.describe('zh-CN')).toContain('broken.json');
  });

  it('clearing flags removes all of them', async () => {
    const host = new MemoryHost([FORM]);
    const session = await open(host);
    await session.recalculate();
    await session.clearFlags();
    expect([host.flags, session.getState().notice]).toEqual([[], { kind: 'flags-cleared' }]);
  });

  it('the language is kept for the next time', async () => {
    const saved: unknown[] = [];
    const preferences = {
      load: async () => ({ locale: 'en-US' as const }),
      save: async (preferred: unknown) => void saved.push(preferred),
    };
    const session = createSession(new MemoryHost([FORM]), { locale: 'zh-CN', preferences });
    opened.push(session);
    await session.start();
    expect(session.getState().settings.locale).toBe('en-US');
    session.setLocale('zh-CN');
    expect(saved).toEqual([{ locale: 'zh-CN' }]);
  });
});
