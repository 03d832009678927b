import type { Ruleset } from '../../src/ruleset/ruleset';
import { RULESETS } from '../../src/ruleset/rulesets';
import { cardOf } from '../judgement/judged';
import type { IndicatorSpec } from '../scoring/formOf';
import { formOf } from '../scoring/formOf';

/** By the ruleset's id. */
type Given = Readonly<Record<string, string>>;

/** What each built-in ruleset gives for the same facts. */
export interface Expectation {
  readonly facts: string;
  readonly read: (ruleset: Ruleset) => string;
  readonly given: Given;
}

/** The same under all rulesets, but for those named. */
function everywhere(value: string, but: Given = {}): Given {
  const ids = RULESETS.map(({ id }) => id);
  const unknown = Object.keys(but).filter((id) => !ids.includes(id));
  if (unknown.length > 0) throw new Error(`No built-in ruleset is called ${unknown.join(', ')}.`);
  return { ...Object.fromEntries(ids.map((id) => [id, value])), ...but };
}

function scoreOf(indicator: IndicatorSpec, ruleset: Ruleset) {
  return cardOf(formOf({ indicators: [indicator] }), ruleset).indicators[0]!;
}

/** An indicator with the weight 10: 「least to most」. */
function scores(target: string, actual: string, given: Given): Expectation {
  return {
    facts: `${target}, done ${actual}, of 10`,
    read: (ruleset) => {
      const { min, computed } = scoreOf({ name: '数量', target, actual, weight: '10' }, ruleset);
      return `${min?.toFixed()} to ${computed?.toFixed()}`;
    },
    given,
  };
}

/** Attention that a passed target of 100 gets. */
function attention(actual: string, given: Given): Expectation {
  return attentionTo('≥100', actual, given);
}

/** A target of 0 has no ratio by which it could be passed. */
function zeroTarget(actual: string, given: Given): Expectation {
  return attentionTo('≥0', actual, given);
}

function attentionTo(target: string, actual: string, given: Given): Expectation {
  return {
    facts: `${target}, done ${actual}`,
    read: (ruleset) => {
      const { overAchieved, note } = scoreOf(
        { name: '数量', target, actual, weight: '10', score: '10' },
        ruleset,
      );
      const due = note.due.includes('over-achieved') ? 'note due' : 'no note';
      return `${overAchieved ? 'over-achieved' : 'fine'}, ${due}`;
    },
    given,
  };
}

function grade(total: string, given: Given): Expectation {
  return {
    facts: `a total of ${total}`,
    read: (ruleset) =>
      String(cardOf(formOf({ indicators: [{ weight: '100', score: total }] }), ruleset).grade.computed),
    given,
  };
}

function execution(executed: string, what: 'computed' | 'due', given: Given): Expectation {
  return {
    facts: `${executed} of a budget of 100 spent, no weight in the form: ${what}`,
    read: (ruleset) => {
      const form = formOf({ funds: [{ budget: '100', executed, weight: null }] });
      return String(cardOf(form, ruleset).funds[0]![what]);
    },
    given,
  };
}

export const EXPECTATIONS: readonly Expectation[] = [
  execution('100', 'computed', everywhere('10', { hubei: '20' })),
  execution('50', 'computed', everywhere('5', { hubei: '10' })),
  execution('1', 'due', everywhere('', { sichuan: 'low-execution' })),
  execution('89.9', 'due', everywhere('', { sichuan: 'low-execution' })),
  execution('90', 'due', everywhere('')),
  scores('≥90%', '42.68%', everywhere('4.74 to 4.74')),
  scores('≥6', '4', everywhere('6.67 to 6.67', { shanghai: '6.66 to 6.66' })),
  scores('≤6', '9', everywhere('6.67 to 6.67', { shanghai: '6.66 to 6.66', integrated: '5 to 5' })),
  scores('≤6', '12', everywhere('5 to 5', { integrated: '0 to 0' })),
  scores('=6', '9', everywhere('6.67 to 6.67', { shanghai: '6.66 to 6.66', integrated: '10 to 10' })),
  scores('=6', '4', everywhere('6.67 to 6.67', { shanghai: '6.66 to 6.66' })),
  scores('=0', '1', everywhere('0 to 0')),
  scores('≤0', '0', everywhere('10 to 10')),
  scores('≥100', '299', everywhere('10 to 10')),
  scores('≥100', '299.5', everywhere('10 to 10')),
  scores('≥100', '300', everywhere('10 to 10', { beijing: '9 to 9' })),
  scores('≥100', '399.5', everywhere('10 to 10', { beijing: '9 to 9' })),
  scores('≥100', '400', everywhere('10 to 10', { beijing: '8 to 8' })),
  scores('≥100', '599.5', everywhere('10 to 10', { beijing: '8 to 8' })),
  scores('≥100', '600', everywhere('10 to 10', { beijing: '7 to 7' })),
  scores('≥100', '60000', everywhere('10 to 10', { beijing: '7 to 7' })),
  attention('129.5', everywhere('fine, no note')),
  attention(
    '130',
    everywhere('over-achieved, no note', { beijing: 'fine, no note', guangxi: 'over-achieved, note due' }),
  ),
  attention(
    '299.5',
    everywhere('over-achieved, no note', { beijing: 'fine, no note', guangxi: 'over-achieved, note due' }),
  ),
  attention(
    '300',
    everywhere('over-achieved, no note', {
      beijing: 'over-achieved, note due',
      guangxi: 'over-achieved, note due',
    }),
  ),
  zeroTarget('29.995', everywhere('fine, no note')),
  zeroTarget('30', everywhere('fine, no note', { guangxi: 'over-achieved, note due' })),
  scores('全面保障', '达成指标', everywhere('8 to 10')),
  scores('全面保障', '部分达成指标并具有一定效果', everywhere('6 to 7.99', { hubei: '5 to 7.99' })),
  scores('全面保障', '未达成指标且效果较差', everywhere('0 to 5.99', { hubei: '0 to 4.99' })),
  grade('100', everywhere('优')),
  grade('90', everywhere('优')),
  grade('89.995', everywhere('良', { integrated: '优' })),
  grade('80', everywhere('良', { integrated: '优' })),
  grade('79.995', everywhere('中', { integrated: '良' })),
  grade('70', everywhere('中', { integrated: '良' })),
  grade('69.995', everywhere('中')),
  grade('60', everywhere('中')),
  grade('59.995', everywhere('差')),
  grade('0', everywhere('差')),
  { facts: 'all weights together', read: ({ totalWeight }) => totalWeight, given: everywhere('100') },
  {
    facts: 'usual weights by section',
    read: ({ sections }) => JSON.stringify(sections && [sections.weights, sections.required]),
    given: everywhere('null', { 'mof-2020': '[{"产出指标":"50","效益指标":"30","满意度指标":"10"},false]' }),
  },
];
