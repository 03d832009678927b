import { parseA1, toA1 } from '../../../sheet/address';
import type { Address } from '../../../sheet/address';
import { shiftFormula } from '../formula/shift';
import type { CellPatch } from './cellPatch';
import { attribute, tagOf, withoutAttribute } from '../xml/xmlAttributes';
import { childOf, childrenOf, escapeText, textOf } from '../xml/xmlElements';
import type { Element, Splice } from '../xml/xmlElements';

interface Shared {
  readonly at: Address;
  readonly formula: Element;
  readonly index: string;
}

/**
 * Returns the splices for shared formulas whose first cell gets other content. Only that cell spells the formula out,
 * so each other cell receives it as its own, moved as Excel would do.
 */
export function expandShared(xml: string, sheetData: Element, patches: readonly CellPatch[]): Splice[] {
  // Most sheets have no shared formulas and need no search through all cells.
  if (xml.indexOf('"shared"', sheetData.inner) === -1 && xml.indexOf("'shared'", sheetData.inner) === -1)
    return [];
  const replaced = new Set(patches.filter((patch) => 'content' in patch).map(({ at }) => toA1(at)));
  // An index may be used again further down: the last first cell before a cell counts for it.
  const masters = new Map<string, { readonly at: Address; readonly text: string }>();
  const splices: Splice[] = [];
  for (const { at, formula, index } of sharedFormulas(xml, sheetData)) {
    const text = textOf(xml, formula);
    if (text !== '') masters.set(index, { at, text });
    const master = masters.get(index);
    if (text !== '' || !master || !replaced.has(toA1(master.at)) || replaced.has(toA1(at))) continue;
    let tag = tagOf(xml, formula).replace(/\s*\/?>$/, '>');
    for (const name of ['t', 'ref', 'si']) tag = withoutAttribute(tag, name);
    const own = escapeText(shiftFormula(master.text, at.row - master.at.row, at.column - master.at.column));
    splices.push({ start: formula.start, end: formula.end, text: `${tag}${own}</${formula.name}>` });
  }
  return splices;
}

function* sharedFormulas(xml: string, sheetData: Element): Generator<Shared> {
  let row = 0;
  for (const rowElement of childrenOf(xml, sheetData)) {
    row = Number(attribute(tagOf(xml, rowElement), 'r') ?? row + 1);
    let column = 0;
    for (const cell of childrenOf(xml, rowElement)) {
      const written = attribute(tagOf(xml, cell), 'r');
      column = (written === null ? null : parseA1(written)?.column) ?? column + 1;
      const formula = childOf(xml, cell, 'f');
      if (!formula) continue;
      const tag = tagOf(xml, formula);
      const index = attribute(tag, 'si');
      if (attribute(tag, 't') === 'shared' && index !== null) yield { at: { row, column }, formula, index };
    }
  }
}
