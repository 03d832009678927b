import { CHECKS } from '../../src/checks/catalogue';
import type { Issue } from '../../src/checks/finding';
import { runChecks } from '../../src/checks/runChecks';
import { told } from '../../src/checks/told';
import { flagsOf } from '../../src/hosts/flagsOf';
import { rulesetById } from '../../src/ruleset/rulesets';
import { parseA1, toA1 } from '../../src/sheet/address';
import { judged } from '../judgement/judged';
import type { IndicatorSpec } from '../scoring/formOf';
import { formOf } from '../scoring/formOf';

const zero = CHECKS.find(({ code }) => code === 'zero-weight')!;

function issue(at: string | null, as: string | null, more: Partial<Issue> = {}): Issue {
  const says = { 'zh-CN': `${at} 一处。`, 'en-US': `One at ${at}.` };
  return {
    at: at === null ? null : parseA1(at)!,
    says,
    found: '0',
    ...(as !== null && {
      like: {
        as,
        says: (cells) => ({ 'zh-CN': `${cells['zh-CN']} 都是。`, 'en-US': `All of ${cells['en-US']}.` }),
      },
    }),
    ...more,
  };
}

const summary = (issues: readonly Issue[]) =>
  told(zero, issues).map(({ at, related, alike, says, found }) => ({
    at: at && toA1(at),
    related: related.map(toA1),
    alike: alike.map(toA1),
    says: says['zh-CN'],
    found,
  }));

describe('like issues of a check are one finding at the first of their cells', () => {
  test('one alone is told as itself', () => {
    expect(summary([issue('F13', 'a')])).toEqual([
      { at: 'F13', related: [], alike: [], says: 'F13 一处。', found: '0' },
    ]);
  });

  test('several are told together, whatever stands between them', () => {
    const [a, b, c] = [issue('F13', 'a'), issue('F14', 'b'), issue('F15', 'a')];
    expect(summary([a, b, c])).toEqual([
      { at: 'F13', related: ['F15'], alike: ['F15'], says: 'F13、F15 都是。', found: null },
      { at: 'F14', related: [], alike: [], says: 'F14 一处。', found: '0' },
    ]);
  });

  test('the cells that take part in one of them come behind, each once', () => {
    const note = { related: [parseA1('H13')!, parseA1('F13')!] };
    expect(summary([issue('F13', 'a', note), issue('F14', 'a', note)])[0]!.related).toEqual(['F14', 'H13']);
  });

  test('a cell that takes part twice is named once, and the finding’s own not again', () => {
    const [at, note] = [parseA1('F13')!, parseA1('H13')!];
    expect(summary([issue('F13', null, { related: [note, at, note] })])[0]!.related).toEqual(['H13']);
  });

  test('of many the number is told', () => {
    const many = ['F13', 'F14', 'F15', 'F16', 'F17', 'F18', 'F19'].map((at) => issue(at, 'a'));
    expect(summary(many).map(({ says }) => says)).toEqual(['F13、F14、F15 等 7 处 都是。']);
  });

  test.each([
    ['that say nothing of it', [issue('F13', null), issue('F14', null)]],
    ['without a cell', [issue(null, 'a'), issue(null, 'a')]],
    ['of another severity', [issue('F13', 'a'), issue('F14', 'a', { severity: 'warning' })]],
  ])('issues %s stay apart', (_, issues) => {
    expect(told(zero, issues)).toHaveLength(2);
  });
});

test.each<[code: string, isBlank: boolean, mayBeAccepted: boolean]>([
  ['zero-weight', false, true],
  ['score-missing', true, false],
  ['actual-missing', true, true],
  ['total-mismatch', false, false],
])('%s: an empty cell %p, a person may accept it %p', (code, isBlank, mayBeAccepted) => {
  const check = CHECKS.find((one) => one.code === code)!;
  expect(told(check, [issue('F13', null)])).toMatchObject([{ isBlank, mayBeAccepted }]);
});

test('only a finding that rests on a goal table names a cell of one', () => {
  const approved = { file: null, sheetId: 'goals', sheet: '目标表', at: parseA1('D13')!, text: '≥240册' };
  const [with_, without] = told(zero, [issue('F13', null, { approved }), issue('F14', null)]);
  expect(with_!.approved).toEqual(approved);
  expect(without).not.toHaveProperty('approved');
});

test('an issue of the check’s own severity is like one that says so', () => {
  expect(told(zero, [issue('F13', 'a'), issue('F14', 'a')])).toHaveLength(1);
});

describe('a form with several cells of one kind', () => {
  const weightless: IndicatorSpec = { target: '≥1', actual: '1', weight: '0', score: '0' };
  const form = formOf({
    total: null,
    indicators: [
      { target: '100人', actual: '110人', weight: '30', score: '30' },
      { target: '100天', actual: '90天', weight: '50', score: '50' },
      { target: '100场', actual: '110场', weight: '20', score: '20' },
      weightless,
      weightless,
      weightless,
    ],
  });
  const judgement = judged(form, rulesetById('beijing')!);
  const findings = runChecks(judgement);

  test('gets one finding for each kind', () => {
    expect(findings.map(({ code, says }) => [code, says['zh-CN']])).toEqual([
      [
        'direction-assumed',
        'D13、D15 的年度指标值没有写明 ≥ 或 ≤，按正向指标（越高越好）计分；如不符，请在指标值前补上符号。',
      ],
      [
        'direction-assumed',
        '“指标2”的年度指标值“100天”没有写明 ≥ 或 ≤，按反向指标（越低、越早越好）计分；如不符，请在指标值前补上符号。',
      ],
      ['zero-weight', 'F16、F17、F18 的分值为 0，不计入总分。'],
    ]);
  });

  test('has a flag in every one of them', () => {
    const flags = flagsOf([{ form, findings } as unknown as Parameters<typeof flagsOf>[0][number]]);
    expect(flags.map(({ at }) => toA1(at))).toEqual(['D13', 'D15', 'D14', 'F16', 'F17', 'F18']);
  });
});
