import type { Locale } from '../locales/localized';
import { reportText } from '../locales/reportText';
import type { FormReport } from './document';
import type { CellExplanation } from './explainCell';
import { tableRow, widest } from './lines';
import type { TableOptions } from './paint';
import { printedRules } from './printedRules';
import { goalSentence } from './goalSentence';
import { printable } from './printable';
import { wrapText } from './wrapText';

/** The explained cells of one form. */
export interface ExplainedForm {
  readonly sheet: string;
  readonly range: string;
  /** The ruleset's id, its name, and why it was chosen. */
  readonly ruleset: string;
  readonly rulesetName: string;
  readonly reason: string;
  /** What the form itself prints of its rules. */
  readonly stated: FormReport['ruleset']['stated'];
  /** What was approved; null where the form was compared with nothing. */
  readonly goal: FormReport['goal'];
  readonly cells: readonly CellExplanation[];
}

/** Explanations for a terminal: form by form, cell by cell; the remark says why there are none. */
export function renderExplanations(
  forms: readonly ExplainedForm[],
  remark: string | null,
  locale: Locale,
  { width, paint }: TableOptions,
): string {
  const text = reportText(locale);
  const title = ({ what, holds }: CellExplanation) =>
    holds === null ? what : `${what}${text.colon}${holds === '' ? text.blank : holds}`;
  const lines = forms.flatMap(
    ({ sheet, range, ruleset, rulesetName, reason, stated, goal, cells }, index) => {
      const cellWidth = widest(cells.map(({ cell }) => cell));
      const column = { width: width - 2 - cellWidth - 2 };
      return [
        ...(index === 0 ? [] : ['']),
        ...wrapText(printable(`${sheet}  ${range}`), width).map(paint.bold),
        ...wrapText(printable(text.rulesetReason(rulesetName, ruleset, reason)), width).map(paint.dim),
        ...printedRules(stated, locale).flatMap((rule) =>
          wrapText(printable(`${rule.cell}  ${rule.text}`), width).map(paint.dim),
        ),
        ...(goal ? wrapText(printable(goalSentence(goal, locale)), width).map(paint.dim) : []),
        ...cells.flatMap((explained) => [
          ...tableRow(
            [explained.cell, printable(title(explained))],
            [
              { width: cellWidth, paint: paint.bold },
              { ...column, paint: paint.cyan },
            ],
            { margin: 2 },
          ),
          ...explained.sentences.flatMap((sentence) =>
            tableRow(['', printable(sentence)], [{ width: cellWidth }, column], { margin: 2 }),
          ),
        ]),
      ];
    },
  );
  const remarks = remark === null ? [] : wrapText(printable(remark), width);
  return [...lines, ...remarks].map((line) => `${line}\n`).join('');
}
