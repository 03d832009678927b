import type { Passage } from './explainRuleset';
import type { TableOptions } from './paint';
import { printable } from './printable';
import { wrapText } from './wrapText';

/** A title and passages for a terminal, their sentences indented. */
export function renderPassages(
  title: string,
  passages: readonly Passage[],
  { width, paint }: TableOptions,
): string {
  const lines = [
    ...wrapText(printable(title), width).map(paint.bold),
    ...passages.flatMap(({ heading, sentences }) => [
      '',
      ...wrapText(printable(heading), width).map(paint.cyan),
      ...sentences.flatMap((sentence) => wrapText(printable(sentence), width - 2).map((line) => `  ${line}`)),
    ]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
