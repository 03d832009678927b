import { questionsOf } from '../../form/facts/questions';
import { answerEdit } from '../../revision/answerEdit';
import type { NoAnswer } from '../../revision/answerEdit';
import type { Address } from '../../sheet/address';
import { Problem } from '../../sheet/problem';
import { assessSheet } from './assessSheet';
import type { Desk } from './desk';
import { frontSheet, keptOf } from './look';
import { write } from './write';

/**
 * Writes what somebody answered into a cell that the form of the sheet in front asks for, and nothing else.
 * @throws Problem where it is no answer, or the form does not ask for that cell
 */
export async function answer(desk: Desk, at: Address, typed: string): Promise<void> {
  const kept = await keptOf(desk);
  const sheet = await frontSheet(desk, false);
  const { assessments } = await assessSheet(desk, sheet, kept);
  for (const { form } of assessments) {
    const question = questionsOf(form).find((each) => each.at.row === at.row && each.at.column === at.column);
    if (!question) continue;
    const edit = answerEdit(form, question, typed, sheet.grid.cell(at.row, at.column));
    if (typeof edit === 'string') throw noAnswer(edit);
    return write(desk, sheet, [edit]);
  }
  throw notAsked();
}

function noAnswer(why: NoAnswer): Problem {
  switch (why) {
    case 'not-a-number':
      return new Problem('answer-no-number', {
        'zh-CN': '这里要填数字，没有写入。',
        'en-US': 'A number is due here; nothing was written.',
      });
    case 'not-a-year':
      return new Problem('answer-no-year', {
        'zh-CN': '这里要填四位年份，如 2024，没有写入。',
        'en-US': 'A year such as 2024 is due here; nothing was written.',
      });
    case 'formula':
      return new Problem('answer-formula', {
        'zh-CN': '单元格里是公式，没有改写。',
        'en-US': 'The cell holds a formula and was not replaced.',
      });
  }
}

function notAsked(): Problem {
  return new Problem('not-asked', {
    'zh-CN': '表格刚刚有改动，这个单元格不再需要填写。请看过现在的内容。',
    'en-US': 'The form has just changed and does not ask for this cell any more. Please look at it.',
  });
}
