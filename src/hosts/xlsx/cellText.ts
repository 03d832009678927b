/**
 * Text as SpreadsheetML spells it inside an element (ST_Xstring, ECMA-376 part 1 §22.9.2.19):
 * characters that XML cannot carry are written `_xHHHH_`, and text that merely looks so is guarded.
 */
export function spellText(text: string): string {
  return text.replace(UNSPEAKABLE, (found) => (found.length > 1 ? `_x005F${found}` : spelled(found)));
}

const UNSPEAKABLE = /_x[\da-f]{4}_|(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/giu;

function spelled(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** Whether XML readers might drop or fold white space of this text unless told to preserve it. */
export function needsPreserving(text: string): boolean {
  return /^\s|\s$|[\n\t]|\s\s/.test(text);
}
