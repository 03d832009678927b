import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';
import type { Archive } from '../../../../src/hosts/xlsx/zip/archive';
import { enterRoot, readXmlPart } from '../../../../src/hosts/xlsx/xml/xmlPart';
import type { XmlTokenizer } from '../../../../src/hosts/xlsx/xml/xmlTokenizer';
import { colourOf } from './colour';
import type { Theme } from './colour';

const BORDERS: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
  justify: VerticalAlign.MIDDLE,
};

/** The looks of a workbook's cell styles, by the number that cells carry in `s`. */
export function readStyles(archive: Archive, part: string, theme: Theme): readonly IStyleData[] {
  return readXmlPart(archive, part, (tokens) => {
    enterRoot(tokens, 'styleSheet', part);
    let fonts: IStyleData[] = [];
    let fills: IStyleData[] = [];
    let borders: IStyleData[] = [];
    const styles: IStyleData[] = [];
    while (tokens.nextChild(1)) {
      const section = tokens.name.local;
      if (section === 'fonts') fonts = each(tokens, 'font', () => font(tokens, theme));
      else if (section === 'fills') fills = each(tokens, 'fill', () => fill(tokens, theme));
      else if (section === 'borders') borders = each(tokens, 'border', () => border(tokens, theme));
      else if (section === 'cellXfs') {
        while (tokens.nextChild(2, 'xf')) {
          const [fontId, fillId, borderId] = ['fontId', 'fillId', 'borderId'].map((name) =>
            Number(tokens.attribute(name) ?? 0),
          );
          const parts = { ...fonts[fontId!], ...fills[fillId!], ...borders[borderId!] };
          styles.push({ ...parts, ...alignment(tokens) });
        }
      }
    }
    return styles;
  });
}

function each<T>(tokens: XmlTokenizer, name: string, read: () => T): T[] {
  const all: T[] = [];
  while (tokens.nextChild(2, name)) all.push(read());
  return all;
}

function font(tokens: XmlTokenizer, theme: Theme): IStyleData {
  const style: IStyleData = {};
  const isOn = () => (/^(?:0|false|none)$/.test(tokens.attribute('val') ?? '') ? 0 : 1);
  while (tokens.nextChild(3)) {
    switch (tokens.name.local) {
      case 'sz':
        style.fs = Number(tokens.attribute('val'));
        break;
      case 'name':
        style.ff = tokens.attribute('val');
        break;
      case 'b':
        style.bl = isOn();
        break;
      case 'i':
        style.it = isOn();
        break;
      case 'u':
        style.ul = { s: isOn() };
        break;
      case 'strike':
        style.st = { s: isOn() };
        break;
      case 'color': {
        const rgb = colourOf(tokens, theme);
        if (rgb) style.cl = { rgb };
      }
    }
  }
  return style;
}

function fill(tokens: XmlTokenizer, theme: Theme): IStyleData {
  let rgb: string | null = null;
  while (tokens.nextChild(3)) {
    if (tokens.attribute('patternType') !== 'solid') continue;
    if (tokens.nextChild(4, 'fgColor')) rgb = colourOf(tokens, theme);
  }
  return rgb ? { bg: { rgb } } : {};
}

function border(tokens: XmlTokenizer, theme: Theme): IStyleData {
  const sides: IBorderData = {};
  while (tokens.nextChild(3)) {
    const side = ({ left: 'l', right: 'r', top: 't', bottom: 'b' } as const)[tokens.name.local];
    const style = BORDERS[tokens.attribute('style') ?? ''];
    let rgb = '#000000';
    while (tokens.nextChild(4)) rgb = colourOf(tokens, theme) ?? rgb;
    if (side && style !== undefined) sides[side] = { s: style, cl: { rgb } } satisfies IBorderStyleData;
  }
  return Object.keys(sides).length > 0 ? { bd: sides } : {};
}

/** Reads the alignment inside an `xf`; Excel puts a cell's content at its bottom by default. */
function alignment(tokens: XmlTokenizer): IStyleData {
  const style: IStyleData = { vt: VerticalAlign.BOTTOM };
  while (tokens.nextChild(3)) {
    if (tokens.name.local !== 'alignment') continue;
    const horizontal = HORIZONTAL[tokens.attribute('horizontal') ?? ''];
    if (horizontal !== undefined) style.ht = horizontal;
    style.vt = VERTICAL[tokens.attribute('vertical') ?? ''] ?? VerticalAlign.BOTTOM;
    if (/^(?:1|true)$/.test(tokens.attribute('wrapText') ?? '')) style.tb = WrapStrategy.WRAP;
    const rotation = Number(tokens.attribute('textRotation') ?? 0);
    if (rotation === 255) style.tr = { a: 0, v: BooleanNumber.TRUE };
    else if (rotation > 0) style.tr = { a: rotation > 90 ? rotation - 90 : -rotation };
  }
  return style;
}
