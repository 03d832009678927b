import type { CliText } from './cliText.zh-CN';

/** The words of the command line in English. */
export const enUS: CliText = {
  description:
    'Scores and validates performance self-evaluation forms (绩效自评表): reads workbooks of Excel and WPS (.xlsx .xlsm; old formats such as .xls .et .ods are checked and never written), points out errors and says how each score comes about.',
  usage: {
    program: '<command> [options]',
    check: '<path…> [options]',
    score: '<path…> (--out <folder> | --in-place | --dry-run) [options]',
    undo: '<path…> [options]',
    explain: '<file> [options]',
    compare: '<old> <new> [options]',
    rulesets: '[ruleset] [options]',
    blank: '--out <file.xlsx> [--from <goals.xlsx>] [options]',
    complete: '<bash|zsh|fish|powershell>',
  },
  commands: {
    check: 'Check forms and say whether they are ready to file. Changes no file.',
    score:
      'Recalculate scores, rates, totals and grades, draft missing deviation notes, save, and list every change.',
    undo: 'Take back the latest recalculation: cells that score or the task pane changed become what they were; save into the same file and list them. Cells edited since are left alone.',
    explain: 'Say how each score of a workbook comes about, or what one cell is.',
    compare:
      'Compare two versions of forms, or the forms of two years: say by indicator what changed, and which findings are settled or new. Changes no file.',
    rulesets: 'List the rulesets; given one, explain it in words with its sources.',
    blank:
      'Make a blank form (.xlsx) by a ruleset, with headings, merged cells, borders, print set-up and lists to choose from; with a goal table, filled in with what was approved.',
    complete: 'Print a script by which the Tab key completes commands, options and values of ziping.',
    help: 'show how a command is used',
  },
  arguments: {
    path: 'path',
    paths:
      'workbooks, folders (with all their subfolders), or quoted globs such as "forms/**/*.xlsx"; - is standard input',
    writtenPaths: 'workbooks, folders (with all their subfolders), or quoted globs such as "forms/**/*.xlsx"',
    file: 'file',
    workbook: 'one workbook',
    old: 'old',
    oldPath: 'the workbook as it was, or the folder that holds such workbooks',
    new: 'new',
    newPath:
      'the workbook or folder as it is now; files of folders belong together by relative path, then by project',
    ruleset: 'ruleset',
    rulesetId: 'id of a ruleset such as beijing, or a ruleset file (.json)',
  },
  options: {
    ruleset: ['auto|ID|FILE.json', 'the ruleset; auto (default) chooses one for each form'],
    template: [
      'FILE.json',
      'what the headings of a form mean (exported from the task pane); may be given several times',
    ],
    goals: [
      'PATH',
      "approved goal tables (a file or a folder), found by project, unit and year: indicators, targets, weights and budget are compared; may be given several times. By default those in the form's own workbook",
    ],
    format: [
      'FORMAT',
      'table, json, html (a web page), xlsx (a workbook with a summary and all findings), csv or jsonl (one finding a line, for spreadsheets and databases); by default what the name of --output says, else table',
    ],
    exclude: [
      'PATTERN',
      'files or folders that are left out, as in .gitignore, such as drafts/ or "*template*"; may be given several times. A .zipingignore in a folder does the same',
    ],
    config: [
      'FILE|none',
      'config file; by default ziping.config.json in the folder given or above it; none: without',
    ],
    printConfig: ['', 'show only the settings that count and where they come from; check nothing'],
    by: [
      'file|unit|finding',
      'group by file, unit or finding; with csv and jsonl a line is a form, a unit or a finding (default)',
    ],
    summary: [
      '',
      'show only workbooks that need attention and the sums; on a screen the default for more than 10 workbooks (--by file shows each)',
    ],
    severity: [
      'error|warning|info',
      'list findings of this severity and graver ones only (default: all); sums count all',
    ],
    quiet: ['', 'show nothing on the screen; the exit code says it'],
    formatPage: ['table|json|html', 'format of the results (default: table); html is a web page'],
    formatPlain: ['table|json', 'format of the results (default: table)'],
    lang: [
      'zh-CN|en-US',
      'language; by default from LC_ALL, LC_MESSAGES or LANG: Chinese where it begins with zh, else English',
    ],
    jobs: [
      'N',
      'files processed at the same time, at most as many as processors (default: 1 for a few files)',
    ],
    output: ['FILE', 'write the results to a file instead of the screen; missing folders are made'],
    debug: ['', 'show technical details of an unexpected error'],
    version: ['', 'show the version'],
    help: ['', 'show how to use it'],
    out: [
      'DIR',
      'save into this folder, keeping subfolders; the originals stay untouched, and what was saved there before is not scored again',
    ],
    inPlace: ['', 'save into the original files'],
    force: ['', 'replace files that already exist in the folder'],
    includeHidden: ['', 'write hidden sheets and rows too (by default their changes are only listed)'],
    flag: ['', 'colour cells by severity (off by default, so that files can be sent as they are)'],
    dryRun: ['', 'list the changes, save nothing'],
    cell: ['CELL', 'explain this cell only, such as H13 or Sheet1!H13'],
    undoCell: [
      'CELL',
      'take back the change of this cell only, whenever it was made, such as H13 or Sheet1!H13; may be given several times',
    ],
    blankRuleset: [
      'ID|FILE.json',
      'the ruleset that the form is made for (default: mof-2020; with a goal table that of the unit’s region)',
    ],
    from: [
      'GOALS.xlsx',
      'fill in project, units, year, budget, goals, indicators, targets and weights from this goal table',
    ],
    project: ['NAME', 'which project, where the workbook holds several goal tables'],
    layout: ['', 'the layout, by default that of the ruleset: '],
    outFile: ['FILE.xlsx', 'save as this file'],
    forceFile: ['', 'replace the file where it already exists'],
  },
  titles: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Global Options:': 'Global options:',
    'Commands:': 'Commands:',
  },
  examples: {
    title: 'Examples:',
    program: [
      'ziping check form.xlsx                check one workbook',
      'ziping check forms/ --output report.html',
      '                                      check a folder, write a page',
      'ziping score forms/ --out scored      recalculate, save into scored/',
      'ziping undo form.xlsx                 take back the latest recalculation',
      'ziping explain form.xlsx --cell H13   say how the score in H13 comes about',
      'ziping compare draft.xlsx final.xlsx  compare two versions',
      'ziping rulesets beijing               explain the rules of Beijing',
      'ziping blank --out blank.xlsx         make a blank form',
      'ziping complete bash                  a script that completes commands',
    ],
    check: [
      'ziping check form.xlsx',
      'ziping check "forms/**/*.xlsx" --jobs 4',
      'ziping check forms/ --output report.html',
      'ziping check forms/ --output summary.xlsx',
      'ziping check forms/ --by unit',
      'ziping check forms/ --exclude drafts/',
      'ziping check forms/ --severity error --output errors.csv',
      'ziping check form.xlsx --ruleset beijing',
      'ziping check form.xlsx --template headings.json',
      'ziping check forms/ --goals approved/',
    ],
    score: [
      'ziping score form.xlsx --dry-run',
      'ziping score forms/ --out scored',
      'ziping score form.xlsx --in-place --flag',
    ],
    undo: ['ziping undo form.xlsx', 'ziping undo forms/', 'ziping undo form.xlsx --cell H13 --cell I13'],
    explain: ['ziping explain form.xlsx', 'ziping explain form.xlsx --cell H13'],
    compare: [
      'ziping compare draft.xlsx final.xlsx',
      'ziping compare 2023/ 2024/ --format html --output comparison.html',
    ],
    rulesets: ['ziping rulesets', 'ziping rulesets beijing', 'ziping rulesets my-rules.json'],
    blank: [
      'ziping blank --out blank.xlsx',
      'ziping blank --ruleset hubei --out hubei.xlsx',
      'ziping blank --ruleset my-rules.json --layout L3 --out blank.xlsx',
      'ziping blank --from goals.xlsx --out form.xlsx',
    ],
    complete: [
      'source <(ziping complete bash)',
      'source <(ziping complete zsh)',
      'ziping complete fish | source',
      'ziping complete powershell | Out-String | Invoke-Expression',
    ],
  },
  exitCodes: {
    title: 'Exit codes:',
    lines: [
      '0  every form is ready to file',
      '1  there are errors in forms, or no workbook holds a form',
      '2  a file could not be read or saved, or wrong usage',
      'A workbook without a form is listed, but does not count as long as another one holds a form.',
    ],
    undo: [
      '0  taken back, or there was nothing to take back',
      '1  some cells were left as they are',
      '2  a file could not be read or saved, or wrong usage',
    ],
    compare: [
      '0  nothing changed but the layout',
      '1  something changed, a form has no partner, or there is no form to compare',
      '2  a file could not be read, or wrong usage',
    ],
    explain: ['0  done', '1  there is no form', '2  the file could not be read, or wrong usage'],
    plain: ['0  done', '2  a file could not be read, or wrong usage'],
  },
  error: (message) => `Error: ${message}`,
  standardOutput: 'standard output',
  seeHelp: (command) => `See ${command} --help.`,
  usageErrors: {
    unknownOption: (option) =>
      `There is no option ${option}.${/[./]/.test(option) ? ' A file whose name begins with - goes behind --.' : ''}`,
    unknownCommand: (command) => `There is no command ${command}.`,
    suggestion: (name) => ` Did you mean ${name}?`,
    missingArgument: (name) => `<${name}> is missing.`,
    optionMissingArgument: (option) => `Option ${option} lacks its value.`,
    excessArguments: 'Too many arguments.',
    noCommand: 'No command given.',
    other: 'Wrong usage.',
    badChoice: (option, value, choices) =>
      `Option ${option} cannot be “${value}”; it is one of ${choices.join(', ')}.`,
    notTogether: (one, other) => `${one} and ${other} cannot be used together.`,
    notWithFormat: (option, format) => `${option} cannot be used with the format ${format}.`,
    twoConfigs: (files) =>
      `The paths have different config files: ${files.join(', ')}. Check them one by one, or choose one with --config.`,
    badJobs: (value) => `Option --jobs cannot be “${value}”; it is a whole number from 1 to 9999.`,
    badCell: (value) => `“${value}” is no cell address; write H13 or Sheet1!H13.`,
    noSheet: (name, names) => `There is no sheet “${name}”. It is one of ${names.join(', ')}.`,
    outputIsWorkbook: (file) =>
      `--output takes a report and must not be a workbook (“${file}”). Choose another name, such as report.html or report.txt; “check” makes a workbook with --format xlsx.`,
    xlsxNeedsOutput: '--format xlsx makes a workbook: say where to save it with --output <file.xlsx>.',
    outputIsTaken: (file) =>
      `“${file}” is another workbook, no report of ziping’s; it was not replaced. Choose another name.`,
    outputIsRead: (file) => `“${file}” is one of the files to be read; choose another name for the report.`,
    emptyPath: 'One of the paths is empty.',
    stdinIsOnlyRead: 'Standard input can only be checked and explained. Name a file to change it.',
    noDestination: 'Say where to save: --out <folder>, or --in-place; or --dry-run to list the changes only.',
    twoDestinations: '--out and --in-place cannot be used together.',
    noOutFile: 'Say where to save with --out <file.xlsx>.',
    whichGoals: (names) =>
      `Please say with --project <name> which goal table to use (its project or sheet): ${names.join('; ')}.`,
    notXlsx: (file) => `“${file}” is not the name of an .xlsx file.`,
    noRuleset: (id, ids) =>
      `There is no ruleset “${id}”. It is auto, ${ids.join(', ')}, or a ruleset file (.json).`,
  },
  unexpected:
    'Something unexpected happened; this is a defect of ziping. Run again with --debug and send the output to the maintainers.',
  progress: (done, all) => `Processing ${done}/${all}`,
  excluded: (files) =>
    `Note: ${files === 1 ? '1 file was' : `${files} files were`} left out, by --exclude, .zipingignore and the config file.`,
  passedBy: (kinds) =>
    `Note: not read, for these are no workbooks: ${kinds.map(([ending, files]) => `${files} ${ending}`).join(', ')}.`,
  excludedNothing: 'Note: --exclude left out nothing. Patterns are as in .gitignore, from the folder given.',
  copies: (files) =>
    `Note: these are copies that ziping saved and are not checked again: ${files.join(', ')}`,
  written: (file) => `Results written to ${file}`,
  madeFrom: (place, indicators) =>
    `Filled in from the goal table ${place}: ${indicators} ${indicators === 1 ? 'indicator' : 'indicators'}.`,
  weightsToAdjust: (weights, execution, total) =>
    `The weights of the goal table add up to ${weights}, which with ${execution} for budget execution is not ${total}; please adjust them.`,
  blankSaved: (file, ruleset) => `The blank form was saved as ${file} (${ruleset}).`,
  rulesetList: { id: 'ID', name: 'Name', about: 'What is its own', default: ' (default)' },
  separator: '; ',
};
