import { readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Finding } from '../../src/checks/finding';
import { runChecks } from '../../src/checks/runChecks';
import { readForms } from '../../src/form/reading/readForms';
import { revise } from '../../src/revision/revise';
import type { Edit, Revision } from '../../src/revision/revision';
import { inverse } from '../../src/revision/revision';
import { ownScoresWith, writtenOf } from '../../src/revision/ownScores';
import { chooseRuleset } from '../../src/ruleset/choice/chooseRuleset';
import type { Ruleset } from '../../src/ruleset/ruleset';
import { RULESETS } from '../../src/ruleset/rulesets';
import type { Written } from '../../src/judgement/judgement';
import { toA1 } from '../../src/sheet/address';
import { judged } from '../judgement/judged';
import { anchor } from '../../src/sheet/grid';
import type { Sheet } from '../../src/sheet/sheet';
import { FIXTURES, openFixture } from '../form/openFixture';
import { sheetOf } from '../form/sheetOf';
import { appliedTo, contentsOf, textOf } from './appliedTo';

/** Recalculate on every form of a sheet. */
function revisionOf(sheet: Sheet, ruleset?: Ruleset, written?: Written): Revision {
  const revisions = readForms(sheet).forms.map((form) =>
    revise(judged(form, ruleset ?? chooseRuleset(form).ruleset, written)),
  );
  return {
    edits: revisions.flatMap(({ edits }) => edits),
    offered: revisions.flatMap(({ offered }) => offered),
  };
}

function expectBeforeToStand(sheet: Sheet, edits: readonly Edit[]): void {
  for (const { at, before } of edits) {
    const place = anchor(sheet.grid, at.row, at.column);
    expect(place).toEqual(at);
    expect(sheet.grid.cell(at.row, at.column)?.value ?? null).toEqual(before.value);
  }
}

const WORKBOOKS = [FIXTURES, path.join(FIXTURES, 'published')].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.xlsx'))
    .map((file) => path.join(path.relative(FIXTURES, folder), file)),
);

describe.each(WORKBOOKS)('%s', (file) => {
  test.each(openFixture(file).map((sheet) => [sheet.name, sheet] as const))(
    'sheet %s: a second run changes nothing, and undo restores every cell',
    (_, sheet) => {
      const revision = revisionOf(sheet);
      expectBeforeToStand(sheet, revision.edits);
      const once = appliedTo(sheet, revision.edits);
      expect(revisionOf(once).edits).toEqual([]);
      expect(contentsOf(appliedTo(once, inverse(revision).edits))).toEqual(contentsOf(sheet));
    },
  );
});

/** A cell as people fill it: a text, a number, or a number through a format. */
interface Filled {
  readonly value: string | number | null;
  readonly format: string;
}

const text = (...values: string[]): fc.Arbitrary<Filled> =>
  fc.constantFrom(...values).map((value) => ({ value: value === '' ? null : value, format: 'General' }));

const number = (max: number, ...formats: string[]): fc.Arbitrary<Filled> =>
  fc
    .tuple(fc.integer({ min: 0, max: max * 100 }), fc.constantFrom('General', ...formats))
    .map(([cents, format]) => ({
      value: format === '0.00%' ? cents / 10000 : cents / 100,
      format,
    }));

const anyIndicator = fc.record({
  D: text('≥90%', '≥59次', '≤100万元', '3次', '全面保障', '好坏', '≤5月', '15-20家', '0起', '/', ''),
  E: text(
    '95%',
    '45%',
    '118次',
    '400次',
    '3',
    '125万元',
    '达成指标',
    '部分达成并具有一定效果',
    '推进中',
    '4月',
    '9月',
    '1起',
    '',
  ),
  F: fc.oneof(text('4.00', '10', '30', '5.00分', '0', ''), number(20, '0.00')),
  G: fc.oneof(text('4.00', '10', '2.5', '9.00分', '-', '', '满分'), number(20, '0.00')),
  H: text('', '无', '/', '人手不足', '【待补充】偏差原因：'),
});

