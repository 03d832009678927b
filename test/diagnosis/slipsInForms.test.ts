import fc from 'fast-check';
import { FormCells } from '../../src/diagnosis/arithmeticCells';
import type { ArithmeticCell, Contradiction, Culprit, Value } from '../../src/diagnosis/diagnosis';
import { diagnose } from '../../src/diagnosis/diagnose';
import type { Equation, State } from '../../src/diagnosis/equation';
import { equationsOf } from '../../src/diagnosis/equations';
import { carriersOf, rowEquation } from '../../src/diagnosis/scoreEquations';
import { Decimal } from '../../src/notation/decimal';
import { rulesetById } from '../../src/ruleset/rulesets';
import { rulesOf } from '../../src/scoring/rules';
import { scoreForm } from '../../src/scoring/scoreForm';
import { toA1 } from '../../src/sheet/address';
import { anyForm, anyScorecard } from '../checks/anyForm';
import type { FormSpec, FundSpec } from '../scoring/formOf';
import { formOf } from '../scoring/formOf';
import { rightForm, specOf, style } from './rightForm';
import type { RightForm } from './rightForm';
import { diagnosed, told } from './told';

const mof = rulesetById('mof-2020')!;

test('a right form is not contradicted, however its numbers are written', () => {
  fc.assert(
    fc.property(rightForm, style, (form, how) => {
      expect(diagnosed(specOf(form, how))).toEqual({ contradictions: [], doubts: new Map() });
    }),
    { numRuns: 150 },
  );
});

/** What a slip turns a number into; the same number where it cannot happen to it. */
const SLIPS: Readonly<Record<string, (number: Decimal) => Decimal>> = {
  'digits swapped': swapped,
  'a digit lost': (number) =>
    /^.[1-9]/.test(number.toFixed()) ? new Decimal(number.toFixed().slice(1)) : number,
  'a digit doubled': (number) => new Decimal(number.toFixed()[0]! + number.toFixed()),
  'the point shifted': (number) => number.times(10),
  '元 for 万元': (number) => number.times(10_000),
};

function swapped(number: Decimal): Decimal {
  const [a, b, ...rest] = number.toFixed();
  return b === undefined || b === '.' || b === '0' ? number : new Decimal(b + a + rest.join(''));
}

const kind = fc.constantFrom(...Object.keys(SLIPS));

/** The form with another number in a cell of its first row of funds. */
function withFund(form: RightForm, change: (fund: FundSpec) => FundSpec): FormSpec {
  const spec = specOf(form);
  return { ...spec, funds: [change(spec.funds![0]!), ...spec.funds!.slice(1)] };
}

function culpritsOf(contradictions: readonly Contradiction[]): readonly string[] {
  return contradictions.flatMap(({ explanations }) =>
    explanations.flatMap(({ culprits }) => culprits.map(({ cell }) => toA1(cell.at))),
  );
}

