import { possibleScores } from '../criterion/canGive';
import { quoted } from '../judgement/reasoning/criterionText';
import { rowsWith } from '../judgement/rowsWith';
import type { Localized } from '../locales/localized';
import { Decimal } from '../notation/decimal';
import { criterionOf } from '../scoring/ownCriterion';
import { cellsOf } from './cellsOf';
import type { Check } from './check';
import { followedBy, plain, recorded, shortened } from '../judgement/phrases';

/** What was achieved is not stated, and the row's own criterion gives no achievement such a score. */
export const scoreOffScale: Check = {
  code: 'score-off-scale',
  severity: 'error',
  mayBeAccepted: true,
  title: { 'zh-CN': '得分不在评分标准的档次上', 'en-US': 'Score that the criterion cannot give' },
  about: {
    'zh-CN': '没有完成值，而按评分标准不会得出这个得分；已说明原因的为警告',
    'en-US':
      'No achievement is known, and the criterion gives such a score for none; a warning where a note says why',
  },
  run(judgement) {
    return rowsWith('off-scale', judgement).map(({ indicator, note }) => {
      const entry = indicator.score!;
      const near = nearest(possibleScores(criterionOf(indicator)!, indicator.weight!.number!), entry.number!);
      const name = shortened(indicator.name);
      return {
        ...(note.state === 'real' && { severity: 'warning' as const }),
        at: entry.at,
        related: cellsOf(indicator.criterion),
        says: followedBy(
          quoted(indicator, indicator.criterion!.text),
          statement(name, recorded(entry), near),
        ),
        expected: near.join(' / '),
        found: recorded(entry),
      };
    });
  },
};

function statement(name: string, found: string, near: readonly string[]): Localized {
  return {
    'zh-CN': `按此不会得 ${found} 分（相近的为 ${near.join('、')} 分），请核对“${name}”的得分。`,
    'en-US': `It never gives ${found} points (near to it are ${near.join(' and ')}); please check the score of “${name}”.`,
  };
}

/** The next scores below and above that the criterion can give. */
function nearest(scores: readonly Decimal[] | 'any', score: Decimal): readonly string[] {
  if (scores === 'any') return [];
  const below = scores.filter((one) => one.lt(score));
  const above = scores.filter((one) => one.gt(score));
  const near = [
    ...(below.length > 0 ? [Decimal.max(...below)] : []),
    ...(above.length > 0 ? [Decimal.min(...above)] : []),
  ];
  return near.map(plain);
}
