import { Decimal } from '../../src/notation/decimal';
import type { A1, Board } from './board';
import type { Chart, FundRow, IndicatorRow, Worth } from './chart';
import type { Recorded } from './number';
import { agrees, numberOf, sharesOf } from './number';
import { quantitiesIn } from './quantity';

/** Something that a form says and that cannot be. */
export interface Contradiction {
  /** The same for the same equation of the same form, whatever the cells hold. */
  readonly equation: string;
  /** Every cell that takes part. */
  readonly cells: readonly A1[];
  /** The recorded result that the others contradict; null where facts alone contradict one another. */
  readonly result: A1 | null;
  /** True where no number is contradicted: a reason or a name is due, a score exceeds its rule. */
  readonly isDue?: true;
}

/**
 * Every equation of a form's arithmetic that fails. Written down from the field's own rules, the sums as
 * a clerk does them on paper; it shares no line with the program that is measured.
 */
export function contradictions(chart: Chart, board: Board): readonly Contradiction[] {
  return [
    ...head(chart, board),
    ...unreadable(chart, board),
    ...chart.funds.flatMap((fund, index) => fundRow(chart, board, fund, index)),
    ...parts(chart, board),
    ...weights(chart, board),
    ...chart.rows.flatMap((row, index) => indicator(chart, board, row, index)),
    ...total(chart, board),
    ...grade(chart, board),
  ];
}

const present = (...cells: readonly (A1 | null)[]): A1[] => cells.filter((at) => at !== null);

function read(board: Board, at: A1 | null): Recorded | null {
  const recorded = at === null ? 'nothing' : numberOf(board.cells.get(at));
  return typeof recorded === 'string' ? null : recorded;
}

function head({ head, title, yearLine }: Chart, board: Board): Contradiction[] {
  const blank = head.filter(({ value }) => board.text(value) === '');
  const year = (at: A1 | null) => /(\d{4})\s*年/.exec(board.text(at))?.[1];
  const [above, below] = [year(title), yearLine === title ? undefined : year(yearLine)];
  return [
    ...blank.map(({ label, value }) => ({
      equation: `head ${label}`,
      cells: [label, value],
      result: null,
      isDue: true as const,
    })),
    ...(above !== undefined && below !== undefined && above !== below
      ? [{ equation: 'year', cells: present(title, yearLine), result: null }]
      : []),
  ];
}

function unreadable({ funds, rows, total }: Chart, board: Board): Contradiction[] {
  const numbers = [
    ...funds.flatMap(({ initial, budget, executed, weight, score }) =>
      present(initial, budget, executed, weight, score),
    ),
    ...rows.flatMap(({ weight, score }) => present(weight, score)),
    ...present(total.weight, total.score),
  ];
  return numbers
    .filter((at) => numberOf(board.cells.get(at)) === 'unreadable')
    .map((at) => ({ equation: `unreadable ${at}`, cells: [at], result: null }));
}

function executionWeight(chart: Chart, board: Board): Decimal | null {
  const scored = scoredFund(chart, board);
  const beside = scored && read(board, scored.weight);
  return beside?.number ?? (chart.executionWeight === null ? null : new Decimal(chart.executionWeight));
}

/** The total's row; where a form scores another row, that one. */
function scoredFund({ funds }: Chart, board: Board): FundRow | undefined {
  return funds.find(({ score }) => read(board, score) !== null) ?? funds[0];
}

function fundRow(chart: Chart, board: Board, fund: FundRow, index: number): Contradiction[] {
  const { budget, executed, rate, score, weight } = fund;
  const found: Contradiction[] = [];
  const [b, c] = [read(board, budget), read(board, executed)];
  const isScored = fund === scoredFund(chart, board);
  if (budget === null || executed === null) return found;
  if (isScored && (b === null || c === null)) {
    const cells = present(budget, executed, rate, score);
    return [{ equation: `amounts ${index}`, cells, result: null }];
  }
  if (!b || !c) return found;
  if (c.number.gt(b.number) && !agreesLoosely([b, c], b.number, c.number)) {
    found.push({ equation: `over budget ${index}`, cells: present(budget, executed, rate), result: null });
  }
  if (b.number.lte(0)) return found;
  const exact = c.number.div(b.number);
  const share = rate === null ? 'nothing' : sharesOf(board.cells.get(rate));
  const states = (recorded: Recorded) => agrees(recorded, exact) || agrees(recorded, Decimal.min(1, exact));
  if (share === 'unreadable' || (share !== 'nothing' && !share.some(states))) {
    found.push({ equation: `rate ${index}`, cells: present(budget, executed, rate), result: rate });
  }
  const points = read(board, score);
  const full = isScored ? executionWeight(chart, board) : null;
  // No rule gives scores finer than cents, however many noughts stand behind them.
  const inCents = points && { ...points, places: Math.min(2, points.places) };
  if (full && inCents && !agrees(inCents, earned(chart.executionScale, full, Decimal.min(1, exact)))) {
    const cells = present(budget, executed, rate, weight, score);
    found.push({ equation: 'execution score', cells, result: score });
  }
  if (isScored && score !== null && !points) {
    found.push({ equation: 'execution score missing', cells: [score], result: score });
  }
  return found;
}

