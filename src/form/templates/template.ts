import type { ColumnMeaning } from '../form';

/** All that a heading can stand for, in the order of the national form's columns. */
export const COLUMN_MEANINGS = [
  'level1',
  'level2',
  'level3',
  'target-initial',
  'target',
  'sign',
  'target-unit',
  'actual',
  'weight',
  'score',
  'weight-and-score',
  'coefficient',
  'rate',
  'criterion',
  'note',
  'extra',
] as const satisfies readonly ColumnMeaning[];

export interface TemplateHeading {
  /** As a form writes it; spaces, line breaks, brackets and full-width characters mean nothing. */
  readonly text: string;
  /** `extra`: nothing that ziping reads. */
  readonly meaning: ColumnMeaning;
}

/**
 * How people say that a table is to be read, where ziping reads it wrongly or not at all: as a file,
 * kept in a workbook, and here. It holds headings and their meanings, nothing of any form's contents,
 * and is used on every sheet with a row of the same headings.
 */
export interface Template {
  readonly ziping: 'template';
  readonly version: 1;
  /** From the left; a heading that comes twice is told apart by its order. */
  readonly headings: readonly TemplateHeading[];
}

/** What keeps headings from making a form. */
export type TemplateFault =
  { readonly kind: 'repeated'; readonly index: number } | { readonly kind: 'no-name' | 'no-facts' };

/**
 * A form needs the indicators' names, and their targets and achievements or their weights and scores;
 * each of these has one column.
 */
export function templateFaults(headings: readonly { readonly meaning: ColumnMeaning }[]): TemplateFault[] {
  const meanings = headings.map(({ meaning }) => meaning);
  const repeated = meanings.flatMap((meaning, index) =>
    meaning !== 'extra' && meanings.indexOf(meaning) < index ? [{ kind: 'repeated', index } as const] : [],
  );
  const has = (...wanted: readonly ColumnMeaning[]) => wanted.some((meaning) => meanings.includes(meaning));
  const isMeasured = has('target', 'target-initial') && has('actual');
  const isScored = (has('weight') && has('score')) || has('weight-and-score');
  return [
    ...repeated,
    ...(has('level1', 'level2', 'level3') ? [] : [{ kind: 'no-name' } as const]),
    ...(isMeasured || isScored ? [] : [{ kind: 'no-facts' } as const]),
  ];
}

/** The template that says of these headings what they were taken for. */
export function templateOf(headings: readonly TemplateHeading[]): Template {
  return {
    ziping: 'template',
    version: 1,
    headings: headings.map(({ text, meaning }) => ({ text, meaning })),
  };
}
