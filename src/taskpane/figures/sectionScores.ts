import type { Assessment } from '../../assessment/assessment';
import { onceACell, sum } from '../../form/cells/sum';
import type { Decimal } from '../../notation/decimal';

/** The scores of one part of a form, in 分; null where the form states none. */
export interface SectionScore {
  /** The label as written; null for the funds block, '' for indicators without levels. */
  readonly name: string | null;
  readonly weight: Decimal | null;
  readonly recorded: Decimal | null;
  /** What would stand there after Recalculate. */
  readonly byRules: Decimal | null;
}

/** Returns the scores of a form's parts in its order: budget execution, then the first-level indicators. */
export function sectionScores({ form, judgement }: Assessment): readonly SectionScore[] {
  const fund = form.scoredFund === null ? null : form.funds[form.scoredFund]!;
  const execution: SectionScore[] = fund
    ? [
        {
          name: null,
          weight: fund.weight?.number ?? null,
          recorded: fund.score?.number ?? null,
          byRules: judgement.scoredFund?.proposedScore ?? null,
        },
      ]
    : [];
  const sections = [...form.sections.map(({ name }) => name), ''];
  return [
    ...execution,
    ...sections.flatMap((name, index) => {
      const section = index < form.sections.length ? index : null;
      const rows = judgement.rows.filter(({ indicator }) => indicator.section === section);
      if (rows.length === 0) return [];
      const own = rows.filter(({ indicator }) => indicator.scoredWith === null);
      return {
        name,
        weight: sum(onceACell(rows.map(({ indicator }) => indicator.weight))),
        recorded: sum(onceACell(own.map(({ indicator }) => indicator.score))),
        byRules: sum(own.map(({ proposed }) => proposed)),
      };
    }),
  ];
}
