import type { Content } from '../../../revision/revision';
import { isCellError } from '../../../sheet/cell';
import type { CellValue } from '../../../sheet/cell';
import { needsPreserving, spellText } from './cellText';
import { withAttribute, withoutAttribute } from '../xml/xmlAttributes';
import { escapeText } from '../xml/xmlElements';

/** A value as a cell stores it: the cell's type, and the elements inside it. */
interface Stored {
  readonly type: string | null;
  readonly inner: string;
}

/**
 * Returns the elements for a content. A text is written inside the cell (`inlineStr`), so that the shared strings stay
 * untouched, and as a text even if it begins with `=`.
 * @param prefix the prefix of the sheet's own elements, mostly ''
 */
function store({ value, formula }: Content, prefix: string): Stored {
  if (formula === null) return storeValue(value, prefix, 'inline');
  const result = storeValue(value, prefix, 'result');
  const text = escapeText(spellText(formula.replace(/^=/, '')));
  return { type: result.type, inner: `${wrap(prefix, 'f', text)}${result.inner}` };
}

/**
 * Returns the elements for a value.
 * @param as `result` for a formula's last value, whose text is in `<v>` with the type `str`
 */
export function storeValue(value: CellValue, prefix: string, as: 'inline' | 'result'): Stored {
  if (typeof value === 'number' && Number.isFinite(value)) {
    return { type: null, inner: wrap(prefix, 'v', String(value)) };
  }
  if (typeof value === 'number') return { type: 'e', inner: wrap(prefix, 'v', '#NUM!') };
  if (typeof value === 'boolean') return { type: 'b', inner: wrap(prefix, 'v', value ? '1' : '0') };
  if (isCellError(value)) return { type: 'e', inner: wrap(prefix, 'v', escapeText(value.error)) };
  if (value === null || (value === '' && as === 'inline')) return { type: null, inner: '' };
  const spelled = spellText(value);
  const text = escapeText(spelled);
  const space = needsPreserving(spelled) ? ' xml:space="preserve"' : '';
  return as === 'result'
    ? { type: 'str', inner: `<${prefix}v${space}>${text}</${prefix}v>` }
    : { type: 'inlineStr', inner: wrap(prefix, 'is', `<${prefix}t${space}>${text}</${prefix}t>`) };
}

/**
 * Returns a cell's XML with new content. Its style stays, and every attribute that does not concern the old content;
 * `cm` and `vm` do, which refer to metadata of the old formula and value (dynamic arrays, linked data).
 * @param tag the cell's start tag as it was, or a new one
 * @param kept the elements inside that are neither value nor formula, as written
 */
export function cellXml(tag: string, prefix: string, content: Content, kept = ''): string {
  const { type, inner } = store(content, prefix);
  let bare = tag.replace(/\s*\/?>$/, '>');
  for (const name of ['t', 'cm', 'vm']) bare = withoutAttribute(bare, name);
  const start = type === null ? bare : withAttribute(bare, 't', type);
  return inner + kept === '' ? start.replace(/>$/, '/>') : `${start}${inner}${kept}</${prefix}c>`;
}

function wrap(prefix: string, name: string, inner: string): string {
  return `<${prefix}${name}>${inner}</${prefix}${name}>`;
}
