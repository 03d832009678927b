import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { assessSheets } from '../../src/assessment/assess';
import type { Assessment } from '../../src/assessment/assessment';
import { readWorkbook } from '../../src/hosts/xlsx/read/readWorkbook';
import { readArchive } from '../../src/hosts/xlsx/zip/archive';
import { nodeCodec } from '../../src/hosts/xlsx/zip/nodeCodec';
import type { Edit } from '../../src/revision/revision';
import { toA1 } from '../../src/sheet/address';
import { FIXTURES } from '../form/openFixture';

/** What must be said of the form on one sheet, worked out by hand from the rules. */
interface Right {
  readonly ruleset?: string;
  /** `code cell`, and behind it what is expected and found where the finding tells it: every error and warning. */
  readonly tells?: readonly string[];
  /** `code cell` of infos that must be there. */
  readonly informs?: readonly string[];
  /** Infos that would be wrong. */
  readonly informsNot?: readonly string[];
  /** `G15 5 → 4.84`: every cell that Recalculate writes; drafts of notes by their cell alone. */
  readonly writes?: readonly string[];
  readonly offers?: readonly string[];
  /** Total and grade after Recalculate. */
  readonly total?: string;
}

/** Two over-achievements of the same published form; 87 of 59 and 758 of 570. */
const ASSISTANCE = ['over-achieved F14: 147.46%', 'over-achieved F18: 132.98%'];

/**
 * Small workbooks, each one of a whole kind that leaves doubt. Where facts contradict one another nothing
 * is written; what follows from facts that agree is.
 */
