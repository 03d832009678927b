import type { Form, Indicator } from '../form/form';
import { withoutNumber } from '../form/matching/matchIndicators';
import { wordOf } from '../form/words/wordOf';
import { directionOf } from '../scoring/direction';
import type { Change, Subject } from './comparison';
import type { Matching } from './matching';
import { inOneUnit, sameMeasure, sameText } from './same';
import type { Years } from './same';
import { changed, numberChange, sideOf, sideOfMeasure, sideOfText, textChange } from './side';

/** The indicator as the subject of a change. */
export function subjectOf({ name, level1, level2 }: Indicator): Subject {
  return { kind: 'indicator', name, level1, level2 };
}

/** What became of the rows: those that stand in both versions and those that are new as the new one has them, then those that are gone. */
export function indicatorChanges(
  old: Form,
  now: Form,
  { indicators: { pairs, first, second } }: Matching,
  years: Years,
): Change[] {
  const partner = new Map(pairs.map(([before, after]) => [after, before]));
  return [
    ...now.indicators.flatMap((row, index) => {
      const before = partner.get(index);
      if (before !== undefined) return rowChanges(old.indicators[before]!, row, years);
      return second.has(index) ? [whole('added', row)] : [];
    }),
    ...[...first].toSorted((a, b) => a - b).map((index) => whole('removed', old.indicators[index]!)),
  ];
}

function whole(what: 'added' | 'removed', row: Indicator): Change {
  const side = sideOfText(row.name, row.nameAt);
  return {
    subject: subjectOf(row),
    what,
    field: null,
    old: what === 'removed' ? side : null,
    new: what === 'added' ? side : null,
    holds: (
      [
        ['target', sideOfMeasure(row.target)],
        ['actual', sideOfMeasure(row.actual)],
        ['weight', sideOf(row.weight)],
        ['score', sideOf(row.score)],
      ] as const
    ).flatMap(([field, held]) => (held.text === '' ? [] : [{ field, side: held }])),
  };
}

function rowChanges(old: Indicator, now: Indicator, years: Years): Change[] {
  const subject = subjectOf(now);
  const label = (field: 'level1' | 'level2' | 'name', said: (text: string) => string): Change[] =>
    sameText(said(old[field]), said(now[field]), years)
      ? []
      : [changed(subject, field, sideOfText(old[field], old.nameAt), sideOfText(now[field], now.nameAt))];
  const measure = (field: 'target' | 'actual'): Change[] =>
    sameMeasure(old[field], now[field], field === 'target', years)
      ? []
      : [changed(subject, field, sideOfMeasure(old[field]), sideOfMeasure(now[field]))];
  return [
    // What a label states of weights is compared with the weights.
    ...label('level1', wordOf),
    ...label('level2', wordOf),
    ...label('name', withoutNumber),
    ...measure('target').map((change) => ({ ...change, ...effectOf(old, now) })),
    ...measure('actual'),
    ...numberChange(subject, 'weight', old.weight, now.weight),
    ...textChange(subject, 'criterion', old.criterion, now.criterion, years),
    ...numberChange(subject, 'coefficient', old.coefficient, now.coefficient),
    ...numberChange(subject, 'completion', old.completion, now.completion),
    ...numberChange(subject, 'score', old.score, now.score),
    ...textChange(subject, 'note', old.note, now.note, years),
  ];
}

/** Whether a target asks for less than it did, or for more; nothing where that cannot be told beyond doubt. */
function effectOf(old: Indicator, now: Indicator): Pick<Change, 'effect'> {
  const [{ direction: before }, { direction: after, certain }] = [directionOf(old), directionOf(now)];
  if (!certain || before !== after || (before !== 'positive' && before !== 'reverse')) return {};
  const [from, to] = [old.target.meaning, now.target.meaning];
  if (from.kind !== 'number' || to.kind !== 'number' || from.approximate || to.approximate) return {};
  if (from.change !== to.change) return {};
  const [least, asked] = inOneUnit(from, to) ?? [];
  if (least === undefined || asked === undefined) return {};
  const isLess = before === 'positive' ? asked.lt(least) : asked.gt(least);
  if (!asked.eq(least)) return { effect: isLess ? 'easier' : 'harder' };
  // >5 asks for more than ≥5.
  const [strict, isStrict] = [
    from.comparator === '>' || from.comparator === '<',
    to.comparator === '>' || to.comparator === '<',
  ];
  return strict === isStrict ? {} : { effect: strict ? 'easier' : 'harder' };
}
