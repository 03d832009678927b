import type { Change } from './meaning';
import { Decimal } from './decimal';
import type { Comparator, DatePoint, Meaning } from './meaning';

const CHANGES: Readonly<Record<Change, string>> = { rise: '增长', fall: '下降' };
const TEN_THOUSAND = new Decimal(10000);
const SIGNS: Readonly<Record<Comparator, string>> = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=' };

/** Prints a meaning as the plainest text that `readMeaning` reads as the same meaning. */
export function printMeaning(meaning: Meaning): string {
  switch (meaning.kind) {
    case 'empty':
      return '';
    case 'placeholder':
      return '-';
    case 'number':
      return meaning.absence ? '无' : printNumber(meaning);
    case 'range': {
      const unit = meaning.unit?.text ?? '';
      return `${meaning.value.toFixed()}${unit}～${meaning.upper.toFixed()}${unit}`;
    }
    case 'date':
      return printSign(meaning.comparator) + printDate(meaning.date);
    case 'choice':
      return meaning.options.join('/');
    case 'words':
      return '文字';
    case 'unreadable':
      return '?';
  }
}

function printNumber({
  comparator,
  value,
  unit,
  scale,
  change,
  approximate,
}: Extract<Meaning, { kind: 'number' }>): string {
  const number = scale ? `${value.div(TEN_THOUSAND).toFixed()}万` : value.toFixed() + (unit?.text ?? '');
  // 10余台 is more than 10; the other comparators do not go with an approximation.
  if (approximate && comparator === '>') return `${value.toFixed()}余${unit?.text ?? ''}`;
  return (approximate ? '约' : '') + (change ? CHANGES[change] : '') + printSign(comparator) + number;
}

function printSign(comparator: Comparator | null): string {
  return comparator === null ? '' : SIGNS[comparator];
}

function printDate({ year, month, day }: DatePoint): string {
  return [
    [year, '年'],
    [month, '月'],
    [day, '日'],
  ]
    .map(([number, unit]) => (number === null ? '' : `${number}${unit}`))
    .join('');
}
