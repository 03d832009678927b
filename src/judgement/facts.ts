import type { Entry, Form, NumberEntry } from '../form/form';
import type { Localized } from '../locales/localized';
import { toA1 } from '../sheet/address';
import { shortened } from './phrases';

/** A cell that the form needs, what it states, and its number where it should hold one. */
export interface Fact {
  readonly entry: Entry;
  readonly number: NumberEntry | null;
  /** Whose fact it is: an indicator's name, a fund's label; null for the form's own. */
  readonly owner: string | null;
  /** Which fact, e.g. 得分. */
  readonly kind: Localized;
}

const INITIAL = { 'zh-CN': '年初预算数', 'en-US': 'initial budget' };
const BUDGET = { 'zh-CN': '全年预算数', 'en-US': 'budget' };
const EXECUTED = { 'zh-CN': '全年执行数', 'en-US': 'executed amount' };
const RATE = { 'zh-CN': '执行率', 'en-US': 'execution rate' };
const TARGET = { 'zh-CN': '年度指标值', 'en-US': 'target' };
const ACTUAL = { 'zh-CN': '实际完成值', 'en-US': 'achievement' };
const WEIGHT = { 'zh-CN': '分值', 'en-US': 'weight' };
const COEFFICIENT = { 'zh-CN': '得分系数', 'en-US': 'score coefficient' };
const SCORE = { 'zh-CN': '得分', 'en-US': 'score' };
const NOTE = { 'zh-CN': '偏差原因分析及改进措施', 'en-US': 'deviation note' };
const GRADE = { 'zh-CN': '评分等级', 'en-US': 'grade' };
const TOTAL = { 'zh-CN': '总分', 'en-US': 'total' };
const TOTAL_WEIGHT = { 'zh-CN': '总分一行的分值', 'en-US': 'weight in the total row' };

/**
 * Returns the facts that a condition picks, a merged cell once. Nearly always there are none, so a fact is only put
 * together for a cell that was picked.
 */
export function factsWhere(
  form: Form,
  isWanted: (entry: Entry, number: NumberEntry | null) => boolean,
): readonly Fact[] {
  const facts = new Map<string, Fact>();
  const numeric = (owner: string | null, entry: NumberEntry | null | undefined, kind: Localized): void => {
    if (entry && isWanted(entry, entry)) add({ entry, number: entry, owner, kind });
  };
  const written = (owner: string | null, entry: Entry | null, kind: Localized): void => {
    if (entry && isWanted(entry, null)) add({ entry, number: null, owner, kind });
  };
  const add = (fact: Fact): void => {
    const at = toA1(fact.entry.at);
    if (!facts.has(at)) facts.set(at, fact);
  };

  for (const { label, initial, budget, executed, weight, rate, score } of form.funds) {
    numeric(label, initial, INITIAL);
    numeric(label, budget, BUDGET);
    numeric(label, executed, EXECUTED);
    numeric(label, weight, WEIGHT);
    numeric(label, rate, RATE);
    numeric(label, score, SCORE);
  }
  for (const { kind, name, target, actual, weight, coefficient, score, note } of form.indicators) {
    if (kind !== 'scored') continue;
    written(name, target.entry, TARGET);
    written(name, actual.entry, ACTUAL);
    numeric(name, weight, WEIGHT);
    numeric(name, coefficient, COEFFICIENT);
    numeric(name, score, SCORE);
    written(name, note, NOTE);
  }
  numeric(null, form.total?.weight, TOTAL_WEIGHT);
  numeric(null, form.total?.score, TOTAL);
  written(null, form.grade, GRADE);
  return [...facts.values()];
}

/** `“验收合格率”的得分`, `The score of “验收合格率”`, `总分`: the subject of a sentence. */
export function subject({ owner, kind }: Fact): Localized {
  if (owner === null) return { 'zh-CN': kind['zh-CN'], 'en-US': `The ${kind['en-US']}` };
  const name = shortened(owner.replace(/[：:]\s*$/, ''));
  return { 'zh-CN': `“${name}”的${kind['zh-CN']}`, 'en-US': `The ${kind['en-US']} of “${name}”` };
}
