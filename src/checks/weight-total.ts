import type { Judgement } from '../judgement/judgement';
import { leavesOutExecution } from '../judgement/misreading';
import { plain } from '../judgement/phrases';
import { Decimal } from '../notation/decimal';
import { toldContradictions } from '../judgement/reasoning/toldContradictions';
import { cellsOf } from './cellsOf';
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
    return [...toldContradictions(['stated-weight'], judgement), ...withoutExecution(judgement)];
  },
};

/** 100 points of indicators, and those of budget execution beside them, which the total does not count. */
function withoutExecution(judgement: Judgement): Issue[] {
  const { form, scoredFund, scorecard } = judgement;
  if (!leavesOutExecution(judgement)) return [];
  const { weight } = scoredFund!.fund;
  const all = plain(scorecard.total.weight!);
  const expected = plain(new Decimal(scorecard.ruleset.totalWeight));
  const cells = cellsOf(form.total?.weight, weight, form.total?.score);
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
