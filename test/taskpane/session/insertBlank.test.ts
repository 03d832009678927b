import { MemoryHost } from '../../../src/hosts/memory/memoryHost';
import type { LayoutId } from '../../../src/ruleset/layoutId';
import { rulesetById } from '../../../src/ruleset/rulesets';
import { Problem } from '../../../src/sheet/problem';
import { createSession } from '../../../src/taskpane/session/createSession';
import { FORM, GOALS, withMembers } from './workbooks';

const rules = (id: string) => rulesetById(id)!;

async function open(host: MemoryHost) {
  const session = createSession(host, { locale: 'zh-CN', quietMs: 10_000 });
  await session.start();
  return session;
}

const names = async (host: MemoryHost) => (await host.readSheets('all')).map(({ name }) => name);

test('a blank form is inserted, read, and said to stand on a sheet that can be deleted again', async () => {
  const host = new MemoryHost([GOALS]);
  const session = await open(host);
  await session.insertBlank(rules('hubei'), 'L5');
  expect(session.getState()).toMatchObject({
    notice: {
      kind: 'told',
      says: {
        'zh-CN': '空表已插入工作表“自评表”。不需要时，删除该工作表即可。',
        'en-US': 'The blank form is on the sheet “自评表”. If you do not need it, delete that sheet.',
      },
    },
    busy: null,
    view: {
      kind: 'forms',
      sheet: '自评表',
      assessments: [
        { form: { layout: 'no-weight' }, choice: { ruleset: { id: 'hubei' }, chosenBy: 'notes' } },
      ],
    },
  });
  await session.dispose();
});

test.each<readonly [ruleset: string, layout: LayoutId, kept: string | null]>([
  ['mof-2020', 'L1', null],
  ['beijing', 'L3', null],
  ['guangxi', 'L2', null],
  // The headings of L3 are those of Sichuan.
  ['sichuan', 'L3', null],
  ['shanghai', 'L3', 'shanghai'],
])('of the form by %s in layout %s the workbook keeps the rules: %s', async (id, layout, kept) => {
  const host = new MemoryHost([GOALS]);
  const session = await open(host);
  await session.insertBlank(rules(id), layout);
  const { view, settings } = session.getState();
  expect(view).toMatchObject({ assessments: [{ choice: { ruleset: { id } } }] });
  expect([await host.recall('ruleset'), settings.ruleset?.id ?? null]).toEqual([kept, kept]);
  await session.dispose();
});

test('it is said when the workbook keeps the rules', async () => {
  const session = await open(new MemoryHost([GOALS]));
  await session.insertBlank(rules('shanghai'), 'L3');
  const { notice } = session.getState();
  expect(notice?.kind === 'told' && notice.says['zh-CN']).toBe(
    '空表已插入工作表“自评表”。不需要时，删除该工作表即可。评分规则“上海市”已随工作簿保存。',
  );
  await session.dispose();
});

test('rules that somebody chose for the workbook before stay', async () => {
  const host = new MemoryHost([GOALS]);
  await host.remember('ruleset', 'beijing');
  const session = await open(host);
  await session.insertBlank(rules('hubei'), 'L5');
  expect(await host.recall('ruleset')).toBe('beijing');
  expect(session.getState().settings.ruleset?.id).toBe('beijing');
  await session.dispose();
});

test('tried again after only reading it failed, it goes on with the form that stands there', async () => {
  const host = new MemoryHost([FORM]);
  let reads = 0;
  const busy = new Problem('host-busy', { 'zh-CN': '忙', 'en-US': 'Busy' });
  const session = await open(
    withMembers(host, {
      readSheets: (...scope: Parameters<MemoryHost['readSheets']>) =>
        (reads += 1) === 2 ? Promise.reject(busy) : host.readSheets(...scope),
    }),
  );
  await session.insertBlank(rules('mof-2020'), 'L1');
  expect(session.getState().notice).toMatchObject({ kind: 'failed', problem: { code: 'host-busy' } });
  await session.retry();
  expect(session.getState()).toMatchObject({ notice: { kind: 'told' }, view: { sheet: '自评表 (2)' } });
  expect(await names(host)).toEqual(['自评表', '自评表 (2)']);
  await session.dispose();
});

test('a host without new sheets says so', async () => {
  const host = new MemoryHost([GOALS]);
  const session = await open(withMembers(host, { insertBlank: undefined as never }));
  await session.insertBlank(rules('hubei'), 'L5');
  expect(session.getState().notice).toMatchObject({ kind: 'failed', problem: { code: 'no-new-sheet' } });
  await session.dispose();
});
