import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import { reasonToWrite } from '../../../src/revision/reason';
import { parseA1 } from '../../../src/sheet/address';
import { createSession } from '../../../src/taskpane/session/createSession';
import type { Session } from '../../../src/taskpane/session/session';
import { FORM, cellsOf } from './workbooks';

const opened: Session[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((session) => session.dispose()));
});

async function open(host: MemoryHost) {
  const session = createSession(host, { locale: 'zh-CN' });
  opened.push(session);
  await session.start();
  const seen = (cell: string) => {
    const { view } = session.getState();
    if (view.kind !== 'forms' && view.kind !== 'recalculated') throw new Error(view.kind);
    return reasonToWrite(view.assessments[0]!.judgement, parseA1(cell)!)!.seen;
  };
  return { session, seen };
}

const GIVEN = { reason: '招生人数不足', remedy: '扩大宣传' };

test('a reason is written into its cell, and can be taken back', async () => {
  const host = new MemoryHost([FORM]);
  const { session, seen } = await open(host);
  await session.writeReason(parseA1('G7')!, GIVEN, seen('G7'));
  expect(await cellsOf(host, 'H7', 'G7')).toEqual(['偏差原因：招生人数不足；改进措施：扩大宣传。', 30]);
  const { view } = session.getState();
  if (view.kind !== 'recalculated') throw new Error(view.kind);
  expect(view.assessments[0]!.findings.map(({ code }) => code)).not.toContain('deduction-without-note');
  await session.undoThese([parseA1('H7')!]);
  expect(await cellsOf(host, 'H7')).toEqual([null]);
});

test('a note that somebody has written meanwhile is not replaced', async () => {
  const host = new MemoryHost([FORM]);
  const { session, seen } = await open(host);
  const before = seen('G7');
  host.interfere('自评表', 'H7', '设备到货晚');
  await session.writeReason(parseA1('G7')!, GIVEN, before);
  expect(await cellsOf(host, 'H7')).toEqual(['设备到货晚']);
  expect(session.getState().notice).toMatchObject({ kind: 'failed', problem: { code: 'note-changed' } });
});

test('words that give no reason are not written, and that is said', async () => {
  const host = new MemoryHost([FORM]);
  const { session, seen } = await open(host);
  await session.writeReason(parseA1('G7')!, { reason: '已完成', remedy: '' }, seen('G7'));
  expect(await cellsOf(host, 'H7')).toEqual([null]);
  expect(session.getState().notice).toMatchObject({
    kind: 'failed',
    problem: { code: 'reason-says-nothing' },
  });
});
