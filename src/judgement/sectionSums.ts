import type { Form, Section } from '../form/form';
import type { Decimal } from '../notation/decimal';
import { ZERO } from '../notation/decimal';
import type { ScoreJudgement, SectionSum } from './judgement';
import { isScoredElsewhere } from './judgeScore';

/** Sections by name: a section whose label repeats after a page break is one. */
export function sectionSums(form: Form, rows: readonly ScoreJudgement[]): readonly SectionSum[] {
  const rowsByName = new Map<string, ScoreJudgement[]>();
  for (const row of rows) {
    const { section } = row.indicator;
    const name = section === null ? undefined : form.sections[section]?.name;
    if (name !== undefined) append(rowsByName, name, row);
  }
  const labelsByName = new Map<string, Section[]>();
  for (const section of form.sections) append(labelsByName, section.name, section);
  return [...labelsByName].flatMap(([name, labels]) => {
    const own = rowsByName.get(name) ?? [];
    const stated = labels.flatMap(({ weight }) => weight ?? []);
    // Two labels with different weights: nobody can tell whether they add up or contradict.
    if (own.length === 0 || stated.some((weight) => !weight.eq(stated[0]!))) return [];
    const weights = sum(own, ({ indicator }) => indicator.weight?.number ?? null);
    const isAsked = stated.length > 0 && weights === null;
    const scores = isAsked
      ? sum(own, (row) => (isScoredElsewhere(row) ? ZERO : (row.indicator.score?.number ?? null)))
      : null;
    return [{ name, at: labels[0]!.at, stated: stated[0] ?? null, weights, scores }];
  });
}

function append<T>(lists: Map<string, T[]>, name: string, item: T): void {
  const list = lists.get(name);
  if (list) list.push(item);
  else lists.set(name, [item]);
}

function sum(rows: readonly ScoreJudgement[], of: (row: ScoreJudgement) => Decimal | null): Decimal | null {
  let total = ZERO;
  for (const row of rows) {
    const value = of(row);
    if (value === null) return null;
    total = total.plus(value);
  }
  return total;
}

/** The weight that a ruleset gives a section, by the name's beginning: 产出指标（50分） is 产出指标. */
export function usualWeight(name: string, weights: Readonly<Record<string, string>>): string | null {
  const plain = name.replace(/\s+/g, '');
  return Object.entries(weights).find(([section]) => plain.startsWith(section))?.[1] ?? null;
}
