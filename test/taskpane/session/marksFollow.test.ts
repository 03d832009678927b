import type { Host } from '../../../src/hosts/host';
import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import { createSession } from '../../../src/taskpane/session/createSession';
import type { Session } from '../../../src/taskpane/session/session';
import { toA1 } from '../../../src/sheet/address';
import { FORM, withMembers } from './workbooks';
import { ownClock } from '../../ownClock';

const clock = ownClock();
const opened: Session[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((session) => session.dispose()));
});

async function open(host: Host): Promise<Session> {
  const session = createSession(host, { locale: 'zh-CN', quietMs: 0, today: () => '2025-02-01' });
  opened.push(session);
  await session.start();
  return session;
}

const marks = (host: MemoryHost) => host.flags.map(({ at, severity }) => `${toA1(at)} ${severity}`);

/** Until the refresh after a change has ended. */
const settled = () => clock.pass(50);

test('a cell that somebody mends loses its mark at the next refresh, the others keep theirs', async () => {
  const host = new MemoryHost([FORM]);
  const session = await open(host);
  await session.recalculate();
  expect(marks(host)).toEqual(expect.arrayContaining(['H6 error', 'H7 error']));
  host.interfere('自评表', 'H6', '招生人数不足，今后扩大宣传');
  await settled();
  expect(marks(host)).not.toContain('H6 error');
  expect(marks(host)).toContain('H7 error');
});

test('a cell that somebody spoils gets none before the next recalculation', async () => {
  const host = new MemoryHost([FORM]);
  const session = await open(host);
  await session.recalculate();
  const before = marks(host);
  host.interfere('自评表', 'G8', 12);
  await settled();
  expect(marks(host).every((mark) => before.includes(mark))).toBe(true);
});

test('a ready workbook keeps none, also not those of an earlier day', async () => {
  const host = new MemoryHost([FORM]);
  await (await open(host)).recalculate();
  host.interfere('自评表', 'H6', '招生人数不足，今后扩大宣传');
  host.interfere('自评表', 'H7', '材料不全，今后补齐');
  expect(host.flags).not.toEqual([]);
  const later = await open(host);
  await later.validate();
  const { view } = later.getState();
  expect(view.kind === 'validated' && view.result.status).toBe('ready');
  expect(host.flags).toEqual([]);
});

describe('sealing', () => {
  /** A form that is ready, with a warning: its marks are left where nobody has validated since they were put there. */
  async function marked(): Promise<{ readonly host: MemoryHost; readonly session: Session }> {
    const cells = { ...FORM.cells, E6: '200人次', G7: 40, G9: 98 };
    const host = new MemoryHost([{ ...FORM, cells }]);
    const session = await open(host);
    await session.recalculate();
    expect(marks(host)).toContain('E6 warning');
    return { host, session };
  }

  test.each([
    [true, []],
    [false, ['A6 info', 'E6 warning']],
  ])('clears the marks where that is wanted: %s', async (clears, left) => {
    const { host, session } = await marked();
    await session.seal(clears);
    expect(session.getState()).toMatchObject({
      notice: { kind: 'sealed', unmarked: [] },
      view: { kind: 'validated', mayBeMarked: !clears },
    });
    expect(marks(host)).toEqual(left);
  });

  test('need not clear any after Validate, which has; where marks are not to be touched they may be there', async () => {
    const { host, session } = await marked();
    await session.validate();
    expect([session.getState().view, marks(host)]).toMatchObject([{ mayBeMarked: false }, []]);
    await session.recalculate();
    const { touch } = session.getState().settings;
    await session.setTouch({ ...touch, flags: false });
    await session.validate();
    expect([session.getState().view, marks(host)]).toMatchObject([
      { mayBeMarked: true },
      ['A6 info', 'E6 warning'],
    ]);
  });

  test('is not done where the marks could not be cleared, and can be tried again', async () => {
    const { host } = await marked();
    let refuses = true;
    const session = await open(
      withMembers(host, {
        clearFlags: () => (refuses ? Promise.reject(new Error('GeneralException')) : host.clearFlags()),
      }),
    );
    await session.seal(true);
    expect([session.getState().notice, await host.recall('seal')]).toMatchObject([{ kind: 'failed' }, null]);
    refuses = false;
    await session.retry();
    expect([session.getState().notice, marks(host)]).toMatchObject([{ kind: 'sealed' }, []]);
  });
});

test('marks that cannot be taken off disturb nobody', async () => {
  const host = new MemoryHost([FORM]);
  let refuses = false;
  const session = await open(
    withMembers(host, {
      flag: (flags) => (refuses ? Promise.reject(new Error('GeneralException')) : host.flag(flags)),
    }),
  );
  await session.recalculate();
  refuses = true;
  host.interfere('自评表', 'H6', '招生人数不足，今后扩大宣传');
  await settled();
  expect(session.getState().notice).toBeNull();
  expect(session.getState().view.kind).toBe('recalculated');
});
