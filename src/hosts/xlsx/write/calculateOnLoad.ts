import { attribute, isTrue, tagOf, withAttribute } from '../xml/xmlAttributes';
import { childOf, placeInOrder, prefixOf, rootOf, splice } from '../xml/xmlElements';

/** The children of a workbook up to its calculation settings, in the schema's order. */
const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
];

/** Returns the workbook part with the setting that all formulas are calculated when the workbook is opened. */
export function calculateOnLoad(xml: string): string {
  const workbook = rootOf(xml);
  const calcPr = childOf(xml, workbook, 'calcPr');
  if (!calcPr) {
    const place = placeInOrder(xml, workbook, ORDER, 'calcPr');
    const text = `<${prefixOf(workbook)}calcPr fullCalcOnLoad="1"/>`;
    return splice(xml, [{ start: place, end: place, text }]);
  }
  const tag = tagOf(xml, calcPr);
  if (isTrue(attribute(tag, 'fullCalcOnLoad'))) return xml;
  const text = withAttribute(tag, 'fullCalcOnLoad', '1');
  return splice(xml, [{ start: calcPr.start, end: calcPr.inner, text }]);
}