/** What a rate earns by the form's own scale, else its share of the weight. */
function earned(scale: Chart['executionScale'], full: Decimal, rate: Decimal): Decimal {
  const percent = rate.times(100);
  switch (scale?.kind) {
    case undefined:
      return full.times(rate);
    case 'tiers':
      return new Decimal(scale.tiers.find(([from]) => percent.gte(from))?.[1] ?? 0);
    case 'steps':
      return Decimal.max(
        0,
        full.minus(Decimal.max(0, new Decimal(scale.full).minus(percent)).ceil().times(scale.off)),
      );
  }
}

/** Equal within the coarsest precision of all that take part. */
function agreesLoosely(all: readonly Recorded[], one: Decimal, other: Decimal): boolean {
  const places = all.filter(({ number }) => !number.isZero()).map((each) => each.places);
  return one.eq(other) || agrees({ number: one, places: Math.min(...places) }, other);
}

/** A whole and its parts, each rounded for itself, differ by half a unit for each of them at most. */
function addsUp(whole: Recorded, pieces: readonly Recorded[]): boolean {
  const sum = pieces.reduce((before, { number }) => before.plus(number), new Decimal(0));
  const all = [whole, ...pieces].filter(({ number }) => !number.isZero());
  const unit = new Decimal(10).pow(-Math.min(...all.map(({ places }) => places)));
  return whole.number.eq(sum) || whole.number.minus(sum).abs().lte(unit.times(all.length).div(2));
}

/** Each column's total against the rows directly below it, and a part against its own parts. */
function parts({ funds }: Chart, board: Board): Contradiction[] {
  const found: Contradiction[] = [];
  funds.forEach((fund, index) => {
    const rest = funds.slice(index + 1);
    const end = rest.findIndex(({ depth }) => depth <= fund.depth);
    const below = (end < 0 ? rest : rest.slice(0, end)).filter(({ depth }) => depth === fund.depth + 1);
    for (const column of ['initial', 'budget', 'executed'] as const) {
      const whole = read(board, fund[column]);
      const pieces = below.flatMap((part) => read(board, part[column]) ?? []);
      if (pieces.length === 0) continue;
      if (whole && addsUp(whole, pieces)) continue;
      // Of a total that is not stated nothing is known.
      if (!whole && board.text(fund[column]) === '' && column === 'initial') continue;
      const cells = present(fund[column], ...below.map((part) => part[column]));
      found.push({ equation: `parts ${index} ${column}`, cells, result: null });
    }
  });
  return found;
}

