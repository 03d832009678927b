import { toldContradictions } from '../judgement/reasoning/toldContradictions';
import type { Check } from './check';

/** The parts of the funds (当年财政拨款, 上年结转资金, 其他资金) do not add up to their whole. A form that
 * lists only some of the parts is wrong only where these are more than the whole. */
export const fundPartsMismatch: Check = {
  code: 'fund-parts-mismatch',
  severity: 'error',
  title: { 'zh-CN': '资金明细与总额不符', 'en-US': 'Funds do not add up' },
  about: {
    'zh-CN': '各项资金之和不等于年度资金总额',
    'en-US': 'The parts of the funds do not add up to the total funds',
  },
  run: (judgement) => toldContradictions(['parts'], judgement),
};
