import type { Localized } from '../../locales/localized';
import type { IndicatorScore } from '../../scoring/scorecard';
import { plain } from '../phrases';

/**
 * What a tier allows, as people say it: 16 至 20 分, and of a tier that ends below 12 points 9 分以上、不足
 * 12 分, never 11.99.
 */
export function tierText({ exact, min, computed }: IndicatorScore): Localized {
  const least = min && !min.isZero() ? plain(min) : null;
  if (!exact || !computed || computed.gte(exact)) {
    const most = computed ? plain(computed) : '';
    return {
      'zh-CN': `${least ?? '0'} 至 ${most} 分`,
      'en-US': `${least ?? '0'} to ${most} points`,
    };
  }
  const end = plain(exact);
  return least
    ? { 'zh-CN': `${least} 分以上、不足 ${end} 分`, 'en-US': `${least} points or more, below ${end}` }
    : { 'zh-CN': `不足 ${end} 分`, 'en-US': `below ${end} points` };
}

/** The same in short, for tables: `16–20`, `≥9 <12`. */
export function tierBoundsText({ exact, min, computed }: IndicatorScore): string {
  const least = min ? plain(min) : '0';
  if (!exact || !computed || computed.gte(exact)) return `${least}–${computed ? plain(computed) : ''}`;
  return least === '0' ? `<${plain(exact)}` : `≥${least} <${plain(exact)}`;
}
