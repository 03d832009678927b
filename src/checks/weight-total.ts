import { toldContradictions } from '../judgement/toldContradictions';
import type { Check } from './check';

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
    return all.length > 0 ? all : toldContradictions(['stated-weight'], judgement);
  },
};
