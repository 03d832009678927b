import { createHash } from 'node:crypto';
import { assessSheets } from '../../src/assessment/assess';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import type { MemorySheet } from '../../src/hosts/memory/memoryHost';
import type { Ruleset } from '../../src/ruleset/ruleset';
import { DEFAULT_RULESET } from '../../src/ruleset/rulesets';
import { makeSeal } from '../../src/seal/makeSeal';
import { sealState } from '../../src/seal/sealState';
import { FORM } from '../taskpane/session/workbooks';

/** A form that is ready. */
const READY: MemorySheet = { ...FORM, cells: { ...FORM.cells, E6: '120人次', G7: 40, G9: 98 } };

const sheetsOf = (...sheets: readonly MemorySheet[]) => new MemoryHost(sheets).readSheets('all');

async function sealOf(...sheets: readonly MemorySheet[]) {
  const read = await sheetsOf(...sheets);
  return makeSeal(read, assessSheets(read), '2026-11-21');
}

async function stateOf(seal: unknown, ...sheets: readonly MemorySheet[]) {
  const read = await sheetsOf(...sheets);
  return sealState(seal, read, assessSheets(read));
}

const withCells = (cells: MemorySheet['cells']): MemorySheet => ({
  ...READY,
  cells: { ...READY.cells, ...cells },
});

test('a seal names the rules with their version, the date, and the SHA-256 of the documented lines', async () => {
  const seal = await sealOf(READY);
  const lines = Object.entries(READY.cells!)
    .map(([cell, value]) => [cell, typeof value === 'number' ? `n:${value}` : `t:${String(value)}`] as const)
    .map(([cell, text]) => `${JSON.stringify(['自评表', cell, text])}\n`);
  expect(seal.digest).toBe(createHash('sha256').update(lines.join('')).digest('hex'));
  expect(seal).toMatchObject({
    date: '2026-11-21',
    rulesets: [{ id: 'mof-2020', version: expect.any(String) as string }],
  });
  expect(seal.rulesets[0]!.digest).toMatch(/^[0-9a-f]{64}$/);
});

test('the rules are the same as long as they give the same, whatever they say about themselves', async () => {
  const read = await sheetsOf(READY);
  const digestBy = (ruleset: Ruleset) =>
    makeSeal(read, assessSheets(read, { ruleset }), '2026-11-21').rulesets[0]!.digest;
  const about = { 'zh-CN': '另一句话', 'en-US': 'another line' };
  expect(digestBy({ ...DEFAULT_RULESET, about })).toBe(digestBy(DEFAULT_RULESET));
  const overAchievement = { ...DEFAULT_RULESET.overAchievement, warnFrom: '1.4' };
  expect(digestBy({ ...DEFAULT_RULESET, overAchievement })).not.toBe(digestBy(DEFAULT_RULESET));
});

test('a workbook that is not ready is not sealed', async () => {
  await expect(sealOf(FORM)).rejects.toMatchObject({ code: 'not-ready' });
});

describe('a sealed workbook', () => {
  test('is unchanged as long as its forms hold the same', async () => {
    const seal = await sealOf(READY);
    expect(await stateOf(seal, READY)).toMatchObject({ state: 'unchanged' });
  });

  test('is unchanged after JSON, a new order of sheets, and changes outside of its forms', async () => {
    const other: MemorySheet = { name: '说明', cells: { A1: '填写说明' } };
    const seal: unknown = JSON.parse(JSON.stringify(await sealOf(READY, other)));
    expect(await stateOf(seal, { ...other, cells: { A1: '改过的说明' } }, READY)).toMatchObject({
      state: 'unchanged',
    });
  });

  test.each<readonly [string, MemorySheet['cells'], readonly string[]]>([
    ['a score', { G8: 9 }, ['G8']],
    ['a number into the text of its digits', { G8: '10' }, ['G8']],
    ['two cells', { E7: '96%', C8: '满意率' }, ['E7', 'C8']],
    ['a note that is new', { H6: '说明' }, ['H6']],
    ['a cell that is empty now', { B2: null }, ['B2']],
  ])('tells which cells changed: %s', async (_what, cells, changed) => {
    const seal = await sealOf(READY);
    const state = await stateOf(seal, withCells(cells));
    expect(state).toMatchObject({
      state: 'changed',
      cells: changed.map((cell) => ({ sheet: '自评表', cell })),
    });
  });

  test('whose form is gone has changed in all its cells', async () => {
    const seal = await sealOf(READY);
    const state = await stateOf(seal, { name: '自评表', cells: { A1: 1 } });
    expect(state.state === 'changed' && state.cells.length).toBe(Object.keys(READY.cells!).length);
  });
});

test.each([
  1,
  'x',
  [],
  {},
  { version: 2, date: '2026-11-21', rulesets: [], digest: 'a'.repeat(64), cells: {} },
  { version: 1, date: 'today', rulesets: [], digest: 'a'.repeat(64), cells: {} },
  { version: 1, date: '2026-11-21', rulesets: [{}], digest: 'a'.repeat(64), cells: {} },
  { version: 1, date: '2026-11-21', rulesets: [], digest: 'a', cells: {} },
  { version: 1, date: '2026-11-21', rulesets: [], digest: 'a'.repeat(64), cells: { 表: 1 } },
])('what is kept as %j is no seal, and said to be none', async (kept) => {
  expect(await stateOf(kept, READY)).toEqual({ state: 'unreadable' });
});

test('without a seal nothing is sealed', async () => {
  expect(await stateOf(null, READY)).toEqual({ state: 'none' });
});
