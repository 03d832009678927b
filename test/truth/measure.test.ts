import type { Assessor, Heard, HeardFinding } from './heard';
import { ziping } from './heard';
import { measure } from './measure';
import type { Measured } from './measure';
import { drawnSource, LAYOUTS } from './draw/draw';
import { diceFor } from './draw/random';
import { fixtureSources } from './fixtures';
import { contradictions } from './ledger';

const SMALL = { seed: 5, forms: 8, slips: 12, rewrites: 12 };

/** An assessor that is known to be wrong: what ziping hears, spoiled. */
function spoiled(spoil: (heard: Heard) => Heard): Assessor {
  return (sheets) => spoil(ziping(sheets));
}

const SILENT: Assessor = () => ({ findings: [], edits: [], proposed: [] });

function finding(code: string, at: string): HeardFinding {
  return { code, severity: 'error', sheet: '1', at, says: '' };
}

async function only(assess: Assessor, kind: string): Promise<Measured> {
  return measure(assess, { ...SMALL, only: kind });
}

describe('the measure catches an assessor that', () => {
  test('says nothing', async () => {
    const { slips } = await only(SILENT, 'slips/total-stale');
    expect(slips).toMatchObject([{ tried: 12, shown: 12, named: 0, missed: 12 }]);
  });

  test('does not know a wrong total', async () => {
    const deaf = spoiled((heard) => ({
      ...heard,
      findings: heard.findings.filter(({ code }) => code !== 'total-mismatch'),
    }));
    const [good, bad] = [await only(ziping, 'slips/total-stale'), await only(deaf, 'slips/total-stale')];
    expect(good.slips).toMatchObject([{ named: 12, missed: 0 }]);
    expect(bad.slips).toMatchObject([{ named: 0, missed: 12 }]);
  });

  test('points elsewhere', async () => {
    const astray = spoiled((heard) => ({
      ...heard,
      findings: heard.findings.map((each) => ({ ...each, at: 'XFD1' })),
    }));
    const { slips } = await only(astray, 'slips/total-stale');
    expect(slips).toMatchObject([{ named: 0, elsewhere: 12 }]);
  });

  test('says everything twice', async () => {
    const twice = spoiled((heard) => ({
      ...heard,
      findings: heard.findings.flatMap((each) => [each, each]),
    }));
    const { slips } = await only(twice, 'slips/total-stale');
    expect(slips).toMatchObject([{ named: 12, doubled: 12 }]);
  });

  test('accuses a cell that has no part in it, only where something is wrong', async () => {
    const accusing = spoiled((heard) => ({
      ...heard,
      findings: heard.findings.some(({ code }) => code === 'total-mismatch')
        ? [...heard.findings, finding('invented', 'XFD1')]
        : heard.findings,
    }));
    const { slips } = await only(accusing, 'slips/total-stale');
    expect(slips).toMatchObject([{ named: 12, alarms: 12 }]);
  });

  test('accuses forms that are right', async () => {
    const accusing = spoiled((heard) => ({
      ...heard,
      findings: [...heard.findings, finding('invented', 'A1')],
    }));
    const { right } = await measure(accusing, { ...SMALL, slips: 0, rewrites: 0 });
    expect(right.alarmed).toHaveLength(right.tried);
  });

  test('writes a total from what is in doubt', async () => {
    const writing = spoiled((heard) => ({
      ...heard,
      edits: heard.findings.flatMap(({ sheet, at, severity }) =>
        severity === 'error' && at !== null ? [{ sheet, at, kind: 'total' as const, value: 190 }] : [],
      ),
    }));
    const { slips } = await only(writing, 'slips/fund-part');
    expect(slips[0]!.wrong).toBe(12);
    expect((await only(SILENT, 'slips/fund-part')).slips[0]!.wrong).toBe(0);
  });

  test('writes over a reason', async () => {
    const writing: Assessor = (sheets) => {
      const heard = ziping(sheets);
      const wrong = heard.findings.some(({ code }) => code === 'total-mismatch');
      const { grid } = sheets[0]!;
      const reasons = grid.rows.flatMap((row) =>
        grid
          .columns(row)
          .filter((column) => /原因：/.test(grid.cell(row, column)!.text))
          .map((column) => ({ row, column })),
      );
      return {
        ...heard,
        edits: wrong
          ? reasons.map(({ row, column }) => ({
              sheet: '1',
              at: `${String.fromCharCode(64 + column)}${row}`,
              kind: 'note' as const,
              value: '【待补充】',
            }))
          : heard.edits,
      };
    };
    const { slips } = await only(writing, 'slips/total-stale');
    expect(slips[0]!.wrong).toBeGreaterThan(0);
  });

  test('is put off by full width digits', async () => {
    const narrow: Assessor = (sheets) => {
      const heard = ziping(sheets);
      const { grid } = sheets[0]!;
      const isWide = grid.rows.some((row) =>
        grid
          .columns(row)
          .some((column) => /[０-９（）％．]/.test(grid.cell(row, column)!.text.replace(/[（）].*/, ''))),
      );
      return isWide ? { ...heard, findings: [...heard.findings, finding('not-a-number', 'A1')] } : heard;
    };
    const [row] = (await only(narrow, 'rewrites/full-width')).rewrites;
    expect(row!.alarms).toBeGreaterThan(0);
  });

  test('forgets a finding, or proposes another score, when a form is moved', async () => {
    const giddy: Assessor = (sheets) => {
      const heard = ziping(sheets);
      if (sheets[0]!.grid.used!.left === 1) return heard;
      return {
        findings: heard.findings.slice(1),
        edits: [...heard.edits, { sheet: '1', at: 'A1', kind: 'total', value: 1 }],
        proposed: heard.proposed.map((each) => ({ ...each, value: '0' })),
      };
    };
    const [row] = (await only(giddy, 'rewrites/elsewhere')).rewrites;
    expect(row).toMatchObject({ tried: 12, same: 0, wrong: 12 });
    // Some forms stood elsewhere from the first.
    expect(row!.scores).toBeGreaterThan(0);
    expect(row!.lost).toBeGreaterThan(0);
  });
});

test('every fixture, mended, and every drawn form of each layout is right by the ledger', () => {
  const drawn = LAYOUTS.flatMap(({ name }) =>
    Array.from({ length: 40 }, (_, number) => drawnSource(diceFor(11, name, number), name)),
  );
  for (const { name, chart, board } of [...fixtureSources(), ...drawn]) {
    expect([name, contradictions(chart, board)]).toEqual([name, []]);
  }
});

test('the same seed gives the same cases', async () => {
  const cases: string[][] = [[], []];
  for (const list of cases) {
    await measure(SILENT, {
      ...SMALL,
      slips: 3,
      rewrites: 3,
      onSlip: ({ kind, source, slipped }) =>
        list.push(`${kind} ${source.name} ${JSON.stringify(slipped.changes)}`),
      onRewrite: ({ kind, source, rewritten }) =>
        list.push(`${kind} ${source.name} ${JSON.stringify([...rewritten.board.cells])}`),
    });
  }
  expect(cases[0]).toEqual(cases[1]);
  expect(cases[0]!.length).toBeGreaterThan(100);
  // One case alone is the same as among all.
  const alone: string[] = [];
  await measure(SILENT, {
    ...SMALL,
    only: 'slips/digit-lost',
    number: 2,
    onSlip: ({ kind, source, slipped }) =>
      alone.push(`${kind} ${source.name} ${JSON.stringify(slipped.changes)}`),
  });
  expect(cases[0]).toEqual(expect.arrayContaining(alone));
  expect(alone).toHaveLength(1);
});
