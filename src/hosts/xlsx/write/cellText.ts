/**
 * Text as SpreadsheetML spells it inside an element (ST_Xstring, ECMA-376 part 1 §22.9.2.19):
 * characters that XML cannot carry are written `_xHHHH_`, and text that merely looks so is guarded.
 */
export function spellText(text: string): string {
  return text.replace(TO_SPELL, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `_x${code}_`;
  });
}

/** Control characters, lone surrogates, non-characters. */
const UNSPEAKABLE = '(?![\\t\\n])\\p{Cc}|\\p{Cs}|[\\ufffe\\uffff]';

/** Also the underscore of a text that would be read as an escape once the rest is spelled. */
const TO_SPELL = new RegExp(`${UNSPEAKABLE}|_(?=x[\\da-fA-F]{4}(?:_|${UNSPEAKABLE}))`, 'gu');

/** Whether XML readers might drop or fold white space of this text unless told to preserve it. */
export function needsPreserving(text: string): boolean {
  return /^\s|\s$|[\n\t]|\s\s/.test(text);
}
