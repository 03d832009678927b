import { remembered } from '../../notation/remembered';
import { executionScaleIn } from './executionScale';
import { formulasIn } from './formulas';
import { gradesIn } from './grades';
import { bandsIn } from './penalties';
import { roundingIn } from './roundingRules';
import type { Sentence } from './sentences';
import { clausesOf, plainOf, sentencesOf } from './sentences';
import type { Quoted, StatedNumber } from './stated';
import { thresholdIn } from './thresholds';
import { tiersIn } from './tierRules';
import { executionFormulaIn, weightsIn } from './weights';

/**
 * Returns the numbers of scoring rules that a form’s note (填报注意事项, 备注) states beyond doubt, each with its
 * sentence. A sentence that is not understood as a whole states nothing, and a number that is stated twice with
 * different values is left out.
 */
export const statedIn: (note: string) => readonly Quoted[] = remembered(
  (note) =>
    withoutContradictions(
      sentencesOf(note)
        .filter(({ plain }) => plain.length <= LONGEST)
        .flatMap(ofSentence)
        .concat(penalties(note))
        .concat(executionScaleIn(note)),
    ),
  // All forms of an office print the same notes, which are long.
  { texts: 64, longest: 10_000 },
);

function ofSentence(sentence: Sentence): readonly Quoted[] {
  const whole = [...one(sentence, tiersIn, 'tiers.list'), ...one(sentence, gradesIn, 'grades.list')];
  const formulas = quoted(sentence, formulasIn(sentence.plain));
  if (whole.length > 0) return whole;
  const weights = quoted(sentence, weightsIn(sentence.plain));
  if (weights.length > 0) return weights;
  if (formulas.length > 0) return formulas;
  const clauses = clausesOf(sentence).map((clause) => ({ clause, numbers: ofClause(clause) }));
  // 低于90%的说明原因；低于60%的不得分: half a rule would be another one.
  const isWhole = clauses.every(({ clause, numbers }) => numbers.length > 0 || !NUMBER.test(clause.plain));
  return isWhole ? clauses.flatMap(({ numbers }) => numbers) : [];
}

const NUMBER = /\d|%|不得分/;

function ofClause(clause: Sentence): readonly Quoted[] {
  const { plain } = clause;
  return quoted(clause, numbersIn(plain));
}

/** Of a clause as a whole, or of two that a comma joins, where both are understood. */
function numbersIn(clause: string): readonly StatedNumber[] {
  const threshold = thresholdIn(clause) ?? executionFormulaIn(clause);
  const found = threshold ? [threshold] : (roundingIn(clause) ?? weightsIn(clause));
  if (found) return found;
  const commas = [...clause.matchAll(/,/g)].map(({ index }) => index);
  if (commas.length > MOST_COMMAS) return [];
  for (const at of commas) {
    const first = numbersIn(clause.slice(0, at));
    const second = first.length > 0 ? numbersIn(clause.slice(at + 1)) : [];
    if (second.length > 0) return [...first, ...second];
  }
  return [];
}

/** Longer lists are read as a whole or not at all; trying every division of them would take long. */
const MOST_COMMAS = 4;
/** A rule on paper is no longer; what is longer is an explanation. */
const LONGEST = 600;

function one<Path extends 'tiers.list' | 'grades.list'>(
  { plain, quote }: Sentence,
  read: (sentence: string) => Extract<StatedNumber, { readonly path: Path }>['value'] | null,
  path: Path,
): readonly Quoted[] {
  const value = read(plain);
  return value === null ? [] : [{ path, value, quote } as Quoted];
}

function quoted({ quote }: Sentence, numbers: readonly StatedNumber[] | null): readonly Quoted[] {
  return (numbers ?? []).map((number) => ({ ...number, quote }));
}

/** Penalties run over several sentences: what is reckoned, and then the bands. */
function penalties(note: string): readonly Quoted[] {
  const sentences = sentencesOf(note);
  const first = sentences.findIndex(({ plain }) => plain.includes('扣'));
  if (first < 0) return [];
  const last = sentences.findLastIndex(({ plain }) => plain.includes('扣'));
  const from = Math.max(0, first - 1);
  const read = (begin: number): readonly Quoted[] => {
    const part = sentences.slice(begin, last + 1);
    const text = plainOf(part.map(({ quote }) => quote).join('。'));
    const bands = text.length <= 2 * LONGEST ? bandsIn(text) : null;
    return bands
      ? [{ path: 'overAchievement.bands', value: bands, quote: part.map(({ quote }) => quote).join('。') }]
      : [];
  };
  const alone = read(first);
  return alone.length > 0 ? alone : read(from);
}

/** Numbers that are stated once, or always the same. */
export function withoutContradictions<Number extends StatedNumber>(
  numbers: readonly Number[],
): readonly Number[] {
  const firsts = new Map<string, Number>();
  const contradicted = new Set<string>();
  for (const number of numbers) {
    const first = firsts.get(number.path);
    if (!first) firsts.set(number.path, number);
    else if (!isSameValue(first.value, number.value)) contradicted.add(number.path);
  }
  return [...firsts.values()].filter(({ path }) => !contradicted.has(path));
}

/** One number or text, or lists of them that are alike. */
export function isSameValue(one: unknown, other: unknown): boolean {
  return one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));
}
