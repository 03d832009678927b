import type { Section } from '../form/form';
import type { Decimal } from '../notation/decimal';
import { ZERO } from '../notation/decimal';
import type { Address } from '../sheet/address';
import { oncePerScorecard } from './once';
import { isScoredElsewhere, scoredRows } from './rows';
import type { Row } from './rows';

/** A first-level indicator with what its rows add up to, in 分. */
export interface SectionSum {
  readonly name: string;
  readonly at: Address;
  /** The weight its label states. */
  readonly stated: Decimal | null;
  /** Null where the layout has no weights, or one cannot be read. */
  readonly weights: Decimal | null;
  /** Null where the layout has no scores, or one is missing; added up when asked for. */
  readonly scores: () => Decimal | null;
}

/** Sections by name: a section whose label repeats after a page break is one. */
export const sectionSums = oncePerScorecard((form, scorecard): readonly SectionSum[] => {
  const rowsByName = new Map<string, Row[]>();
  for (const row of scoredRows(form, scorecard)) {
    const { section } = row.indicator;
    const name = section === null ? undefined : form.sections[section]?.name;
    if (name !== undefined) append(rowsByName, name, row);
  }
  const labelsByName = new Map<string, Section[]>();
  for (const section of form.sections) append(labelsByName, section.name, section);
  return [...labelsByName].flatMap(([name, labels]) => {
    const rows = rowsByName.get(name) ?? [];
    const stated = labels.flatMap(({ weight }) => weight ?? []);
    // Two labels with different weights: nobody can tell whether they add up or contradict.
    if (rows.length === 0 || stated.some((weight) => !weight.eq(stated[0]!))) return [];
    return [
      {
        name,
        at: labels[0]!.at,
        stated: stated[0] ?? null,
        weights: sum(rows, ({ indicator }) => indicator.weight?.number ?? null),
        scores: () =>
          sum(rows, (row) => (isScoredElsewhere(row) ? ZERO : (row.indicator.score?.number ?? null))),
      },
    ];
  });
});

function append<T>(lists: Map<string, T[]>, name: string, item: T): void {
  const list = lists.get(name);
  if (list) list.push(item);
  else lists.set(name, [item]);
}

function sum(rows: readonly Row[], of: (row: Row) => Decimal | null): Decimal | null {
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
