/**
 * What may differ between a workbook as ziping treats it and as it should be. `grave` ones lose or change
 * somebody's data, or end the program; the others are to be looked at.
 */
export const KINDS = {
  crash: { grave: true, says: 'an error that is no Problem' },
  'cell-lost': { grave: true, says: 'a cell that SheetJS reads and ziping does not' },
  'other-cell-changed': { grave: true, says: 'writing changed a cell that was not written' },
  'edit-lost': { grave: true, says: 'what was written is not there when read again' },
  'part-lost': { grave: true, says: 'a part of the file that writing lost or changed' },
  'undo-incomplete': { grave: true, says: 'Undo did not give back what a cell held' },
  'marks-leave-traces': { grave: true, says: 'marks set and cleared leave another sheet' },
  invalid: { grave: true, says: 'a fault by the Open XML SDK that the original does not have' },
  refused: { grave: false, says: 'ziping refuses what SheetJS reads' },
  'sheet-unreadable': { grave: false, says: 'one sheet cannot be read' },
  'sheets-differ': { grave: false, says: 'other worksheets than SheetJS names' },
  'cell-more': { grave: false, says: 'a cell that ziping reads and SheetJS does not' },
  'value-differs': { grave: false, says: 'another value than SheetJS reads' },
  'formula-differs': { grave: false, says: 'another formula than SheetJS reads' },
  'text-differs': { grave: false, says: 'another displayed text than SheetJS gives' },
  'merges-differ': { grave: false, says: 'other merged areas' },
  'hidden-rows-differ': { grave: false, says: 'other hidden rows' },
  'edit-refused': { grave: false, says: 'a cell that ziping does not write' },
  'undo-respells': { grave: false, says: 'Undo gives a cell back in another spelling' },
  slow: { grave: false, says: 'more than ten seconds of processor time' },
} as const satisfies Record<string, { readonly grave: boolean; readonly says: string }>;

export type Kind = keyof typeof KINDS;

/** One difference: of which kind, and what it is. */
export interface Difference {
  readonly kind: Kind;
  readonly detail: string;
}
