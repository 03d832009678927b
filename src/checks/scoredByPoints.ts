import type { Form, Indicator } from '../form/form';
import { statesNothing } from '../notation/nothing';
import { oncePerScorecard } from './once';
import { scoredRows } from './rows';
import type { Row } from './rows';

/**
 * Decisions, input, process and management are scored by whether things were done as they ought to be;
 * 财预〔2020〕10号附件 sets no targets for 决策 and 过程.
 */
const BY_POINTS = /决策|过程|投入|管理|立项/;

/**
 * Indicators that state no target because the evaluator gives points for them: those of a table without
 * targets, and those of a section of decisions or management where a sign says that there is no target,
 * or no row of the section states one. Keyed by their index.
 */
export const rowsScoredByPoints = oncePerScorecard((form, scorecard): ReadonlyMap<number, Row> => {
  const rows = scoredRows(form, scorecard).filter(
    ({ indicator }) => statesNothing(indicator.target.meaning) && isWeighedAndScored(indicator),
  );
  if (rows.length === 0) return NONE;
  const withTargets = sectionsWithTargets(form);
  const areByPoints = rows.filter(({ indicator }) => {
    const { target, actual, section, level1, level2 } = indicator;
    if (target.entry === null) return actual.entry === null;
    if (!BY_POINTS.test(level1) && !BY_POINTS.test(level2)) return false;
    return target.meaning.kind === 'placeholder' || !withTargets.has(section);
  });
  return new Map(areByPoints.map((row) => [row.index, row]));
});

const NONE: ReadonlyMap<number, Row> = new Map();

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
