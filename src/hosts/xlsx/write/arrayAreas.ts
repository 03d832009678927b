import { parseRange } from '../../../sheet/address';
import type { Range } from '../../../sheet/address';
import { unescapeXml } from '../xml/xmlElements';

/**
 * The areas that one array formula or data table fills together. Excel lets nobody change a part of
 * one; an array formula of a single cell is a formula like any other.
 */
export function arrayAreas(xml: string): Range[] {
  return [...xml.matchAll(/<(?:[\w.-]+:)?f\s[^>]*>/g)].flatMap(([tag]) => {
    if (!/\st\s*=\s*["'](?:array|dataTable)["']/.test(tag)) return [];
    const range = parseRange(unescapeXml(/\sref\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? ''));
    return range && (range.top !== range.bottom || range.left !== range.right) ? [range] : [];
  });
}
