import { assessSheets } from '../../src/assessment/assess';
import type { Assessment } from '../../src/assessment/assessment';
import type { Decimal } from '../../src/notation/decimal';
import { toA1 } from '../../src/sheet/address';
import type { Sheet } from '../../src/sheet/sheet';
import { sheetOf } from '../form/sheetOf';
import type { Drawn } from '../form/sheetOf';

/** What ziping makes of one form, as short texts. */
export interface Said {
  /** `shanghai by region`. */
  readonly ruleset: string;
  /** Year, project, department and unit: `2024 古籍修复 / 市图书馆局 / 市图书馆`. */
  readonly about: string;
  /** `A1:I14`. */
  readonly range: string;
  /** `年度资金总额 100 80 40 50%: 5 → 5`: budget etc. as written, score as recorded and as the rules give it. */
  readonly funds: readonly string[];
  /** `培训场次 10/10`: score and weight as recorded; then `→ 9.5` or `→ 8–10` where the rules give another. */
  readonly scores: readonly string[];
  /** Recorded, sum of what is recorded, after Recalculate: `93.95 = 93.95 → 93.95`. */
  readonly total: string;
  /** Recorded and computed: `优 = 优`. */
  readonly grade: string;
  /** `score-above-rule H12`, as they are reported. */
  readonly findings: readonly string[];
}

/** A sheet of forms, drawn as in test/form/sheetOf.ts, on its whole way. */
export function assessed(rows: readonly string[], drawn?: Drawn): { status: string; forms: readonly Said[] } {
  return assessedSheets([sheetOf(rows, drawn)]);
}

/** The same for the sheets of a workbook. */
export function assessedSheets(sheets: readonly Sheet[]): { status: string; forms: readonly Said[] } {
  const { status, assessments } = assessSheets(sheets);
  return { status, forms: assessments.map(said) };
}

/** The same for the only form on a sheet. */
export function assessedForm(rows: readonly string[], drawn?: Drawn): Said & { status: string } {
  const { status, forms } = assessed(rows, drawn);
  expect(forms).toHaveLength(1);
  return { status, ...forms[0]! };
}

function said({ form, choice, judgement, findings }: Assessment): Said {
  const { top, left, bottom, right } = form.range;
  const { scorecard } = judgement;
  const { total } = scorecard;
  return {
    ruleset: `${choice.ruleset.id} by ${choice.chosenBy}`,
    about: `${form.year ?? '_'} ${[form.project, form.department, form.unit].map((entry) => entry?.text || '_').join(' / ')}`,
    range: `${toA1({ row: top, column: left })}:${toA1({ row: bottom, column: right })}`,
    funds: form.funds.map(({ label, role, budget, executed, rate, score }, index) => {
      const amounts = [budget, executed, rate].map((entry) => entry?.text || '_').join(' ');
      const points = `${score?.text || '_'} → ${shown(scorecard.funds[index]!.computed)}`;
      return `${label} ${role} ${amounts}${index === form.scoredFund ? `: ${points}` : ''}`;
    }),
    scores: form.indicators.map(({ kind, name, weight, score }, index) => {
      if (kind !== 'scored') return `${name} ${kind}`;
      const { computed, min, whyNot } = scorecard.indicators[index]!;
      const recorded = `${name} ${score?.text || '_'}/${weight?.text || '_'}`;
      if (computed === null || min === null) return `${recorded} → ${whyNot}`;
      const rule = min.eq(computed) ? shown(computed) : `${shown(min)}–${shown(computed)}`;
      return score?.number?.eq(computed) && min.eq(computed) ? recorded : `${recorded} → ${rule}`;
    }),
    total: `${form.total?.score?.text ?? '_'} = ${shown(total.computed)} → ${shown(judgement.total.proposed)}`,
    grade: `${form.grade?.text ?? '_'} = ${scorecard.grade ?? '_'}`,
    findings: findings.map(({ code, at }) => (at ? `${code} ${toA1(at)}` : code)),
  };
}

function shown(number: Decimal | null): string {
  return number?.toString() ?? '_';
}
