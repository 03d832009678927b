import { isBlankAmount } from '../form/facts/blankAmount';
import type { Entry, Form, NumberEntry } from '../form/form';
import type { Address } from '../sheet/address';
import { toA1 } from '../sheet/address';
import type { FormCells } from './arithmeticCells';
import type { ArithmeticCell, Contradiction, Diagnosis, EquationKind, Unsettled } from './diagnosis';
import { lacksAmount } from './missingAmount';
import { carriersOf } from './scoreEquations';

const NONE: ReadonlyMap<string, readonly Unsettled[]> = new Map();

/**
 * Finds the cells into which nothing may be written, with what is to be settled first (docs/decisions/diagnosis.md).
 */
export function doubtsOf(
  form: Form,
  contradictions: readonly Contradiction[],
  cells: FormCells,
): ReadonlyMap<string, readonly Unsettled[]> {
  const isClear = contradictions.every(({ fault }) => fault === 'outdated' || fault === 'formula');
  if (isClear && form.unread.length === 0 && !hasUnclear(form)) return NONE;
  return new Doubts(form, cells, suspectedCells(contradictions), contradictions).all();
}

/** Returns what is to be settled before a cell is written; an empty list where it is safe to write. */
export function unsettledFor({ doubts }: Pick<Diagnosis, 'doubts'>, at: Address): readonly Unsettled[] {
  return doubts.get(toA1(at)) ?? [];
}

/**
 * Where nothing tells which cell is wrong, all of these are in doubt. Of weights that lack something and
 * totals that cannot be, only the sum is: a form half filled is scored all the same.
 */
const CONTRADICT: ReadonlySet<EquationKind> = new Set([
  'parts',
  'within-budget',
  'level-weight',
  'coefficient',
  'execution-indicator',
]);

/** Facts that may be wrong, and scores of which something else may be. */
function suspectedCells(
  contradictions: readonly Contradiction[],
): ReadonlyMap<ArithmeticCell, Contradiction> {
  const suspected = new Map<ArithmeticCell, Contradiction>();
  for (const contradiction of contradictions) {
    const { fault, explanations, equations } = contradiction;
    if (fault !== 'slip' && fault !== 'undecided') continue;
    for (const { culprits } of explanations) {
      for (const { cell, isByRule } of culprits) {
        if (cell.nature === 'fact' && !isByRule) suspected.set(cell, contradiction);
      }
    }
    if (explanations.length > 0 || !CONTRADICT.has(equations[0]!.kind)) continue;
    for (const { of, from } of equations.filter(({ kind }) => CONTRADICT.has(kind))) {
      for (const cell of [of, ...from]) if (cell.nature === 'fact') suspected.set(cell, contradiction);
    }
  }
  return suspected;
}

/**
 * True where something that counts is missing from the form or was not read: no sum of what was read is then the
 * form’s.
 */
function isOfWholeForm({ fault }: Contradiction): boolean {
  return fault === 'misread' || fault === 'forgotten';
}

/** What the scores add up to takes part in it: with another score there might be another contradiction, or none. */
function isAboutScores({ equations }: Contradiction): boolean {
  return equations.some(({ kind }) => kind === 'total' || kind === 'row' || kind === 'level-scores');
}

/** Most forms have nothing unclear, and are told by a look at each cell. */
function hasUnclear({ funds, indicators, total, grade }: Form): boolean {
  for (const fund of funds) {
    const { budget, executed, weight, rate, score } = fund;
    if (isUnclear(budget) || isUnclear(executed) || isUnclear(weight) || isUnclear(rate) || isUnclear(score))
      return true;
    if (lacksAmount(fund)) return true;
  }
  for (const { target, actual, weight, score, coefficient, completion } of indicators) {
    if (isUnclear(weight) || isUnclear(score) || isUnclear(coefficient) || isUnclear(completion)) return true;
    if (isElsewhere(target.entry) || isElsewhere(actual.entry)) return true;
  }
  return isUnclear(total?.score ?? null) || isElsewhere(grade);
}

function isUnclear(entry: NumberEntry | null): boolean {
  return (
    entry !== null && (entry.reading === 'not-a-number' || entry.reading === 'error' || isElsewhere(entry))
  );
}

function isElsewhere(entry: Entry | null): boolean {
  return entry !== null && (!entry.calculated || entry.elsewhere !== undefined);
}

/** Carries doubt from cells to the results that follow from them. */
class Doubts {
  private readonly doubts = new Map<string, Map<string, Unsettled>>();

  constructor(
    private readonly form: Form,
    private readonly cells: FormCells,
    private readonly suspected: ReadonlyMap<ArithmeticCell, Contradiction>,
    private readonly contradictions: readonly Contradiction[],
  ) {}

