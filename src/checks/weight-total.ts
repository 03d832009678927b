import type { Judgement } from '../judgement/judgement';
import { leavesOutExecution } from '../judgement/misreading';
import { plain } from '../judgement/phrases';
import { Decimal, ZERO } from '../notation/decimal';
import { toldContradictions } from '../judgement/toldContradictions';
import type { Check } from './check';
import type { Issue } from './finding';

/** The weights do not add up to what the ruleset demands (100), or the form states another sum. */
export const weightTotal: Check = {
  code: 'weight-total',
  severity: 'error',
  title: { 'zh-CN': '分值合计不符', 'en-US': 'Weights do not add up' },
  about: {
    'zh-CN': '各项分值之和不是 100 分',
    'en-US': 'The weights do not add up to 100',
  },
  run(judgement) {
    const all = toldContradictions(['all-weights'], judgement);
    // A sum that states what it should be is right in itself where the weights are not.
    if (all.length > 0) return all;
    return [
      ...toldContradictions(['stated-weight'], judgement),
      ...withoutExecution(judgement),
      ...labelsAlone(judgement),
    ];
  },
};

/** 100 points of indicators, and those of budget execution beside them, which the total does not count. */
function withoutExecution(judgement: Judgement): Issue[] {
  const { form, scoredFund, scorecard } = judgement;
  if (!leavesOutExecution(judgement)) return [];
  const { weight } = scoredFund!.fund;
  const all = plain(scorecard.total.weight!);
  const expected = plain(new Decimal(scorecard.ruleset.totalWeight));
  const cells = [form.total?.weight, weight, form.total?.score].flatMap((cell) => (cell ? [cell.at] : []));
  return [
    {
      at: cells[0]!,
      related: cells.slice(1),
      says: {
        'zh-CN': `各项分值（含预算执行）相加为 ${all} 分，应为 ${expected} 分；总分没有计入预算执行的 ${plain(weight!.number!)} 分，请核对，总分暂不改动。`,
        'en-US': `The weights, budget execution included, add up to ${all} instead of ${expected}, and the total leaves out the ${plain(weight!.number!)} points of execution. Please check; the total is not changed.`,
      },
      expected,
      found: all,
    },
  ];
}

/**
 * In a form without weights the labels of its first-level indicators state them: 产出指标（40分）. With or
 * without the points of budget execution they make up the whole.
 */
function labelsAlone({ form, rows, sections, scorecard: { ruleset, total } }: Judgement): Issue[] {
  const isWeighed = form.headings.some(
    ({ meaning }) => meaning === 'weight' || meaning === 'weight-and-score',
  );
  const isWhole = rows.every(({ indicator }) => indicator.section !== null);
  const stated = sections.flatMap((section) => section.stated ?? []);
  if (isWeighed || !isWhole || stated.length < 2 || stated.length !== sections.length) return [];
  const labels = stated.reduce((sum, weight) => sum.plus(weight), ZERO);
  const fund = form.scoredFund === null ? undefined : form.funds[form.scoredFund];
  const execution = fund?.weight?.number ?? new Decimal(ruleset.execution.weight);
  const demanded = new Decimal(ruleset.totalWeight);
  const sum = labels.plus(execution);
  if (labels.eq(demanded) || sum.eq(demanded) || total.weight?.eq(demanded)) return [];
  const expected = plain(demanded);
  return [
    {
      at: sections[0]!.at,
      related: sections.slice(1).map(({ at }) => at),
      says: {
        'zh-CN': `各一级指标标明的分值相加为 ${plain(labels)} 分，加上预算执行 ${plain(execution)} 分为 ${plain(sum)} 分，应为 ${expected} 分。`,
        'en-US': `The weights stated for the sections add up to ${plain(labels)}, with ${plain(execution)} of budget execution to ${plain(sum)} points instead of ${expected}.`,
      },
      expected,
      found: plain(sum),
    },
  ];
}
