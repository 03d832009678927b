import type { Entry, Form } from '../../form/form';
import { toA1 } from '../../sheet/address';
import type { Address } from '../../sheet/address';

/** What of a form something is said about. */
export type CardSubject =
  | { readonly kind: 'indicator'; /** Index into `form.indicators`. */ readonly index: number }
  | { readonly kind: 'fund'; /** Index into `form.funds`. */ readonly index: number }
  /** A first-level indicator, or another level that states a weight, by its words. */
  | { readonly kind: 'level'; readonly name: string }
  | { readonly kind: 'total' }
  | { readonly kind: 'grade' }
  /** Title, project, units and year. */
  | { readonly kind: 'header' }
  /** Nothing in particular: several of these, or what belongs to none. */
  | { readonly kind: 'form' };

/** Tells whose cell an address is: the same cell always belongs to the same subject. */
export type SubjectOf = (at: Address | null) => CardSubject;

const FORM: CardSubject = { kind: 'form' };
const HEADER: CardSubject = { kind: 'header' };

/**
 * Tells which subject each cell of a form belongs to. A cell that is merged over several rows belongs to the first.
 */
export function subjectsOf(form: Form): SubjectOf {
  const owners = new Map<string, CardSubject>();
  const add = (subject: CardSubject, cells: readonly (Address | null | undefined)[]) => {
    for (const at of cells) if (at && !owners.has(toA1(at))) owners.set(toA1(at), subject);
  };
  const places = (entries: readonly (Entry | null)[]) => entries.map((entry) => entry?.at);
  form.indicators.forEach((indicator, index) => {
    const { nameAt, target, actual, weight, coefficient, completion, score, note, criterion } = indicator;
    const entries = [target.entry, actual.entry, coefficient, completion, score, note, criterion];
    add({ kind: 'indicator', index }, [nameAt, ...places(entries)]);
    // Where the weight is stated by a level's label alone, that cell is the level's.
    if (weight && weight.at.row === indicator.row) add({ kind: 'indicator', index }, [weight.at]);
  });
  form.funds.forEach(({ initial, budget, executed, weight, rate, score, note }, index) => {
    add({ kind: 'fund', index }, places([initial, budget, executed, weight, rate, score, note]));
  });
  if (form.total) add({ kind: 'total' }, places([form.total.weight, form.total.score]));
  add({ kind: 'total' }, places(form.otherTotals));
  add({ kind: 'grade' }, places([form.grade]));
  for (const { name, at } of [...form.sections, ...form.levels]) add({ kind: 'level', name }, [at]);
  add(HEADER, [...places([form.project, form.department, form.unit]), form.yearAt, form.yearLine?.at]);
  add(
    HEADER,
    form.emptyLabels.map(({ at }) => at),
  );
  const byRow = subjectsByRow(form);
  return (at) => (at === null ? FORM : (owners.get(toA1(at)) ?? byRow(at)));
}

/** A cell that holds no fact is that of its row; above the table it belongs to the header. */
function subjectsByRow(form: Form): (at: Address) => CardSubject {
  const rows = new Map<number, CardSubject>();
  form.funds.forEach(({ row }, index) => rows.set(row, { kind: 'fund', index }));
  form.indicators.forEach(({ row, kind }, index) => {
    if (kind !== 'placeholder') rows.set(row, { kind: 'indicator', index });
  });
  if (form.total) rows.set(form.total.row, { kind: 'total' });
  const table = Math.min(...rows.keys(), ...form.headings.map(({ at }) => at.row));
  return (at) => rows.get(at.row) ?? (at.row < table ? HEADER : FORM);
}

/** Two subjects are one where this is the same word. */
export function keyOf(subject: CardSubject): string {
  switch (subject.kind) {
    case 'indicator':
    case 'fund':
      return `${subject.kind} ${subject.index}`;
    case 'level':
      return `level ${subject.name}`;
    default:
      return subject.kind;
  }
}
