const js = require('@eslint/js');
const prettier = require('eslint-config-prettier');
const globals = require('globals');
const tseslint = require('typescript-eslint');

/**
 * The way of a form through the code. A folder may import what stands before it, never what stands
 * after it; `locales` is open to all. The doors at the end do not know each other, but for the page from disk,
 * which is the pane beside a picture of the workbook.
 */
const WAY = [
  'locales',
  'sheet',
  'json',
  'notation',
  'criterion',
  'form',
  'ruleset',
  'blank',
  'scoring',
  'goals',
  'diagnosis',
  'judgement',
  'checks',
  'acceptance',
  'revision',
  'assessment',
  'comparison',
  'seal',
  'report',
  'hosts',
];
/**
 * The rooms of `form/`, in the same manner. The model of a form stands outside them, and knows none of them.
 */
const FORM_ROOMS = [
  'words',
  'cells',
  'headings',
  'templates',
  'funds',
  'header',
  'table',
  'goalTables',
  'reading',
];
/** Rooms for those who have a form already. */
const FORM_QUESTIONS = ['facts', 'matching'];
const DOORS = ['taskpane', 'commands', 'cli', 'library', 'page'];
/** Formats of files: doors open them through `hosts/files/` and know none by itself. */
const FORMATS = ['hosts/xlsx', 'hosts/legacy'];

function later(folder) {
  const after = WAY.includes(folder)
    ? [...WAY.slice(WAY.indexOf(folder) + 1), ...DOORS]
    : [...DOORS.filter((door) => door !== folder && !(folder === 'page' && door === 'taskpane')), ...FORMATS];
  return {
    regex: `^(?:\\.\\./)+(?:${after.join('|')})(?:/|$)`,
    message: `src/${folder}/ may not import what comes later on the way of a form, nor a door a file format (docs/decisions/direction-of-imports.md).`,
  };
}

function mayNotImport(files, ...patterns) {
  return { files, rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

const directions = [...WAY, ...DOORS].map((folder) =>
  mayNotImport([`src/${folder}/**/*.{ts,tsx}`], later(folder)),
);

// Of two settings for a file the later one counts alone, so what holds for form/ as a whole is said again.
const formRooms = [
  mayNotImport(['src/form/*.ts'], later('form'), {
    regex: '^\\./[^.]+/',
    message: 'The model of a form knows none of the rooms that read it.',
  }),
  ...[...FORM_ROOMS, ...FORM_QUESTIONS].map((room) => {
    const known = FORM_QUESTIONS.includes(room) ? ['words'] : FORM_ROOMS.slice(0, FORM_ROOMS.indexOf(room));
    const others = [...FORM_ROOMS, ...FORM_QUESTIONS].filter(
      (other) => other !== room && !known.includes(other),
    );
    return mayNotImport([`src/form/${room}/*.ts`], later('form'), {
      regex: `^\\.\\./(?:${others.join('|')})/`,
      message: `src/form/${room}/ may not import a room that comes later in the reading of a form (docs/architecture.md).`,
    });
  }),
];

/** What the core may not reach for. */
const HOSTS_OWN = [
  'Office',
  'Excel',
  'OfficeExtension',
  'document',
  'window',
  'fetch',
  'process',
  'Buffer',
  'localStorage',
  'setTimeout',
  'setInterval',
];

/** Before hosts/ everything is pure: no Office, page, file, network or clock. */
const pure = {
  files: WAY.slice(0, WAY.indexOf('hosts')).map((folder) => `src/${folder}/**/*.{ts,tsx}`),
  rules: {
    'no-restricted-globals': ['error', ...HOSTS_OWN],
    'no-restricted-syntax': [
      'error',
      {
        selector: "MemberExpression[object.name='Date'][property.name='now']",
        message: 'The core has no clock.',
      },
      {
        selector: "NewExpression[callee.name='Date'][arguments.length=0]",
        message: 'The core has no clock.',
      },
      {
        selector: "MemberExpression[object.name='Math'][property.name='random']",
        message: 'The core gives the same result for the same form.',
      },
    ],
  },
};

/** Scores, sums and comparisons are decimals (docs/decisions/decimals.md). */
const decimals = {
  files: [
    'notation',
    'criterion',
    'form',
    'ruleset',
    'scoring',
    'goals',
    'diagnosis',
    'judgement',
    'checks',
    'acceptance',
    'revision',
    'assessment',
    'comparison',
  ].map((folder) => `src/${folder}/**/*.ts`),
  rules: {
    'no-restricted-properties': [
      'error',
      ...['round', 'floor', 'ceil', 'trunc'].map((property) => ({
        object: 'Math',
        property,
        message: 'Numbers of a form are decimals.',
      })),
      { object: 'Number', property: 'parseFloat', message: 'Numbers of a form are decimals.' },
    ],
    // Of two settings for a file the later one counts alone.
    'no-restricted-globals': ['error', ...HOSTS_OWN, 'parseFloat'],
  },
};

/** @type {import('eslint').Linter.Config[]} */
const config = tseslint.config(
  { ignores: ['node_modules/', 'lib/', 'dist/', 'coverage/', '.cache/', 'release/'] },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: { globals: globals.node, sourceType: 'commonjs' },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // Runs in webviews that know nothing newer, to say so.
    files: ['src/taskpane/first.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: { ...globals.browser, Office: 'readonly' },
    },
    rules: { '@typescript-eslint/no-unused-vars': ['error', { caughtErrors: 'none' }] },
  },
  {
    // Runs in any Node, to say that it is too old.
    files: ['src/cli/ziping.js'],
    languageOptions: { ecmaVersion: 5, sourceType: 'script', globals: globals.node },
    rules: { 'no-var': 'off', 'prefer-template': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
  ...directions,
  ...formRooms,
  pure,
  decimals,
  prettier,
);

module.exports = config;
