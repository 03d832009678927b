import type { Form, LevelWeight, NumberEntry } from '../form/form';
import { Decimal, ZERO } from '../notation/decimal';
import { agrees } from '../scoring/agrees';
import type { Rules } from '../scoring/rules';
import { entryWith } from './arithmeticCells';
import type { FormCells } from './arithmeticCells';
import type { ArithmeticCell } from './diagnosis';
import { numberOf, sumOf } from './equation';
import type { Changes, Equation, Sum } from './equation';
import { isSameAddress } from '../sheet/address';

/**
 * Makes the equations of the weights: the sum of each level that states one, of the whole form, and the sum stated in
 * the total’s row.
 */
export function weightEquations(form: Form, cells: FormCells, rules: Rules): Equation[] {
  const equations = levelsOf(form).flatMap((level) => levelEquation(form, level, cells) ?? []);
  const all = allWeights(form, cells);
  if (!all) return [...equations, ...labelsEquation(form, cells, rules)];
  const { sum, fund } = all;
  const demanded = new Decimal(rules.ruleset.totalWeight);
  const members = [...sum.cells];
  const stated = cells.ofTotal('total-weight');
  const of = stated ?? members[0]!;
  // Some forms leave the weight of budget execution to a heading: the indicators then make up the rest.
  const isWhole = (number: Decimal, whole: Decimal): boolean =>
    number.eq(whole) || (!fund && number.plus(rules.executionWeight).eq(whole));
  if (!form.isFolded)
    equations.push({
      kind: 'all-weights',
      of,
      from: members,
      isDirected: false,
      demanded,
      state: (changes) => (isWhole(sum.of(changes)!, demanded) ? 'holds' : 'fails'),
      exact: (changes) => sum.of(changes),
      solve: (cell, changes) => (sum.cells.has(cell) ? missing(cell, sum, demanded, changes) : null),
    });
  if (stated?.recorded) {
    equations.push({
      kind: 'stated-weight',
      of: stated,
      from: members,
      isDirected: true,
      state: (changes) => {
        const number = numberOf(stated, changes)!;
        const weights = sum.of(changes)!;
        return agrees(entryWith(stated, number), weights) || isWhole(weights, number) ? 'holds' : 'fails';
      },
      exact: (changes) => sum.of(changes),
      solve: (cell, changes) =>
        cell === stated ? sum.of(changes) : missing(cell, sum, numberOf(stated, changes)!, changes),
    });
  }
  return equations;
}

/**
 * In a form whose rows have no weights the first-level labels state them: with budget execution they make up
 * the whole, or without it where it is one of them. None where a label states no weight or states two.
 */
function labelsEquation(
  { sections, indicators, scoredFund }: Form,
  cells: FormCells,
  rules: Rules,
): Equation[] {
  // A weight that was read from the label itself is none of the row's.
  const isAt = ({ at }: NumberEntry, label: { readonly at: LevelWeight['at'] }): boolean =>
    isSameAddress(label.at, at);
  const isOfLabel = (weight: NumberEntry): boolean => sections.some((section) => isAt(weight, section));
  if (indicators.some(({ kind, weight }) => kind === 'scored' && weight && !isOfLabel(weight))) return [];
  const isUnder = ({ section }: Form['indicators'][number]): boolean =>
    section !== null && sections[section]?.weight != null;
  if (sections.length < 2 || !indicators.every((row) => row.kind !== 'scored' || isUnder(row))) return [];
  if (sections.some(({ weight }) => weight === null)) return [];
  if (new Set(sections.map(({ name }) => name)).size < sections.length) return [];
  const members = new Set(
    sections.map((section) => {
      const own = indicators.findIndex(
        ({ kind, weight }) => kind === 'scored' && weight && isAt(weight, section),
      );
      const weight = own < 0 ? null : cells.ofIndicator(own, 'weight');
      return weight ?? cells.ofLevel({ at: section.at, weight: section.weight!, rows: [] });
    }),
  );
  // A label whose formula leads elsewhere states nothing to rely on.
  if ([...members].some(({ recorded }) => recorded === null)) return [];
  const labels = sumOf(members, total(members));
  const fund = scoredFund === null ? null : cells.ofFund(scoredFund, 'execution-weight');
  const execution = fund?.recorded ?? rules.executionWeight;
  const demanded = new Decimal(rules.ruleset.totalWeight);
  const rest = demanded.minus(execution as Decimal);
  const sum = (changes: Changes): Decimal => labels.of(changes)!;
  return [
    {
      kind: 'all-weights',
      of: [...members][0]!,
      from: [...members],
      isDirected: false,
      demanded,
      state: (changes) => (sum(changes).eq(demanded) || sum(changes).eq(rest) ? 'holds' : 'fails'),
      exact: (changes) => sum(changes).plus(execution as Decimal),
      solve: (cell, changes) => rest.minus(sum(changes)).plus(numberOf(cell, changes)!),
    },
  ];
}

