import { parseA1, toA1 } from '../../../sheet/address';
import type { CellPatch } from './cellPatch';
import { cellXml, storeValue } from './cellXml';
import { attribute, isTrue, tagOf, withAttribute, withoutAttribute } from '../xml/xmlAttributes';
import { append, childrenOf, openTag } from '../xml/xmlElements';
import type { Element, Splice } from '../xml/xmlElements';

/** Returns the style of a column; null if it has none. */
export type StyleOf = (column: number) => string | null;

/** Makes a row that was not stored, with the cells that get content; '' if none does. */
export function newRow(prefix: string, row: number, patches: readonly CellPatch[], styleOf: StyleOf): string {
  const cells = patches.map((patch) => newCell(prefix, patch, styleOf(patch.at.column))).join('');
  return cells === '' ? '' : `<${prefix}row r="${row}">${cells}</${prefix}row>`;
}

/** Makes a cell that was not stored, with the style that its place had: that of its row, else of its column. */
function newCell(prefix: string, patch: CellPatch, style: string | null): string {
  if (!('content' in patch)) return '';
  const { value, formula } = patch.content;
  if (formula === null && (value === null || value === '')) return '';
  const tag = `<${prefix}c r="${toA1(patch.at)}"/>`;
  return cellXml(style === null ? tag : withAttribute(tag, 's', style), prefix, patch.content);
}

/** Changes the cells of one row, and returns which cells were not stored before. */
export function patchRow(
  xml: string,
  row: Element,
  prefix: string,
  patches: readonly CellPatch[],
  styleOf: StyleOf,
): { readonly splices: readonly Splice[]; readonly added: readonly CellPatch[] } {
  const tag = tagOf(xml, row);
  const rowStyle = isTrue(attribute(tag, 'customFormat')) ? attribute(tag, 's') : null;
  const wanted = new Map(patches.map((patch) => [patch.at.column, patch]));
  const splices: Splice[] = [];
  const added: CellPatch[] = [];
  const create = (patch: CellPatch) => {
    wanted.delete(patch.at.column);
    const text = newCell(prefix, patch, rowStyle ?? styleOf(patch.at.column));
    if (text !== '') added.push(patch);
    return text;
  };
  let column = 0;
  for (const cell of childrenOf(xml, row)) {
    if (cell.local !== 'c') continue;
    const at = attribute(tagOf(xml, cell), 'r');
    column = (at === null ? null : parseA1(at)?.column) ?? column + 1;
    const missing = [...wanted.values()].filter((patch) => patch.at.column < column);
    const text = missing.map(create).join('');
    if (text !== '') splices.push({ start: cell.start, end: cell.start, text });
    const patch = wanted.get(column);
    if (patch) splices.push(...patchCell(xml, cell, prefix, patch));
    wanted.delete(column);
  }
  const rest = [...wanted.values()].map(create).join('');
  const wider = widenSpans(tag, added);
  if (rest === '') return { splices: [...splices, ...renamed(row, tag, wider)], added };
  if (row.inner < row.end) {
    return { splices: [...splices, append(xml, row, rest), ...renamed(row, tag, wider)], added };
  }
  const text = `${openTag(wider)}${rest}</${row.name}>`;
  return { splices: [{ start: row.start, end: row.end, text }], added };
}

function renamed(row: Element, tag: string, changed: string): Splice[] {
  return changed === tag ? [] : [{ start: row.start, end: row.inner, text: changed }];
}

/** Widens the row's `spans`: it is only a hint, but a wrong hint is worse than none. */
function widenSpans(tag: string, added: readonly CellPatch[]): string {
  const spans = attribute(tag, 'spans');
  if (spans === null || added.length === 0) return tag;
  const [, first, last] = /^(\d+):(\d+)$/.exec(spans) ?? [];
  if (first === undefined) return withoutAttribute(tag, 'spans');
  const columns = [Number(first), Number(last), ...added.map(({ at }) => at.column)];
  const wider = `${Math.min(...columns)}:${Math.max(...columns)}`;
  return wider === spans ? tag : withAttribute(tag, 'spans', wider);
}

function patchCell(xml: string, cell: Element, prefix: string, patch: CellPatch): Splice[] {
  const known = patch.spelling?.(xml.slice(cell.start, cell.end)) ?? null;
  if (known !== null) return [{ start: cell.start, end: cell.end, text: known }];
  const tag = tagOf(xml, cell);
  const children = [...childrenOf(xml, cell)];
  if ('content' in patch) {
    const kept = children.filter(({ local }) => !['f', 'v', 'is'].includes(local));
    const text = cellXml(
      tag,
      prefix,
      patch.content,
      kept.map(({ start, end }) => xml.slice(start, end)).join(''),
    );
    return [{ start: cell.start, end: cell.end, text }];
  }
  const formula = children.find(({ local }) => local === 'f');
  if (!formula) return [];
  const { type, inner } = storeValue(patch.result, prefix, 'result');
  const plain = withoutAttribute(withoutAttribute(tag, 'vm'), 't');
  const value = children.find(({ local }) => local === 'v');
  return [
    { start: cell.start, end: cell.inner, text: type === null ? plain : withAttribute(plain, 't', type) },
    { start: value?.start ?? formula.end, end: value?.end ?? formula.end, text: inner },
  ];
}