function weights(chart: Chart, board: Board): Contradiction[] {
  const { rows, stated, total } = chart;
  const found: Contradiction[] = [];
  const cells = rows.flatMap(({ weight }) => present(weight));
  const sumOf = (of: readonly IndicatorRow[]) =>
    of.reduce((sum, { weight }) => sum.plus(read(board, weight)?.number ?? 0), new Decimal(0));
  if (cells.length > 0) {
    const sum = sumOf(rows).plus(executionWeight(chart, board) ?? 0);
    const scored = scoredFund(chart, board);
    if (!sum.eq(100)) {
      const all = present(...cells, scored?.weight ?? null, total.weight);
      found.push({ equation: 'weights', cells: all, result: null });
    }
    const recorded = read(board, total.weight);
    if (recorded && !agrees(recorded, sum)) {
      const all = present(...cells, scored?.weight ?? null, total.weight);
      found.push({ equation: 'total weight', cells: all, result: total.weight });
    }
    rows.forEach(({ weight, name }, index) => {
      if (weight === null || read(board, weight) || board.text(name) === '') return;
      found.push({ equation: `weight missing ${index}`, cells: [weight, name], result: null });
    });
  }
  for (const { at, rows: below } of stated) {
    const says = /(\d+(?:\.\d+)?)\s*分?[)）]?\s*$/.exec(board.text(at))?.[1];
    if (says === undefined) continue;
    const within = below.map((index) => rows[index]!);
    const points = new Decimal(says);
    const weighs = within.flatMap(({ weight }) => present(weight));
    const scores = within.flatMap(({ score }) => present(score));
    const earned = within.reduce(
      (sum, { score }) => sum.plus(read(board, score)?.number ?? 0),
      new Decimal(0),
    );
    if (weighs.length > 0 ? !sumOf(within).eq(points) : earned.gt(points)) {
      const all = [at, ...(weighs.length > 0 ? weighs : scores)];
      // Without weights what a level states is its rows' weight.
      const equation = weighs.length > 0 ? `stated ${at}` : `above weight of ${at}`;
      found.push({ equation, cells: all, result: null });
    }
  }
  // Without a column of weights the stated ones and the execution make all.
  if (cells.length === 0 && stated.length > 0) {
    const says = stated.map(({ at }) => new Decimal(/(\d+(?:\.\d+)?)/.exec(board.text(at))?.[1] ?? 0));
    const sum = says.reduce(
      (before, each) => before.plus(each),
      executionWeight(chart, board) ?? new Decimal(0),
    );
    if (!sum.eq(100)) {
      found.push({ equation: 'stated weights', cells: stated.map(({ at }) => at), result: null });
    }
  }
  return found;
}

const NO_REASON = /^(?:无|没有|0|已完成|按计划完成|[-—–/]?)$/;

function indicator(chart: Chart, board: Board, row: IndicatorRow, index: number): Contradiction[] {
  const found: Contradiction[] = [];
  const { name, target, sign, unit, actual, weight, score, note, coefficient, completion, criterion } = row;
  const whole = present(name, sign, target, unit, actual, weight, score, note);
  const due = (equation: string, cells: readonly A1[] = whole): void =>
    void found.push({ equation: `${equation} ${index}`, cells, result: null, isDue: true });
  if (board.text(name) === '') due('name');
  const [w, s] = [read(board, weight), read(board, score)];
  if (w && s && s.number.gt(w.number)) {
    found.push({ equation: `above weight ${index}`, cells: present(weight, score), result: null });
  }
  // A row that weighs nothing is there to be read.
  if (w?.number.isZero()) return found;
  if (score !== null && !s) due('score missing');
  if (actual !== null && board.text(actual) === '') due('achievement missing');
  // Steps from a bound need no target.
  const isBounded = criterion?.worth.kind === 'steps';
  if (target !== null && board.text(target) === '' && !isBounded) due('target missing');
  if (s?.number.lt(0)) due('negative');
  if (/^[≥≤]/.test(board.text(actual)) && board.text(actual) === board.text(target)) due('target copied');
  // A form without such a column gives nobody a place for reasons.
  const hasReason = note === null || !NO_REASON.test(board.text(note));
  if (w && s && s.number.lt(w.number) && !hasReason) due('reason for points lost');

  if (criterion?.worth.kind === 'scale' && s) {
    const isOnScale = criterion.worth.scores.some((one) => s.number.eq(one));
    if (!isOnScale) due('off its scale', present(score, criterion.at));
  }
  const quantities = quantitiesIn(board, row);
  if (quantities) {
    const { a, b, direction, isDate, isShare, mismatch } = quantities;
    if (mismatch) due('units', present(name, target, unit, actual));
    else {
      const missed =
        direction === 'up' ? b.lt(a) : direction === 'down' ? b.gt(a) : direction === 'exact' && !b.eq(a);
      if (missed && !hasReason) due('reason for a miss');
      const most = criterion
        ? byCriterion(criterion.worth, quantities, w?.number ?? null)
        : bestScore(quantities, w?.number ?? null);
      // No rounding gives the whole weight for a miss.
      const isWhole =
        w !== null && most !== null && s?.number.gte(w.number) && w.number.minus(most).gte('0.005');
      if (most && s && s.number.gt(most) && (isWhole || !agrees(s, most))) due('above its rule');
      if (direction === 'up' && a.gt(0) && !isDate && !missed) {
        const over = b.minus(a).div(a);
        if (chart.over === 'warning' && over.gte('0.3') && !hasReason) due('over-achieved');
        if (chart.over === 'beijing' && over.gte(2)) {
          const deduct = over.gte(5) ? '0.7' : over.gte(3) ? '0.8' : '0.9';
          if (!hasReason) due('over-achieved');
          if (w && s && s.number.gt(w.number.times(deduct))) due('above its rule');
        }
      }
      if (isShare && b.gt(100) && /满意度|合格率|达标率|及时率|覆盖率/.test(board.text(name))) {
        due('share above all', present(name, target, actual));
      }
      const done = completion === null ? 'nothing' : sharesOf(board.cells.get(completion));
      if (done !== 'nothing' && a.gt(0) && !isDate) {
        // Of what should be little, some divide the other way round.
        const ratios = direction === 'down' && b.gt(0) ? [b.div(a), a.div(b)] : [b.div(a)];
        const states = (recorded: Recorded) =>
          ratios.some((ratio) => agrees(recorded, ratio) || agrees(recorded, Decimal.min(1, ratio)));
        if (done === 'unreadable' || !done.some(states)) {
          const cells = present(target, actual, completion);
          found.push({ equation: `completion ${index}`, cells, result: completion });
        }
      }
      if (isShare && /^(?:当年)?预算(?:执行|完成)率/.test(board.text(name))) {
        const fund = scoredFund(chart, board);
        const [budget, executed] = [read(board, fund?.budget ?? null), read(board, fund?.executed ?? null)];
        if (budget?.number.gt(0) && executed) {
          const exact = executed.number.div(budget.number).times(100);
          const places = b.decimalPlaces();
          if (!agrees({ number: b, places }, exact)) {
            const cells = present(actual, fund?.budget ?? null, fund?.executed ?? null, fund?.rate ?? null);
            found.push({ equation: `execution rate ${index}`, cells, result: null });
          }
        }
      }
    }
  }
  const factor = coefficient === null ? 'nothing' : sharesOf(board.cells.get(coefficient));
  if (factor !== 'nothing' && w && s) {
    const gives = (recorded: Recorded) => agrees(s, recorded.number.times(w.number));
    if (factor === 'unreadable' || !factor.some(gives)) {
      const cells = present(coefficient, weight, score);
      found.push({ equation: `coefficient ${index}`, cells, result: coefficient });
    }
  }
  return found;
}

