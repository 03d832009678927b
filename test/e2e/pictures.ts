/**
 * The states that docs/guide.md shows, and of how much: of the pane alone, or with the sheet beside it.
 * `npm run pictures` takes them anew.
 */
export const PICTURES: ReadonlyMap<string, 'pane' | 'sheet and pane'> = new Map([
  ['five-mistakes', 'sheet and pane'],
  ['reason', 'pane'],
  ['many-changes', 'pane'],
  ['filling', 'sheet and pane'],
  ['correcting', 'sheet and pane'],
  ['validated-not-ready', 'pane'],
  ['exported', 'sheet and pane'],
  ['sealing', 'pane'],
  ['protected', 'pane'],
]);
