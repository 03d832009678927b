import { assessSheets } from '../../src/assessment/assess';
import { parseRuleset } from '../../src/ruleset/parseRuleset';
import { rulesetById } from '../../src/ruleset/rulesets';
import { fundReasoning } from '../../src/judgement/reasoning/fundReasoning';
import { rulesOf } from '../../src/scoring/rules';
import { toA1 } from '../../src/sheet/address';
import { FORM } from '../form/drawnForm';
import { sheetOf } from '../form/sheetOf';

/** The form with another execution and score of it, and a note below. */
function formWith(executed: string, rate: string, score: string, note: string): readonly string[] {
  const total = String(Number(score) + 88.95);
  return [
    ...FORM.map((row) =>
      row
        .replace('100|80|40|10|50%|5', `100|100|${executed}|10|${rate}|${score}`)
        .replace('100|80|40|-|50%', `100|100|${executed}|-|${rate}`)
        .replace('93.95', total),
    ),
    note,
  ];
}

function assessed(rows: readonly string[], option = {}) {
  const { assessments } = assessSheets([sheetOf(rows)], option);
  expect(assessments).toHaveLength(1);
  return assessments[0]!;
}

function said(rows: readonly string[]) {
  const { judgement, findings, revision, choice } = assessed(rows);
  const fund = judgement.scoredFund!;
  return {
    stated: choice.stated.map(({ path, cell }) => `${path} ${toA1(cell)}`),
    findings: findings.map(({ code, at }) => `${code} ${at ? toA1(at) : ''}`),
    edits: revision.edits.map(({ at, after }) => `${toA1(at)} ${String(after.value)}`),
    words: fundReasoning(fund.score, rulesOf(choice.ruleset))['zh-CN'],
    says: findings.find(({ code }) => code === 'execution-score-mismatch')?.says['zh-CN'] ?? null,
  };
}

const STEPS = '备注：预算执行率≥95%得满分，每低于1%扣0.5分，扣完为止。';
const SCALE = '备注：预算执行率≥90%得10分，80%（含）-90%得8分，60%（含）-80%得5分，低于60%不得分。';

describe('a form that prints how execution is scored', () => {
  test('is right by its own scale, which is cited with its cell', () => {
    expect(said(formWith('90', '90%', '7.5', STEPS))).toMatchObject({
      stated: ['execution.criterion A14'],
      findings: expect.not.arrayContaining([expect.stringMatching(/^execution-score/)]),
      edits: [],
      words:
        '执行率 90 ÷ 100 = 90.00%。按计分办法“预算执行率≥95%得满分，每低于1%扣0.5分，扣完为止”，得 7.50 分。',
    });
  });

  test('weight × rate is wrong there, and is written anew with the total', () => {
    const { findings, edits, says } = said(formWith('90', '90%', '9', STEPS));
    expect(findings).toContain('execution-score-mismatch I6');
    expect(edits).toEqual(['I6 7.5', 'H13 96.45']);
    expect(says).toContain('预算执行率 90 ÷ 100 = 90%，按写明的计分办法应得 7.5 分，填的是 9 分。');
  });

  test.each(['9', '9.5', '9.2'])(
    'where a part of a step is left open, %s for 93.42 %% is accepted',
    (score) => {
      const { findings, edits, words } = said(formWith('93.42', '93.42%', score, STEPS));
      expect(findings.filter((each) => each.startsWith('execution'))).toEqual([]);
      expect(edits).toEqual([]);
      expect(words).toContain('得 9.00 至 9.50 分均可（没有写明按哪种算）');
    },
  );

  test.each(['9.8', '8.5'])('there %s for 93.42 %% is told, and nothing is written over it', (score) => {
    const { findings, edits, says } = said(formWith('93.42', '93.42%', score, STEPS));
    expect(findings).toContain('execution-score-mismatch I6');
    expect(edits.filter((each) => each.startsWith('I6'))).toEqual([]);
    expect(says).toContain('应得 9～9.5 分');
  });

  test.each([
    ['95', '95%', '10', true],
    ['85', '85%', '8', true],
    ['85', '85%', '8.5', false],
    ['50', '50%', '0', true],
    ['50', '50%', '5', false],
  ])('a scale of tiers: %s spent, %s, %s', (executed, rate, score, isRight) => {
    const { findings } = said(formWith(executed, rate, score, SCALE));
    expect(findings.some((each) => each.startsWith('execution-score-mismatch'))).toBe(!isRight);
  });

  test('that only takes the score away below a rate leaves weight × rate above it', () => {
    const note = '备注：预算执行率低于60%的，不得分。';
    expect(said(formWith('70', '70%', '7', note)).findings).not.toContain('execution-score-mismatch I6');
    expect(said(formWith('50', '50%', '5', note)).edits).toContain('I6 0');
  });

  test('that is not understood changes nothing', () => {
    const note = '备注：预算执行率≥95%得满分，低于95%的由评价人酌情扣分。';
    const { stated, findings } = said(formWith('90', '90%', '9', note));
    expect(stated).toEqual([]);
    expect(findings.filter((each) => each.startsWith('execution'))).toEqual([]);
  });

  test('of another weight than the row’s is not applied, and that is said', () => {
    const note = '备注：预算执行率≥95%得20分，每低于1%扣1分，扣完为止。';
    const { findings, edits } = said(formWith('90', '90%', '9', note));
    expect(findings).toContain('not-evaluated I6');
    expect(edits).toEqual([]);
  });

  test('a weight that is wrong beside it is in doubt, and nothing that follows is written', () => {
    const rows = formWith('97', '97%', '10', STEPS).map((row) => row.replace('97|10|97%|10', '97|5|97%|10'));
    const { findings, edits } = said(rows);
    expect(findings.some((each) => each.startsWith('weight-total'))).toBe(true);
    expect(edits).toEqual([]);
  });

  test('in a heading of its funds', () => {
    const rows = formWith('90', '90%', '7.5', '').map((row) =>
      row.replace('执行率(C/B)|得分', '执行率(C/B)|得分（≥95%满分，每低1%扣0.5分）'),
    );
    expect(said(rows)).toMatchObject({ stated: ['execution.criterion I5'], edits: [] });
  });
});

test('a ruleset that somebody asked for wins, and ruleset-differs tells what the form prints', () => {
  const { findings, judgement } = assessed(formWith('90', '90%', '9', STEPS), {
    ruleset: rulesetById('mof-2020')!,
  });
  expect(judgement.scoredFund!.execution!.verdict).toBe('right');
  expect(findings.map(({ code }) => code)).toContain('ruleset-differs');
});

describe('a ruleset of one’s own', () => {
  const own = (criterion: string) =>
    JSON.stringify({
      extends: 'mof-2020',
      id: 'own',
      name: { 'zh-CN': '本单位', 'en-US': 'Own' },
      execution: { criterion },
    });

  test('says how execution is scored in the document’s own words', () => {
    const ruleset = parseRuleset(own('执行率≥95%得满分，每低于1%扣0.5分，扣完为止'), 'own.json');
    const { judgement } = assessed(formWith('90', '90%', '9', ''), { ruleset });
    expect(judgement.scoredFund!.proposedScore?.toString()).toBe('7.5');
  });

  test('and is refused where these are not understood', () => {
    expect(() => parseRuleset(own('执行率高的多得分'), 'own.json')).toThrow(/execution/);
  });
});
