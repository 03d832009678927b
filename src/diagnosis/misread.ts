import { Decimal, ZERO } from '../notation/decimal';
import type { Contradiction, EquationKind } from './diagnosis';
import { UNCHANGED } from './equation';
import type { Equation } from './equation';
import { failed } from './causes';
import type { DiagnosedForm } from './diagnosedForm';

/** A form that ziping did not read as it is meant, and the equations that fail because of it. */
export interface Misreading {
  readonly contradiction: Contradiction;
  readonly explains: readonly Equation[];
}

/**
 * The weights lack some of 100, and the recorded total has no more than that beyond the sum of the scores:
 * then the total holds a score that was not read, which may be less than its weight, and the sum is not the
 * total. Where weights and scores are too much by the same, something is counted that the form does not
 * count. A form without weights and without a score of budget execution may lack just that. Null where none
 * is so.
 */
export function misreadingOf(subject: DiagnosedForm, open: readonly Equation[]): Misreading | null {
  const { form } = subject;
  const total = open.find(({ kind }) => kind === 'total');
  if (!total) return null;
  const beyond = (total.of.recorded as Decimal).minus(total.exact(UNCHANGED) as Decimal);
  if (!isGap(subject, beyond, lackingWeight(subject))) return null;
  const explains = open.filter(({ kind }) => EXPLAINED.has(kind));
  const others = explains.filter((equation) => equation !== total);
  return {
    contradiction: {
      fault: 'misread',
      at: form.unread[0]?.at ?? total.of.at,
      equations: [total, ...others].map((equation) => failed(equation, UNCHANGED)),
      explanations: [],
    },
    explains,
  };
}

const EXPLAINED: ReadonlySet<EquationKind> = new Set(['all-weights', 'stated-weight', 'total', 'grade']);

function isGap({ form, rules }: DiagnosedForm, beyond: Decimal, lacking: Decimal | null): boolean {
  if (lacking !== null)
    return (beyond.eq(lacking) && !lacking.isZero()) || (beyond.gt(0) && beyond.lte(lacking));
  const fund = form.scoredFund === null ? undefined : form.funds[form.scoredFund];
  return !fund?.score && beyond.gt(0) && beyond.lte(rules.executionWeight);
}

/**
 * Returns by how much, in 分, all weights together fall short of the whole; null where a row has none that can be
 * read.
 */
export function lackingWeight({ form, cells, rules }: DiagnosedForm): Decimal | null {
  const known = new Set(
    form.indicators.flatMap(({ kind }, index) =>
      kind === 'scored' ? (cells.ofIndicator(index, 'weight') ?? []) : [],
    ),
  );
  const isWeighed = form.indicators.every(
    ({ kind }, index) => kind !== 'scored' || cells.ofIndicator(index, 'weight')?.recorded,
  );
  if (!isWeighed || known.size === 0) return null;
  const fund = form.scoredFund === null ? null : cells.ofFund(form.scoredFund, 'execution-weight');
  if (fund) known.add(fund);
  let sum = ZERO;
  for (const { recorded } of known) if (recorded) sum = sum.plus(recorded as Decimal);
  return new Decimal(rules.ruleset.totalWeight).minus(sum);
}
