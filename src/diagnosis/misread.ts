import { Decimal, ZERO } from '../notation/decimal';
import type { Contradiction, EquationKind } from './diagnosis';
import { UNCHANGED } from './equation';
import type { Equation } from './equation';
import { failed } from './explain';
import type { Subject } from './subject';

/** The form was not read as it is meant, and which equations fail because of it. */
export interface Misreading {
  readonly contradiction: Contradiction;
  readonly explains: readonly Equation[];
}

/**
 * What the weights lack of 100 is just what the recorded total has more than the sum of the scores: then the
 * total holds a score that was not read, and the sum is not the total. Budget execution may have earned
 * less than its weight; so may anything in a block that was seen and not read. Where weights and scores
 * are too much by the same, something is counted that the form does not count. Null where neither is so.
 */
export function misreadingOf(subject: Subject, open: readonly Equation[]): Misreading | null {
  const { form } = subject;
  const total = open.find(({ kind }) => kind === 'total');
  if (!total) return null;
  const beyond = (total.of.recorded as Decimal).minus(total.exact(UNCHANGED) as Decimal);
  const lacking = lackingWeight(subject);
  if (lacking === null || !isSameGap(subject, beyond, lacking)) return null;
  const explains = open.filter(({ kind }) => EXPLAINED.has(kind));
  const others = explains.filter((equation) => equation !== total);
  return {
    contradiction: {
      verdict: 'misread',
      at: form.unread[0]?.at ?? total.of.at,
      equations: [total, ...others].map((equation) => failed(equation, UNCHANGED)),
      explanations: [],
    },
    explains,
  };
}

const EXPLAINED: ReadonlySet<EquationKind> = new Set(['all-weights', 'stated-weight', 'total', 'grade']);

function isSameGap({ form, rules }: Subject, beyond: Decimal, lacking: Decimal): boolean {
  if (beyond.eq(lacking)) return !lacking.isZero();
  const fund = form.scoredFund === null ? undefined : form.funds[form.scoredFund];
  const isExecution = !fund?.score && lacking.eq(rules.executionWeight);
  return (isExecution || form.unread.length > 0) && beyond.gt(0) && beyond.lte(lacking);
}

/** What the weights that can be read have less than all; null without weights. */
function lackingWeight({ form, cells, rules }: Subject): Decimal | null {
  const known = new Set(
    form.indicators.flatMap(({ kind }, index) =>
      kind === 'scored' ? (cells.ofIndicator(index, 'weight') ?? []) : [],
    ),
  );
  const fund = form.scoredFund === null ? null : cells.ofFund(form.scoredFund, 'execution-weight');
  if (fund) known.add(fund);
  let sum = ZERO;
  for (const { recorded } of known) if (recorded) sum = sum.plus(recorded as Decimal);
  return sum.isZero() ? null : new Decimal(rules.ruleset.totalWeight).minus(sum);
}
