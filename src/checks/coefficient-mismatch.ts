import { toldContradictions } from '../judgement/reasoning/toldContradictions';
import type { Check } from './check';

/** In lists with 得分系数(%), the score is not weight × coefficient. */
export const coefficientMismatch: Check = {
  code: 'coefficient-mismatch',
  severity: 'warning',
  title: { 'zh-CN': '得分系数不符', 'en-US': 'Coefficient does not match' },
  about: {
    'zh-CN': '得分不等于权重 × 得分系数',
    'en-US': 'The score is not weight × coefficient',
  },
  run: (judgement) => toldContradictions(['coefficient'], judgement),
};
