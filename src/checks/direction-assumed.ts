import type { Direction } from '../scoring/scorecard';
import type { Localized } from '../locales/localized';
import { zh } from '../locales/zh';
import { cellsOf } from './cellsOf';
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

/**
 * The target has no comparator, and the direction read from the indicator's name decided the score. Where the name
 * leaves doubt and the achievement would miss the target one way, nothing was decided, and that is a warning.
 */
export const directionAssumed: Check = {
  code: 'direction-assumed',
  severity: 'info',
  mayBeAccepted: true,
  title: { 'zh-CN': '指标方向为推定', 'en-US': 'Direction assumed' },
  about: {
    'zh-CN': '没有写明 ≥ 或 ≤，方向由指标名称推断；看不出方向的不评分（警告）',
    'en-US':
      'No comparator is written; the direction was taken from the indicator’s name, and where that leaves doubt the row is not scored (warning)',
  },
  run: (judgement) =>
    gather(judgement.rows, ({ indicator: { name, nameAt, target, actual }, score, verdict }) => {
      const at = target.entry?.at ?? nameAt;
      const [named, aim] = [shortened(name), shortened(target.text)];
      if (score.whyNot === 'direction-unknown') {
        if (verdict === 'none') return null;
        const reached = shortened(actual.text);
        return {
          severity: 'warning',
          at,
          related: cellsOf(actual.entry),
          says: {
            'zh-CN': `“${named}”的年度指标值“${aim}”没有写明 ≥ 或 ≤，看不出越高越好还是越低越好；实际完成值为“${reached}”，得分未校验，请在指标值前补上符号。`,
            'en-US': `The target of “${named}”, “${aim}”, has no ≥ or ≤, and nothing says whether more or less is better; the achievement is “${reached}”. The score was not checked; please add the sign.`,
          },
          like: { as: 'unknown', says: UNKNOWN },
        };
      }
      if (!score.directionAssumed) return null;
      const [zhWord, en] = WORDS[score.direction];
      return {
        at,
        says: {
          'zh-CN': `“${named}”的年度指标值“${aim}”没有写明 ≥ 或 ≤，按${zhWord}计分；如不符，请在指标值前补上符号。`,
          'en-US': `The target of “${named}”, “${aim}”, has no ≥ or ≤; it is scored as ${en}. If that is wrong, please add the sign.`,
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

const UNKNOWN = (cells: Localized): Localized => ({
  'zh-CN': zh`${cells['zh-CN']} 的年度指标值没有写明 ≥ 或 ≤，看不出越高越好还是越低越好，得分未校验；请在指标值前补上符号。`,
  'en-US': `The targets in ${cells['en-US']} have no ≥ or ≤, and nothing says whether more or less is better; the scores were not checked. Please add the signs.`,
});
