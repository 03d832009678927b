import type { DatePoint, Meaning } from '../../src/notation/meaning';

/**
 * A meaning as one line for tables of cases: `number >= 90 %`, `date <= 2023/12/31`,
 * `range 15 20 家`; `-` stands for what is not written.
 */
export function spelled(meaning: Meaning): string {
  switch (meaning.kind) {
    case 'number':
      return meaning.absence
        ? 'none'
        : `number ${meaning.comparator ?? '-'} ${meaning.value.toFixed()} ${meaning.unit?.text ?? '-'}${meaning.approximate ? ' about' : ''}`;
    case 'range':
      return `range ${meaning.value.toFixed()} ${meaning.upper.toFixed()} ${meaning.unit?.text ?? '-'}`;
    case 'date':
      return `date ${meaning.comparator ?? '-'} ${spelledDate(meaning.date)}`;
    case 'choice':
      return `choice ${meaning.options.join(' ')}`;
    default:
      return meaning.kind;
  }
}

export function spelledDate({ year, month, day }: DatePoint): string {
  return [year, month, day].map((part) => part ?? '-').join('/');
}
