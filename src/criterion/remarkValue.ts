import type { Meaning } from '../notation/meaning';
import type { Criterion } from './criterion';
import { amountAt, type Amount } from './scan';
import { sentenceOf } from './sentence';
import { namesOther } from './criterionSubject';

/** Words that make it doubtful that the number is what was achieved, or exact. */
const DOUBTFUL =
  /目标|计划|应|须|标准|上年|去年|往年|约|近|余|左右|不足|超|低于|高于|增|降|减|提高|上升|其中|剩余|未/;
/** 在职人员控制率为 in front of 96.5%. */
const WORDS_BEFORE = /([^,;。、:=\d%]*)[:=+-]*$/;
const NUMBER_BEGINS = /(?<![\d.])\d/g;

/**
 * Finds the achieved value where only the row’s remark states it: the one number there with the criterion’s unit, as
 * in 「在职人员控制率为 96.5%」. Null where there is none or more than one, where another rate is named, or the
 * criterion has no unit.
 * @param name the indicator's
 */
export function remarkValue(criterion: Criterion, remark: string, name: string): Meaning | null {
  if (criterion.kind !== 'rules' || criterion.unit === null) return null;
  const { unit } = criterion;
  const text = sentenceOf(remark);
  if (DOUBTFUL.test(text)) return null;
  const found: Amount[] = [];
  let before = '';
  for (const { index } of text.matchAll(NUMBER_BEGINS)) {
    const amount = amountAt(
      text,
      index - (/[-+]/.test(text.charAt(index - 1)) && !/[\d%]/.test(text.charAt(index - 2)) ? 1 : 0),
    );
    if (amount?.item.unit?.dimension !== unit.dimension) continue;
    found.push(amount.item);
    before = WORDS_BEFORE.exec(text.slice(0, index))![1]!;
  }
  const [only, second] = found;
  return only && !second && !namesOther(before, sentenceOf(name))
    ? { kind: 'number', comparator: null, value: only.value, unit: only.unit }
    : null;
}
