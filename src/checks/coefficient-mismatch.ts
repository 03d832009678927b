import type { Check } from './check';
import { agrees } from '../scoring/agrees';
import { gather } from '../judgement/gather';
import { percent, plain, recorded, shortened } from '../judgement/phrases';

/** In lists with 得分系数(%), the score is not weight × coefficient. */
export const coefficientMismatch: Check = {
  code: 'coefficient-mismatch',
  severity: 'warning',
  title: { 'zh-CN': '得分系数不符', 'en-US': 'Coefficient does not match' },
  about: {
    'zh-CN': '得分不等于权重 × 得分系数',
    'en-US': 'The score is not weight × coefficient',
  },
  run: (judgement) =>
    gather(judgement.rows, ({ indicator: { name, weight, coefficient, score } }) => {
      if (!weight?.number || !coefficient?.number || !score?.number) return null;
      const exact = weight.number.times(coefficient.number);
      if (agrees(score, exact)) return null;
      return {
        at: score.at,
        related: [weight.at, coefficient.at],
        says: {
          'zh-CN': `“${shortened(name)}”的指标得分为 ${recorded(score)} 分，指标权重 ${plain(weight.number)} 分 × 得分系数 ${percent(coefficient.number)} = ${plain(exact)} 分。`,
          'en-US': `The score of “${shortened(name)}” is ${recorded(score)}; weight ${plain(weight.number)} × coefficient ${percent(coefficient.number)} = ${plain(exact)} points.`,
        },
        expected: plain(exact),
        found: recorded(score),
      };
    }),
};
