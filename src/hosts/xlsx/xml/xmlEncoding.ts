import { XmlFault } from './xmlFault';

/**
 * Returns the part as UTF-8 without a byte order mark. OPC allows UTF-8 and UTF-16 (ECMA-376 part 2, §6.1.4).
 * @throws XmlFault for any other encoding
 */
export function toUtf8(bytes: Uint8Array): Uint8Array {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return bytes.subarray(3);
  if (first === 0xff && second === 0xfe) return fromUtf16(bytes.subarray(2), 'utf-16le');
  if (first === 0xfe && second === 0xff) return fromUtf16(bytes.subarray(2), 'utf-16be');
  if (first === 0x3c && second === 0) return fromUtf16(bytes, 'utf-16le');
  if (first === 0 && second === 0x3c) return fromUtf16(bytes, 'utf-16be');
  return bytes;
}

function fromUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Uint8Array {
  try {
    return new TextEncoder().encode(
      new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes),
    );
  } catch {
    throw new XmlFault('encoding', 0);
  }
}

const DECLARATION =
  /^<\?xml\s+version\s*=\s*(?:"1\.\d"|'1\.\d')(?:\s+encoding\s*=\s*("[^"]*"|'[^']*'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>$/;

/** The declaration checked last: nearly all parts begin with the same one. */
let lastChecked = '';

/**
 * Checks `<?xml …?>`.
 * @throws XmlFault if it is malformed, or names another encoding
 */
export function checkDeclaration(text: string): void {
  if (text === lastChecked) return;
  const declared = DECLARATION.exec(text);
  if (!declared) throw new XmlFault('declaration', 0);
  const encoding = declared[1]?.slice(1, -1).toLowerCase() ?? 'utf-8';
  if (!['utf-8', 'utf8', 'utf-16', 'utf-16le', 'utf-16be', 'us-ascii'].includes(encoding)) {
    throw new XmlFault('encoding', 0);
  }
  lastChecked = text;
}