describe('one slip in a form that is right', () => {
  test.each(['executed', 'budget'] as const)(
    'in the %s amount: that cell is named, and no rate, score or total is written',
    (column) => {
      fc.assert(
        fc.property(rightForm, kind, (form, name) => {
          const wrong = SLIPS[name]!(form[column]);
          fc.pre(isVisible(form[column], wrong, form));
          const spec = withFund(form, (fund) => ({ ...fund, [column]: wrong.toFixed() }));
          const { contradictions, doubts } = diagnosed(spec);
          const at = column === 'executed' ? 'E6' : 'D6';
          expect(culpritsOf(contradictions)).toContain(at);
          for (const cell of ['G6', 'H6']) expect(doubts.get(cell)?.map((one) => toA1(one.at))).toContain(at);
        }),
        { numRuns: 150 },
      );
    },
  );

  test('in the rate or the execution score alone: that cell is blamed alone, and may be written', () => {
    fc.assert(
      fc.property(
        rightForm,
        fc.constantFrom('rate' as const, 'score' as const),
        fc.integer({ min: 3, max: 20 }),
        (form, column, off) => {
          const right = specOf(form).funds![0]!;
          const number = new Decimal((right[column] as string).replace('%', ''));
          const wrong = number.minus(column === 'rate' ? off : off / 10);
          const spec = withFund(form, (fund) => ({
            ...fund,
            [column]: wrong.toFixed(2) + (column === 'rate' ? '%' : ''),
          }));
          const { contradictions, doubts } = diagnosed(spec);
          expect(contradictions).toHaveLength(1);
          expect(contradictions[0]).toMatchObject({ fault: 'outdated' });
          expect(culpritsOf(contradictions)).toEqual([column === 'rate' ? 'G6' : 'H6']);
          expect(doubts.size).toBe(0);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('in a weight whose row is scored by its target: that weight is blamed alone', () => {
    fc.assert(
      fc.property(rightForm, fc.nat(2), fc.constantFrom(0.1, 10, 2), (form, at, factor) => {
        const spec = specOf(form);
        const indicators = spec.indicators!.map((row, i) =>
          i === at ? { ...row, weight: new Decimal(row.weight as string).times(factor).toFixed() } : row,
        );
        const { contradictions } = diagnosed({ ...spec, indicators });
        expect(culpritsOf(contradictions.slice(0, 1))).toEqual([`F${13 + at}`]);
      }),
      { numRuns: 100 },
    );
  });

  test('in an indicator’s score: it is named, and the total does not follow it', () => {
    fc.assert(
      fc.property(rightForm, fc.nat(2), kind, (form, at, name) => {
        const spec = specOf(form);
        const right = new Decimal(spec.indicators![at]!.score as string);
        const wrong = SLIPS[name]!(right);
        fc.pre(!wrong.eq(right) && !wrong.isZero());
        const indicators = spec.indicators!.map((row, i) =>
          i === at ? { ...row, score: wrong.toFixed() } : row,
        );
        const { contradictions, doubts } = diagnosed({ ...spec, indicators });
        expect(culpritsOf(contradictions)).toContain(`G${13 + at}`);
        const total = `G${13 + indicators.length}`;
        // A score that is too high is lowered to what the total has; one that is too low stays, and so does the total.
        if (wrong.lt(right)) expect(doubts.has(total)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('in the total: it is blamed, and may be written', () => {
    fc.assert(
      fc.property(rightForm, fc.integer({ min: 2, max: 400 }), (form, off) => {
        const spec = specOf(form);
        const total = new Decimal(spec.total!.score as string).minus(new Decimal(off).div(10));
        const { contradictions, doubts } = diagnosed({
          ...spec,
          total: { weight: '100', score: total.toFixed(2) },
        });
        expect(contradictions.map(told)[0]).toMatch(/^outdated total/);
        expect(doubts.size).toBe(0);
      }),
      { numRuns: 100 },
    );
  });

  test('in an achievement: its score is not lowered where total and score agree with what was meant', () => {
    fc.assert(
      fc.property(
        rightForm,
        fc.nat(2),
        fc.constantFrom('digits swapped', 'the point shifted', 'a digit lost'),
        (form, at, name) => {
          const { target, share } = form.rows[at]!;
          const right = new Decimal(target).times(share).div(100);
          const wrong = name === 'the point shifted' ? right.div(10) : SLIPS[name]!(right);
          fc.pre(wrong.lt(right) && wrong.gt(0) && right.isInteger() && digits(wrong) >= digits(right) - 1);
          const spec = specOf(form);
          const indicators = spec.indicators!.map((row, i) =>
            i === at ? { ...row, actual: `${wrong.toFixed()}人` } : row,
          );
          const { doubts } = diagnosed({ ...spec, indicators });
          expect(doubts.get(`G${13 + at}`)?.map((one) => toA1(one.at))).toContain(`E${13 + at}`);
        },
      ),
      { numRuns: 150 },
    );
  });
});

function digits(number: Decimal): number {
  return number.e + 1;
}

/** A change that rate and score show at the precision that they have. */
function isVisible(right: Decimal, wrong: Decimal, form: RightForm): boolean {
  if (wrong.lte(0)) return false;
  const change = right.div(wrong).minus(1).abs().times(form.executed.div(form.budget));
  return change.gt('0.02');
}

describe('whatever the form', () => {
  test('a cell is never blamed whose change breaks an equation that held', () => {
    fc.assert(
      fc.property(
        rightForm,
        fc.array(fc.tuple(kind, fc.nat(11)), { minLength: 1, maxLength: 3 }),
        (right, slips) => {
          const form = formOf(slips.reduce(slipped, specOf(right)));
          const card = scoreForm(form, mof);
          const cells = new FormCells(form);
          const carriers = carriersOf(form);
          const subject = { form, card, cells, rules: rulesOf(mof) };
          const rows = carriers.flatMap((index) => rowEquation(subject, index) ?? []);
          const equations = [...equationsOf(subject, carriers, form.grade!.text), ...rows];
          const put = (changes: Map<string, Value>, { cell, value }: Culprit) =>
            changes.set(keyOf(cell), value!);
          let repaired = new Map<string, Value>();
          for (const { fault, explanations } of diagnose(form, card, form.grade!.text).contradictions) {
            const before = stateOf(equations, repaired);
            const after = explanations.map(({ culprits, followers }) => {
              const isKnown = [...culprits, ...followers].every(({ value }) => value !== null);
              return isKnown ? [...culprits, ...followers].reduce(put, new Map(repaired)) : repaired;
            });
            // Of a row whose score may be wrong instead, the total follows when somebody has decided.
            const isRow = explanations.some(({ culprits }) =>
              ['target', 'actual'].includes(culprits[0]!.cell.role),
            );
            for (const changes of isRow ? [] : after) {
              const broken = equations.filter(
                (each) => before(each) === 'holds' && stateOf(equations, changes)(each) === 'fails',
              );
              expect(broken.map((each) => each.kind)).toEqual([]);
            }
            if (fault !== 'undecided' && after[0]) repaired = after[0];
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test('it never throws, and says the same of the same form', () => {
    fc.assert(
      fc.property(anyForm, anyScorecard, fc.option(fc.constantFrom('优', '良')), (form, card, grade) => {
        expect(diagnose(form, card, grade)).toEqual(diagnose(form, card, grade));
        const own = scoreForm(form, mof);
        diagnose(form, own, grade);
      }),
      { numRuns: 150 },
    );
  });
});

/** The form with a slip in the nth of its cells that may have one. */
function slipped(spec: FormSpec, [name, place]: readonly [string, number]): FormSpec {
  const slip = (text: unknown): string => {
    const plain = String(text).replace('%', '');
    return SLIPS[name]!(new Decimal(plain)).toFixed() + (String(text).endsWith('%') ? '%' : '');
  };
  const [fund, ...parts] = spec.funds!;
  const columns = ['budget', 'executed', 'weight', 'rate', 'score'] as const;
  const column = columns[place];
  if (column) return { ...spec, funds: [{ ...fund!, [column]: slip(fund![column]) }, ...parts] };
  if (place === 5) return { ...spec, total: { ...spec.total, score: slip(spec.total!.score) } };
  const index = (place - 6) % spec.indicators!.length;
  const field = place % 2 === 0 ? 'weight' : 'score';
  const indicators = spec.indicators!.map((row, i) =>
    i === index ? { ...row, [field]: slip(row[field]) } : row,
  );
  return { ...spec, indicators };
}

function keyOf({ at, role }: ArithmeticCell): string {
  return `${toA1(at)} ${role}`;
}

/** What each equation says with other numbers in some cells. */
function stateOf(
  equations: readonly Equation[],
  values: ReadonlyMap<string, Value>,
): (equation: Equation) => State {
  const changes = new Map<ArithmeticCell, Value>();
  for (const { of, from } of equations) {
    for (const cell of [of, ...from]) {
      const value = values.get(keyOf(cell));
      if (value !== undefined) changes.set(cell, value);
    }
  }
  return (equation) => equation.state(changes);
}
