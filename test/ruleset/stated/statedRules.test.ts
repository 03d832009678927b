import type { Decimal } from '../../../src/notation/decimal';
import type { StatedRules } from './statedRules';
import { statedRules } from './statedRules';
import { BEIJING_2024 } from '../../scoring/knownForms';

/** What a note states, as texts; nothing where it states nothing. */
function stated(note: string): Record<string, unknown> {
  const found = statedRules(note);
  const texts = (list: readonly Decimal[] | null) => list?.map(String).join(' ') ?? null;
  const all: Record<keyof StatedRules, unknown> = {
    tiers: texts(found.tiers),
    grades: texts(found.grades),
    bands: found.bands?.map(({ from, to, deduct }) => `${from}–${to ?? ''} −${deduct}`).join(', ') ?? null,
    executionWeight: found.executionWeight?.toString() ?? null,
    noteBelow: found.noteBelow?.toString() ?? null,
    noteFrom: found.noteFrom?.toString() ?? null,
    places: found.places,
    rounding: found.rounding,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}

test.each<[note: string, rules: Record<string, unknown>]>([
  [
    '3.定性指标计分原则：达成预期指标、部分达成预期指标、未达成预期指标三档，分别按照该指标对应分值区间100%-80%（≥80%）、80%-50%（≥50%，＜80%）、50%-0%（＜50%）合理确定分值。',
    { tiers: '0.8 0.5' },
  ],
  [
    '定性指标三档，分别按照该指标对应分值区间100-80%(含80%)、80-50%(含50%)、50-0%合理确定分值。',
    { tiers: '0.8 0.5' },
  ],
  ['定性指标根据达成情况分为三档：[80%，100%]、[60%，80%)、[0，60%)。', { tiers: '0.8 0.6' }],
  ['达成的，80%（含）－100%；部分达成的，60%（含）～80%；未达成的，0%—60%', { tiers: '0.8 0.6' }],
  ['4.90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差。', { grades: '90 80 60' }],
  [
    '自评得分80分（含）以上为优秀，70分（含）-80分为良好，60分（含）-70分为合格，60分以下为不合格',
    { grades: '80 70 60' },
  ],
  ['总分100-90分为优，90-80分为良，80-60分为中', { grades: '90 80 60' }],
  ['预算执行率权重统一设置为10%', { executionWeight: '10' }],
  [
    '一级指标分值统一设置为：产出指标50分、效益指标30分、服务对象满意度指标10分、预算资金执行率10分。',
    { executionWeight: '10' },
  ],
  ['预算执行率（20分）', { executionWeight: '20' }],
  ['1.预算执行率=预算执行数/调整后预算数,预算执行率未达到90%的需说明原因(100字以内)', { noteBelow: '0.9' }],
  ['实际完成值超过指标值130%的，应在备注中说明原因', { noteFrom: '1.3' }],
  ['完成值高于目标值50%以上的须分析原因', { noteFrom: '1.5' }],
  ['指标完成率超过150%的须说明', { noteFrom: '1.5' }],
  ['各项得分保留两位小数，四舍五入', { places: 2, rounding: 'half-up' }],
  ['指标得分保留1位小数，不四舍五入', { places: 1, rounding: 'truncate' }],
  ['评分取整数', { places: 0 }],
])('%s', (note, rules) => {
  expect(stated(note)).toEqual(rules);
});

test('the whole of Beijing’s notes', () => {
  expect(stated(BEIJING_2024.notes!.join('\n'))).toEqual({
    bands: '2–3 −0.1, 3–5 −0.2, 5– −0.3',
    grades: '90 80 60',
  });
});

test.each([
  '定性指标按完成情况得100%-80%的分值',
  '项目进度100%-80%、80%-50%、50%-0%',
  '预算执行率90%以上得满分',
  '预算执行率低于60%的不得分',
  '满意度90分以上',
  '资金保留两位小数，单位：万元',
  '执行率保留两位小数',
  '年度指标值应达到100%，未完成的说明原因',
  '完成率200%-300%的，按分值的10%扣分',
  '60分以下为差',
  '定量指标得分=权重*B/A，得分不得突破权重总额。',
  '',
])('%s states no number of the rules', (note) => {
  expect(stated(note)).toEqual({});
});
