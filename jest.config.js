/** What stands before the hosts is pure and has no excuse: at least 95 % of its statements are tested. */
const PURE = [
  'locales',
  'sheet',
  'notation',
  'form',
  'ruleset',
  'scoring',
  'checks',
  'revision',
  'assessment',
  'report',
];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
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
    '/node_modules/(?!.*(string-width|strip-ansi|ansi-regex|emoji-regex|get-east-asian-width|hucre|strip-bom|uuid)/)',
  ],
  collectCoverageFrom: ['src/**/*.{ts,tsx}'],
  coverageReporters: ['text-summary', 'html'],
  coverageThreshold: Object.fromEntries(PURE.map((folder) => [`./src/${folder}/`, { statements: 95 }])),
  reporters: ['default', '<rootDir>/test/summaryReporter.js'],
};
