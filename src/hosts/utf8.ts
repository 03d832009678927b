/** Up to so many bytes, which few cells exceed, decoding here takes half the time of a call of `TextDecoder`. */
const SHORT = 240;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Decodes bytes that are known to be valid UTF-8. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > SHORT) return decoder.decode(bytes.subarray(start, end));
  // A plain array, because spreading a typed one is slow.
  const codes: number[] = [];
  for (let at = start; at < end;) {
    const first = bytes[at]!;
    if (first < 0x80) {
      codes.push(first);
      at += 1;
    } else if (first < 0xe0) {
      codes.push(((first & 31) << 6) | (bytes[at + 1]! & 63));
      at += 2;
    } else if (first < 0xf0) {
      codes.push(((first & 15) << 12) | ((bytes[at + 1]! & 63) << 6) | (bytes[at + 2]! & 63));
      at += 3;
    } else {
      const point =
        ((first & 7) << 18) |
        ((bytes[at + 1]! & 63) << 12) |
        ((bytes[at + 2]! & 63) << 6) |
        (bytes[at + 3]! & 63);
      codes.push(0xd7c0 + (point >>> 10), 0xdc00 + (point & 0x3ff));
      at += 4;
    }
  }
  return String.fromCharCode(...codes);
}

/**
 * Returns the length in bytes of the character that begins with a byte above 127: 2 to 4, or 0 if the bytes are not
 * UTF-8 or XML does not allow the character (surrogates, U+FFFE, U+FFFF).
 */
export function characterLength(bytes: Uint8Array, at: number): 0 | 2 | 3 | 4 {
  const first = bytes[at]!;
  const second = bytes[at + 1]!;
  if ((second & 0xc0) !== 0x80) return 0;
  if (first < 0xe0) return first >= 0xc2 ? 2 : 0;
  const third = bytes[at + 2]!;
  if ((third & 0xc0) !== 0x80) return 0;
  if (first < 0xf0) {
    if (first === 0xe0 && second < 0xa0) return 0;
    if (first === 0xed && second > 0x9f) return 0;
    if (first === 0xef && second === 0xbf && third > 0xbd) return 0;
    return 3;
  }
  if ((bytes[at + 3]! & 0xc0) !== 0x80) return 0;
  if (first === 0xf0 && second < 0x90) return 0;
  if (first > 0xf4 || (first === 0xf4 && second > 0x8f)) return 0;
  return 4;
}
