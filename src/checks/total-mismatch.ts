import type { Check } from './check';
import { plain, recorded } from '../judgement/phrases';

/** The total is not the execution score plus the scores of all indicators as they stand in the form. */
export const totalMismatch: Check = {
  code: 'total-mismatch',
  severity: 'error',
  title: { 'zh-CN': '总分与各项得分之和不符', 'en-US': 'Total is not the sum of the scores' },
  about: {
    'zh-CN': '总分不等于各项得分之和',
    'en-US': 'The total is not the sum of the scores',
  },
  run(judgement) {
    const judged = judgement.total.recorded;
    if (judged?.verdict !== 'wrong' || judged.entry.formula !== null) return [];
    const expected = plain(judged.exact!);
    const execution = judgement.scoredFund?.fund.score?.number;
    const others = execution && plain(judged.exact!.minus(execution));
    const partsZh = execution ? `（预算执行率得分 ${plain(execution)} + 各指标得分 ${others}）` : '';
    const partsEn = execution ? ` (execution ${plain(execution)} + indicators ${others})` : '';
    return [
      {
        at: judged.entry.at,
        says: {
          'zh-CN': `总分为 ${recorded(judged.entry)} 分，表中各项得分相加为 ${expected} 分${partsZh}。`,
          'en-US': `The total is ${recorded(judged.entry)}; the scores in the form add up to ${expected} points${partsEn}.`,
        },
        expected,
        found: recorded(judged.entry),
      },
    ];
  },
};
