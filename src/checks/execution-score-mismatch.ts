import { isExecutionAlone } from '../judgement/executionAlone';
import { toldContradictions } from '../judgement/reasoning/toldContradictions';
import type { Check } from './check';

/** The score of budget execution is not its weight × min(1, executed ÷ budget). */
export const executionScoreMismatch: Check = {
  code: 'execution-score-mismatch',
  severity: 'error',
  title: { 'zh-CN': '预算执行得分有误', 'en-US': 'Wrong execution score' },
  about: {
    'zh-CN': '预算执行率得分不等于分值 × 执行率',
    'en-US': 'The execution score is not weight × min(1, executed ÷ budget)',
  },
  run: (judgement) =>
    toldContradictions(['execution-score'], judgement, (each) => !isExecutionAlone(each, judgement)),
};
