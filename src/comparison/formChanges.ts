import type { Assessment } from '../assessment/assessment';
import type { Entry, Form, Fund, LevelWeight } from '../form/form';
import { Pairs } from '../form/matching/pairs';
import { unbroken, wordOf } from '../form/words/wordOf';
import { Decimal, ONE } from '../notation/decimal';
import type { Change, Subject } from './comparison';
import type { Field } from './field';
import type { Matching } from './matching';
import { sameText } from './same';
import type { Years } from './same';
import { changed, isSameNumber, numberChange, sideOf, sideOfText, textChange } from './side';

const FORM: Subject = { kind: 'form' };
const GOAL: Subject = { kind: 'goal' };
const TOTAL: Subject = { kind: 'total' };

/** What the form is about: title, year, project, department, unit, goal; and by which rules it is scored. */
export function headChanges(old: Assessment, now: Assessment, years: Years): Change[] {
  const [before, after] = [old.form, now.form];
  const [ruleset, other] = [old.choice.ruleset.id, now.choice.ruleset.id];
  return [
    ...(sameText(before.title, after.title, years)
      ? []
      : [changed(FORM, 'title', sideOfText(before.title, null), sideOfText(after.title, null))]),
    ...(years !== null || before.year === after.year
      ? []
      : [
          changed(
            FORM,
            'year',
            sideOfText(String(before.year ?? ''), before.yearAt),
            sideOfText(String(after.year ?? ''), after.yearAt),
          ),
        ]),
    ...textChange(FORM, 'project', before.project, after.project, years),
    ...textChange(FORM, 'department', before.department, after.department, years),
    ...textChange(FORM, 'unit', before.unit, after.unit, years),
    ...(ruleset === other
      ? []
      : [changed(FORM, 'ruleset', sideOfText(ruleset, null), sideOfText(other, null))]),
    ...printedRules(before, after, years),
    ...textChange(GOAL, 'expected', before.goal?.expected ?? null, after.goal?.expected ?? null, years),
    ...textChange(GOAL, 'achieved', before.goal?.achieved ?? null, after.goal?.achieved ?? null, years),
  ];
}

/** The row of the funds block as the subject of a change. */
export function fundSubject({ role, label }: Fund): Subject {
  return { kind: 'fund', role, label: unbroken(label).replace(/[:：]$/, '') };
}

/** Amounts are compared in one unit; a row that holds nothing may come and go. */
export function fundChanges(old: Form, now: Form, { funds: { pairs, first, second } }: Matching): Change[] {
  const partner = new Map(pairs.map(([before, after]) => [after, before]));
  const factor = factorOf(old.moneyUnit).div(factorOf(now.moneyUnit));
  return [
    ...now.funds.flatMap((fund, index) => {
      const before = partner.get(index);
      if (before !== undefined) return rowChanges(old.funds[before]!, fund, factor);
      return second.has(index) && holdsAmount(fund) ? [whole('added', fund)] : [];
    }),
    ...[...first]
      .toSorted((a, b) => a - b)
      .flatMap((index) => (holdsAmount(old.funds[index]!) ? [whole('removed', old.funds[index]!)] : [])),
  ];
}

function factorOf(moneyUnit: Form['moneyUnit']): Decimal {
  return moneyUnit === '万元' ? new Decimal(10_000) : ONE;
}

function rowChanges(old: Fund, now: Fund, factor: Decimal): Change[] {
  const subject = fundSubject(now);
  const amounts = (['initial', 'budget', 'executed'] as const).flatMap((field) =>
    isSameNumber(old[field], now[field], factor)
      ? []
      : [changed(subject, field, sideOf(old[field]), sideOf(now[field]))],
  );
  return [
    ...amounts,
    ...numberChange(subject, 'weight', old.weight, now.weight),
    ...numberChange(subject, 'rate', old.rate, now.rate),
    ...numberChange(subject, 'score', old.score, now.score),
    ...textChange(subject, 'note', old.note, now.note, null),
  ];
}

function holdsAmount({ initial, budget, executed, score }: Fund): boolean {
  return [initial, budget, executed, score].some(
    (entry) => entry !== null && entry.reading !== 'empty' && !entry.number?.isZero(),
  );
}

function whole(what: 'added' | 'removed', fund: Fund): Change {
  const entry = fund.budget ?? fund.executed ?? fund.initial;
  const side = sideOf(entry);
  return {
    subject: fundSubject(fund),
    what,
    field: null,
    old: what === 'removed' ? side : null,
    new: what === 'added' ? side : null,
    holds: (['initial', 'budget', 'executed', 'score'] as const).flatMap((field) => {
      const held = sideOf(fund[field]);
      return held.text === '' ? [] : [{ field, side: held }];
    }),
  };
}

/** Weights that labels state, total and grade. */
export function footChanges(old: Form, now: Form): Change[] {
  const grade: Subject = { kind: 'grade' };
  return [
    ...levelChanges(old, now),
    ...numberChange(TOTAL, 'weight', old.total?.weight ?? null, now.total?.weight ?? null),
    ...numberChange(TOTAL, 'score', old.total?.score ?? null, now.total?.score ?? null),
    ...textChange(grade, 'grade', old.grade, now.grade, null),
  ];
}

/** A level whose weight is stated on one side alone had, or has, none stated. */
function levelChanges({ levels: old }: Form, { levels: now }: Form): Change[] {
  const keyOf = ({ level, name }: LevelWeight): string => `${level} ${wordOf(name)}`;
  const pairs = new Pairs(old.length, now.length);
  pairs.byWhole(
    (index) => `${keyOf(old[index]!)} ${old[index]!.weight.toString()}`,
    (index) => `${keyOf(now[index]!)} ${now[index]!.weight.toString()}`,
  );
  pairs.byKey(
    (index) => keyOf(old[index]!),
    (index) => keyOf(now[index]!),
  );
  const side = (level: LevelWeight) => sideOfText(level.weight.toString(), level.at, level.weight);
  const subject = ({ name }: LevelWeight): Subject => ({ kind: 'level', name: wordOf(name) || name });
  return [
    ...pairs.pairs.flatMap(([before, after]) =>
      old[before]!.weight.eq(now[after]!.weight)
        ? []
        : [changed(subject(now[after]!), 'weight', side(old[before]!), side(now[after]!))],
    ),
    ...[...pairs.second].map((index) => change('added', subject(now[index]!), 'weight', side(now[index]!))),
    ...[...pairs.first].map((index) => change('removed', subject(old[index]!), 'weight', side(old[index]!))),
  ];
}

function change(what: 'added' | 'removed', subject: Subject, field: Field, side: Change['old']): Change {
  return {
    subject,
    what,
    field,
    old: what === 'removed' ? side : null,
    new: what === 'added' ? side : null,
  };
}

/** A passage that is the only one without its like on either side was reworded. */
function printedRules({ notes: old }: Form, { notes: now }: Form, years: Years): Change[] {
  const before = [...old];
  const after: Entry[] = [];
  for (const note of now) {
    const at = before.findIndex(({ text }) => sameText(text, note.text, years));
    if (at >= 0) before.splice(at, 1);
    else after.push(note);
  }
  if (before.length === 1 && after.length === 1) {
    return [changed(FORM, 'rules', sideOf(before[0]!), sideOf(after[0]!))];
  }
  return [
    ...after.map((note) => change('added', FORM, 'rules', sideOf(note))),
    ...before.map((note) => change('removed', FORM, 'rules', sideOf(note))),
  ];
}
