import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';
import type { Json } from '../../../../src/hosts/host';
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
    case 'fontSize':
      return { fs: Number(value) };
    case 'wrapText':
      return { tb: value === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW };
    case 'horizontalAlignment':
      return { ht: HORIZONTAL[text ?? ''] ?? HorizontalAlign.UNSPECIFIED };
    case 'verticalAlignment':
      return { vt: VERTICAL[text ?? ''] ?? VerticalAlign.BOTTOM };
    default:
      return null;
  }
}
