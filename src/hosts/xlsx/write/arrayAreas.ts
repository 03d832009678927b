import { parseRange } from '../../../sheet/address';
import type { Range } from '../../../sheet/address';
import { unescapeXml } from '../xml/xmlElements';

/**
 * Returns the areas that array formulas and data tables fill. Excel does not allow changing a part of one. An array
 * formula of a single cell is like any other formula and is left out.
 */
export function arrayAreas(xml: string): Range[] {
  return [...xml.matchAll(/<(?:[\w.-]+:)?f\s[^>]*>/g)].flatMap(([tag]) => {
    if (!/\st\s*=\s*["'](?:array|dataTable)["']/.test(tag)) return [];
    const range = parseRange(unescapeXml(/\sref\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? ''));
    return range && (range.top !== range.bottom || range.left !== range.right) ? [range] : [];
  });
}
