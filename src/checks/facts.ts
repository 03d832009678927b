import type { Entry, Form, Indicator, NumberEntry } from '../form/form';
import type { Localized } from '../locales/localized';
import { toA1 } from '../sheet/address';
import { shortened } from './wording';

/** A cell that the form needs, what it states, and its number where it should hold one. */
export interface Fact {
  readonly entry: Entry;
  readonly number: NumberEntry | null;
  readonly states: Localized;
}

/** Every cell whose content decides something, in reading order of the form, merged cells once. */
export function factsOf(form: Form): readonly Fact[] {
  const facts = [
    ...form.funds.flatMap((fund) => [
      numeric(fund.initial, fund.label, '年初预算数', 'initial budget'),
      numeric(fund.budget, fund.label, '全年预算数', 'budget'),
      numeric(fund.executed, fund.label, '全年执行数', 'executed amount'),
      numeric(fund.weight, fund.label, '分值', 'weight'),
      numeric(fund.rate, fund.label, '执行率', 'execution rate'),
      numeric(fund.score, fund.label, '得分', 'score'),
    ]),
    ...form.indicators.filter(({ kind }) => kind === 'scored').flatMap(indicatorFacts),
    numeric(form.total?.weight ?? null, '总分', '分值', 'weight'),
    numeric(form.total?.score ?? null, '总分', '得分', 'score'),
    written(form.grade, '总分', '评分等级', 'grade'),
  ];
  const seen = new Set<string>();
  return facts.filter((fact): fact is Fact => {
    if (fact === null || seen.has(toA1(fact.entry.at))) return false;
    seen.add(toA1(fact.entry.at));
    return true;
  });
}

function indicatorFacts({
  name,
  target,
  actual,
  weight,
  score,
  coefficient,
  note,
}: Indicator): (Fact | null)[] {
  return [
    written(target.entry, name, '年度指标值', 'target'),
    written(actual.entry, name, '实际完成值', 'achievement'),
    numeric(weight, name, '分值', 'weight'),
    numeric(coefficient ?? null, name, '得分系数', 'score coefficient'),
    numeric(score, name, '得分', 'score'),
    written(note, name, '偏差原因分析及改进措施', 'deviation note'),
  ];
}

function numeric(entry: NumberEntry | null, of: string, zh: string, en: string): Fact | null {
  return entry && { entry, number: entry, states: statement(of, zh, en) };
}

function written(entry: Entry | null, of: string, zh: string, en: string): Fact | null {
  return entry && { entry, number: null, states: statement(of, zh, en) };
}

function statement(of: string, zh: string, en: string): Localized {
  const name = shortened(of.replace(/[：:]\s*$/, ''));
  return { 'zh-CN': `“${name}”的${zh}`, 'en-US': `The ${en} of “${name}”` };
}
