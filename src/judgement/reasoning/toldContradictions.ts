import type { ArithmeticCell, Contradiction, EquationKind, FailedEquation } from '../../diagnosis/diagnosis';
import type { Form } from '../../form/form';
import type { Localized } from '../../locales/localized';
import type { Address } from '../../sheet/address';
import { isSameAddress } from '../../sheet/address';
import type { Judgement } from '../judgement';
import { recordedText, valueText } from './cellWords';
import { contradictionText } from './contradictionText';

const TOLD_OTHERWISE: ReadonlySet<Contradiction['fault']> = new Set(['formula', 'misread', 'forgotten']);

/** A contradiction as a finding tells it. */
export interface ToldContradiction {
  readonly at: Address;
  readonly related: readonly Address[];
  readonly says: Localized;
  readonly expected?: string;
  readonly found?: string;
}

/**
 * The contradictions that begin with an equation of one of these kinds. Those by a formula, those of a form that
 * was not read as it is meant, and a forgotten row are told as what they are.
 */
export function toldContradictions(
  kinds: readonly EquationKind[],
  judgement: Judgement,
  isTold: (contradiction: Contradiction) => boolean = () => true,
): ToldContradiction[] {
  return judgement.contradictions
    .filter(({ fault }) => !TOLD_OTHERWISE.has(fault))
    .filter(({ equations }) => kinds.includes(equations[0]!.kind))
    .filter(isTold)
    .map((contradiction) => told(contradiction, judgement));
}

function told(contradiction: Contradiction, { form }: Judgement): ToldContradiction {
  const { at, explanations, fault, equations } = contradiction;
  const wrong = explanations[0]?.culprits[0];
  return {
    at,
    related: cellsOf(contradiction).filter((cell) => !isSameAddress(cell, at)),
    says: contradictionText(contradiction, form),
    ...(wrong !== undefined && fault !== 'undecided' && equations[0]!.kind !== 'level-scores'
      ? {
          ...(wrong.value !== null && { expected: short(valueText(wrong.cell, wrong.value, form)) }),
          found: short(recordedText(wrong.cell, form)),
        }
      : shortOf(equations[0]!, form)),
  };
}

/** What the first equation states and gives, where nothing tells which cell is wrong. */
function shortOf(
  { kind, of, stated, exact }: FailedEquation,
  form: Form,
): Pick<ToldContradiction, 'expected' | 'found'> {
  const [is, gives] = [short(valueText(of, stated, form)), short(valueText(of, exact, form))];
  switch (kind) {
    case 'all-weights':
      return { expected: is, found: gives };
    case 'level-scores':
      return { expected: `≤${is}`, found: gives };
    case 'within-budget':
      return { expected: `≤${gives}`, found: short(recordedText(of, form)) };
    default:
      return { expected: gives, found: short(recordedText(of, form)) };
  }
}

/** Without the unit and quotation marks, for tables. */
function short(text: Localized): string {
  return text['en-US'].replace(/[“”]/g, '').split(' ')[0]!;
}

/** Every cell that takes part, each once: those that may be wrong first. */
function cellsOf({ explanations, equations }: Contradiction): readonly Address[] {
  const cells = new Set<ArithmeticCell>();
  for (const { culprits } of explanations) for (const { cell } of culprits) cells.add(cell);
  for (const { of, from } of equations) for (const cell of [of, ...from]) cells.add(cell);
  return [...cells].map(({ at }) => at);
}
