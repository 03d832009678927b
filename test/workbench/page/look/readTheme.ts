import type { Archive } from '../../../../src/hosts/xlsx/zip/archive';
import { readXmlPart } from '../../../../src/hosts/xlsx/xml/xmlPart';
import { OFFICE_THEME } from './colour';
import type { Theme } from './colour';

/** The order of a theme part, which has dark and light the other way round than styles number them. */
const ORDER = 'dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');
const NUMBERED = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

/** The colours of a theme part, those of Excel's own theme where it says none. */
export function readTheme(archive: Archive, part: string): Theme {
  const found = new Map<string, string>();
  readXmlPart(archive, part, (tokens) => {
    tokens.nextChild(0);
    if (!tokens.nextChild(1, 'themeElements') || !tokens.nextChild(2, 'clrScheme')) return;
    while (tokens.nextChild(3)) {
      const name = tokens.name.local;
      if (!ORDER.includes(name) || !tokens.nextChild(4)) continue;
      const rgb = tokens.attribute('lastClr') ?? tokens.attribute('val');
      if (rgb !== null && /^[\da-f]{6}$/i.test(rgb)) found.set(name, rgb);
      // A colour may carry changes of its own inside; the end tag of the named colour closes all.
      while (tokens.nextChild(4));
    }
  });
  return NUMBERED.map((name, index) => found.get(name) ?? OFFICE_THEME[index]!);
}
