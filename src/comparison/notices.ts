import type { Form, Indicator } from '../form/form';
import { noteState } from '../notation/note';
import { inTargetUnit } from '../notation/inTargetUnit';
import { directionOf } from '../scoring/direction';
import { stateOfNote } from '../form/facts/stateOfNote';
import type { Notice } from './comparison';
import { fundSubject } from './formChanges';
import { subjectOf } from './indicatorChanges';
import type { Matching } from './matching';
import { sameText } from './same';
import type { Years } from './same';
import { sideOf, sideOfMeasure } from './side';

/** Of fewer rows it says nothing that all have last year's score. */
const FEWEST_ROWS = 3;

/** What an official looks at when the form of an earlier year lies beside this year's; nothing for one year. */
export function noticesOf(old: Form, now: Form, matching: Matching, years: Years): Notice[] {
  if (years === null || years.new < years.old) return [];
  const rows = matching.indicators.pairs.map(
    ([before, after]) => [old.indicators[before]!, now.indicators[after]!] as const,
  );
  return [
    ...rows.flatMap(([before, after]) => targetNotice(before, after)),
    ...rows.flatMap(([before, after]) => noteNotice(before, after)),
    ...matching.funds.pairs.flatMap(([before, after]) => {
      const [was, is] = [old.funds[before]!.note, now.funds[after]!.note];
      if (!was || !is || noteState(is.text) !== 'real' || !sameText(was.text, is.text)) return [];
      const subject = fundSubject(now.funds[after]!);
      return [{ kind: 'same-note', subject, old: sideOf(was), new: sideOf(is) } as const];
    }),
    ...scoreNotice(old, now, rows),
  ];
}

/** Only numbers that are exact, and that convert into one another, are held against each other. */
function targetNotice(old: Indicator, now: Indicator): Notice[] {
  const { direction, written, certain } = directionOf(now);
  if (!certain) return [];
  if (direction !== 'positive' && direction !== 'reverse') return [];
  const [target, achieved] = [now.target.meaning, old.actual.meaning];
  if (target.kind !== 'number' || target.approximate) return [];
  if (achieved.kind !== 'number' || achieved.approximate) return [];
  const reached = inTargetUnit(target, achieved, now.name);
  if (reached === null) return [];
  const isBelow = direction === 'positive' ? target.value.lt(reached) : target.value.gt(reached);
  if (!isBelow) return [];
  return [
    {
      kind: 'target-below-achievement',
      subject: subjectOf(now),
      achieved: sideOfMeasure(old.actual),
      target: sideOfMeasure(now.target),
      isReverse: direction === 'reverse',
      isAssumed: !written,
    },
  ];
}

function noteNotice(old: Indicator, now: Indicator): Notice[] {
  if (!old.note || !now.note || stateOfNote(now) !== 'real' || !sameText(old.note.text, now.note.text)) {
    return [];
  }
  return [{ kind: 'same-note', subject: subjectOf(now), old: sideOf(old.note), new: sideOf(now.note) }];
}

function scoreNotice(old: Form, now: Form, rows: readonly (readonly [Indicator, Indicator])[]): Notice[] {
  const scored = (form: Form): number =>
    form.indicators.filter(({ kind, score }) => kind === 'scored' && score?.number).length;
  const same = rows.filter(
    ([before, after]) =>
      after.kind === 'scored' && after.score?.number && before.score?.number?.eq(after.score.number),
  );
  if (same.length < FEWEST_ROWS || same.length !== scored(now) || same.length !== scored(old)) return [];
  const isFull = same.every(([, { score, weight }]) => weight?.number && score!.number!.eq(weight.number));
  return [{ kind: 'same-scores', rows: same.length, isFull }];
}
