import type { Severity } from '../../../checks/finding';
import { rangeToA1 } from '../../../sheet/address';
import type { Address, Range } from '../../../sheet/address';
import { FLAG_COLOURS, flagFormula, flaggedSeverity } from '../../flagColours';
import { attribute, tagOf } from '../xml/xmlAttributes';
import {
  append,
  childOf,
  childrenOf,
  escapeText,
  openTag,
  prefixOf,
  rootOf,
  splice,
  textOf,
} from '../xml/xmlElements';
import type { Element, Splice } from '../xml/xmlElements';

/** The flagged cells of one sheet by severity. */
export type SheetFlags = Readonly<Record<Severity, readonly Address[]>>;

/** The extension that holds conditional formats of Excel 2010 and later ([MS-XLSX] 2.3.10). */
const EXTENSION = '{78C0D931-6437-407D-A8EE-F0AAD7539E65}';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * Returns a sheet with ziping's flags: conditional formats in the extension list, which hold their fill themselves, so
 * that no other part of the workbook has to change.
 * @param xml a sheet without flags of ziping's
 */
export function addFlags(xml: string, flags: SheetFlags): string {
  const sheet = rootOf(xml);
  const prefix = prefixOf(sheet);
  const free = freePriorities(xml);
  const rules = SEVERITIES.filter((severity) => flags[severity].length > 0)
    .map((severity) => {
      const number = SEVERITIES.indexOf(severity) + 1;
      return rule(prefix, severity, number, free.next().value, flags[severity]);
    })
    .join('');
  if (rules === '') return xml;

  const list = childOf(xml, sheet, 'extLst');
  const extension = list && conditionalFormats(xml, list);
  const formats = extension && childOf(xml, extension, 'conditionalFormattings');
  if (formats) return splice(xml, [append(xml, formats, rules)]);
  const body = `<x14:conditionalFormattings>${rules}</x14:conditionalFormattings>`;
  const whole = `<${prefix}ext uri="${EXTENSION}" xmlns:x14="${X14}">${body}</${prefix}ext>`;
  if (!list) return splice(xml, [append(xml, sheet, `<${prefix}extLst>${whole}</${prefix}extLst>`)]);
  // Excel expects conditional formats as the first extension of a sheet.
  const text = openTag(tagOf(xml, list)) + whole;
  const end = list.inner === list.end ? `</${list.name}>` : '';
  return splice(xml, [{ start: list.start, end: list.inner, text: text + end }]);
}

function rule(
  prefix: string,
  severity: Severity,
  number: number,
  priority: number,
  cells: readonly Address[],
) {
  const colour = `rgb="FF${FLAG_COLOURS[severity]}"`;
  const fill =
    `<${prefix}fill><${prefix}patternFill patternType="solid">` +
    `<${prefix}fgColor ${colour}/><${prefix}bgColor ${colour}/></${prefix}patternFill></${prefix}fill>`;
  return (
    `<x14:conditionalFormatting xmlns:x14="${X14}" xmlns:xm="${XM}">` +
    `<x14:cfRule type="expression" priority="${priority}" id="{5A495049-4E47-4000-8000-00000000000${number}}">` +
    `<xm:f>${escapeText(flagFormula(severity))}</xm:f><x14:dxf>${fill}</x14:dxf></x14:cfRule>` +
    `<xm:sqref>${areas(cells).map(rangeToA1).join(' ')}</xm:sqref></x14:conditionalFormatting>`
  );
}

/** Joins cells below one another into areas, since most flags are in a column of scores. */
function areas(cells: readonly Address[]): Range[] {
  const ranges: Range[] = [];
  for (const { row, column } of cells.toSorted((a, b) => a.column - b.column || a.row - b.row)) {
    const last = ranges.at(-1);
    if (last?.left === column && row <= last.bottom + 1) ranges[ranges.length - 1] = { ...last, bottom: row };
    else ranges.push({ top: row, left: column, bottom: row, right: column });
  }
  return ranges;
}

/**
 * Yields the priorities that none of the sheet's rules has, of either kind, from 1 on, since no two rules may share
 * one. Flags thus come before the user's own rules if there is room.
 */
function* freePriorities(xml: string): Generator<number, never> {
  const taken = new Set(
    [...xml.matchAll(/<(?:[\w.-]+:)?cfRule\b[^>]*?\spriority\s*=\s*["']\s*\+?(\d+)\s*["']/g)].map((match) =>
      Number(match[1]),
    ),
  );
  for (let priority = 1; ; priority += 1) if (!taken.has(priority)) yield priority;
}

/**
 * Returns a sheet without ziping's flags, as ziping wrote them or as Excel or another program has rewritten them.
 * Conditional formats that are not ziping's stay. Elements that are empty then are removed too.
 */
export function removeFlags(xml: string): string {
  if (!/ziping:(error|warning|info)/i.test(xml)) return xml;
  const sheet = rootOf(xml);
  const splices: Splice[] = [];
  for (const child of childrenOf(xml, sheet)) {
    if (child.local === 'conditionalFormatting') splices.push(...withoutOwn(xml, child));
  }
  const list = childOf(xml, sheet, 'extLst');
  const extension = list && conditionalFormats(xml, list);
  const formats = extension && childOf(xml, extension, 'conditionalFormattings');
  if (formats) splices.push(...outermostEmptied(xml, [list, extension, formats]));
  return splice(xml, splices);
}

/** Returns the splices that remove ziping's rules from a list of formats, and the elements that are empty then. */
function outermostEmptied(xml: string, chain: readonly [Element, Element, Element]): Splice[] {
  const formats = chain[2];
  const splices = [...childrenOf(xml, formats)].flatMap((format) => withoutOwn(xml, format));
  if (splices.length === 0 || !isEmptied(xml, formats, splices)) return splices;
  let emptied: Element = formats;
  for (const parent of [chain[1], chain[0]]) {
    if (!isEmptied(xml, parent, [cut(emptied)])) break;
    emptied = parent;
  }
  return [cut(emptied)];
}

function withoutOwn(xml: string, format: Element): Splice[] {
  const rules = [...childrenOf(xml, format)].filter(({ local }) => local === 'cfRule');
  const own = rules.filter((each) => isOwn(xml, each));
  return own.length === rules.length && own.length > 0 ? [cut(format)] : own.map(cut);
}

function isOwn(xml: string, cfRule: Element): boolean {
  return [...childrenOf(xml, cfRule)].some(
    (child) =>
      (child.local === 'f' || child.local === 'formula') && flaggedSeverity(textOf(xml, child)) !== null,
  );
}

/** True if nothing but white space is left inside an element. */
function isEmptied(xml: string, element: Element, splices: readonly Splice[]): boolean {
  const shifted = splices.map(({ start, end, text }) => ({
    start: start - element.inner,
    end: end - element.inner,
    text,
  }));
  return splice(xml.slice(element.inner, element.innerEnd), shifted).trim() === '';
}

function cut({ start, end }: Element): Splice {
  return { start, end, text: '' };
}

function conditionalFormats(xml: string, list: Element): Element | undefined {
  return [...childrenOf(xml, list)].find(
    (ext) => attribute(tagOf(xml, ext), 'uri')?.toUpperCase() === EXTENSION,
  );
}
