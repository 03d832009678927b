import type { Form } from '../../src/form/form';
import { rulesetById } from '../../src/ruleset/rulesets';
import { noteEdits } from '../../src/revision/noteEdits';
import { toA1 } from '../../src/sheet/address';
import { judged } from '../judgement/judged';
import type { IndicatorSpec } from '../scoring/formOf';
import { formOf } from '../scoring/formOf';

const drafts = (form: Form, ruleset = 'mof-2020') =>
  noteEdits(judged(form, rulesetById(ruleset)!)).map(
    ({ at, after, reason }) => `${toA1(at)} ${String(after.value)} | ${reason['zh-CN']}`,
  );

const draftOf = (row: IndicatorSpec, ruleset?: string) =>
  drafts(formOf({ total: null, indicators: [{ weight: '10', ...row }] }), ruleset);

const ASKED = '应说明原因和改进措施；已拟草稿，请补全。';
const BLANKS = '偏差原因：＿＿＿＿＿＿；改进措施：＿＿＿＿＿＿。';

test.each<[what: string, row: IndicatorSpec, facts: string, why: string, ruleset?: string]>([
  [
    'a missed target',
    { target: '≥90%', actual: '45%', score: '5.00' },
    '年度指标值 ≥90%，实际完成值 45%，为年度指标值的 50.00%，分值 10.00 分，得分 5.00 分，扣 5.00 分。',
    '得分低于分值，未达到年度指标值，',
  ],
  [
    'a deduction from a target that was reached, in words that end with a full stop',
    { target: '完成\n建设。', actual: '已完成建设；', score: '8' },
    '年度指标值 完成 建设，实际完成值 已完成建设，分值 10.00 分，得分 8.00 分，扣 2.00 分。',
    '得分低于分值，',
  ],
  [
    'a target passed by far, where the rules ask why',
    { target: '≥10', actual: '14', score: '10' },
    '年度指标值 ≥10，实际完成值 14，为年度指标值的 140.00%，分值 10.00 分，得分 10.00 分，未扣分。',
    '超额较多，',
    'guangxi',
  ],
  [
    'no target',
    { target: '', actual: '已完成', score: '8' },
    '年度指标值 （未填），实际完成值 已完成，分值 10.00 分，得分 8.00 分，扣 2.00 分。',
    '得分低于分值，',
  ],
])('%s is stated in a draft, with why it is due', (_, row, facts, why, ruleset = 'mof-2020') => {
  expect(draftOf(row, ruleset)).toEqual([`H13 【待补充】${facts}${BLANKS} | ${why}${ASKED}`]);
});

test.each<[why: string, row: IndicatorSpec]>([
  ['nothing is due', { target: '≥10', actual: '10', score: '10' }],
  ['the row is hidden', { target: '≥10', actual: '5', score: '5', isHidden: true }],
  ['a reason stands there', { target: '≥10', actual: '5', score: '5', note: '设备到货晚' }],
  ['it would be a formula', { target: '≥10', actual: '5', score: '5', note: { text: '', formula: '=A1' } }],
  ['there is no column', { target: '≥10', actual: '5', score: '5', note: null }],
  ['the row does not count', { target: '≥10', actual: '5', score: '5', kind: 'detail' }],
])('none where %s', (_, row) => {
  expect(draftOf(row)).toEqual([]);
});

test('none on a hidden sheet, nor while what the row follows from is in doubt', () => {
  const missed: IndicatorSpec = { target: '≥90%', actual: '59%', weight: '10', score: '10' };
  const full: IndicatorSpec = { target: '完成', actual: '已完成', weight: '90', score: '90' };
  const spec = { indicators: [missed, full], total: { weight: '100', score: '100' } };
  expect(drafts(formOf(spec))).toEqual([]);
  const settled = { ...spec, indicators: [{ ...missed, score: '6.56' }, full], total: null };
  expect(drafts(formOf(settled))).toHaveLength(1);
  expect(drafts(formOf({ ...settled, visibility: 'hidden' }))).toEqual([]);
});

test('rows that share the cell are stated one after the other, and why is said once', () => {
  const row: IndicatorSpec = { target: '≥10', actual: '5', weight: '10', score: '5' };
  const form = formOf({ total: null, indicators: [{ ...row, name: '甲' }, row, { ...row, name: '丙' }] });
  const [first, second, third] = form.indicators;
  const shared = { ...form, indicators: [first!, second!, { ...third!, note: first!.note }] };
  const facts =
    '年度指标值 ≥10，实际完成值 5，为年度指标值的 50.00%，分值 10.00 分，得分 5.00 分，扣 5.00 分。';
  const why = `得分低于分值，未达到年度指标值，${ASKED}`;
  expect(drafts(shared)).toEqual([
    `H13 【待补充】甲：${facts}丙：${facts}${BLANKS} | ${why}`,
    `H14 【待补充】${facts}${BLANKS} | ${why}`,
  ]);
});
