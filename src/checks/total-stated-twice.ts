import { toldContradictions } from '../judgement/reasoning/toldContradictions';
import type { Check } from './check';

/** The total stands in the form twice, and the two differ: 98 in the head, 94 below. */
export const totalStatedTwice: Check = {
  code: 'total-stated-twice',
  severity: 'error',
  title: { 'zh-CN': '两处总分不一致', 'en-US': 'Two totals differ' },
  about: {
    'zh-CN': '表中两处写了总分，数值不一致',
    'en-US': 'The form states its total twice, and the two differ',
  },
  run: (judgement) =>
    toldContradictions(['total'], judgement, ({ equations }) => equations[0]!.of.role === 'other-total'),
};
