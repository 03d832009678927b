import type { Host } from '../../../src/hosts/host';
import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import { createSession } from '../../../src/taskpane/session/createSession';
import type { Session } from '../../../src/taskpane/session/session';
import type { Timer } from '../../../src/taskpane/session/waiting';
import { FORM, cellsOf, withMembers } from './workbooks';
import { ownClock } from '../../ownClock';

const clock = ownClock();
const opened: Session[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((session) => session.dispose()));
});

/** A clock that a test moves on. */
class Hands implements Timer {
  private now = 0;
  private waiting: { readonly at: number; readonly then: () => void }[] = [];

  after(milliseconds: number, then: () => void): () => void {
    const one = { at: this.now + milliseconds, then };
    this.waiting.push(one);
    return () => {
      this.waiting = this.waiting.filter((each) => each !== one);
    };
  }

  pass(milliseconds: number): void {
    this.now += milliseconds;
    const due = this.waiting.filter(({ at }) => at <= this.now);
    this.waiting = this.waiting.filter(({ at }) => at > this.now);
    for (const { then } of due) then();
  }

  get isStill(): boolean {
    return this.waiting.length === 0;
  }
}

/** A host whose readings hang once they are told to. */
function hanging(host: MemoryHost) {
  let release: () => void = () => undefined;
  let gate: Promise<void> | null = null;
  const readSheets: Host['readSheets'] = async (scope) => {
    await gate;
    return host.readSheets(scope);
  };
  return {
    host: withMembers(host, { readSheets }),
    hang: () => (gate = new Promise((resolve) => (release = resolve))),
    answer: () => {
      gate = null;
      release();
    },
  };
}

function open(host: Host, hands: Hands): Session {
  const session = createSession(host, { locale: 'zh-CN', timer: hands, quietMs: 0 });
  opened.push(session);
  return session;
}

const soon = () => clock.pass(20);

test('after two seconds it is said, after ten nobody has to wait, and then the truth is shown', async () => {
  const memory = new MemoryHost([FORM]);
  const hands = new Hands();
  const { host, hang, answer } = hanging(memory);
  const session = open(host, hands);
  await session.start();
  hang();
  const running = session.recalculate();
  expect(session.getState()).toMatchObject({ busy: { action: 'recalculate' }, waiting: null });
  hands.pass(1_999);
  expect(session.getState().waiting).toBeNull();
  hands.pass(1);
  expect(session.getState().waiting).toBe('slow');
  session.cancel();
  expect(session.getState().busy).not.toBeNull();
  hands.pass(8_000);
  expect(session.getState().waiting).toBe('stuck');
  session.cancel();
  await running;
  expect(session.getState()).toMatchObject({ busy: null, waiting: null, notice: { kind: 'abandoned' } });
  answer();
  await soon();
  expect(await cellsOf(memory, 'G6', 'G9')).toEqual([20, 68]);
  const { view } = session.getState();
  expect(view.kind === 'recalculated' && view.assessments[0]!.form.total?.score?.number?.toString()).toBe(
    '68',
  );
});

test('what ends in time leaves no timer behind', async () => {
  const hands = new Hands();
  const session = open(new MemoryHost([FORM]), hands);
  await session.start();
  await session.recalculate();
  expect(hands.isStill).toBe(true);
  expect(session.getState().waiting).toBeNull();
});

test('a pane that opens while Excel hangs says so, and tries again on demand', async () => {
  const hands = new Hands();
  const { host, hang, answer } = hanging(new MemoryHost([FORM]));
  hang();
  const session = open(host, hands);
  const starting = session.start();
  hands.pass(10_000);
  session.cancel();
  await starting;
  const { view } = session.getState();
  expect(view.kind === 'failed' && view.problem.code).toBe('no-answer');
  answer();
  await session.retry();
  expect(session.getState().view.kind).toBe('forms');
});

test('a protected sheet is known before anything is written', async () => {
  const session = open(new MemoryHost([{ ...FORM, isProtected: true }]), new Hands());
  await session.start();
  const { view } = session.getState();
  expect(view.kind === 'forms' && view.isProtected).toBe(true);
});
