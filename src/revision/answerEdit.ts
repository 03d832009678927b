import type { Form, Indicator } from '../form/form';
import { aroundAnswer, NAME_PROMPT } from '../form/facts/questions';
import type { Question } from '../form/facts/questions';
import { withYear } from '../form/header/year';
import { unbroken } from '../form/words/wordOf';
import { decimalOfExcel } from '../notation/decimal';
import type { Decimal } from '../notation/decimal';
import { readNumber } from '../notation/number';
import type { Cell, CellValue } from '../sheet/cell';
import { cellNumber } from './cellNumber';
import type { Edit } from './revision';

/** Why an answer was not written: it is no number, or no year, or above the weight, or the cell holds a formula. */
export type NoAnswer = 'not-a-number' | 'not-a-year' | 'above-weight' | 'formula';

/**
 * The edit that writes an answer into its cell: amounts, weights and scores as numbers, a year and a name into what
 * is printed there (（        年度）, 指标1：, 项目名称：), a bare achievement with the unit of its target, everything else as
 * it was typed.
 * @param cell what the cell holds now
 */
export function answerEdit(
  form: Form,
  question: Question,
  typed: string,
  cell: Cell | undefined,
): Edit | NoAnswer {
  if (cell && cell.formula !== null) return 'formula';
  const row = question.row === null ? null : form.indicators[question.row]!;
  const after = contentOf(question, typed.trim(), row, cell);
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

const YEAR = /^20\d{2}$/;
const DIGITS = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/;

type Written = Exclude<CellValue, { error: string }> | { why: NoAnswer };

function contentOf(
  question: Question,
  typed: string,
  row: Indicator | null,
  cell: Cell | undefined,
): Written {
  const { what } = question;
  if (typed === '' && what !== 'year') return labelLeft(question, cell);
  switch (what) {
    case 'initial':
    case 'budget':
    case 'executed':
    case 'weight':
    case 'score': {
      const number = readNumber(typed);
      if (!number || number.isNegative() || !isExact(number)) return { why: 'not-a-number' };
      const most = what === 'score' ? row?.weight?.number : null;
      return most && number.gt(most) ? { why: 'above-weight' } : cellNumber(number);
    }
    case 'year': {
      const year = typed.replace(/\s*年度?$/, '');
      return YEAR.test(year) ? yearIn(question, year, cell) : { why: 'not-a-year' };
    }
    case 'name':
      return promptOf(cell) + typed;
    case 'project':
    case 'department':
    case 'unit':
      return nameIn(question, asText(typed), cell);
    case 'target':
    case 'actual': {
      const unit = what === 'actual' && row ? unitToAdd(row) : '';
      const number = DIGITS.test(typed) ? readNumber(typed) : null;
      if (number && unit !== '') return typed + unit;
      return number && isExact(number) ? cellNumber(number) : asText(typed);
    }
    default:
      return asText(typed);
  }
}

/** A blank printed for a year and nothing else before it: （        年度）. */
const PRINTED_YEAR = /^([^\p{L}\p{N}:：]*?)[\s_＿]*(年度?[^\p{L}\p{N}:：]*)$/u;
/** A blank printed behind a label: 填报年份：____, 预算年度（    ）. */
const PRINTED_BLANK = /[_＿][\s_＿]*|(?<=[(（])\s*(?=[)）])/;

/** The year in the place of the one that stands there, where a blank is printed for it, or behind its label. */
function yearIn({ answer, printed }: Question, year: string, cell: Cell | undefined): Written {
  if (typeof cell?.value === 'number') return Number(year);
  const text = typeof cell?.value === 'string' ? cell.value : printed;
  if (answer !== '') return withYear(text, year) ?? { why: 'not-a-year' };
  if (text.trim() === '') return `${year}年度`;
  if (PRINTED_YEAR.test(text)) return text.replace(PRINTED_YEAR, `$1${year}$2`);
  if (PRINTED_BLANK.test(text)) return text.replace(PRINTED_BLANK, year);
  return `${withColon(text)}${year}年`;
}

/**
 * A name in the place of the one that stands behind its label in the same cell (项目名称：甲), or behind a label that
 * has no cell beside it; else alone.
 */
function nameIn({ answer, label }: Question, name: string, cell: Cell | undefined): string {
  const text = typeof cell?.value === 'string' ? cell.value : '';
  if (answer === '') return text !== '' && unbroken(text) === label ? withColon(text) + name : name;
  const around = aroundAnswer(text, answer);
  return around ? around.before + name + around.after : name;
}

function withColon(label: string): string {
  const text = label.trimEnd();
  return /[:：]$/.test(text) ? text : `${text}：`;
}

/**
 * The unit that a bare number in the achievement stands for: that of the target, where it is written in the
 * target's own cell and there is nothing else in it that a number alone would lack.
 */
export function unitToAdd({ target, targetUnit }: Indicator): string {
  const { meaning, entry } = target;
  if (targetUnit || !entry || (meaning.kind !== 'number' && meaning.kind !== 'range')) return '';
  if (meaning.kind === 'number' && (meaning.scale || meaning.change || meaning.absence)) return '';
  const unit = meaning.unit?.text ?? '';
  return entry.text.endsWith(unit) ? unit : '';
}

/** What an answer that is taken out leaves in its cell: the prompt of a name, a label in the same cell. */
function labelLeft(question: Question, cell: Cell | undefined): string | null {
  if (question.what === 'name') return promptOf(cell) || null;
  return HEAD.has(question.what) ? nameIn(question, '', cell) || null : null;
}

const HEAD: ReadonlySet<Question['what']> = new Set(['project', 'department', 'unit']);

/** 指标1：, as it stands in the cell before the name. */
function promptOf(cell: Cell | undefined): string {
  return NAME_PROMPT.exec(typeof cell?.value === 'string' ? cell.value : '')?.[0] ?? '';
}

/** Excel keeps 15 digits: of a longer number it would make another one. */
function isExact(number: Decimal): boolean {
  return decimalOfExcel(cellNumber(number)).eq(number);
}

/** A text that begins like a formula is written as text: people mean the sign. */
function asText(typed: string): string {
  return typed.replace(/^=/, '＝');
}
