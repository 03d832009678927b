import type { Direction } from '../scoring/scorecard';
import { zh } from '../locales/zh';
import type { Check } from './check';
import { gather } from '../judgement/gather';
import { shortened } from '../judgement/phrases';

const WORDS: Readonly<Record<Direction, readonly [string, string]>> = {
  positive: ['正向指标（越高越好）', 'positive (more is better)'],
  reverse: ['反向指标（越低、越早越好）', 'reverse (less, or earlier, is better)'],
  exact: ['定值指标（等于为好）', 'exact'],
  range: ['区间指标', 'a range'],
  none: ['未定', 'undecided'],
};

/** The target has no comparator, and the direction read from the indicator's name decided the score. */
export const directionAssumed: Check = {
  code: 'direction-assumed',
  severity: 'info',
  mayBeAccepted: true,
  title: { 'zh-CN': '指标方向为推定', 'en-US': 'Direction assumed' },
  about: {
    'zh-CN': '没有写明 ≥ 或 ≤，方向由指标名称推断',
    'en-US': 'No comparator is written; the direction was taken from the indicator’s name',
  },
  run: (judgement) =>
    gather(judgement.rows, ({ indicator: { name, nameAt, target }, score }) => {
      if (!score.directionAssumed) return null;
      const [zhWord, en] = WORDS[score.direction];
      return {
        at: target.entry?.at ?? nameAt,
        says: {
          'zh-CN': `“${shortened(name)}”的年度指标值“${shortened(target.text)}”没有写明 ≥ 或 ≤，按${zhWord}计分；如不符，请在指标值前补上符号。`,
          'en-US': `The target of “${shortened(name)}”, “${shortened(target.text)}”, has no ≥ or ≤; it is scored as ${en}. If that is wrong, please add the sign.`,
        },
        like: {
          as: score.direction,
          says: (cells) => ({
            'zh-CN': zh`${cells['zh-CN']} 的年度指标值没有写明 ≥ 或 ≤，按${zhWord}计分；如不符，请在指标值前补上符号。`,
            'en-US': `The targets in ${cells['en-US']} have no ≥ or ≤; they are scored as ${en}. Where that is wrong, please add the sign.`,
          }),
        },
      };
    }),
};
