import { toldContradictions } from '../judgement/reasoning/toldContradictions';
import type { Check } from './check';
import { isOfSection } from './section-weight-mismatch';

/**
 * The weight stated for a level of any depth, beside it or in its label (数量指标（15分）), is not the sum of
 * the rows below it. Of first-level indicators section-weight-mismatch tells.
 */
export const levelWeightMismatch: Check = {
  code: 'level-weight-mismatch',
  severity: 'error',
  title: { 'zh-CN': '标明的分值与其下各项不符', 'en-US': 'A level’s weight is not that of its rows' },
  about: {
    'zh-CN': '某一级指标标明的分值与其下各指标不符',
    'en-US': 'The weight stated for a level is not the sum of the rows below it',
  },
  run: (judgement) =>
    toldContradictions(
      ['level-weight', 'level-scores'],
      judgement,
      (each) => !isOfSection(each, judgement.form),
    ),
};
