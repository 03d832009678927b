import type { NumberEntry } from '../../form/form';
import type { Localized } from '../../locales/localized';
import { zh } from '../../locales/zh';
import { Decimal } from '../../notation/decimal';
import { plain, recorded } from '../phrases';

/**
 * Why a recorded score that is not what the rules would write stands for the exact one all the same: cut off or
 * rounded where its own decimals end, or to a whole point. Null where it is just what the rules give, and
 * where it does not stand for it.
 * @param exact the score before rounding, in 分
 * @param due what the rules would write
 */
export function acceptedText(entry: NumberEntry, exact: Decimal, due: Decimal): Localized | null {
  const { number } = entry;
  if (number === null || number.eq(due) || number.eq(exact)) return null;
  const places = Math.max(entry.places, number.decimalPlaces());
  const way = wayFrom(exact, number, places);
  if (way === null) return null;
  const was = recorded(entry);
  // With a place more than the cell has, so that the two are seen to differ.
  const full = exact.toDecimalPlaces(Math.max(places + 1, 4)).toFixed();
  if (places > 0) {
    return {
      'zh-CN': zh`表中 ${was} 是 ${full} ${way.zh} ${String(places)} 位小数，予以保留。`,
      'en-US': `The form's ${was} is ${full} ${way.en} ${places} decimal${places === 1 ? '' : 's'}, so it stays.`,
    };
  }
  return {
    'zh-CN': zh`表中 ${was} 是 ${full} ${way.zh}整数，予以保留；按规则应为 ${plain(due)}。`,
    'en-US': `The form's ${was} is ${full} ${way.en} a whole point, so it stays; the rules give ${plain(due)}.`,
  };
}

interface Way {
  readonly zh: string;
  readonly en: string;
}

function wayFrom(exact: Decimal, number: Decimal, places: number): Way | null {
  if (number.eq(exact.toDecimalPlaces(places, Decimal.ROUND_HALF_UP))) {
    return { zh: '四舍五入到', en: 'rounded to' };
  }
  if (number.eq(exact.toDecimalPlaces(places, Decimal.ROUND_DOWN))) {
    return { zh: '截取到', en: 'cut off at' };
  }
  // Rounded over a rounded rate, it is one step off.
  return places > 0 ? { zh: '先后取舍到', en: 'rounded in steps to' } : null;
}
