import { lapsedIn } from '../../src/assessment/lapsedIn';
import { acceptanceOf, lapsed, mayBeAccepted } from '../../src/acceptance/accept';
import type { Acceptance } from '../../src/acceptance/acceptance';
import { assessSheets } from '../../src/assessment/assess';
import { CHECKS } from '../../src/checks/runChecks';
import { acceptancesToKeep, keptAcceptances } from '../../src/hosts/keptAcceptances';
import type { Json } from '../../src/hosts/host';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import type { MemorySheet } from '../../src/hosts/memory/memoryHost';
import { toA1 } from '../../src/sheet/address';
import { FORM } from '../taskpane/session/workbooks';

type FormCells = NonNullable<MemorySheet['cells']>;

const WHY = { reason: '项目中途取消，已报主管部门', by: '张三', date: '2025-02-01' };

async function assessed(cells: FormCells, accepted: readonly Acceptance[] = [], name = '自评表') {
  const sheets = await new MemoryHost([{ name, cells }]).readSheets('all');
  return assessSheets(sheets, { accepted });
}

/** The form with an acceptance of its deduction without a note in G7. */
async function acceptedIn(cells: FormCells = FORM.cells!): Promise<Acceptance> {
  const { assessments } = await assessed(cells);
  const { form, findings } = assessments[0]!;
  const finding = findings.find(({ code }) => code === 'deduction-without-note')!;
  return acceptanceOf(finding, form, WHY);
}

/** The rows from one on moved down. */
function moved(cells: FormCells, from: number, by: number): FormCells {
  return Object.fromEntries(
    Object.entries(cells).map(([address, value]) => {
      const row = Number(address.slice(1));
      return [row < from ? address : `${address[0]}${row + by}`, value];
    }),
  );
}

describe('what may be accepted', () => {
  test.each([
    'total-mismatch',
    'score-above-weight',
    'score-above-rule',
    'rate-mismatch',
    'execution-score-mismatch',
    'fund-parts-mismatch',
    'weight-total',
    'grade-mismatch',
    'penalty-not-applied',
    'score-missing',
    'note-draft',
  ])('%s never', (code) => {
    expect(mayBeAccepted({ code })).toBe(false);
  });

  test.each(['deduction-without-note', 'actual-missing', 'over-achieved', 'header-missing', 'tier-exceeded'])(
    '%s, for a reason',
    (code) => {
      expect(mayBeAccepted({ code })).toBe(true);
    },
  );

  test('is said by each check itself, and a code that nobody knows may not', () => {
    expect(CHECKS.filter(mayBeAccepted).every(({ mayBeAccepted: may }) => may === true)).toBe(true);
    expect(mayBeAccepted({ code: 'of-a-later-version' })).toBe(false);
  });
});

describe('an accepted finding', () => {
  test('is told as accepted and counts no more', async () => {
    const { assessments } = await assessed(FORM.cells!, [await acceptedIn()]);
    const [{ findings, accepted }] = assessments as [(typeof assessments)[0]];
    expect(findings.map(({ code }) => code)).not.toContain('deduction-without-note');
    expect(accepted.map(({ code, at, accepted: why }) => [code, toA1(at!), why])).toEqual([
      ['deduction-without-note', 'G7', WHY],
    ]);
  });

  test('makes a form ready that had no other error', async () => {
    const cells = { ...FORM.cells, E6: '100人次', G9: 88 };
    expect((await assessed(cells)).status).toBe('not-ready');
    expect((await assessed(cells, [await acceptedIn(cells)])).status).toBe('ready');
  });

  test('is known again when rows have moved, and when numbers are only spelled otherwise', async () => {
    const before = await acceptedIn();
    const { assessments } = await assessed({ ...moved(FORM.cells!, 5, 3), G10: '30.00' }, [before]);
    expect(assessments[0]!.accepted.map(({ at }) => toA1(at!))).toEqual(['G10']);
  });

  test.each([
    ['the score', { G7: 25 }],
    ['the achievement', { E7: '93%' }],
    ['the target', { D7: '≥92%' }],
  ])('is told again once %s is another', async (_, cells) => {
    const acceptance = await acceptedIn();
    const { assessments } = await assessed({ ...FORM.cells, ...cells }, [acceptance]);
    expect(assessments[0]!.accepted).toEqual([]);
    expect(assessments[0]!.findings.map(({ code }) => code)).toContain('deduction-without-note');
    expect(lapsed([acceptance], assessments[0]!.accepted)).toEqual([acceptance]);
  });

  test.each([
    ['another project', { B2: '大数据平台' }, '自评表'],
    ['another sheet', {}, '副本'],
  ])('says nothing of %s', async (_, cells, name) => {
    const { assessments } = await assessed({ ...FORM.cells, ...cells }, [await acceptedIn()], name);
    expect(assessments[0]!.accepted).toEqual([]);
  });

  test('says nothing of another row of the same name', async () => {
    const twice: FormCells = {
      ...FORM.cells,
      A8: '产出指标',
      B8: '质量指标',
      C8: '覆盖率',
      D8: '≥90%',
      E8: '95%',
      G8: 5,
      G9: 83,
    };
    const { assessments } = await assessed(twice);
    const { form, findings } = assessments[0]!;
    const [first] = findings.filter(({ code }) => code === 'deduction-without-note');
    const told = await assessed(twice, [acceptanceOf(first!, form, WHY)]);
    expect([
      told.assessments[0]!.accepted.map(({ at }) => toA1(at!)),
      told.assessments[0]!.findings.flatMap(({ code, at }) =>
        code === 'deduction-without-note' ? [toA1(at!)] : [],
      ),
    ]).toEqual([['G7'], ['G8']]);
  });

  test('of an error of arithmetic stays an error, whatever the workbook keeps', async () => {
    const cells = { ...FORM.cells, G9: 95 };
    const { form, findings } = (await assessed(cells)).assessments[0]!;
    const wrong = findings.find(({ code }) => code === 'total-mismatch')!;
    const told = (await assessed(cells, [acceptanceOf(wrong, form, WHY)])).assessments[0]!;
    expect(told.findings.map(({ code }) => code)).toContain('total-mismatch');
  });
});

describe('what a workbook keeps of it', () => {
  test('is read again as it was', async () => {
    const acceptance = await acceptedIn();
    expect(keptAcceptances(acceptancesToKeep([acceptance]))).toEqual([acceptance]);
    expect(acceptancesToKeep([])).toBeNull();
  });

  test.each([
    ['no list', { code: 'actual-missing' }],
    ['no reason', { reason: ' ' }],
    ['no day', { date: 'gestern' }],
    ['facts that are no texts', { facts: [1] }],
    ['no words', { says: null }],
  ])('with %s is none', async (_, damage) => {
    const [kept] = acceptancesToKeep([await acceptedIn()]) as { [key: string]: Json }[];
    const damaged = 'code' in damage ? (damage as Json) : ([{ ...kept, ...damage }] as Json);
    expect(keptAcceptances(damaged)).toEqual([]);
  });
});

test('of a sheet that could not be read nothing is said to be gone', async () => {
  const acceptance = await acceptedIn();
  const unread = { code: 'damaged', says: { 'zh-CN': '', 'en-US': '' }, place: { sheet: acceptance.sheet } };
  expect(lapsedIn({ assessments: [], unreadable: [unread] }, [acceptance])).toEqual([]);
  expect(lapsedIn({ assessments: [], unreadable: [] }, [acceptance])).toEqual([acceptance]);
});
