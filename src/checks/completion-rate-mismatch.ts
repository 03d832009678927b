import { toldContradictions } from '../judgement/reasoning/toldContradictions';
import type { Check } from './check';

/** A completion rate (完成率) is not achievement ÷ target. */
export const completionRateMismatch: Check = {
  code: 'completion-rate-mismatch',
  severity: 'error',
  title: { 'zh-CN': '完成率与指标值、完成值不符', 'en-US': 'Completion rate not achievement ÷ target' },
  about: {
    'zh-CN': '完成率不等于实际完成值 ÷ 年度指标值',
    'en-US': 'The completion rate is not achievement ÷ target',
  },
  run: (judgement) => toldContradictions(['completion'], judgement),
};
