const { availableParallelism } = require('node:os');

/** What stands before the hosts is pure and has no excuse: at least 95 % of its statements are tested. */
const PURE = [
  'locales',
  'sheet',
  'json',
  'notation',
  'criterion',
  'form',
  'ruleset',
  'blank',
  'scoring',
  'diagnosis',
  'judgement',
  'checks',
  'revision',
  'assessment',
  'comparison',
  'seal',
  'report',
];

/** What both kinds of tests share. */
const common = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  // numfmt 4.0.1 names a CommonJS file that it does not ship; this one it does.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  // Packages that ship ES modules only: jest runs CommonJS, so they are compiled like our own code.
  transformIgnorePatterns: [
    '/node_modules/(?!.*(string-width|strip-ansi|ansi-regex|emoji-regex|get-east-asian-width|hucre|@noble)/)',
  ],
};

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['**/*.test.ts', '**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
    },
    {
      ...common,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/test/e2e/setup.ts',
      globalTeardown: '<rootDir>/test/e2e/teardown.ts',
    },
  ],
  // Left to itself jest uses one of two cores.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  testSequencer: '<rootDir>/test/e2eLast.js',
  collectCoverageFrom: ['src/**/*.{ts,tsx}'],
  coverageReporters: ['text-summary', 'html'],
  coverageThreshold: Object.fromEntries(PURE.map((folder) => [`./src/${folder}/`, { statements: 95 }])),
  reporters: ['default', '<rootDir>/test/summaryReporter.js'],
  // For end-to-end tests on a slow machine; all others take a fraction of it.
  testTimeout: 90_000,
};
