import { toldContradictions } from '../judgement/reasoning/toldContradictions';
import type { Check } from './check';

/** An indicator about budget execution whose achievement is not the rate of the funds block. */
export const executionRateInconsistent: Check = {
  code: 'execution-rate-inconsistent',
  severity: 'warning',
  mayBeAccepted: true,
  title: { 'zh-CN': '预算执行指标与资金情况不一致', 'en-US': 'Execution indicator differs from the funds' },
  about: {
    'zh-CN': '预算执行率指标与资金部分的执行率不一致',
    'en-US': 'An indicator about budget execution contradicts the funds block',
  },
  run: (judgement) => toldContradictions(['execution-indicator'], judgement),
};
