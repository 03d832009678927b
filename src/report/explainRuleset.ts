import type { Locale } from '../locales/localized';
import { explainText } from '../locales/explainText';
import type { Ruleset } from '../ruleset/ruleset';
import { percent } from './percent';

/** A heading with its sentences. */
export interface Passage {
  readonly heading: string;
  readonly sentences: readonly string[];
}

/** A ruleset in words, block by block, each with the source of its numbers. */
export function explainRuleset(ruleset: Ruleset, locale: Locale): Passage[] {
  const text = explainText(locale).ruleset;
  const { execution, quantitative, overAchievement, tiers, grades, rounding, sections } = ruleset;
  const share = (fraction: string) => percent(fraction)!;
  const basis = (id: string) => {
    const source = ruleset.sources.find((candidate) => candidate.id === id);
    return source ? [text.basis(source.title[locale])] : [];
  };
  const passages: Passage[] = [
    {
      heading: text.headings.execution,
      sentences: [
        execution.criterion == null
          ? text.execution(execution.weight)
          : text.executionCriterion(execution.weight, execution.criterion),
        ...(execution.noteBelow === null ? [] : [text.executionNote(share(execution.noteBelow))]),
        ...basis(execution.source),
      ],
    },
    {
      heading: text.headings.quantitative,
      sentences: [
        text.reached,
        text.positive[quantitative.positive],
        text.reverse[quantitative.reverse],
        ...(quantitative.exact === 'at-least' ? [text.exactAtLeast] : []),
        ...basis(quantitative.source),
      ],
    },
    {
      heading: text.headings.overAchievement,
      sentences: [
        ...(overAchievement.bands.length === 0 ? [text.noPenalty] : []),
        ...overAchievement.bands.map(({ from, to, deduct }) =>
          text.band(share(from), to === null ? null : share(to), share(deduct)),
        ),
        ...(overAchievement.warnFrom === null ? [] : [text.warnFrom(share(overAchievement.warnFrom))]),
        ...(overAchievement.noteFrom === null ? [] : [text.noteFrom(share(overAchievement.noteFrom))]),
        ...(overAchievement.zeroNoteFrom == null ? [] : [text.zeroNoteFrom(overAchievement.zeroNoteFrom)]),
        ...basis(overAchievement.source),
      ],
    },
    {
      heading: text.headings.qualitative,
      sentences: [
        ...tiers.list.map(({ name, from, to, openAbove }) =>
          text.tier(name[locale], share(from), share(to), openAbove),
        ),
        ...basis(tiers.source),
      ],
    },
    {
      heading: text.headings.grades,
      sentences: [
        ...grades.list.map(({ name, from }, index) => {
          const above = grades.list[index - 1]?.from ?? null;
          const isLast = index > 0 && index === grades.list.length - 1;
          return isLast ? text.lowestGrade(name, above!) : text.grade(name, from, above);
        }),
        ...basis(grades.source),
      ],
    },
    {
      heading: text.headings.rounding,
      sentences: [text.rounding[rounding.mode](rounding.places), ...basis(rounding.source)],
    },
    {
      heading: text.headings.weights,
      sentences: [
        text.totalWeight(ruleset.totalWeight),
        ...(sections
          ? [
              ...Object.entries(sections.weights).map(([name, weight]) => text.section(name, weight)),
              sections.required ? text.sectionsRequired : text.sectionsUsual,
              ...basis(sections.source),
            ]
          : []),
      ],
    },
    { heading: text.headings.chosen, sentences: whenChosen(ruleset, locale) },
    {
      heading: text.headings.sources,
      sentences: ruleset.sources.flatMap(({ title, status, quote }) => [
        text.source(title[locale], text[status]),
        ...(quote === undefined ? [] : [text.quote(quote)]),
      ]),
    },
  ];
  return passages;
}

function whenChosen({ match }: Ruleset, locale: Locale): string[] {
  const text = explainText(locale).ruleset;
  const sentences = [
    ...match.notes.map(text.chosenByNotes),
    ...match.headings.map(text.chosenByHeadings),
    ...(match.regions.length > 0 ? [text.chosenByRegion(match.regions)] : []),
    ...(match.codes && match.codes.length > 0 ? [text.chosenByCode(match.codes)] : []),
  ];
  return sentences.length > 0 ? sentences : [text.neverChosen];
}
