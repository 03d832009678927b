import { toldContradictions } from '../judgement/reasoning/toldContradictions';
import type { Check } from './check';

/** A recorded execution rate is not executed ÷ budget, compared at the precision it is recorded with. */
export const rateMismatch: Check = {
  code: 'rate-mismatch',
  severity: 'error',
  title: { 'zh-CN': '执行率有误', 'en-US': 'Wrong execution rate' },
  about: {
    'zh-CN': '执行率不等于全年执行数 ÷ 全年预算数',
    'en-US': 'The execution rate is not executed ÷ budget',
  },
  run: (judgement) => toldContradictions(['rate'], judgement),
};