const DOUBT: Readonly<Record<string, readonly [status: 'ready' | 'not-ready', ...forms: readonly Right[]]>> =
  {
    '1e309-cell': ['not-ready', { tells: ['not-a-number D8: 1E309'], total: '98 优' }],
    // (社区) is no unit.
    'bracket-0': ['ready', { total: '100 优' }],
    // 6 of 8 villages: 15 of 20 points.
    'bracket-miss': [
      'not-ready',
      {
        tells: ['score-above-rule I11: 15 not 20', 'deviation-without-note J11'],
        writes: ['I11 20 → 15', 'J11 draft', 'I16 100 → 95'],
        total: '95 优',
      },
    ],
    'cyclic-total': ['ready', { tells: ['value-from-elsewhere G11: 98'], total: '98 优' }],
    'exec-blank': [
      'not-ready',
      { tells: ['amount-missing G6'], informsNot: ['not-evaluated J6'], total: '100 优' },
    ],
    // 10 instead of 100 makes all weights 100, and 600 ÷ 620.82 × 10 = 9.66.
    'execution-weight-100': [
      'not-ready',
      {
        tells: ['weight-total F6: 10 not 100'],
        offers: ['H6 9.66 → 96.65'],
        total: '99.66 优',
      },
    ],
    // 50 of 100 earn half a point of one, 4247 of 5662 earn 1.5002 of two: no rounding makes them whole.
    'full-marks-for-a-miss': [
      'not-ready',
      {
        tells: ['score-above-rule G9: 0.5 not 1', 'score-above-rule G10: 1.5 not 2'],
        writes: ['G9 1 → 0.5', 'G10 2 → 1.5', 'G16 100 → 99'],
        total: '99 优',
      },
    ],
    // (240 − 59) ÷ 59 = 306.78 %: 20 % of 4 points.
    'full-stop': [
      'not-ready',
      {
        ruleset: 'beijing',
        tells: ['penalty-not-applied H14: 3.2 not 4.00', 'deviation-without-note I14'],
        writes: ['H14 4.00 → 3.20', 'I14 draft', 'H42 91.00 → 90.20'],
        total: '90.2 优',
      },
    ],
    // 10 + 20 of the overall goal + 15 + 15 + 10 + 20 + 10.
    goal20: ['ready', { total: '100 优' }],
    // Row 19 is hidden: 5300 ÷ 5830 × 10 = 9.09 is offered. 4604 ÷ 4754 × 5 = 4.84 is written.
    'hidden-row': [
      'not-ready',
      {
        tells: [
          ...ASSISTANCE.slice(0, 1),
          'score-above-rule G15: 4.84 not 5',
          ...ASSISTANCE.slice(1),
          'score-above-rule G19: 9.09 not 10',
          'form-hidden G19',
          'deviation-without-note H19',
        ],
        writes: ['G15 5 → 4.84', 'G22 100 → 99.84'],
        offers: ['G19 10 → 9.09'],
        total: '99.84 优',
      },
    ],
    // The total was right all along, 8 + 50 + 30 + 10, and no other is offered.
    'hidden-stale-sheet': [
      'not-ready',
      { total: '98 优' },
      {
        tells: ['form-hidden A1', 'total-mismatch G8: 50 not 60'],
        offers: ['G8 60 → 50'],
        total: '98 优',
      },
    ],
    l2points: ['not-ready', { tells: ['level-weight-mismatch C11: 20 not 30'], total: '100 优' }],
    'level2-weight': ['not-ready', { tells: ['level-weight-mismatch B9: 20 not 15'], total: '100 优' }],
    'named-blank-no-weights': [
      'not-ready',
      {
        tells: ['indicator-blank C17', 'target-missing D18', 'actual-missing E19', 'indicator-blank C23'],
        total: '_ _',
      },
    ],
    namedblank: ['not-ready', { tells: ['indicator-blank D12'], total: '100 优' }],
    'nan-cell': [
      'not-ready',
      { tells: ['not-a-number D8: NaN', 'not-a-number E8: Infinity'], total: '98 优' },
    ],
    near: [
      'ready',
      {
        tells: ['actual-not-quantified G11: 近10台'],
        informsNot: ['not-evaluated I11'],
        total: '100 优',
      },
    ],
    // 101 against parts of 100, whose own part is counted once.
    nested: ['not-ready', { tells: ['fund-parts-mismatch F6: 100 not 101'], total: '99.9 优' }],
    noname: ['not-ready', { tells: ['indicator-unnamed D11'], total: '100 优' }],
    noproject: ['not-ready', { tells: ['header-missing A3', 'header-missing F4'], total: '100 优' }],
    // 48.5 of 50 is 97 %; as it stands the rate would be 970000 %.
    'over-1': ['not-ready', { tells: ['execution-over-budget G6: 48.5 not 485000'], total: '100 优' }],
    // (45 − 10) ÷ 10 = 350 %: 20 % of 20 points.
    'over-haidian': [
      'not-ready',
      {
        ruleset: 'beijing',
        tells: ['penalty-not-applied G9: 16 not 20', 'deviation-without-note H9'],
        writes: ['G9 20 → 16', 'H9 draft', 'G14 100 → 96'],
        total: '96 优',
      },
    ],
    // The picture is a formula, which nobody writes over.
    'picture-as-reason': [
      'not-ready',
      {
        tells: [
          ...ASSISTANCE.slice(0, 1),
          'score-above-rule G15: 4.84 not 5',
          ...ASSISTANCE.slice(1),
          'score-above-rule G19: 9.09 not 10',
          'note-says-nothing H19: =DISPIMG("ID_1",1)',
        ],
        writes: ['G15 5 → 4.84', 'G19 10 → 9.09', 'G22 100 → 98.93'],
        total: '98.93 优',
      },
    ],
    rate105: ['not-ready', { tells: ['rate-impossible G15: ≤100% not 105%'], total: '100 优' }],
    'region-haidian': ['ready', { ruleset: 'beijing', total: '100 优' }],
    'region-wuhan': ['ready', { ruleset: 'hubei', total: '100 优' }],
    // (1 − (4.5 − 3) ÷ 3) × 20 = 10, by the national system; 3 ÷ 4.5 × 20 = 13.33.
    'reverse-linear': [
      'ready',
      { informs: ['reverse-linear G10: 13.33 not 10'], informsNot: ['deduction-kept G10'], total: '90 优' },
    ],
    // 93 ÷ 95 × 20 = 19.58.
    'roundup-note': [
      'not-ready',
      {
        tells: ['score-above-rule I12: 19.58 not 20'],
        writes: ['I12 20 → 19.58', 'I16 100 → 99.58'],
        total: '99.58 优',
      },
    ],
    'sign-in-name': ['ready', { total: '100 优' }],
    // 8 of 10 earn 16 of 20, as recorded: only the total was not brought up to date.
    'tail-late': [
      'not-ready',
      { tells: ['total-mismatch I16: 96 not 100'], writes: ['I16 100 → 96'], total: '96 优' },
    ],
    'total-from-another-workbook': ['ready', { tells: ['value-from-elsewhere G11: 98'], total: '98 优' }],
    'veryhidden-sheet': [
      'not-ready',
      {
        tells: [
          ...ASSISTANCE.slice(0, 1),
          'score-above-rule G15: 4.84 not 5',
          ...ASSISTANCE.slice(1),
          'score-above-rule G19: 9.09 not 10',
          'deviation-without-note H19',
        ],
        writes: ['G15 5 → 4.84', 'G19 10 → 9.09', 'H19 draft', 'G22 100 → 98.93'],
        total: '98.93 优',
      },
      {
        tells: [
          'form-hidden A1',
          ...ASSISTANCE.slice(0, 1),
          'score-above-rule G15: 4.84 not 5',
          ...ASSISTANCE.slice(1),
          'score-above-rule G19: 9.09 not 10',
          'deviation-without-note H19',
        ],
        offers: ['G15 5 → 4.84', 'G19 10 → 9.09'],
        total: '100 优',
      },
    ],
    wanyuan: ['ready', { total: '100 优' }],
    // The title says 2023, the form's own line of the year 2022.
    'year-4': ['not-ready', { tells: ['year-mismatch A2: 2023 not 2022'], total: '100 优' }],
  };

