import type { Form, Fund, Indicator, NumberEntry } from '../form/form';
import type { GoalFund } from '../form/goalTable';
import type { GoalTable } from '../form/goalTable';
import { partName } from '../form/funds/fundsAcross';
import { sum } from '../form/cells/sum';
import { Decimal } from '../notation/decimal';
import { agrees } from '../scoring/agrees';
import type {
  ChangedAmount,
  ChangedTarget,
  ChangedWeight,
  GoalComparison,
  GoalState,
} from './goalComparison';
import { goalsOfForm } from './goalsOfForm';
import type { NamedForm } from './goalsOfForm';
import { matchGoals } from './matchGoals';
import type { Match, Matches } from './matchGoals';
import { levelKeyOf } from './sameWords';
import { targetChange } from './targetChange';

/** The goal tables that a form may be compared with. */
export interface Goals {
  /** Goal tables that somebody named (`--goals`); they come before the workbook’s own. */
  readonly named: readonly GoalTable[] | null;
  /** Those of the form's own workbook. */
  readonly own: readonly GoalTable[];
}

/**
 * Compares a form with what was approved for it. Null where no goal table belongs to the form and nobody named one.
 * @param forms all forms of the workbook
 */
export function compareWithGoals(
  form: Form,
  { named, own }: Goals,
  forms: readonly NamedForm[],
): GoalState | null {
  const { goals, by } = goalsOfForm(form, named ?? own, forms);
  if (goals.length > 1) return { kind: 'ambiguous', goals };
  const comparison = goals[0] ? compareWith(form, goals[0], by) : null;
  return comparison ?? (named ? { kind: 'not-found' } : null);
}

/** Null where only the goal table’s being alone speaks for it, and too few indicators are the same. */
function compareWith(form: Form, goal: GoalTable, by: GoalComparison['by']): GoalComparison | null {
  const matches = matchGoals(goal.indicators, form.indicators);
  if (by === 'sole' && matches.matches.length * 2 < Math.max(...sizes(form, goal))) return null;
  return {
    kind: 'compared',
    goal,
    by,
    targets: matches.matches.flatMap((match) => changedTarget(form, goal, match) ?? []),
    missing: matches.missing.map((index) => goal.indicators[index]!),
    added: addedIn(form, goal, matches),
    weights: changedWeights(form, goal, matches.matches),
    amounts: changedAmounts(form, goal),
  };
}

function sizes({ indicators }: Form, goal: GoalTable): readonly number[] {
  const own = indicators.filter(({ kind, isGoal }) => kind === 'scored' && !isGoal);
  return [own.length, goal.indicators.length];
}

function changedTarget(form: Form, goal: GoalTable, { approved, filed }: Match): ChangedTarget | null {
  const was = goal.indicators[approved]!;
  const change = targetChange(was, form.indicators[filed]!);
  return change && { approved: was, index: filed, change };
}

/** The sections of goal tables; what else a form evaluates (决策, 过程, 预算执行) was never a goal. */
const GOAL_SECTIONS: ReadonlySet<string> = new Set(['产出', '效益', '效果', '满意度', '成本', '绩效']);
/** The form's own template asks for it, whatever was approved. */
const OF_EXECUTION = /预算执行率|资金(?:执行|支付|支出|使用)率|预算(?:完成|支出)率/;

function addedIn(form: Form, goal: GoalTable, { added }: Matches): readonly number[] {
  const sections = new Set(goal.indicators.map(({ level1 }) => levelKeyOf(level1)));
  return added.filter((index) => {
    const { level1, name } = form.indicators[index]!;
    const section = levelKeyOf(level1);
    return !OF_EXECUTION.test(name) && (GOAL_SECTIONS.has(section) || sections.has(section));
  });
}

interface Weighed {
  readonly approved: NumberEntry;
  readonly filed: NumberEntry;
  readonly index: number;
}

