import type { Indicator } from '../form/form';
import { gather } from '../judgement/gather';
import { shortened } from '../judgement/phrases';
import type { Decimal } from '../notation/decimal';
import { HUNDRED, ONE } from '../notation/decimal';
import type { Meaning } from '../notation/meaning';
import type { Check } from './check';

/** Shares of a whole: nobody is more than wholly satisfied. 完成率 and 增长率 may pass 100 % and are none. */
const SHARE =
  /满意(?:度|率)|(?:合格|达标|及时|准时|按时|覆盖|准确|优良|通过|出勤|入学|毕业|就业|参保|知晓|办结|完好|普及|公开|受理|兑现|有效|正确|入库|到课|存活|成活|治愈|好评|满座|合规|规范)率/;
/** What these are set beside may pass 100 %: 合格率提高幅度, 及时率增长. */
const CHANGE = /提高|提升|增长|增加|下降|降低|变化|幅度|倍/;

/** A share of a whole (满意度, 合格率, 及时率, 覆盖率 …) above 100 %. */
export const rateImpossible: Check = {
  code: 'rate-impossible',
  severity: 'error',
  title: { 'zh-CN': '比率超过 100%', 'en-US': 'Rate above 100 %' },
  about: {
    'zh-CN': '满意度、合格率、及时率、覆盖率一类的比率超过 100%',
    'en-US': 'A share of a whole, such as satisfaction or a pass rate, is above 100 %',
  },
  run: ({ rows }) =>
    gather(rows, ({ indicator }) => {
      const { name, target, actual } = indicator;
      if (!actual.entry || !isShare(indicator)) return null;
      const fraction = fractionOf(actual.meaning, target.meaning);
      if (!fraction?.gt(ONE)) return null;
      const found = shortened(actual.text);
      return {
        at: actual.entry.at,
        says: {
          'zh-CN': `“${shortened(name)}”的实际完成值 ${found} 超过 100%，这样的比率不会超过 100%，请核对。`,
          'en-US': `The achievement ${found} of “${shortened(name)}” is above 100 %, which such a rate cannot be. Please check.`,
        },
        expected: '≤100%',
        found,
      };
    }),
};

function isShare({ name, target }: Indicator): boolean {
  if (!SHARE.test(name) || CHANGE.test(name)) return false;
  // Whoever aims at more than the whole counts something else.
  const aim = fractionOf(target.meaning, target.meaning);
  return aim === null || aim.lte(ONE);
}

/** The fraction that a number means: 105% is 1.05, and so is a bare 105 beside a target in percent. */
function fractionOf(meaning: Meaning, beside: Meaning): Decimal | null {
  if (meaning.kind !== 'number') return null;
  const { value, unit } = meaning;
  if (unit !== null) return unit.dimension === 'ratio' ? value.times(unit.factor) : null;
  const isInPercent = beside.kind === 'number' && beside.unit?.dimension === 'ratio';
  return isInPercent && value.gt(ONE) ? value.div(HUNDRED) : null;
}
