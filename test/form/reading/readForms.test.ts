import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry, Form } from '../../../src/form/form';
import { readForms } from '../../../src/form/reading/readForms';
import { rangeToA1, toA1 } from '../../../src/sheet/address';
import { FIXTURES, openFixture } from '../openFixture';

interface Fact {
  readonly cell: string;
  readonly text: string;
}

interface FormFacts {
  readonly sheet: string;
  readonly range: string;
  readonly project: string;
  readonly projectCell?: string;
  readonly year: number;
  readonly funds: readonly Readonly<Record<string, Fact | string>>[];
  readonly indicators: readonly (Readonly<Record<string, string>> & {
    readonly row: number;
    readonly cells: Readonly<Record<string, string>>;
  })[];
  readonly total?: { readonly weight?: string; readonly score?: string; readonly text: string };
  readonly grade?: string;
  readonly gradeCell?: string;
}

function factsOf(file: string): FormFacts[] {
  const path = join(FIXTURES, file.replace('.xlsx', '.cells.json'));
  return JSON.parse(readFileSync(path, 'utf8')).forms;
}

const FILES = [FIXTURES, join(FIXTURES, 'published')].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.xlsx') && !file.startsWith('goal-tables'))
    .map((file) => (folder === FIXTURES ? file : `published/${file}`)),
);

const CASES = FILES.flatMap((file) => {
  const facts = factsOf(file);
  const forms = openFixture(file).flatMap((sheet) => readForms(sheet).forms);
  return facts.map((fact, index) => ({
    name: `${file} › ${fact.sheet} ${fact.range}`,
    file,
    count: [forms.length, facts.length],
    fact,
    form: forms[index]!,
  }));
});

function shown(entry: Entry | null): Fact | null {
  return entry && { cell: toA1(entry.at), text: entry.text };
}

/** The columns of a `.cells.json` by the part of the model that must hold them. */
const MEASURES: Readonly<Record<string, (indicator: Form['indicators'][number]) => Entry | null>> = {
  target: ({ target }) => target.entry,
  value: ({ target }) => target.entry,
  actual: ({ actual }) => actual.entry,
  weight: ({ weight }) => weight,
  score_coefficient: ({ coefficient }) => coefficient,
  score: ({ score }) => score,
  note: ({ note }) => note,
};

const FUND_COLUMNS = ['initial', 'budget', 'executed', 'rate', 'score'] as const;

describe('every fact of the real forms is read at its address', () => {
  test.each(CASES)('$name', ({ fact, form, count }) => {
    expect(count[0]).toBe(count[1]);
    expect({ sheet: form.sheet, range: rangeToA1(form.range) }).toEqual({
      sheet: fact.sheet,
      range: fact.range,
    });
    expect(form.project?.text).toBe(fact.project);
    if (fact.projectCell) expect(shown(form.project)?.cell).toBe(fact.projectCell);
    // The flat list's year stands in no cell.
    expect(form.year).toBe(form.layout === 'flat-list' ? null : fact.year);

    expect(form.funds).toHaveLength(fact.funds.length);
    fact.funds.forEach((expected, index) => {
      const fund = form.funds[index]!;
      for (const column of FUND_COLUMNS) expect(shown(fund[column])).toEqual(expected[column] ?? null);
      if (expected['weight']) expect(shown(fund.weight)).toEqual(expected['weight']);
    });

    expect(form.indicators.map(({ row }) => row)).toEqual(fact.indicators.map(({ row }) => row));
    fact.indicators.forEach((expected, index) => {
      const indicator = form.indicators[index]!;
      expect(indicator.name).toBe(expected['level3']);
      expect(indicator.level1).toBe(expected['level1'] ?? '');
      expect(indicator.level2).toBe(expected['level2'] ?? '');
      for (const [column, read] of Object.entries(MEASURES)) {
        if (expected.cells[column] === undefined) continue;
        expect(shown(read(indicator))).toEqual({ cell: expected.cells[column], text: expected[column] });
      }
    });

    if (fact.total?.weight) expect(shown(form.total!.weight)?.cell).toBe(fact.total.weight);
    if (fact.total)
      expect(shown(form.total!.score)).toEqual({ cell: fact.total.score, text: fact.total.text });
    else expect(form.total).toBeNull();
    if (fact.gradeCell) expect(shown(form.grade)).toEqual({ cell: fact.gradeCell, text: fact.grade });
  });
});

describe('what the layouts of the published forms are called', () => {
  test.each([
    ['beijing-2024.xlsx', 'standard'],
    ['published/weight-before-target.xlsx', 'weight-first'],
    ['published/split-columns.xlsx', 'split-columns'],
    ['published/split-target-yuan.xlsx', 'two-tier'],
    ['published/no-weight-20-80.xlsx', 'no-weight'],
    ['published/flat-list.xlsx', 'flat-list'],
    ['published/transfer-without-scores.xlsx', 'no-scores'],
  ])('%s: %s', (file, layout) => {
    const forms = openFixture(file).flatMap((sheet) => readForms(sheet).forms);
    expect(new Set(forms.map((form) => form.layout))).toEqual(new Set([layout]));
  });
});

test('the same form as text and as numbers gives the same model, one cell further down and right', () => {
  const facts = (file: string) => {
    const form = readForms(openFixture(file)[0]!).forms[0]!;
    const text = file.includes('numbers');
    return {
      name: form.project?.text,
      shift: text ? [form.range.top - 1, form.range.left - 1] : [1, 1],
      funds: form.funds.map(({ label, role, budget, rate, score }) => [
        label,
        role,
        budget?.number?.toString(),
        rate?.number?.toString(),
        rate?.places,
        score?.number?.toString(),
        score?.places,
      ]),
      indicators: form.indicators.map(
        ({ kind, section, level1, level2, name, target, actual, weight, score }) => [
          [kind, section, level1, level2, name, target.text, actual.text],
          [weight?.number?.toString(), weight?.places, score?.number?.toString(), score?.places],
        ],
      ),
      sections: form.sections.map(({ name }) => name),
      total: [form.total?.weight?.number?.toString(), form.total?.score?.number?.toString()],
      notes: form.notes.map(({ text: note }) => note.slice(0, 7)),
    };
  };
  expect(facts('beijing-2024-numbers.xlsx')).toEqual(facts('beijing-2024.xlsx'));
});

test('a total that is a formula keeps it', () => {
  const form = readForms(openFixture('beijing-2024-numbers.xlsx')[0]!).forms[0]!;
  expect(form.total?.score).toMatchObject({ formula: '=SUM(I14:I41)+J7', text: '91.00', reading: 'number' });
});

test('goal tables are named and are no forms', () => {
  const readings = openFixture('published/goal-tables-not-self-evaluation.xlsx').map((sheet) =>
    readForms(sheet),
  );
  expect(readings.map(({ forms }) => forms.length)).toEqual([0, 0]);
  expect(readings.flatMap(({ nearMisses }) => nearMisses)).toEqual([
    {
      sheet: '目标表一',
      at: { row: 8, column: 1 },
      kind: 'goal-table',
      title: '项目支出绩效目标表',
      missing: ['actual', 'score'],
      seen: ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值'],
    },
    {
      sheet: '目标表二',
      at: { row: 9, column: 1 },
      kind: 'goal-table',
      title: '项目绩效目标申报表',
      missing: ['actual', 'score'],
      seen: ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值'],
    },
  ]);
});
