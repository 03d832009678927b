import { assessSheets } from '../../src/assessment/assess';
import { toA1 } from '../../src/sheet/address';
import { openFixture } from '../form/openFixture';

/** What is said of the only form of a workbook. */
function said(file: string, fileName?: string) {
  const { assessments } = assessSheets(openFixture(file), { ...(fileName !== undefined && { fileName }) });
  expect(assessments).toHaveLength(1);
  const { choice, findings, judgement } = assessments[0]!;
  return {
    ruleset: `${choice.ruleset.id} by ${choice.chosenBy}`,
    reason: choice.reason['zh-CN'],
    codes: findings.map(({ code, at }) => (at ? `${code} ${toA1(at)}` : code)),
    findings,
    judgement,
  };
}

test('a bureau of Haidian files under the rules of Beijing', () => {
  expect(said('doubt/region-haidian.xlsx')).toMatchObject({
    ruleset: 'beijing by region',
    reason: '主管部门“海淀区教育局”属北京市（海淀区 → 北京市）。',
  });
});

test('a bureau of Wuhan files under the rules of Hubei', () => {
  expect(said('doubt/region-wuhan.xlsx')).toMatchObject({
    ruleset: 'hubei by region',
    reason: '主管部门“武汉市教育局”属湖北省（武汉市 → 湖北省）。',
  });
});

test('four and a half times the target in Haidian costs 20 % and wants a note', () => {
  const { ruleset, codes, judgement } = said('doubt/over-haidian.xlsx');
  expect(ruleset).toBe('beijing by region');
  expect(codes).toContain('penalty-not-applied G9');
  expect(codes).toContain('deviation-without-note H9');
  // (45 − 10) ÷ 10 = 350 %: from 300 % up to 500 % a fifth of the 20 points is taken off.
  expect(judgement.scorecard.indicators[0]!.computed!.toString()).toBe('16');
});

test('the unit in the form counts for more than what its file is called', () => {
  expect(said('doubt/region-wuhan.xlsx', '上海市汇总.xlsx').ruleset).toBe('hubei by region');
});