const anyFundRow = fc.record({
  D: fc.oneof(text('100', '7,565.92', '0.00', '-', ''), number(1000, '0.00')),
  E: fc.oneof(text('100', '3,229.53', '0.00', '-', ''), number(1000, '0.00')),
  F: text('10.00', '10', '9.6', '-', ''),
  G: fc.oneof(text('100.00%', '42.68', '86%', '0', '/', ''), number(1, '0.00%')),
  H: fc.oneof(text('10.00', '4.26', '-', ''), number(10, '0.00')),
});

const anySheet: fc.Arbitrary<Sheet> = fc
  .record({
    heading: fc.constantFrom('执行率', '执行率(%)'),
    funds: fc.tuple(anyFundRow, anyFundRow),
    indicators: fc.array(anyIndicator, { minLength: 1, maxLength: 5 }),
    total: fc.record({
      F: text('100.00', '90', ''),
      G: fc.oneof(text('91.00', '88', ''), number(100, '0.00')),
    }),
    grade: text('优', '良好', '■优 □良 □中 □差', '优（ ） 良（√） 中（ ） 差（ ）', '合格', ''),
  })
  .map(({ heading, funds, indicators, total, grade }) => {
    const rows = [
      '项目支出绩效自评表',
      '（2024年度）',
      '项目名称|古籍修复',
      '主管部门|市图书馆局|||实施单位|市图书馆',
      `项目资金（万元）||年初预算数|全年预算数(B)|全年执行数(C)|分值|${heading}|得分`,
      '|年度资金总额',
      '|其中：当年财政拨款',
      '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施',
      ...indicators.map((_, i) => `产出指标|数量指标|任务${i + 1}`),
      '总分',
      '评分等级',
    ];
    const filled = [
      ...funds.map((row, i) => [6 + i, row] as const),
      ...indicators.map((row, i) => [9 + i, row] as const),
      [9 + indicators.length, total] as const,
      [10 + indicators.length, { B: grade }] as const,
    ].flatMap(([row, cells]) =>
      Object.entries(cells).map(([column, cell]) => [`${column}${row}`, cell] as const),
    );
    return sheetOf(rows, {
      cells: Object.fromEntries(
        filled
          .filter(([, { value }]) => value !== null)
          .map(([at, { value, format }]) => [at, { value, format, text: textOf(value, format) }]),
      ),
    });
  });

/** The rules of a province, also as one that rounds scores to whole points or to one place. */
const anyRuleset: fc.Arbitrary<Ruleset> = fc
  .tuple(fc.constantFrom(...RULESETS), fc.constantFrom(0, 1, 2))
  .map(([ruleset, places]) => ({ ...ruleset, rounding: { ...ruleset.rounding, places } }));

