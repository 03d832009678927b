import type { CorrectionText } from './correctionText';

/** The words for correcting a reading; apart from the pane's others, loaded when needed. */
export const enUS: CorrectionText = {
  heading: 'Correct the reading',
  what: 'Say which row holds the headings and what each column is. Only headings and their meanings are kept, nothing of what the form says.',
  row: 'Row with the headings',
  offered: (row, texts) => `Row ${row}: ${texts.join(', ')}`,
  noRow: 'No row of this sheet looks like headings (at least three cells with text).',
  twoRows: 'The headings take two rows',
  meanings: 'What the columns are',
  meaningOf: (text, cell) => `${text} (${cell})`,
  ignored: 'Not read',
  result: 'Read like this',
  read: (indicators, total) =>
    `${indicators} ${indicators === 1 ? 'indicator' : 'indicators'}, ${total === null ? 'no total' : `total ${total}`}`,
  measured: (target, actual) => `target ${target}, achievement ${actual}`,
  scored: (weight, score) => `weight ${weight}, score ${score}`,
  more: (count) => `and ${count} more`,
  nothing: '(blank)',
  faults: {
    repeated: 'A meaning can have only one column.',
    'no-name': "Say which column holds the indicators' names (三级指标).",
    'no-facts': 'Say which columns hold target and achievement, or weight and score.',
  },
  noForm: 'No indicators are found like this. Please check the row with the headings.',
  keep: 'Keep in the workbook',
  leave: 'Cancel',
  exported: 'Export as a template',
  json: 'Template (JSON)',
  copy: 'Copy',
  copied: 'Copied.',
  copyYourself: 'Press Ctrl+C to copy.',
  download: 'Download',
  file: 'headings.json',
  kept: 'Templates of headings',
  keptWhat:
    'Used on all sheets of this workbook with the same headings; on the command line: --template FILE.json.',
  none: 'None are kept. Where a form is read wrongly, choose “Read wrongly?” below its project.',
  take: 'Use a template file…',
  forget: 'Remove',
  forgetThis: (texts) => `Remove ${texts}`,
};