/** The most that a criterion gives: part of a step may not count. Null where the target is met. */
function byCriterion(
  worth: Worth,
  { a, b, direction }: NonNullable<ReturnType<typeof quantitiesIn>>,
  weight: Decimal | null,
): Decimal | null {
  const beyond = direction === 'down' ? b.minus(a) : a.minus(b);
  if (worth.kind !== 'steps' || weight === null || beyond.lte(0)) return null;
  return Decimal.max(0, weight.minus(beyond.floor().times(worth.loss)));
}

/** What a missed target earns; null where no formula says it. */
function bestScore(
  { a, b, direction, isDate }: NonNullable<ReturnType<typeof quantitiesIn>>,
  weight: Decimal | null,
): Decimal | null {
  if (weight === null || isDate) return null;
  if ((direction === 'up' || direction === 'exact') && a.gt(0) && b.lt(a))
    return Decimal.max(0, weight.times(b).div(a));
  if (direction === 'down' && b.gt(a)) return a.lte(0) ? new Decimal(0) : weight.times(a).div(b);
  return null;
}

function total(chart: Chart, board: Board): Contradiction[] {
  const { rows, total } = chart;
  if (total.score === null) return [];
  const recorded = read(board, total.score);
  const fund = scoredFund(chart, board);
  const cells = present(total.score, fund?.score ?? null, ...rows.map(({ score }) => score));
  const sum = cells
    .slice(1)
    .reduce((before, at) => before.plus(read(board, at)?.number ?? 0), new Decimal(0));
  if (recorded && agrees(recorded, sum) && recorded.number.lte(100)) return [];
  return [{ equation: 'total', cells, result: total.score }];
}

function grade({ total, grade, grades }: Chart, board: Board): Contradiction[] {
  const recorded = read(board, total.score);
  const word = board.text(grade);
  if (grade === null || !recorded || word === '') return [];
  const points = recorded.number;
  const [first, second, third] = grades ?? [90, 80, 60];
  const right = points.gte(first) ? '优' : points.gte(second) ? '良' : points.gte(third) ? '中' : '差';
  return word === right ? [] : [{ equation: 'grade', cells: present(total.score, grade), result: grade }];
}
