import type { Question } from '../../form/facts/questions';
import { answerEdit } from '../../revision/answerEdit';
import type { NoAnswer } from '../../revision/answerEdit';
import { askedOf } from '../../revision/asked';
import { isSameAddress } from '../../sheet/address';
import type { Address } from '../../sheet/address';
import { Problem } from '../../sheet/problem';
import { assessSheet } from './assessSheet';
import type { Desk } from './desk';
import { frontSheet, keptOf } from './look';
import { write } from './write';

/** The question as the user saw it when answering. */
export interface AnswerTo extends Pick<Question, 'what' | 'of' | 'answer'> {
  readonly sheetId: string;
}

/**
 * Writes an answer into a cell that a form of the sheet in front asks for, and writes nothing else.
 * @param typed what the user typed
 * @param seen the question as it was shown; if the sheet asks for something else in that cell by now, nothing is
 *   written
 * @throws Problem if the text does not answer the question, the form does not ask for that cell, the cell has been
 *   changed meanwhile, or another sheet is in front
 */
export async function writeAnswer(desk: Desk, at: Address, typed: string, seen?: AnswerTo): Promise<void> {
  const kept = await keptOf(desk);
  const sheet = await frontSheet(desk, false);
  if (seen && seen.sheetId !== sheet.id) throw otherSheet();
  const { assessments } = await assessSheet(desk, sheet, kept);
  for (const { form, judgement } of assessments) {
    const question = askedOf(judgement).find((each) => isSameAddress(each.at, at));
    if (!question) continue;
    if (seen && (seen.what !== question.what || seen.of !== question.of)) throw notAsked();
    if (seen && seen.answer !== question.answer) throw answered(question.answer);
    const edit = answerEdit(form, question, typed, sheet.grid.cell(at.row, at.column));
    if (typeof edit === 'string') throw noAnswer(edit);
    return write(desk, sheet, [edit], { isQuiet: true });
  }
  throw notAsked();
}

function otherSheet(): Problem {
  return new Problem('not-in-front', {
    'zh-CN': '正在填写的表不在当前工作表，没有写入。请切换回那张工作表再试。',
    'en-US':
      'The form being filled in is not on the sheet in front; nothing was written. Please switch back to it.',
  });
}

function answered(now: string): Problem {
  return new Problem('answered-meanwhile', {
    'zh-CN': `单元格里的内容刚刚变了，现在是“${now}”，没有覆盖。要改写，请再确认一次。`,
    'en-US': `The cell has just been changed to “${now}” and was not replaced. Confirm once more to replace it.`,
  });
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
    case 'above-weight':
      return new Problem('answer-above-weight', {
        'zh-CN': '得分不能高于分值，没有写入。',
        'en-US': 'A score cannot be above its weight; nothing was written.',
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
