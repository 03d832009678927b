import { chooseRuleset } from '../../src/ruleset/choice/chooseRuleset';
import type { Ruleset } from '../../src/ruleset/ruleset';
import type { ChosenBy } from '../../src/ruleset/choice/rulesetChoice';
import { rulesetById } from '../../src/ruleset/rulesets';
import { rulesetSchema } from '../../src/ruleset/rulesetSchema';
import { cardOf } from '../judgement/judged';
import type { FormSpec } from '../scoring/formOf';
import { formOf } from '../scoring/formOf';
import type { Answer } from './questions';
import { USUAL } from './questions';
import { slipsIn } from './slips';

/** What is known of a built-in ruleset beforehand; every number worked out by hand. */
export interface Known {
  /** Where it answers otherwise than most, and what it is asked alone, at its own numbers and just below them. */
  readonly answers: readonly Answer[];
  /** A form for each way in which its forms are known, after notes, headings or region. */
  readonly chosen: readonly (readonly [what: string, spec: FormSpec, by: ChosenBy])[];
  /** Whole forms. */
  readonly forms?: readonly WholeForm[];
}

interface WholeForm {
  readonly what: string;
  readonly spec: FormSpec;
  readonly gives: {
    readonly execution: string;
    /** Of each indicator the least and the most. */
    readonly indicators: readonly string[];
    readonly total: string;
    readonly grade: string;
    /** Reasons that it asks for though nothing is missed: of the execution, and of indicators by their number. */
    readonly due: readonly string[];
  };
}

/**
 * States what a built-in ruleset answers, that each of its numbers, mistyped by a hundredth, would change an answer,
 * and by what its forms are known.
 */
export function knownAnswers(id: string, { answers, chosen, forms = [] }: Known): void {
  const ruleset = rulesetById(id)!;
  const own = new Map(answers.map((answer) => [answer.facts, answer]));
  const usual = new Map(USUAL.map((answer) => [answer.facts, answer]));
  const all = [...new Map([...usual, ...own]).values()];

  test.each(all.map((answer) => [answer.facts, answer.given, answer.read] as const))(
    '%s → %s',
    (_, given, read) => {
      expect(read(ruleset)).toBe(given);
    },
  );

  test('only what is answered otherwise than usual is said again, and nothing twice', () => {
    const repeated = answers.filter(({ facts, given }) => usual.get(facts)?.given === given);
    expect(repeated.map(({ facts }) => facts)).toEqual([]);
    expect(own.size).toBe(answers.length);
  });

  const slips = slipsIn(ruleset);

  test('there are slips to try', () => {
    expect(slips.length).toBeGreaterThan(30);
  });

  test.each(slips)('$place: $value mistyped as $slip is noticed', ({ mistyped }) => {
    const isNoticed =
      !rulesetSchema.safeParse(mistyped).success || all.some(({ read, given }) => read(mistyped) !== given);
    if (!isNoticed) throw new Error('All answers stay the same: ask one more question, at this very number.');
  });

  for (const [what, spec, by] of chosen) {
    test(`a form that ${what} is scored by it`, () => {
      const choice = chooseRuleset(formOf(spec));
      expect([choice.ruleset.id, choice.chosenBy]).toEqual([id, by]);
    });
  }

  test('every way in which its forms are known is tried', () => {
    expect([...new Set(chosen.map(([, , by]) => by))].sort()).toEqual([...waysOf(ruleset)].sort());
  });

  for (const { what, spec, gives } of forms) {
    test(what, () => {
      expect(scored(ruleset, spec)).toEqual(gives);
    });
  }
}

/** Which of notes, headings and region its `match` speaks of; nothing points to the default. */
function waysOf({ match: { notes, headings, regions, codes = [] } }: Ruleset): readonly ChosenBy[] {
  return [
    ...(notes.length > 0 ? (['notes'] as const) : []),
    ...(headings.length > 0 ? (['headings'] as const) : []),
    ...(regions.length + codes.length > 0 ? (['region'] as const) : []),
  ];
}

function scored(ruleset: Ruleset, spec: FormSpec): WholeForm['gives'] {
  const card = cardOf(formOf(spec), ruleset);
  const [fund] = card.funds;
  return {
    execution: fund!.computed!.toFixed(),
    indicators: card.indicators.map(({ min, computed }) => `${min?.toFixed()}–${computed?.toFixed()}`),
    total: card.total.proposed!.toFixed(),
    grade: card.grade.proposed!,
    due: [
      ...fund!.due.map((due) => `execution: ${due}`),
      ...card.indicators.flatMap(({ note }, index) =>
        note.due.filter((due) => due === 'over-achieved').map((due) => `${index + 1}: ${due}`),
      ),
    ],
  };
}
