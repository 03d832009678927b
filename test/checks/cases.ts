import type { Check } from '../../src/checks/check';
import type { Severity } from '../../src/checks/finding';
import { runChecks } from '../../src/checks/runChecks';
import type { Form } from '../../src/form/form';
import type { GoalTable } from '../../src/form/goalTable';
import { compareWithGoals } from '../../src/goals/compareWithGoals';
import { Decimal } from '../../src/notation/decimal';
import type { Ruleset } from '../../src/ruleset/ruleset';
import { rulesetById } from '../../src/ruleset/rulesets';
import { judged } from '../judgement/judged';
import { toA1 } from '../../src/sheet/address';
import type { FormSpec, IndicatorSpec } from '../scoring/formOf';
import { formOf } from '../scoring/formOf';

/** What a check must say about a form: the cell, and the short texts where they matter. */
export interface Expected {
  readonly cell: string | null;
  readonly expected?: string | null;
  readonly found?: string | null;
  readonly says?: string;
  readonly inEnglish?: string;
  /** The other cells that the finding names. */
  readonly related?: readonly string[];
}

export interface Case {
  readonly spec: FormSpec;
  /** `mof-2020` unless told. */
  readonly ruleset?: string | Ruleset;
  /** Changes what the builder cannot express. */
  readonly change?: (form: Form) => Form;
  /** What was approved for the form. */
  readonly goals?: readonly GoalTable[];
  /** Somebody named these goal tables; else they are those of the form's workbook. */
  readonly isNamed?: boolean;
  /** Where these are graver, or slighter, than the check's others. */
  readonly severity?: Severity;
  readonly raises?: readonly Expected[];
  /** Codes of the other errors that the form has for other causes. */
  readonly also?: readonly string[];
}

/** A form with one indicator in row 13, and a second one in row 14 that brings the weights to 100. */
export function row(indicator: IndicatorSpec, rest: FormSpec = {}): FormSpec {
  const { weight = '10' } = indicator;
  const text = typeof weight === 'string' ? weight : (weight?.text ?? '0');
  const left = /^\d+(\.\d+)?$/.test(text) ? new Decimal(100).minus(text).toFixed() : '90';
  const full: IndicatorSpec = {
    name: '其他任务',
    target: '完成',
    actual: '已完成',
    weight: left,
    score: left,
  };
  return { total: null, indicators: [{ ...indicator, weight }, full], ...rest };
}

/** A form with a funds block, and one indicator in row 13 that brings the weights to 100. */
export function funds(block: FormSpec['funds'], rest: FormSpec = {}): FormSpec {
  const full: IndicatorSpec = {
    name: '主要任务',
    target: '完成',
    actual: '已完成',
    weight: '90',
    score: '90',
  };
  return { total: null, indicators: [full], funds: block!, ...rest };
}

/** Runs all checks over each form and looks at what one of them said, and that nothing else is wrong. */
export function checkCases(check: Check, cases: Readonly<Record<string, Case>>): void {
  describe(check.code, () => {
    test.each(Object.entries(cases))(
      '%s',
      (
        _,
        {
          spec,
          ruleset = 'mof-2020',
          change,
          goals,
          isNamed = false,
          severity: gravity = check.severity,
          raises = [],
          also = [],
        },
      ) => {
        const form = change ? change(formOf(spec)) : formOf(spec);
        const rules = typeof ruleset === 'string' ? rulesetById(ruleset)! : ruleset;
        const goal = goals
          ? compareWithGoals(form, isNamed ? { named: goals, own: [] } : { named: null, own: goals }, [form])
          : null;
        const findings = runChecks(judged(form, rules, undefined, goal));
        const own = findings.filter(({ code }) => code === check.code);
        expect(
          own.map(({ at, expected, found, says, related }, i) => ({
            cell: at && toA1(at),
            ...(raises[i]?.expected !== undefined && { expected }),
            ...(raises[i]?.found !== undefined && { found }),
            ...(raises[i]?.says !== undefined && { says: says['zh-CN'] }),
            ...(raises[i]?.inEnglish !== undefined && { inEnglish: says['en-US'] }),
            ...(raises[i]?.related !== undefined && { related: related.map(toA1) }),
          })),
        ).toEqual(raises);
        const others = findings.filter(({ code, severity }) => severity === 'error' && code !== check.code);
        expect(others.map(({ code }) => code)).toEqual(also);
        for (const { severity, says } of own) {
          expect(severity).toBe(gravity);
          expect(says['zh-CN']).toMatch(/[\u4e00-\u9fff].*[。]$/su);
          expect(says['en-US']).toMatch(/^[“A-Z].*\.$/su);
          expect(`${says['zh-CN']}${says['en-US']}`).not.toMatch(/undefined|null|NaN|\[object/);
        }
      },
    );
  });
}
