/** A part's text, and the way back into bytes of the same encoding. */
export interface PartText {
  readonly text: string;
  encode(text: string): Uint8Array;
}

/**
 * Decodes a part so that encoding the same text makes the same bytes again, byte order mark included. OPC allows UTF-8
 * and UTF-16 (ECMA-376 part 2, §6.1.4). The part has been read before, so its bytes are known to be valid.
 */
export function partText(bytes: Uint8Array): PartText {
  const [first, second] = bytes;
  const little = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const big = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  if (!little && !big) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return { text, encode: (changed) => new TextEncoder().encode(changed) };
  }
  const text = new TextDecoder(little ? 'utf-16le' : 'utf-16be', { ignoreBOM: true }).decode(bytes);
  return { text, encode: (changed) => utf16(changed, little) };
}

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), little);
  return bytes;
}
