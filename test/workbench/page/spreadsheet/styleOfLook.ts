import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';
import type { Json } from '../../../../src/hosts/host';
import type { Range } from '../../../../src/sheet/address';
import type { Look } from '../../excel/model/workbookModel';

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  General: HorizontalAlign.UNSPECIFIED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** The part of a cell's style that a property of Excel's `range.format` says; sizes are none. */
export function styleOfLook(look: Look, value: Json): IStyleData | null {
  const text = typeof value === 'string' ? value : null;
  switch (look) {
    case 'fill':
      return { bg: text === null || text === '' ? null : { rgb: text } };
    case 'fontColor':
      return { cl: text === null ? null : { rgb: text } };
    case 'bold':
      return { bl: value === true ? BooleanNumber.TRUE : BooleanNumber.FALSE };
    case 'italic':
      return { it: value === true ? BooleanNumber.TRUE : BooleanNumber.FALSE };
    case 'fontName':
      return { ff: text };
    case 'fontSize':
      return { fs: Number(value) };
    case 'wrapText':
      return { tb: value === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW };
    case 'horizontalAlignment':
      return { ht: HORIZONTAL[text ?? ''] ?? HorizontalAlign.UNSPECIFIED };
    case 'verticalAlignment':
      return { vt: VERTICAL[text ?? ''] ?? VerticalAlign.BOTTOM };
    case 'EdgeTop':
      return { bd: { t: lineOf(value) } };
    case 'EdgeBottom':
    case 'InsideHorizontal':
      return { bd: { b: lineOf(value) } };
    case 'EdgeLeft':
      return { bd: { l: lineOf(value) } };
    case 'EdgeRight':
    case 'InsideVertical':
      return { bd: { r: lineOf(value) } };
    default:
      return null;
  }
}

function lineOf(value: Json) {
  return value === 'Continuous' ? { s: BorderStyleTypes.THIN, cl: { rgb: '#000000' } } : null;
}

/** The cells of a range that show a look: lines stand at some of them only. */
export function cellsOfLook(range: Range, look: Look): Range {
  switch (look) {
    case 'EdgeTop':
      return { ...range, bottom: range.top };
    case 'EdgeBottom':
      return { ...range, top: range.bottom };
    case 'EdgeLeft':
      return { ...range, right: range.left };
    case 'EdgeRight':
      return { ...range, left: range.right };
    case 'InsideHorizontal':
      return { ...range, bottom: range.bottom - 1 };
    case 'InsideVertical':
      return { ...range, right: range.right - 1 };
    default:
      return range;
  }
}