describe('any form', () => {
  test('a second run changes nothing, with or without the journal', () => {
    fc.assert(
      fc.property(anySheet, anyRuleset, (sheet, ruleset) => {
        const revision = revisionOf(sheet, ruleset);
        expectBeforeToStand(sheet, revision.edits);
        const once = appliedTo(sheet, revision.edits);
        expect(revisionOf(once, ruleset).edits).toEqual([]);
        const written = writtenOf(ownScoresWith(revision, null, [sheet]), once);
        expect(revisionOf(once, ruleset, written).edits).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  test('undo leaves every cell as it was', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const revision = revisionOf(sheet);
        const undone = appliedTo(appliedTo(sheet, revision.edits), inverse(revision).edits);
        expect(contentsOf(undone)).toEqual(contentsOf(sheet));
      }),
      { numRuns: 50 },
    );
  });

  test('no cell is written twice, none that holds what is written, and no note of a person', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const { edits } = revisionOf(sheet);
        expect(new Set(edits.map(({ at }) => `${at.row},${at.column}`)).size).toBe(edits.length);
        for (const { kind, before, after } of edits) {
          expect(after.value).not.toEqual(before.value);
          if (kind === 'note') expect([null, '无', '/']).toContain(before.value);
        }
      }),
      { numRuns: 50 },
    );
  });

  const MENDED = /^(?:rate-mismatch|total-mismatch|score-above-rule|penalty-not-applied)$/;
  const IF_EVALUATED = /^(?:execution-score-mismatch|score-above-weight)$/;

  /** What Recalculate puts right of itself and what is left of that: of each form before and after it. */
  function leftOver(sheet: Sheet, ruleset: Ruleset): readonly LeftOver[] {
    const before = readForms(sheet).forms.map((form) => judged(form, ruleset));
    const revision = revisionOf(sheet, ruleset);
    const unsettled = before
      .flatMap(({ contradictions }) => contradictions.filter(({ fault }) => fault !== 'outdated'))
      .flatMap(({ equations }) => equations.flatMap(({ of, from }) => [of, ...from]));
    // A total waits until the scores are settled that it follows from.
    const waiting = before.flatMap(({ form, rows, scoredFund }) => {
      const isScoreOffered =
        scoredFund?.offeredScore || rows.some(({ offer }) => offer?.because.kind === 'doubt');
      return isScoreOffered && form.total?.score ? [form.total.score] : [];
    });
    return readForms(appliedTo(sheet, revision.edits)).forms.map((form) => {
      const after = judged(form, ruleset);
      const isEvaluated =
        after.scorecard.indicators.every(({ whyNot, tier }) => whyNot === null && tier === null) &&
        after.scorecard.funds.every(({ rateState }) => rateState === 'evaluated');
      return {
        written: new Set(revision.edits.map(({ at }) => toA1(at))),
        inDoubt: new Set([...revision.offered, ...unsettled, ...waiting].map(({ at }) => toA1(at))),
        wrong: runChecks(after).filter(({ code }) => MENDED.test(code) || IF_EVALUATED.test(code)),
        isEvaluated,
      };
    });
  }

  test('afterwards rates, total and every score that the rules evaluate are right, but for what was held back in doubt', () => {
    fc.assert(
      fc.property(anySheet, anyRuleset, (sheet, ruleset) => {
        for (const { written, inDoubt, wrong, isEvaluated } of leftOver(sheet, ruleset)) {
          for (const { at } of wrong) expect(written).not.toContain(toA1(at!));
          const unexpected = wrong.filter(
            ({ at, code }) => !inDoubt.has(toA1(at!)) && (isEvaluated || MENDED.test(code)),
          );
          expect(unexpected).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });
});

test.each([0, 1, 2])(
  'a real form by rules that round to %i places: nothing written is called wrong',
  (places) => {
    for (const sheet of openFixture('pane/five-mistakes.xlsx')) {
      const [form] = readForms(sheet).forms;
      const { ruleset } = chooseRuleset(form!);
      const rounding = { ...ruleset, rounding: { ...ruleset.rounding, places } };
      const { edits } = revisionOf(sheet, rounding);
      expect(edits.map(({ kind }) => kind)).toContain('execution-score');
      const written = new Set(edits.filter(({ kind }) => kind !== 'note').map(({ at }) => toA1(at)));
      const after = judged(readForms(appliedTo(sheet, edits)).forms[0]!, rounding);
      const errors = runChecks(after).filter(
        ({ severity, at }) => severity === 'error' && at && written.has(toA1(at)),
      );
      expect(errors.map(({ code, at }) => `${toA1(at!)} ${code}`)).toEqual([]);
    }
  },
);

interface LeftOver {
  /** The cells that were written. */
  readonly written: ReadonlySet<string>;
  /** Those of a contradiction that nobody has settled, those whose change is only offered, a total of such. */
  readonly inDoubt: ReadonlySet<string>;
  readonly wrong: readonly Finding[];
  /** False where a score is left to a person. */
  readonly isEvaluated: boolean;
}
