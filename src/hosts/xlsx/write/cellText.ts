/**
 * Spells a text as SpreadsheetML does inside an element (ST_Xstring, ECMA-376 part 1 §22.9.2.19): characters that XML
 * does not allow are written as `_xHHHH_`, and text that merely looks like that is escaped.
 */
export function spellText(text: string): string {
  return text.replace(TO_SPELL, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `_x${code}_`;
  });
}

/** Characters that XML does not allow: control characters, lone surrogates, non-characters. */
const UNSPEAKABLE = '(?![\\t\\n])\\p{Cc}|\\p{Cs}|[\\ufffe\\uffff]';

/** Those, and each underscore that would otherwise be read as the beginning of an escape. */
const TO_SPELL = new RegExp(`${UNSPEAKABLE}|_(?=x[\\da-fA-F]{4}(?:_|${UNSPEAKABLE}))`, 'gu');

/** True if XML readers may drop or fold white space of a text without `xml:space="preserve"`. */
export function needsPreserving(text: string): boolean {
  return /^\s|\s$|[\n\t]|\s\s/.test(text);
}
