import { CellValueType } from '@univerjs/core';
import type { ICellData } from '@univerjs/core';
import { isCellError } from '../../../../src/sheet/cell';
import type { CellValue } from '../../../../src/sheet/cell';
import { ERRORS } from '../../excel/model/enteredValue';

/** A value and formula as Univer stores them; whatever a cell held before is overwritten. */
export function dataOf(value: CellValue, formula: string | null): ICellData {
  return { ...valueData(value), f: formula, si: null, p: null };
}

function valueData(value: CellValue): ICellData {
  if (value === null) return { v: null, t: null };
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  // A text of digits stays a text only when Univer is told so.
  const isDigits = value.trim() !== '' && Number.isFinite(Number(value));
  return { v: value, t: isDigits ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** The value in what Univer stores; of rich text the plain one. */
export function valueOf(data: ICellData): CellValue {
  const { v, t, p } = data;
  if (p?.body) return p.body.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n') || null;
  if (v === null || v === undefined) return null;
  if (t === CellValueType.NUMBER) return Number(v);
  if (t === CellValueType.BOOLEAN) return v === true || v === 1 || v === '1' || v === 'TRUE';
  if (typeof v !== 'string') return v;
  if (ERRORS.has(v)) return { error: v };
  return v === '' && !data.f ? null : v;
}