  all(): ReadonlyMap<string, readonly Unsettled[]> {
    const { form, cells } = this;
    const blocks = form.unread.map(({ at }): Unsettled => ({ at, reason: 'not-read', contradiction: null }));
    form.funds.forEach((fund, index) => {
      const isLacking = lacksAmount(fund);
      const amounts = [
        ...blocks,
        ...this.about(cells.ofFund(index, 'budget'), fund.budget, isLacking),
        ...this.about(cells.ofFund(index, 'executed'), fund.executed, isLacking),
      ];
      this.add(fund.rate, amounts);
      if (index !== form.scoredFund) return;
      const weight = this.about(cells.ofFund(index, 'execution-weight'), fund.weight, false);
      this.add(fund.score, [...amounts, ...weight]);
    });
    const scores: Unsettled[] = this.scored();
    form.indicators.forEach((indicator, index) => {
      if (indicator.kind !== 'scored') return;
      const measures = (['target', 'actual'] as const).flatMap((role) =>
        this.about(cells.ofMeasure(index, role), indicator[role].entry, false),
      );
      this.add(indicator.completion, measures);
      const own = (['weight', 'coefficient', 'score'] as const).flatMap((role) =>
        this.about(cells.ofIndicator(index, role), indicator[role], false),
      );
      this.add(indicator.score, [...measures, ...own]);
    });
    for (const index of carriersOf(form)) {
      const { score } = form.indicators[index]!;
      scores.push(...this.about(cells.ofIndicator(index, 'score'), score, false), ...this.of(score));
    }
    for (const contradiction of this.contradictions) {
      const { at } = contradiction;
      if (isOfWholeForm(contradiction)) scores.push({ at, reason: 'contradiction', contradiction });
    }
    for (const total of [form.total?.score, ...form.otherTotals])
      this.add(total ?? null, [...blocks, ...scores]);
    this.add(form.grade, [...blocks, ...scores, ...this.about(null, form.total?.score ?? null, false)]);
    this.add(form.total?.weight ?? null, this.weights());
    this.addUnexplained();
    this.holdScores();
    return new Map([...this.doubts].map(([cell, unsettled]) => [cell, [...unsettled.values()]]));
  }

  /** Results of which nothing tells what they should be. */
  private addUnexplained(): void {
    for (const contradiction of this.contradictions) {
      if (contradiction.fault !== 'undecided' || contradiction.explanations.length > 0) continue;
      for (const { of } of contradiction.equations) {
        if (of.nature === 'result')
          this.add(of.entry, [{ at: of.at, reason: 'contradiction', contradiction }]);
      }
    }
  }

  /**
   * Holds the scores back while the total that adds them up waits for a person. If the rules changed one of them, the
   * sum would be another: what spoke for a slip or for something unread would be gone, and a second run would write
   * what the first did not dare to.
   */
  private holdScores(): void {
    const { form } = this;
    const waiting = [form.total?.score ?? null, ...form.otherTotals].flatMap((total) =>
      this.of(total).filter(({ contradiction }) => contradiction !== null && isAboutScores(contradiction)),
    );
    if (waiting.length === 0) return;
    for (const { kind, score } of form.indicators) if (kind === 'scored') this.add(score, waiting);
    if (form.scoredFund !== null) this.add(form.funds[form.scoredFund]?.score ?? null, waiting);
  }

  /** The execution score in doubt puts the total in doubt. */
  private scored(): Unsettled[] {
    const fund = this.form.scoredFund === null ? undefined : this.form.funds[this.form.scoredFund];
    return fund?.score ? [...this.about(null, fund.score, false), ...this.of(fund.score)] : [];
  }

  private weights(): Unsettled[] {
    const { form, cells } = this;
    const weights = form.indicators.flatMap((indicator, index) =>
      indicator.kind === 'scored'
        ? this.about(cells.ofIndicator(index, 'weight'), indicator.weight, false)
        : [],
    );
    const fund = form.scoredFund;
    const execution =
      fund === null
        ? []
        : this.about(cells.ofFund(fund, 'execution-weight'), form.funds[fund]?.weight ?? null, false);
    return [...execution, ...weights];
  }

  private of(entry: Entry | null): readonly Unsettled[] {
    return entry ? [...(this.doubts.get(toA1(entry.at))?.values() ?? [])] : [];
  }

  /** What there is to settle about one cell. */
  private about(cell: ArithmeticCell | null, entry: Entry | null, isNeeded: boolean): readonly Unsettled[] {
    const contradiction = cell ? this.suspected.get(cell) : undefined;
    if (contradiction) return [{ at: cell!.at, reason: 'contradiction', contradiction }];
    if (!entry) return [];
    const reason = reasonOf(entry, isNeeded);
    return reason ? [{ at: entry.at, reason, contradiction: null }] : [];
  }

  private add(entry: Entry | null, found: readonly Unsettled[]): void {
    if (!entry || found.length === 0) return;
    const key = toA1(entry.at);
    let unsettled = this.doubts.get(key);
    if (!unsettled) this.doubts.set(key, (unsettled = new Map()));
    // One cell is to be settled once, whatever else is to be said of it.
    for (const one of found) {
      const place = toA1(one.at);
      if (!unsettled.has(place)) unsettled.set(place, one);
    }
  }
}

function reasonOf(entry: Entry, isNeeded: boolean): Unsettled['reason'] | null {
  if (!entry.calculated) return 'not-calculated';
  if (entry.elsewhere !== undefined) return 'elsewhere';
  if (!('reading' in entry)) return null;
  const amount = entry as NumberEntry;
  if (amount.reading === 'not-a-number' || amount.reading === 'error') return 'unreadable';
  return isNeeded && isBlankAmount(amount) ? 'missing' : null;
}
