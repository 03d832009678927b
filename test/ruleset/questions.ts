import type { Ruleset } from '../../src/ruleset/ruleset';
import { cardOf } from '../judgement/judged';
import type { IndicatorSpec } from '../scoring/formOf';
import { formOf } from '../scoring/formOf';

/** The same facts put before a ruleset, and what it gives for them. */
export interface Answer {
  /** What is asked; two answers with the same facts answer the same question. */
  readonly facts: string;
  readonly read: (ruleset: Ruleset) => string;
  readonly given: string;
}

function scoreOf(indicator: IndicatorSpec, ruleset: Ruleset) {
  return cardOf(formOf({ indicators: [indicator] }), ruleset).indicators[0]!;
}

/** An indicator with the weight 10: 「least to most」. */
export function scores(target: string, actual: string, given: string): Answer {
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
export function attention(actual: string, given: string): Answer {
  return attentionTo('≥100', actual, given);
}

/** A target of 0 has no ratio by which it could be passed. */
export function zeroTarget(actual: string, given: string): Answer {
  return attentionTo('≥0', actual, given);
}

function attentionTo(target: string, actual: string, given: string): Answer {
  return {
    facts: `${target}, done ${actual}: attention`,
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

/** The grade of a total. */
export function grade(total: string, given: string): Answer {
  return {
    facts: `a total of ${total}`,
    read: (ruleset) =>
      String(cardOf(formOf({ indicators: [{ weight: '100', score: total }] }), ruleset).grade.computed),
    given,
  };
}

/** The score of the execution, or why a reason for it is due. */
export function execution(executed: string, what: 'computed' | 'due', given: string): Answer {
  return {
    facts: `${executed} of a budget of 100 spent, no weight in the form: ${what}`,
    read: (ruleset) => {
      const form = formOf({ funds: [{ budget: '100', executed, weight: null }] });
      return String(cardOf(form, ruleset).funds[0]![what]);
    },
    given,
  };
}

/** All weights together. */
export function totalWeight(given: string): Answer {
  return { facts: 'all weights together', read: (ruleset) => ruleset.totalWeight, given };
}

/** The usual weights by section, and whether they must be these. */
export function sections(given: string): Answer {
  return {
    facts: 'usual weights by section',
    read: ({ sections: own }) => JSON.stringify(own && [own.weights, own.required]),
    given,
  };
}

/** What every ruleset is asked, and what it answers unless its own file says otherwise. */
export const USUAL: readonly Answer[] = [
  execution('100', 'computed', '10'),
  execution('50', 'computed', '5'),
  execution('1', 'due', ''),
  execution('89.9', 'due', ''),
  execution('90', 'due', ''),
  scores('≥90%', '42.68%', '4.74 to 4.74'),
  scores('≥6', '4', '6.67 to 6.67'),
  scores('≤6', '9', '6.67 to 6.67'),
  scores('≤6', '12', '5 to 5'),
  scores('=6', '9', '6.67 to 6.67'),
  scores('=6', '4', '6.67 to 6.67'),
  scores('=0', '1', '0 to 0'),
  scores('≤0', '0', '10 to 10'),
  scores('≥100', '299', '10 to 10'),
  scores('≥100', '299.5', '10 to 10'),
  scores('≥100', '300', '10 to 10'),
  scores('≥100', '399.5', '10 to 10'),
  scores('≥100', '400', '10 to 10'),
  scores('≥100', '599.5', '10 to 10'),
  scores('≥100', '600', '10 to 10'),
  scores('≥100', '60000', '10 to 10'),
  attention('129.5', 'fine, no note'),
  attention('130', 'over-achieved, no note'),
  attention('299.5', 'over-achieved, no note'),
  attention('300', 'over-achieved, no note'),
  zeroTarget('29.995', 'fine, no note'),
  zeroTarget('30', 'fine, no note'),
  scores('全面保障', '达成指标', '8 to 10'),
  scores('全面保障', '部分达成指标并具有一定效果', '6 to 7.99'),
  scores('全面保障', '未达成指标且效果较差', '0 to 5.99'),
  grade('100', '优'),
  grade('90', '优'),
  grade('89.995', '良'),
  grade('80', '良'),
  grade('79.995', '中'),
  grade('70', '中'),
  grade('69.995', '中'),
  grade('60', '中'),
  grade('59.995', '差'),
  grade('0', '差'),
  totalWeight('100'),
  sections('null'),
];
