import type { Form } from '../form';

const ABOUT_MONEY = /资金|预算|金额|单位|执行|支出/;
const UNIT = /(?:[(:]|单位)(?:人民币)?(万元|元)/;
/** Longer texts that mention money are prose. */
const LONGEST = 40;

/**
 * Returns the unit of the funds block’s amounts as its label or a line above it states it (`项目资金（元）`,
 * `单位：万元`); 万元 where none is stated, as on the national form.
 * @param texts cells' texts, those nearest to the funds block first
 */
export function moneyUnitIn(texts: Iterable<string>): Form['moneyUnit'] {
  for (const text of texts) {
    if (text.length > LONGEST || !ABOUT_MONEY.test(text)) continue;
    const unit = UNIT.exec(text.normalize('NFKC').replace(/\s/g, ''))?.[1];
    if (unit === '元' || unit === '万元') return unit;
  }
  return '万元';
}
