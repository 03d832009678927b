import { Decimal } from '../../notation/decimal';
import type { Locale } from '../../locales/localized';
import { reportText } from '../../locales/reportText';
import type { FindingReport } from '../document';
import type { ReportCell, ReportLink, ReportStyle } from './reportSheet';

export function cell(value: string | number, style: ReportStyle): ReportCell {
  return { value, style };
}

export function texts(...values: readonly string[]): ReportCell[] {
  return values.map((value) => cell(value, 'text'));
}

export function headings(...values: readonly string[]): ReportCell[] {
  return values.map((value) => cell(value, 'heading'));
}

/** A count of errors or warnings, in their colour where there are any. */
export function countCell(count: number, severity: 'error' | 'warning'): ReportCell {
  return cell(count, count > 0 ? severity : 'count');
}

/** Whether a form may be filed; red where it may not. */
export function statusCell(isReady: boolean, locale: Locale): ReportCell {
  return cell(reportText(locale).status[isReady ? 'ready' : 'not-ready'], isReady ? 'text' : 'error');
}

export function severityCell(severity: FindingReport['severity'], locale: Locale): ReportCell {
  return cell(reportText(locale).severity[severity], severity);
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;
/** Excel keeps 15 digits; a longer number would become another one. */
const MOST_DIGITS = 15;

/** What is a number, or one in percent, as a number; anything else stays as it was written. */
export function numberCell(text: string): ReportCell {
  const isPercent = text.endsWith('%');
  const digits = isPercent ? text.slice(0, -1) : text;
  if (!NUMBER.test(digits) || digits.replace(/\D/g, '').length > MOST_DIGITS) return cell(text, 'text');
  if (isPercent) return cell(new Decimal(digits).div(100).toNumber(), 'percent');
  return cell(Number(digits), 'points');
}

/** A text that leads somewhere; an empty one leads nowhere. */
export function linkCell(value: string, link: ReportLink): ReportCell {
  return value === '' ? cell('', 'text') : { value, style: 'link', link };
}
