import type { Form } from '../form/form';
import type { Question } from '../form/facts/questions';
import { readNumber } from '../notation/number';
import type { Cell, CellValue } from '../sheet/cell';
import { cellNumber } from './cellNumber';
import type { Edit } from './revision';

/** Why an answer was not written: it is no number, or no year, or the cell holds a formula. */
export type NoAnswer = 'not-a-number' | 'not-a-year' | 'formula';

/**
 * The edit that writes an answer into its cell: amounts and weights as numbers, a year and a name into what is
 * printed there (（        年度）, 指标1：), everything else as it was typed.
 * @param cell what the cell holds now
 */
export function answerEdit(
  form: Form,
  question: Question,
  typed: string,
  cell: Cell | undefined,
): Edit | NoAnswer {
  if (cell && cell.formula !== null) return 'formula';
  const after = contentOf(question, typed.trim());
  if (typeof after === 'object' && after !== null && 'why' in after) return after.why;
  return {
    sheetId: form.sheetId,
    sheet: form.sheet,
    at: question.at,
    kind: 'fact',
    before: { value: cell?.value ?? null, formula: null },
    after: { value: after, formula: null },
    reason: { 'zh-CN': '填写的内容。', 'en-US': 'As it was filled in.' },
  };
}

const PRINTED_YEAR = /[\s_＿]*(年度?)/;
const YEAR = /^20\d{2}$/;

function contentOf(
  { what, printed }: Question,
  typed: string,
): Exclude<CellValue, { error: string }> | { why: NoAnswer } {
  if (typed === '') return null;
  switch (what) {
    case 'initial':
    case 'budget':
    case 'executed':
    case 'weight': {
      const number = readNumber(typed);
      return number && !number.isNegative() ? cellNumber(number) : { why: 'not-a-number' };
    }
    case 'year': {
      const year = typed.replace(/\s*年度?$/, '');
      if (!YEAR.test(year)) return { why: 'not-a-year' };
      return PRINTED_YEAR.test(printed) ? printed.replace(PRINTED_YEAR, `${year}$1`) : `${year}年度`;
    }
    case 'name':
      return /[:：]\s*$/.test(printed) ? printed.trimEnd() + typed : typed;
    default: {
      const number = readNumber(typed);
      return number && /^[\d.,]+$/.test(typed) ? cellNumber(number) : typed;
    }
  }
}
