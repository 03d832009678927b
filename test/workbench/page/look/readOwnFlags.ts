import { flaggedSeverity } from '../../../../src/hosts/flagColours';
import type { Archive } from '../../../../src/hosts/xlsx/zip/archive';
import { partText } from '../../../../src/hosts/xlsx/xml/partText';
import { attribute, tagOf } from '../../../../src/hosts/xlsx/xml/xmlAttributes';
import { childrenOf, rootOf, textOf } from '../../../../src/hosts/xlsx/xml/xmlElements';
import type { Element } from '../../../../src/hosts/xlsx/xml/xmlElements';
import type { Severity } from '../../../../src/checks/finding';
import { parseRange } from '../../../../src/sheet/address';
import type { Range } from '../../../../src/sheet/address';

/** A flag of ziping's that a file carries: its areas, its formula and what it means. */
export interface OwnFlag {
  readonly areas: readonly Range[];
  readonly formula: string;
  readonly severity: Severity;
}

/** The flags that ziping has left in a sheet, in whichever of the two forms Excel stores them. */
export function readOwnFlags(archive: Archive, part: string): readonly OwnFlag[] {
  const xml = partText(archive.part(part)).text;
  if (!xml.includes('ziping:')) return [];
  const flags: OwnFlag[] = [];
  for (const format of descendants(xml, rootOf(xml), 'conditionalFormatting')) {
    const inside = [...childrenOf(xml, format)];
    const listed = inside.find(({ local }) => local === 'sqref');
    const areas = (listed ? textOf(xml, listed) : (attribute(tagOf(xml, format), 'sqref') ?? ''))
      .split(/\s+/)
      .flatMap((area) => parseRange(area) ?? []);
    for (const rule of inside.filter(({ local }) => local === 'cfRule')) {
      const formula = [...childrenOf(xml, rule)]
        .filter(({ local }) => local === 'f' || local === 'formula')
        .map((each) => textOf(xml, each))[0];
      const severity = formula === undefined ? null : flaggedSeverity(formula);
      if (severity) flags.push({ areas, formula: `=${formula}`, severity });
    }
  }
  return flags;
}

function* descendants(xml: string, parent: Element, local: string): Generator<Element> {
  for (const child of childrenOf(xml, parent)) {
    if (child.local === local) yield child;
    else if (['extLst', 'ext', 'conditionalFormattings'].includes(child.local))
      yield* descendants(xml, child, local);
  }
}
