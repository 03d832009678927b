import type { Host } from '../../../src/hosts/host';
import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import type { Preferred } from '../../../src/taskpane/session/preferences';
import { createSession } from '../../../src/taskpane/session/createSession';
import type { Session } from '../../../src/taskpane/session/session';
import { FORM } from './workbooks';

const opened: Session[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((session) => session.dispose()));
});

const saved: Preferred[] = [];

async function open(host: Host): Promise<Session> {
  const session = createSession(host, {
    locale: 'zh-CN',
    today: () => '2025-02-01',
    preferences: { load: async () => ({}), save: async (preferred) => void saved.push(preferred) },
  });
  opened.push(session);
  await session.start();
  return session;
}

function assessed(session: Session) {
  const { view } = session.getState();
  if (view.kind === 'validated') return view.result.assessments[0]!;
  if (view.kind !== 'forms' && view.kind !== 'recalculated') throw new Error(view.kind);
  return view.assessments[0]!;
}

async function ignored(session: Session, code: string, reason = '已报主管部门'): Promise<void> {
  const { form, findings } = assessed(session);
  await session.ignore(
    findings.find((finding) => finding.code === code)!,
    form,
    { reason, by: ' 张三 ' },
  );
}

test('a finding is ignored with reason, name and day, also after reopening, and told again on demand', async () => {
  const host = new MemoryHost([FORM]);
  const session = await open(host);
  await ignored(session, 'deduction-without-note');
  expect(assessed(session).findings.map(({ code }) => code)).not.toContain('deduction-without-note');
  const later = await open(host);
  expect(assessed(later).accepted.map(({ code, accepted }) => [code, accepted])).toEqual([
    ['deduction-without-note', { reason: '已报主管部门', by: '张三', date: '2025-02-01' }],
  ]);
  expect(later.getState().settings.accepted).toHaveLength(1);
  await later.tellAgain(assessed(later).accepted[0]!.acceptance);
  expect(assessed(later).findings.map(({ code }) => code)).toContain('deduction-without-note');
  expect(await host.recall('accepted')).toBeNull();
});

test('the name is typed once: it is kept as a preference', async () => {
  const session = await open(new MemoryHost([FORM]));
  await ignored(session, 'deduction-without-note');
  expect(session.getState().settings.by).toBe('张三');
  expect(saved.at(-1)).toMatchObject({ by: '张三' });
});

test.each([
  ['score-above-rule', '大家都这样', 'not-acceptable'],
  ['deduction-without-note', '  ', 'no-reason-to-ignore'],
])('%s with the reason %j is not ignored, and that is said', async (code, reason, problem) => {
  const host = new MemoryHost([FORM]);
  const session = await open(host);
  await ignored(session, code, reason);
  expect(session.getState().notice).toMatchObject({ kind: 'failed', problem: { code: problem } });
  expect(await host.recall('accepted')).toBeNull();
});

test('the verdict of a validated workbook follows at once', async () => {
  const cells = { ...FORM.cells, E6: '100人次' };
  const session = await open(new MemoryHost([{ ...FORM, cells }]));
  await session.validate();
  await ignored(session, 'deduction-without-note');
  const { view } = session.getState();
  expect(view.kind === 'validated' && view.result.status).toBe('ready');
});
