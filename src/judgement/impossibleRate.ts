import type { Indicator } from '../form/form';
import type { Decimal } from '../notation/decimal';
import { HUNDRED, ONE } from '../notation/decimal';
import type { Meaning } from '../notation/meaning';
import { remembered } from '../notation/remembered';

/**
 * Shares of a whole, which end at 100 %: nobody is more than wholly satisfied. 完成率 and 增长率 may pass 100 % and
 * are not among them.
 */
const SHARE =
  /满意(?:度|率)|(?:合格|达标|及时|准时|按时|覆盖|准确|优良|通过|出勤|入学|毕业|就业|参保|知晓|办结|完好|普及|公开|受理|兑现|有效|正确|入库|到课|存活|成活|治愈|好评|满座|合规|规范)率/;
/** What these are set beside may pass 100 %: 合格率提高幅度, 及时率增长. */
const CHANGE = /提高|提升|增长|增加|下降|降低|变化|幅度|倍/;

/**
 * True for a share of a whole whose achievement is above 100 %: the number is wrong, whatever the target. Checks of
 * its size (far above the target) then say nothing, because that follows from the mistake.
 */
export function isImpossibleRate(indicator: Indicator): boolean {
  const { target, actual } = indicator;
  if (!actual.entry || !isShare(indicator)) return false;
  return fractionOf(actual.meaning, target.meaning)?.gt(ONE) === true;
}

function isShare({ name, target }: Indicator): boolean {
  if (!namesShare(name)) return false;
  // Whoever aims at more than the whole counts something else.
  const aim = fractionOf(target.meaning, target.meaning);
  return aim === null || aim.lte(ONE);
}

const namesShare = remembered((name) => SHARE.test(name) && !CHANGE.test(name));

/** The fraction that a number means: 105% is 1.05, and so is a bare 105 beside a target in percent. */
function fractionOf(meaning: Meaning, beside: Meaning): Decimal | null {
  if (meaning.kind !== 'number') return null;
  const { value, unit } = meaning;
  if (unit !== null) return unit.dimension === 'ratio' ? value.times(unit.factor) : null;
  const isInPercent = beside.kind === 'number' && beside.unit?.dimension === 'ratio';
  return isInPercent && value.gt(ONE) ? value.div(HUNDRED) : null;
}
