import type { Form, Indicator } from '../form/form';
import { statesNothing } from '../notation/nothing';

/**
 * Decisions, input, process and management are scored by whether things were done as they ought to be;
 * 财预〔2020〕10号附件 sets no targets for 决策 and 过程.
 */
const BY_POINTS = /决策|过程|投入|管理|立项/;

/**
 * Indices of the indicators that state no target because the evaluator gives points for them: those of a
 * table without targets, and those of a section of decisions or management where a sign says that there is
 * no target, or no row of the section states one.
 */
export function scoredByPoints(form: Form): ReadonlySet<number> {
  const found = new Set<number>();
  let withTargets: ReadonlySet<number | null> | null = null;
  form.indicators.forEach((indicator, index) => {
    const { kind, target, actual, section, level1, level2 } = indicator;
    if (kind !== 'scored' || !statesNothing(target.meaning) || !isWeighedAndScored(indicator)) return;
    if (target.entry === null) {
      if (actual.entry === null) found.add(index);
      return;
    }
    if (!BY_POINTS.test(level1) && !BY_POINTS.test(level2)) return;
    withTargets ??= sectionsWithTargets(form);
    if (target.meaning.kind === 'placeholder' || !withTargets.has(section)) found.add(index);
  });
  return found;
}

function isWeighedAndScored({ weight, score }: Indicator): boolean {
  return weight?.number != null && score?.number != null;
}

function sectionsWithTargets({ indicators }: Form): ReadonlySet<number | null> {
  return new Set(
    indicators
      .filter(({ kind, target }) => kind === 'scored' && !statesNothing(target.meaning))
      .map(({ section }) => section),
  );
}
