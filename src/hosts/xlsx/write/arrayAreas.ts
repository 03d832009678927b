import { parseRange } from '../../../sheet/address';
import type { Range } from '../../../sheet/address';
import { unescapeXml } from '../xml/xmlElements';

/**
 * Returns the areas that an array formula or a data table fills. Excel lets nobody change a part of one; an array
 * formula of a single cell is like any other formula.
 */
export function arrayAreas(xml: string): Range[] {
  return [...xml.matchAll(/<(?:[\w.-]+:)?f\s[^>]*>/g)].flatMap(([tag]) => {
    if (!/\st\s*=\s*["'](?:array|dataTable)["']/.test(tag)) return [];
    const range = parseRange(unescapeXml(/\sref\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? ''));
    return range && (range.top !== range.bottom || range.left !== range.right) ? [range] : [];
  });
}
