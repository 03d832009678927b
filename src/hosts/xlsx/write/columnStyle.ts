import { attribute, tagOf } from '../xml/xmlAttributes';
import { childOf, childrenOf } from '../xml/xmlElements';
import type { Element } from '../xml/xmlElements';

/** Returns a function that tells the style of a whole column (`<col style>`) by its number; null if it has none. */
export function columnStyle(xml: string, sheet: Element): (column: number) => string | null {
  const cols = childOf(xml, sheet, 'cols');
  const styles = (cols ? [...childrenOf(xml, cols)] : []).map((col) => {
    const tag = tagOf(xml, col);
    return {
      min: Number(attribute(tag, 'min')),
      max: Number(attribute(tag, 'max')),
      style: attribute(tag, 'style'),
    };
  });
  return (column) => styles.find(({ min, max }) => column >= min && column <= max)?.style ?? null;
}
