import type { Archive } from '../zip/archive';
import { BUILT_IN_FORMATS } from './numberFormats';
import { unescapeString } from '../xml/xmlText';
import { enterRoot, readXmlPart } from '../xml/xmlPart';

/**
 * Reads the number format of each cell style, by the index that cells have in `s`.
 * @throws Problem if the part cannot be read
 */
export function readCellFormats(archive: Archive, part: string): readonly string[] {
  return readXmlPart(archive, part, (tokens) => {
    enterRoot(tokens, 'styleSheet', part);
    const own = new Map<number, string>();
    const ids: number[] = [];
    while (tokens.nextChild(1)) {
      const section = tokens.name.local;
      if (section === 'numFmts') {
        while (tokens.nextChild(2, 'numFmt')) {
          own.set(Number(tokens.attribute('numFmtId')), unescapeString(tokens.attribute('formatCode') ?? ''));
        }
      } else if (section === 'cellXfs') {
        while (tokens.nextChild(2, 'xf')) ids.push(Number(tokens.attribute('numFmtId') ?? 0));
      }
    }
    return ids.map((id) => own.get(id) || BUILT_IN_FORMATS[id] || 'General');
  });
}
