import type { Form } from '../../form/form';
import { Decimal, HUNDRED, ZERO } from '../../notation/decimal';
import { remembered } from '../../notation/remembered';
import { executionScaleOfHeading } from './executionScale';
import { plainOf } from './sentences';
import type { Stated } from './stated';
import { statedIn, withoutContradictions } from './statedIn';

/**
 * Returns every number of the rules that a form prints: in its notes, in the heading of the execution score
 * (得分(20分*执行率)), in the labels of its sections (产出指标(40分)). A number that two cells state differently is
 * left out.
 */
export function statedByForm(form: Form): readonly Stated[] {
  let stated = known.get(form);
  if (!stated) known.set(form, (stated = readFrom(form)));
  return stated;
}

/** Kept by form, because the choice of its rules asks, and the check of the rules chosen. */
const known = new WeakMap<Form, readonly Stated[]>();

function readFrom(form: Form): readonly Stated[] {
  const inNotes = form.notes.flatMap(({ text, at }) =>
    statedIn(text).map((number): Stated => ({ ...number, cell: at })),
  );
  return withoutContradictions([...inNotes, ...inHeadings(form), ...scales(form), ...inLabels(form)]);
}

const POINTS = /(\d+(?:\.\d+)?)分/;

/** The points that a heading states, in 分; null where it states none. */
const pointsIn: (heading: string) => Decimal | null = remembered((heading) => {
  const points = POINTS.exec(plainOf(heading))?.[1];
  return points === undefined ? null : new Decimal(points);
});

/** The weight of execution that only a heading states: its cell is the one that the fund row's weight was read from. */
function inHeadings({ funds, scoredFund, fundHeadings }: Form): readonly Stated[] {
  const weight = scoredFund === null ? null : funds[scoredFund]?.weight;
  if (!weight?.number || weight.number.isZero()) return [];
  const heading = fundHeadings.find(({ text }) => pointsIn(text)?.eq(weight.number!));
  if (heading === undefined) return [];
  return [{ path: 'execution.weight', value: weight.number.toFixed(), cell: weight.at, quote: heading.text }];
}

/** How execution is scored, where a heading of the funds block says it. */
function scales({ fundHeadings }: Form): readonly Stated[] {
  return fundHeadings.flatMap(({ text, at }): readonly Stated[] => {
    const value = executionScaleOfHeading(text);
    return value === null ? [] : [{ path: 'execution.criterion', value, cell: at, quote: text }];
  });
}

/**
 * Sections of two goals may be named alike and weighted apart: such labels state no weight of the section. Nor
 * do labels that together with the funds go beyond the whole: one of them is a slip.
 */
function inLabels({ sections, indicators, funds, scoredFund, total }: Form): readonly Stated[] {
  const labels = sections.flatMap(
    ({ name, weight, at }, index): readonly (Stated & { readonly value: string })[] => {
      const isOne = sections.filter((other) => other.name === name).length === 1;
      if (!weight || weight.isZero() || !isOne || !NAMED.test(name)) return [];
      const quote = indicators.find(({ section }) => section === index)?.level1 ?? name;
      return [{ path: `sections.weights.${name}`, value: weight.toFixed(), cell: at, quote }];
    },
  );
  const ofFunds = scoredFund === null ? null : (funds[scoredFund]?.weight?.number ?? null);
  const sum = labels.reduce((so, { value }) => so.plus(value), ofFunds ?? ZERO);
  return sum.gt(total?.weight?.number ?? HUNDRED) ? [] : labels;
}

const NAMED = /^(?:产出|效益|满意度|成本|决策|过程|管理)指标$/;