/**
 * Goal tables that weigh their indicators to 100 without budget execution, and forms that part 90 among
 * them, differ in every weight and in none. Weights are compared where most of them agree, or their sums do.
 */
function changedWeights(form: Form, goal: GoalTable, matches: readonly Match[]): readonly ChangedWeight[] {
  const weighed = matches.flatMap(({ approved, filed }): Weighed[] => {
    const [was, is] = [goal.indicators[approved]!.weight, form.indicators[filed]!.weight];
    return was?.number && is?.number && isOwn(form.indicators, filed)
      ? [{ approved: was, filed: is, index: filed }]
      : [];
  });
  const changed = weighed.filter(({ approved, filed }) => !approved.number!.eq(filed.number!));
  const isOfOneKind = changed.length * 2 < weighed.length || isSameSum(weighed);
  return isOfOneKind ? changed.map(({ approved, index }) => ({ approved, index })) : [];
}

/** The weight of a cell that is merged over several rows is none of them alone. */
function isOwn(indicators: readonly Indicator[], index: number): boolean {
  const { row, weight } = indicators[index]!;
  const isAt = (other: Indicator): boolean =>
    other.weight?.at.row === weight!.at.row && other.weight.at.column === weight!.at.column;
  return weight!.at.row === row && indicators.filter(isAt).length === 1;
}

function isSameSum(weighed: readonly Weighed[]): boolean {
  const was = sum(weighed.map(({ approved }) => approved.number));
  const is = sum(weighed.map(({ filed }) => filed.number));
  return was !== null && is !== null && was.eq(is);
}

/** The whole of the money, and the parts that both name alike. */
function changedAmounts(form: Form, goal: GoalTable): readonly ChangedAmount[] {
  const whole = form.funds.find(({ role, depth }) => role === 'total' && depth === 0);
  const { total, parts } = goal.budget;
  const changed = whole && total ? changedAmount(form, goal, whole, total) : null;
  // Parts of another whole differ as a matter of course.
  if (changed || !whole) return changed ? [changed] : [];
  return parts.flatMap((part) => {
    const funds = form.funds.filter((fund) => fund !== whole && isNamedAlike(fund, part));
    const alike = parts.filter((other) => labelOf(other) === labelOf(part));
    return funds.length === 1 && alike.length === 1
      ? (changedAmount(form, goal, funds[0]!, part.amount) ?? [])
      : [];
  });
}

function isNamedAlike(fund: Fund, part: GoalFund): boolean {
  return labelOf(fund) === labelOf(part);
}

const OF_THE_YEAR = /^(?:当年|年度|本年度?|全年)/;

/** 其中：当年财政拨款 and 财政拨款 are one part. */
function labelOf({ label }: { readonly label: string }): string {
  return partName(label).replace(OF_THE_YEAR, '');
}

const TEN_THOUSAND = new Decimal(10000);

/** Amounts are compared at the precision of the one that states less; 元 for 万元 is a slip of reading. */
function changedAmount(form: Form, goal: GoalTable, fund: Fund, approved: NumberEntry): ChangedAmount | null {
  const isInitial = fund.initial?.number != null;
  const filed = isInitial ? fund.initial : form.funds.some(({ initial }) => initial) ? null : fund.budget;
  if (!filed?.number || !approved.number) return null;
  const factor = factorOf(goal.moneyUnit).div(factorOf(form.moneyUnit));
  const [was, is] = [approved.number.times(factor), filed.number.div(factor)];
  if (agrees(filed, was) || agrees(approved, is)) return null;
  const isSlip = [TEN_THOUSAND, TEN_THOUSAND.pow(-1)].some((slip) => agrees(filed, was.times(slip)));
  return isSlip ? null : { approved, filed, isInitial, label: fund.label };
}

function factorOf(unit: Form['moneyUnit']): Decimal {
  return unit === '万元' ? TEN_THOUSAND : new Decimal(1);
}
