import type { Indicator } from '../form/form';
import type { GoalIndicator } from '../form/goalTable';
import { matchIndicators, nameWords } from '../form/matching/matchIndicators';
import type { NamedRow } from '../form/matching/matchIndicators';
import { statesNothing } from '../notation/nothing';
import { levelKeyOf, nearness } from './sameWords';
import { targetChange } from './targetChange';

/** An approved indicator and the form's that it became, by their indices. */
export interface Match {
  readonly approved: number;
  readonly filed: number;
}

export interface Matches {
  /** In the order of the goal table. */
  readonly matches: readonly Match[];
  /** Approved indicators that the form does not have. */
  readonly missing: readonly number[];
  /** Indicators of the form that were not approved. */
  readonly added: readonly number[];
}

/** Names as near as this may be of one indicator. */
const NEAR = 0.6;

/**
 * Finds for each approved indicator the form's (src/form/matching/matchIndicators.ts). What is left on both sides and
 * may be the same, while nobody can tell which, is called neither missing nor added.
 */
export function matchGoals(approved: readonly GoalIndicator[], filed: readonly Indicator[]): Matches {
  const rows = filed.flatMap((indicator, index) => (mayMatch(indicator) ? [{ ...indicator, index }] : []));
  const isLevelled = [approved, rows].every((all) => all.some(({ level1 }) => level1 !== ''));
  const levelled = <Row extends NamedRow>(row: Row): Row =>
    isLevelled ? row : { ...row, level1: '', level2: '' };
  const pairs = matchIndicators(approved.map(levelled), rows.map(levelled), {
    apart: ({ target }) => target.text,
    isSame: (one, other) => !statesNothing(one.target.meaning) && targetChange(one, other) === null,
  });
  const left = [...pairs.first].map((index) => ({ index, row: approved[index]! }));
  const others = [...pairs.second].map((index) => ({ index, row: rows[index]! }));
  const isRival = (one: NamedRow, other: NamedRow): boolean => mayBeSame(one, other, isLevelled);
  return {
    matches: pairs.pairs
      .map(([first, second]) => ({ approved: first, filed: rows[second]!.index }))
      .sort((a, b) => a.approved - b.approved),
    missing: left
      .filter(({ row }) => isStated(row) && !others.some((other) => isRival(row, other.row)))
      .map(({ index }) => index),
    added: others
      .filter(({ row }) => isStated(row) && !left.some((one) => isRival(one.row, row)))
      .map(({ row }) => row.index),
  };
}

function mayMatch({ kind, isGoal, name }: Indicator): boolean {
  return kind !== 'placeholder' && !isGoal && name !== '';
}

/** A name with nothing beside it was neither approved nor added. */
function isStated({ kind, name }: Pick<GoalIndicator, 'kind' | 'name'>): boolean {
  return kind !== 'blank' && name !== '';
}

function mayBeSame(one: NamedRow, other: NamedRow, isLevelled: boolean): boolean {
  const [name, another] = [nameWords(one.name), nameWords(other.name)];
  if (name === another) return true;
  return (!isLevelled || isSameSection(one, other)) && nearness(name, another) >= NEAR;
}

/** 成本指标 stands below 产出指标 in older tables and beside it in newer ones. */
function isSameSection(one: NamedRow, other: NamedRow): boolean {
  const levels = [one.level1, one.level2].map(levelKeyOf);
  const others = [other.level1, other.level2].map(levelKeyOf);
  return levels.some(
    (level) => level !== '' && (level === others[0] || (level === others[1] && level === levels[0])),
  );
}