function opened(file: string): ReturnType<typeof assessSheets> {
  const bytes = readFileSync(path.join(FIXTURES, 'doubt', `${file}.xlsx`));
  return assessSheets(readWorkbook(readArchive(bytes, nodeCodec)).sheets);
}

function findingsOf({ findings }: Assessment, isInfo: boolean): string[] {
  return findings
    .filter(({ severity }) => (severity === 'info') === isInfo)
    .map(({ code, at, expected, found }) => {
      const values = [expected, found].filter((value) => value);
      return `${code} ${at ? toA1(at) : '_'}${values.length > 0 ? `: ${values.join(' not ')}` : ''}`;
    });
}

function shown({ at, kind, before, after }: Edit): string {
  if (kind === 'note') return `${toA1(at)} draft`;
  return `${toA1(at)} ${String(before.value)} → ${String(after.value)}`;
}

test.each(Object.entries(DOUBT))('%s', (file, [status, ...forms]) => {
  const { status: found, assessments } = opened(file);
  expect(found).toBe(status);
  expect(assessments).toHaveLength(forms.length);
  assessments.forEach((assessment, index) => {
    const { ruleset = 'mof-2020', tells = [], informs = [], informsNot = [], ...right } = forms[index]!;
    const { choice, judgement, revision } = assessment;
    expect(choice.ruleset.id).toBe(ruleset);
    expect(findingsOf(assessment, false)).toEqual(tells);
    expect(findingsOf(assessment, true)).toEqual(expect.arrayContaining([...informs]));
    for (const info of informsNot) {
      expect(findingsOf(assessment, true).map((each) => each.replace(/:.*/, ''))).not.toContain(info);
    }
    expect(revision.edits.map(shown)).toEqual(right.writes ?? []);
    expect(revision.offered.map(shown)).toEqual(right.offers ?? []);
    expect(`${judgement.total.proposed ?? '_'} ${judgement.grade.proposed ?? '_'}`).toBe(right.total);
  });
});

test('no file is left out', () => {
  const files = readdirSync(path.join(FIXTURES, 'doubt')).map((file) => path.basename(file, '.xlsx'));
  expect(Object.keys(DOUBT)).toEqual(files);
});

describe('full-stop: a full stop in a cell cuts no calculation out of the finding', () => {
  const finding = opened('full-stop').assessments[0]!.findings.find(
    ({ code }) => code === 'penalty-not-applied',
  );
  test.each(['zh-CN', 'en-US'] as const)('in %s', (locale) => {
    expect(finding!.says[locale]).toContain('240次');
    expect(finding!.says[locale]).toContain('306.78%');
    expect(finding!.says[locale]).toContain('4 − 4 × 20% = 3.20');
  });
});

test('execution-weight-100: what is offered says which cell to settle first', () => {
  const [offer] = opened('execution-weight-100').assessments[0]!.revision.offered;
  expect(offer!.reason['zh-CN']).toContain('F6');
  expect(offer!.reason['en-US']).toContain('F6');
});
