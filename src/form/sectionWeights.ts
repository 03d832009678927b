import type { Area } from './area';
import type { Columns } from './columns';
import type { Indicator, Section } from './form';
import { pointsAt } from './numberEntry';

/**
 * Forms without a column of weights state them for whole sections: 产出指标(40分). Where only one
 * indicator counts in a section its weight follows, and stands in the section's label.
 */
export function withSectionWeights(
  area: Area,
  tables: readonly Columns[],
  sections: readonly Section[],
  indicators: readonly Indicator[],
): readonly Indicator[] {
  if (tables.every(({ weight, score }) => weight !== null || score === null)) return indicators;
  const counted = new Map<number, number>();
  for (const { kind, section } of indicators) {
    if (kind === 'scored' && section !== null) counted.set(section, (counted.get(section) ?? 0) + 1);
  }
  return indicators.map((indicator) => {
    const { kind, section, weight } = indicator;
    if (kind !== 'scored' || weight !== null || section === null || counted.get(section) !== 1)
      return indicator;
    const { at, weight: stated } = sections[section]!;
    if (stated === null) return indicator;
    return { ...indicator, weight: pointsAt(area.place(at.row, at.column), stated.toString()) };
  });
}
