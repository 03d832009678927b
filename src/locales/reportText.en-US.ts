import type { ReportText } from './reportText.zh-CN';

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** The words of reports in English. */
export const enUS: ReportText = {
  status: {
    ready: 'ready to file',
    'not-ready': 'not ready',
    'no-form': 'no form found',
    unreadable: 'cannot be read',
    failed: 'not processed',
  },
  severity: { error: 'Error', warning: 'Warning', info: 'Info' },
  label: {
    project: 'Project',
    unit: 'Unit',
    year: 'Year',
    ruleset: 'Rules',
    printedRules: 'On the form',
    goal: 'Goals',
    total: 'Total',
    grade: 'Grade',
    remark: 'Remark',
    file: 'File',
    sheet: 'Sheet',
    status: 'Result',
    forms: 'Forms',
    errors: 'Errors',
    warnings: 'Warnings',
    infos: 'Infos',
    cell: 'Cell',
    message: 'Message',
    count: 'Count',
  },
  columns: {
    level1: 'first-level indicator (一级指标)',
    level2: 'second-level indicator (二级指标)',
    level3: 'third-level indicator (三级指标)',
    target: 'target (年度指标值)',
    'target-initial': 'initial target (年初指标值)',
    sign: 'comparator (指标性质)',
    'target-unit': 'unit (度量单位)',
    actual: 'achievement (实际完成值)',
    weight: 'weight (分值)',
    score: 'score (得分)',
    'weight-and-score': 'weight and score (分值/得分)',
    note: 'deviation note (偏差原因分析及改进措施)',
    coefficient: 'coefficient (得分系数)',
    rate: 'rate (完成率)',
    criterion: 'criterion (评分标准)',
    extra: 'other',
  },
  fundRoles: {
    total: 'total funds of the year',
    fiscal: 'fiscal appropriation of the year',
    carryover: 'funds carried over',
    other: 'other funds',
  },
  edit: {
    score: 'Score',
    rate: 'Execution rate',
    'execution-score': 'Execution score',
    'total-weight': 'Total weight',
    total: 'Total score',
    grade: 'Grade',
    note: 'Deviation note',
    fact: 'What was entered',
  },
  sentenceSpace: ' ',
  colon: ': ',
  separator: '; ',
  blank: '(empty)',
  unknown: '—',
  noProject: '(no project name)',
  noFindings: 'Nothing to report.',
  printedRule: (names, quote) => `${names.join(', ')}: “${quote}”`,
  comparedWith: (place, title) =>
    `Compared with the approved goal table ${place}${title === '' ? '' : `, “${title}”`}.`,
  rulesetReason: (name, id, reason) => `${name} (${id}). ${reason}`,
  recalculated: (before, after) => `${before} → ${after} after recalculation`,
  unjudged: (recorded, count) => `${recorded} → — (${count} not judged)`,
  unchanged: (value) => `${value}, unchanged by recalculation`,
  gradeChange: (before, after) => `grade ${before} → ${after}`,
  gradeSame: (value) => `grade ${value}`,
  gradeByRule: (value) => `grade ${value} by the rules`,
  unreadableSheet: (message) => `A sheet could not be read; the others were. ${message}`,
  goalTable: (place, title) =>
    `${place} “${title}” is a table of goals, not a self-evaluation; it was not scored or checked.`,
  incompleteHeadings: (place, missing, seen) =>
    `${place} resembles a self-evaluation form but lacks the heading${missing.length === 1 ? '' : 's'} ` +
    `${missing.join(', ')}; it was not scored or checked.` +
    (seen.length > 0 ? ` Headings found: ${seen.join(', ')}.` : ''),
  summary: (workbooks, forms) =>
    `${count(workbooks, 'workbook', 'workbooks')}, ${count(forms, 'form', 'forms')}.`,
  summaryStatus: (ready, notReady, noForm, unreadable) =>
    [
      `${ready} ready to file`,
      `${notReady} not ready`,
      noForm > 0 ? `${noForm} without a form` : '',
      unreadable > 0 ? `${unreadable} unreadable` : '',
    ]
      .filter(Boolean)
      .join(', ') + '.',
  summaryFindings: (errors, warnings, infos) =>
    `${count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')}, ${count(infos, 'info', 'infos')}.`,
  accepted: {
    title: (count) => `Accepted (${count})`,
    label: 'Accepted',
    why: (reason, by, date) => `Accepted because: ${reason} (${[by, date].filter(Boolean).join(', ')})`,
    count: (count) => `${count} more ${count === 1 ? 'is' : 'are'} accepted.`,
    lapsed: (place, message, reason) =>
      `${place}: a finding that was accepted occurs no more, or is about other facts now: ${message} Accepted because: ${reason}`,
    notFound: (config, title, code, where, { reason, by, date }) =>
      `${config}: the accepted finding “${title}” (${[code, ...where].join(', ')}) occurs no more in the files checked. ` +
      `Accepted because: ${reason} (${[by, date].filter(Boolean).join(', ')})`,
  },
  hiddenSheets: {
    sheet: (name, isVeryHidden, forms) => {
      const about = [
        isVeryHidden ? 'very hidden' : '',
        forms > 0 ? count(forms, 'form', 'forms') : '',
      ].filter(Boolean);
      return about.length > 0 ? `${name} (${about.join(', ')})` : name;
    },
    sentence: (names) => `Hidden sheets: ${names.join(', ')}.`,
  },
  rowsLeft: (number) => `${count(number, 'row', 'rows')} more than a worksheet has room for.`,
  attention: 'Workbooks that need attention',
  unexpected:
    'Something unexpected happened. This is a defect of ziping, not of the file. Run again with --debug and send the output to the maintainers.',
  changes: {
    saved: (path) => `saved as ${path}`,
    savedInPlace: 'saved in place',
    nothing: 'nothing to change',
    nothingSaved: (path) => `nothing to change, saved unchanged as ${path}`,
    dryRun: 'dry run, not saved',
    offered: 'Left alone: scores below what the rules give, without a reason:',
    refused: 'Cells that could not be written:',
    nothingToUndo: 'nothing to undo',
    flagsCleared: 'no change to undo; the colours were removed',
    notUndone: 'Left as they are:',
    changedSinceWritten: 'edited since it was recalculated; what stands there now is kept',
    why: {
      changed: 'changed since it was read',
      protected: 'the sheet is protected',
      missing: 'the sheet is gone',
      altered: 'it became something else and was restored',
    },
    summary: (workbooks, saved, cells) =>
      `${count(workbooks, 'workbook', 'workbooks')}, ${saved} saved, ${count(cells, 'cell', 'cells')} changed.`,
    summaryDry: (workbooks, cells) =>
      `Dry run: ${count(workbooks, 'workbook', 'workbooks')}, ${count(cells, 'cell', 'cells')} would change, nothing was saved.`,
    summaryOffered: (cells) =>
      `${count(cells, 'deduction', 'deductions')} without a reason left alone: add the reason or restore the score.`,
    errorsLeft: (errors) =>
      `${count(errors, 'error remains', 'errors remain')} to be resolved before filing; see ziping check.`,
    summaryFailed: (workbooks) => `${count(workbooks, 'workbook', 'workbooks')} could not be processed.`,
  },
  sheetReport: {
    title: 'Validation report',
    columns: ['Sheet', 'Cell', 'Severity', 'Finding', 'Explanation', 'By the rules', 'Found'],
    snapshot: 'These are the findings at the time of export; after changes, validate and export again.',
    footer: 'Page &P of &N',
  },
  groups: {
    units: 'By unit',
    findings: 'By finding',
    severity: 'Severity',
    finding: 'Finding',
    titleAndCode: (title, code) => `${title} (${code})`,
  },
  ownReport: 'This is a report that ziping wrote; it was not checked.',
  briefly:
    'This is the summary. For what is wrong in each file add --by file, or write a page with --output report.html.',
  formSummary: {
    title: 'Summary of self-evaluation forms',
    recalculated: 'Recalculated',
    allReady: (forms) => `${count(forms, 'form', 'forms')}, ready to file`,
    notReady: (notReady, forms, unreadable) =>
      [
        notReady > 0 ? `${notReady} of ${count(forms, 'form', 'forms')} not ready` : '',
        unreadable > 0 ? `${unreadable} cannot be read` : '',
      ]
        .filter(Boolean)
        .join('; '),
  },
  returnList: {
    title: 'List to return',
    what: (units, forms) =>
      forms > 0
        ? `${count(forms, 'form', 'forms')} to be mended and filed again${units > 0 ? `, from ${count(units, 'unit', 'units')}` : ''}.`
        : 'There is nothing to return.',
    ask: { heading: 'Asked', must: 'Please mend', check: 'Please check' },
    opinion: 'What to mend',
    noUnit: '(no unit named)',
    lead: (project, sheet, must, check) =>
      `The self-evaluation form ${project === null ? `on sheet “${sheet}”` : `“${project}”`} has ` +
      `${count(must, 'point', 'points')} to mend` +
      `${check > 0 ? ` and ${count(check, 'point', 'points')} to check` : ''}. Please file it again after that.`,
    item: (number, cell, message, proposed) =>
      `${number}. ${cell === null ? '' : `${cell}: `}${message}` +
      `${proposed === undefined ? '' : ` Please change it to ${proposed}.`}`,
    items: (number, title, cells) => `${number}. ${title} (${cells.length}): ${cells.join(', ')}.`,
    unreadable: (message) => `${message} Please file a workbook that can be opened.`,
  },
  rulesSheet: {
    title: 'Rules that the forms are judged by',
    what: 'The rules of each form and why these; what a form prints itself comes first, and is quoted with its cell.',
    words: 'Why, or the form’s own words',
  },
  statistics: { title: 'Statistics' },
  page: {
    title: 'Validation report on performance self-evaluation forms',
    overview: 'Overview',
    readiness: (ready, workbooks) => `${ready} of ${count(workbooks, 'workbook', 'workbooks')} ready to file`,
    grades: 'Grades after recalculation',
    gradeCount: (grade, number) => `${grade} ${number}`,
    noGrade: 'no grade',
    frequent: 'Most frequent findings',
    finding: 'Finding',
    frequentOccurrences: 'Count',
    frequentForms: 'Forms',
    contents: 'Workbooks',
    funds: 'Funds',
    fundColumns: {
      label: 'Funds',
      initial: 'Initial budget',
      budget: 'Year’s budget',
      executed: 'Executed',
      weight: 'Weight',
      rate: 'Execution rate',
      score: 'Score',
    },
    indicators: 'Indicators',
    indicatorColumns: {
      name: 'Indicator',
      target: 'Target',
      actual: 'Achievement',
      weight: 'Weight',
      recorded: 'Recorded',
      computed: 'By the rules',
      explanation: 'How the score comes about',
    },
    findings: 'Findings',
    printedRules: (number) => `Rules that the form prints (${number})`,
    severityColumn: 'Severity',
    recordedAndComputed: (recorded, computed) => `${recorded} (by the rules ${computed})`,
    scoreRange: (min, max) => `${min}–${max}`,
    note: (text) => `Deviation note: ${text}`,
    total: 'Total',
    back: 'Back to top',
    placeholderRows: (number) =>
      `${count(number, 'row', 'rows')} without an indicator ${number === 1 ? 'is' : 'are'} not listed.`,
    footer: (tool) => `Made by ${tool}. Cell addresses refer to the workbooks themselves.`,
  },
};
