import type { ArithmeticCell, Value } from '../../diagnosis/diagnosis';
import type { Form } from '../../form/form';
import type { Localized } from '../../locales/localized';
import { Decimal } from '../../notation/decimal';
import { isSameAddress, toA1 } from '../../sheet/address';
import { percent, plain, shortened } from '../phrases';

/** Scores have two decimals in nearly every form seen. */
const SCORE_PLACES = 2;
/** Amounts in 万元 have four, which is one 元; a cell that shows more is matched. */
const AMOUNT_PLACES = 4;
const PERCENT = new Decimal('0.01');

/** A number of the form's arithmetic as the form shows it: `86.34%`, `48.5 万元`, `8.63 分`, `优`. */
export function valueText(
  { role, entry, indicator }: ArithmeticCell,
  value: Value | null,
  form: Form,
): Localized {
  if (value === null) return { 'zh-CN': '', 'en-US': '' };
  if (typeof value === 'string') return { 'zh-CN': `“${value}”`, 'en-US': `“${value}”` };
  switch (role) {
    case 'rate':
    case 'coefficient':
    case 'completion':
      return { 'zh-CN': percent(value), 'en-US': percent(value) };
    case 'initial':
    case 'budget':
    case 'executed': {
      const shown = value.toDecimalPlaces(Math.max(placesOf(entry), AMOUNT_PLACES)).toFixed();
      return { 'zh-CN': `${shown} ${form.moneyUnit}`, 'en-US': `${shown} ${form.moneyUnit}` };
    }
    case 'target':
    case 'actual': {
      const { meaning } = form.indicators[indicator!]![role];
      const isPercent =
        meaning.kind === 'number' && meaning.unit?.dimension === 'ratio' && meaning.unit.factor.eq(PERCENT);
      const measured = plain(value) + (unitBehind(entry?.text ?? '') || (isPercent ? '%' : ''));
      return { 'zh-CN': measured, 'en-US': measured };
    }
    default: {
      const points = pointsText(value, placesOf(entry));
      return { 'zh-CN': `${points} 分`, 'en-US': points };
    }
  }
}

/** What a cell holds as it shows it: its own text, with the unit that the form leaves to a heading. */
export function recordedText(cell: ArithmeticCell, form: Form): Localized {
  const { entry, recorded, role } = cell;
  const text = entry?.text.replace(/\s+/g, ' ').trim() ?? '';
  if (text === '' || recorded === null || typeof recorded === 'string')
    return valueText(cell, recorded, form);
  if (!/\d$/.test(text)) return { 'zh-CN': shortened(text), 'en-US': shortened(text) };
  const unit = valueText(cell, recorded, form);
  const behind = (locale: keyof Localized): string => / .*$/.exec(unit[locale])?.[0] ?? '';
  const isShare = role === 'rate' || role === 'coefficient' || role === 'completion';
  return isShare
    ? { 'zh-CN': text, 'en-US': text }
    : { 'zh-CN': text + behind('zh-CN'), 'en-US': text + behind('en-US') };
}

/** What stands behind the one number of a target or achievement: ≥59次 → 次. */
function unitBehind(text: string): string {
  return /^[^\d]*\d(?:[\d,.，]*\d)?\s*([^\d\s，。；,;]{0,8})$/.exec(text.trim())?.[1] ?? '';
}

function placesOf(entry: ArithmeticCell['entry']): number {
  return entry && 'places' in entry ? entry.places : 0;
}

/** A score with two decimals at most, or more where its cell shows more. */
function pointsText(value: Decimal, places: number): string {
  return value.toDecimalPlaces(Math.max(places, SCORE_PLACES)).toFixed();
}

/** What a cell of the form's arithmetic is, with its address: `全年执行数（G6）`. */
export function cellName(cell: ArithmeticCell, form: Form): Localized {
  const named = nameOf(cell, form);
  const at = toA1(cell.at);
  return { 'zh-CN': `${named['zh-CN']}（${at}）`, 'en-US': `${named['en-US']} (${at})` };
}

/** The same without the address. */
export function nameOf({ role, fund, indicator, at }: ArithmeticCell, form: Form): Localized {
  const row = fund === null ? undefined : form.funds[fund];
  const ofFund = (zh: string, en: string): Localized => {
    const label = row && row.depth > 0 ? shortened(row.label) : '';
    return label === ''
      ? { 'zh-CN': zh, 'en-US': `the ${en}` }
      : { 'zh-CN': `“${label}”的${zh}`, 'en-US': `the ${en} of “${label}”` };
  };
  const ofRow = (zh: string, en: string): Localized => {
    const name = shortened((indicator === null ? undefined : form.indicators[indicator])?.name ?? '');
    return name === ''
      ? { 'zh-CN': zh, 'en-US': `the ${en}` }
      : { 'zh-CN': `“${name}”的${zh}`, 'en-US': `the ${en} of “${name}”` };
  };
  switch (role) {
    case 'initial':
      return ofFund('年初预算数', 'initial budget');
    case 'budget':
      return ofFund('全年预算数', 'budget');
    case 'executed':
      return ofFund('全年执行数', 'executed amount');
    case 'rate':
      return ofFund('执行率', 'execution rate');
    case 'execution-weight':
      return { 'zh-CN': '预算执行的分值', 'en-US': 'the weight of budget execution' };
    case 'execution-score':
      return { 'zh-CN': '预算执行得分', 'en-US': 'the score of budget execution' };
    case 'target':
      return ofRow('年度指标值', 'target');
    case 'actual':
      return ofRow('实际完成值', 'achievement');
    case 'weight':
      return ofRow('分值', 'weight');
    case 'coefficient':
      return ofRow('得分系数', 'coefficient');
    case 'completion':
      return ofRow('完成率', 'completion rate');
    case 'score':
      return ofRow('得分', 'score');
    case 'level-weight': {
      const level = [...form.levels, ...form.sections].find((each) => isSameAddress(each.at, at));
      const name = shortened(level?.name ?? '');
      return { 'zh-CN': `“${name}”标明的分值`, 'en-US': `the weight stated for “${name}”` };
    }
    case 'total-weight':
      return { 'zh-CN': '总分一行的分值', 'en-US': 'the weight in the total row' };
    case 'total':
      return { 'zh-CN': '总分', 'en-US': 'the total' };
    case 'other-total':
      return { 'zh-CN': '另一处总分', 'en-US': 'the other total' };
    case 'grade':
      return { 'zh-CN': '评分等级', 'en-US': 'the grade' };
  }
}
