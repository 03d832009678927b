import { toldContradictions } from '../judgement/reasoning/toldContradictions';
import type { Check } from './check';

/** The total is not the execution score plus the scores of all indicators as they stand in the form. */
export const totalMismatch: Check = {
  code: 'total-mismatch',
  severity: 'error',
  title: { 'zh-CN': '总分与各项得分之和不符', 'en-US': 'Total is not the sum of the scores' },
  about: {
    'zh-CN': '总分不等于各项得分之和',
    'en-US': 'The total is not the sum of the scores',
  },
  run: (judgement) =>
    toldContradictions(['total'], judgement, ({ equations }) => equations[0]!.of.role === 'total'),
};