/** What a weight would be if the sum were another. */
function missing(cell: ArithmeticCell, sum: Sum, whole: Decimal, changes: Changes): Decimal {
  return whole.minus(sum.of(changes)!).plus(numberOf(cell, changes)!);
}

/** The sum of all weights that count; null where one is missing or there are none. */
export function allWeights(form: Form, cells: FormCells): { sum: Sum; fund: ArithmeticCell | null } | null {
  const members = new Set<ArithmeticCell>();
  const fund = form.scoredFund === null ? null : cells.ofFund(form.scoredFund, 'execution-weight');
  if (fund) {
    if (!fund.recorded) return null;
    members.add(fund);
  }
  let hasRows = false;
  for (let index = 0; index < form.indicators.length; index += 1) {
    if (form.indicators[index]!.kind !== 'scored') continue;
    const weight = cells.ofIndicator(index, 'weight');
    if (!weight?.recorded) return null;
    members.add(weight);
    hasRows = true;
  }
  return hasRows ? { sum: sumOf(members, total(members)), fund } : null;
}

function total(cells: Iterable<ArithmeticCell>): Decimal {
  let sum = ZERO;
  for (const { recorded } of cells) sum = sum.plus(recorded as Decimal);
  return sum;
}

/** The levels that state a weight; a first level's label that repeats after a page break is one. */
export function levelsOf(form: Form): readonly Pick<LevelWeight, 'at' | 'weight' | 'rows'>[] {
  if (form.levels.length > 0) return form.levels;
  const levels = new Map<string, { at: LevelWeight['at']; weight: Decimal; rows: number[] }>();
  for (const { name, at, weight } of form.sections) {
    if (weight && !levels.has(name)) levels.set(name, { at, weight, rows: [] });
  }
  if (levels.size === 0) return [];
  form.indicators.forEach(({ section }, index) => {
    const name = section === null ? undefined : form.sections[section]?.name;
    if (name !== undefined) levels.get(name)?.rows.push(index);
  });
  // Two labels with different weights: nobody can tell whether they add up or contradict.
  const isClear = (name: string, weight: Decimal): boolean =>
    form.sections.every((other) => other.name !== name || !other.weight || other.weight.eq(weight));
  return [...levels].flatMap(([name, level]) => (isClear(name, level.weight) ? [level] : []));
}

function levelEquation(
  form: Form,
  level: Pick<LevelWeight, 'at' | 'weight' | 'rows'>,
  cells: FormCells,
): Equation | null {
  const rows = level.rows.filter((row) => form.indicators[row]?.kind === 'scored');
  if (rows.length === 0) return null;
  const hasWeights = rows.some((row) => form.indicators[row]!.weight !== null);
  const members = new Set<ArithmeticCell>();
  for (const row of rows) {
    const { scoredWith } = form.indicators[row]!;
    const isElsewhere = !hasWeights && scoredWith !== null && scoredWith !== row;
    const cell = isElsewhere ? null : cells.ofIndicator(row, hasWeights ? 'weight' : 'score');
    if (isElsewhere) continue;
    // A weight that is read from the label itself is no second statement.
    if (!cell?.recorded || isSameAddress(cell.at, level.at)) return null;
    members.add(cell);
  }
  if (members.size === 0) return null;
  const of = cells.ofLevel(level);
  const sum = sumOf(members, total(members));
  return {
    kind: hasWeights ? 'level-weight' : 'level-scores',
    of,
    from: [...members],
    isDirected: false,
    state: (changes) => {
      const [stated, added] = [numberOf(of, changes)!, sum.of(changes)!];
      return added.eq(stated) || (!hasWeights && added.lt(stated)) ? 'holds' : 'fails';
    },
    exact: (changes) => sum.of(changes),
    solve: (cell, changes) =>
      cell === of ? sum.of(changes) : missing(cell, sum, numberOf(of, changes)!, changes),
  };
}
