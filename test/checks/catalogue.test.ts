import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { CHECKS } from '../../src/checks/catalogue';
import { FINDING_TITLES } from '../../src/locales/findingTitles';

const root = path.join(__dirname, '..', '..');

/** Files of checks carry their code; every code has a hyphen, nothing else in the folder has one. */
const codesOf = (folder: string, end: string): string[] =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.includes('-') && name.endsWith(end))
    .map((name) => name.slice(0, -end.length))
    .sort();

/** The codes that users of the JSON output and the documents rely on. */
const CODES = {
  error: [
    'score-above-weight',
    'score-negative',
    'score-above-rule',
    'penalty-not-applied',
    'tier-exceeded',
    'execution-score-mismatch',
    'rate-mismatch',
    'rate-undefined',
    'total-mismatch',
    'weight-total',
    'section-weight-mismatch',
    'fund-parts-mismatch',
    'grade-mismatch',
    'formula-disagrees',
    'formula-not-calculated',
    'deduction-without-note',
    'deviation-without-note',
    'note-draft',
    'indicator-missing',
    'actual-missing',
    'score-missing',
    'weight-missing',
    'choice-not-made',
    'not-a-number',
  ],
  warning: [
    'over-achieved',
    'rounded-coarsely',
    'actual-not-quantified',
    'actual-copies-target',
    'unit-mismatch',
    'target-missing',
    'execution-rate-inconsistent',
    'coefficient-mismatch',
    'year-mismatch',
    'ruleset-differs',
    'needs-judgement',
  ],
  info: [
    'deduction-kept',
    'direction-assumed',
    'zero-weight',
    'duplicate-fund-score',
    'not-evaluated',
    'section-weights-unusual',
  ],
};

test.each(['error', 'warning', 'info'] as const)('every code of severity %s is there', (severity) => {
  const listed = CHECKS.filter((check) => check.severity === severity).map(({ code }) => code);
  expect(listed).toEqual(CODES[severity]);
});

test('every check is a file of its code, and every such file is listed', () => {
  expect(codesOf('src/checks', '.ts')).toEqual(CHECKS.map(({ code }) => code).sort());
});

test('every check has its table of cases', () => {
  expect(codesOf('test/checks', '.test.ts')).toEqual(CHECKS.map(({ code }) => code).sort());
});

test('every code has a short name for lists, and nothing else has one', () => {
  expect(Object.keys(FINDING_TITLES).sort()).toEqual(CHECKS.map(({ code }) => code).sort());
});

test('every code is documented under its severity, and no other', () => {
  const text = readFileSync(path.join(root, 'docs', 'findings.md'), 'utf8');
  const sections = text.split(/^## /m).slice(1);
  const documented = sections.map((section) =>
    [...section.matchAll(/^\| `([a-z-]+)`/gm)].map(([, code]) => code),
  );
  expect(documented).toEqual([CODES.error, CODES.warning, CODES.info]);
});
