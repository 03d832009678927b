import { assembled, type Item } from './assembled';
import { givesAt } from './awards';
import { conditionAt, otherwiseAt, wordsAt } from './conditions';
import type { Criterion } from './criterion';
import { incidentsAt, limitAt, mostAt, partAt, stepsAt } from './deductions';
import { partsOf, withoutEnumerators } from './parts';
import { amountAt, matchAt, pointsAt } from './scan';
import { sentenceOf } from './sentence';

/** Longer texts are explanations, not criteria. */
const LONGEST = 600;
/** Said where somebody is to judge: no number follows from such a sentence. */
const JUDGED =
  /酌情|酌|视情|视.{0,6}情况|适当|左右|专家|综合评|综合判|根据.{0,12}情况.{0,4}(?:评|打|得|给)|(?:得|计|给|赋|评|记|扣)\d+(?:\.\d+)?分?[-~至]\d+(?:\.\d+)?分/;

/**
 * Reads a row’s own criterion; null where a sentence of it is not understood as a whole, because half a criterion is
 * another criterion. Never throws.
 * @param text the cell's text
 * @param name the indicator's: the criterion may call its quantity so
 */
export function readCriterion(text: string, name = ''): Criterion | null {
  if (text.length > LONGEST) return null;
  const sentence = sentenceOf(text);
  if (sentence === '' || JUDGED.test(sentence)) return null;
  const own = sentenceOf(name);
  const plain = readRules(sentence, own);
  if (plain && !inWordsOnly(plain)) return plain;
  const parts = partsOf(sentence);
  if (parts) return parts;
  const listed = withoutEnumerators(sentence);
  const list = listed === sentence ? null : readRules(listed, own);
  if (list && !inWordsOnly(list)) return list;
  return plain;
}

function inWordsOnly(criterion: Criterion): boolean {
  return criterion.kind === 'rules' && criterion.rules.some(({ when }) => when.kind === 'words');
}

const SEPARATORS =
  /[,.;。、:!()]+|的(?=[,;。])|其中[,:]?|(?:评分|计分|评价|赋分|打分)(?:标准|办法|规则|方法|细则|说明|依据)(?:为|是|如下)?[:,]?/y;
const STANDARD = /以/y;
const AS_STANDARD = /(?:为(?:评价|评分|计分|考核)?(?:标准|基准|目标值?)|(?:为)?基数)/y;
const FULL_STATED =
  /(?:本项|该项|本指标|该指标|此项|指标)?(?:满分|标准分|分值|总分|基础分|权重分?)(?:为|是|:|=)?/y;

function readRules(sentence: string, name: string): Criterion | null {
  const items: Item[] = [];
  let at = 0;
  while (at < sentence.length) {
    if (matchAt(SEPARATORS, sentence, at)) {
      at = SEPARATORS.lastIndex;
      continue;
    }
    const limit = limitAt(sentence, at);
    const found = limit === null ? itemAt(sentence, at, name) : null;
    if (limit === null && !found) return null;
    if (found) items.push(found.item);
    at = limit ?? found!.end;
  }
  return assembled(items);
}

function itemAt(
  text: string,
  at: number,
  name: string,
): { readonly item: Item; readonly end: number } | null {
  const standard = standardAt(text, at);
  if (standard) return standard;
  const part = partAt(text, at);
  if (part) return { item: { is: 'part', part: part.item }, end: part.end };
  const most = mostAt(text, at);
  if (most) return { item: { is: 'most', most: most.item }, end: most.end };
  const steps = stepsAt(text, at);
  if (steps) return { item: { is: 'steps', steps: steps.item }, end: steps.end };
  const incidents = incidentsAt(text, at);
  if (incidents) return { item: { is: 'incidents', incidents: incidents.item }, end: incidents.end };
  const otherwise = otherwiseAt(text, at);
  if (otherwise) return { item: { is: 'condition', condition: otherwise.item }, end: otherwise.end };
  const gives = givesAt(text, at, name);
  if (gives) return { item: { is: 'gives', gives: gives.item }, end: gives.end };
  const condition = conditionAt(text, at, name) ?? wordsAt(text, at);
  return condition && { item: { is: 'condition', condition: condition.item }, end: condition.end };
}

function standardAt(text: string, at: number): { readonly item: Item; readonly end: number } | null {
  if (matchAt(STANDARD, text, at)) {
    const amount = amountAt(text, STANDARD.lastIndex);
    if (amount && matchAt(AS_STANDARD, text, amount.end))
      return { item: { is: 'standard', amount: amount.item }, end: AS_STANDARD.lastIndex };
  }
  if (!matchAt(FULL_STATED, text, at)) return null;
  const points = pointsAt(text, FULL_STATED.lastIndex);
  return points && { item: { is: 'full', points: points.item }, end: points.end };
}
