import type { StatedNumber } from '../../../src/ruleset/stated/stated';
import { statedIn } from '../../../src/ruleset/stated/statedIn';
import { BEIJING_2024 } from '../../scoring/knownForms';

/** A value as one line: tiers and grades by where they begin, bands as `2–3 −0.1`. */
function plain(value: StatedNumber['value']): string {
  if (typeof value !== 'object') return String(value);
  return value
    .map((one) => {
      if (typeof one === 'string') return one;
      return 'deduct' in one ? `${one.from}–${one.to ?? ''} −${one.deduct}` : `${one.name} ${one.from}`;
    })
    .join(', ');
}

function stated(note: string): Readonly<Record<string, string>> {
  return Object.fromEntries(statedIn(note).map(({ path, value }) => [path, plain(value)]));
}

/** Sentences as forms print them, in words and figures of our own. */
test.each<[sentence: string, numbers: Readonly<Record<string, string>>]>([
  [
    '定性指标计分原则：达成预期指标、部分达成预期指标、未达成预期指标三档，分别按照该指标对应分值区间100%-80%（≥80%）、80%-50%（≥50%，＜80%）、50%-0%（＜50%）合理确定分值。',
    { 'tiers.list': '0.8, 0.5' },
  ],
  [
    '定性指标三档，分别按照该指标对应分值区间100-80%(含80%)、80-50%(含50%)、50-0%合理确定分值。',
    { 'tiers.list': '0.8, 0.5' },
  ],
  ['定性指标根据达成情况分为三档：[80%，100%]、[60%，80%)、[0，60%)。', { 'tiers.list': '0.8, 0.6' }],
  ['达成的，80%（含）－100%；部分达成的，60%（含）～80%；未达成的，0%—60%', { 'tiers.list': '0.8, 0.6' }],
  [
    '定性指标分为达成年度指标、部分达成年度指标并具有一定效果、未达成年度指标且效果较差三档，分别按100%-85%（含85%）、85%-65%（含65%）、65%-0%确定得分。',
    { 'tiers.list': '0.85, 0.65' },
  ],
  [
    '3.定性指标按达成程度分别得分值的70%（含）至100%、40%（含）至70%、0%至40%。',
    { 'tiers.list': '0.7, 0.4' },
  ],
  [
    '定性指标：达成得100%-90%（含90%），部分达成得90%-70%（含70%），未达成得70%-0%。',
    { 'tiers.list': '0.9, 0.7' },
  ],
  ['定性指标分四档：100%-90%、90%-80%、80%-60%、60%-0%', { 'tiers.list': '0.9, 0.8, 0.6' }],
  [
    '4.90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差。',
    { 'grades.list': '优 90, 良 80, 中 60, 差 0' },
  ],
  [
    '自评得分80分（含）以上为优秀，70分（含）-80分为良好，60分（含）-70分为合格，60分以下为不合格',
    { 'grades.list': '优秀 80, 良好 70, 合格 60, 不合格 0' },
  ],
  ['总分100-90分为优，90-80分为良，80-60分为中', { 'grades.list': '优 90, 良 80, 中 60' }],
  [
    '评价等级：优（90分及以上）、良（80分-90分，不含90分）、中（60-80分，不含80分）、差（60分以下）',
    { 'grades.list': '优 90, 良 80, 中 60, 差 0' },
  ],
  [
    '评分等级分为四级：85分及以上为优，75分（含）至85分为良，60分（含）至75分为中，60分以下为差',
    { 'grades.list': '优 85, 良 75, 中 60, 差 0' },
  ],
  [
    '总分≥88分为优，78分≤总分<88分为良，60分≤总分<78分为中，总分<60分为差',
    { 'grades.list': '优 88, 良 78, 中 60, 差 0' },
  ],
  [
    '[90,100]为优秀，[80,90)为良好，[60,80)为一般，[0,60)为较差',
    { 'grades.list': '优秀 90, 良好 80, 一般 60, 较差 0' },
  ],
  ['优：90-100分；良：80-90分；中：60-80分；差：60分以下。', { 'grades.list': '优 90, 良 80, 中 60, 差 0' }],
  [
    '自评等级：优秀≥92分，良好≥82分，合格≥65分，不合格<65分',
    { 'grades.list': '优秀 92, 良好 82, 合格 65, 不合格 0' },
  ],
  [
    '得分在90分以上的为优，在80-90分之间的为良，在60-80分之间的为中，60分以下的为差。',
    { 'grades.list': '优 90, 良 80, 中 60, 差 0' },
  ],
  [
    '评价结果分为优、良、中、差四个等级：90（含）-100分为优、80（含）-90分为良、70（含）-80分为中、70分以下为差',
    { 'grades.list': '优 90, 良 80, 中 70, 差 0' },
  ],
  [
    '根据总分评定等级：100-90分（含90分）为优，90-75分（含75分）为良，75-60分（含60分）为中，60分以下为差',
    { 'grades.list': '优 90, 良 75, 中 60, 差 0' },
  ],
  [
    '若年初指标值设定偏低，则得分计算方法应用（全年实际值（B）—年度指标值（A））/年度指标值（A）*100%。若计算结果在200%-300%（含200%）区间，则按照该指标分值的10%扣分；计算结果在300%-500%（含300%）区间，则按照该指标分值的20%扣分；计算结果高于500%（含500%），则按照该指标分值的30%扣分。',
    { 'overAchievement.bands': '2–3 −0.1, 3–5 −0.2, 5– −0.3' },
  ],
  [
    '年度指标值设定偏低的，计算（B-A）/A：结果在100%（含）-200%区间的，扣该指标分值的5%；结果在200%（含）以上的，扣该指标分值的15%。',
    { 'overAchievement.bands': '1–2 −0.05, 2– −0.15' },
  ],
  ['超过目标值30%（含）以上的，扣该指标分值的10%', { 'overAchievement.bands': '0.3– −0.1' }],
  ['指标完成率达到150%以上的，扣减该指标分值的20%', { 'overAchievement.bands': '0.5– −0.2' }],
  [
    '指标完成率达到130%-150%（含130%）的，扣指标分值的5%；达到150%（含）以上的，扣指标分值的10%。',
    { 'overAchievement.bands': '0.3–0.5 −0.05, 0.5– −0.1' },
  ],
  ['预算执行率权重统一设置为10%', { 'execution.weight': '10' }],
  [
    '一级指标分值统一设置为：产出指标50分、效益指标30分、服务对象满意度指标10分、预算资金执行率10分。',
    {
      'sections.weights.产出指标': '50',
      'sections.weights.效益指标': '30',
      'sections.weights.满意度指标': '10',
      'execution.weight': '10',
    },
  ],
  ['预算执行率（20分）', { 'execution.weight': '20' }],
  ['预算执行率指标分值为15分', { 'execution.weight': '15' }],
  ['预算执行率占20%', { 'execution.weight': '20' }],
  ['资金执行率分值固定为10分', { 'execution.weight': '10' }],
  [
    '一级指标权重：产出指标40%，效益指标40%，满意度指标10%，预算执行率10%',
    {
      'sections.weights.产出指标': '40',
      'sections.weights.效益指标': '40',
      'sections.weights.满意度指标': '10',
      'execution.weight': '10',
    },
  ],
  [
    '总分100分，其中：预算执行率12分、产出指标48分、效益指标30分、满意度指标10分',
    {
      'execution.weight': '12',
      'sections.weights.产出指标': '48',
      'sections.weights.效益指标': '30',
      'sections.weights.满意度指标': '10',
    },
  ],
  [
    '指标分值：成本指标20分、产出指标40分、效益指标20分、满意度指标10分、预算执行率10分',
    {
      'sections.weights.成本指标': '20',
      'sections.weights.产出指标': '40',
      'sections.weights.效益指标': '20',
      'sections.weights.满意度指标': '10',
      'execution.weight': '10',
    },
  ],
  [
    '产出指标50分、效益指标30分、满意度指标10分、预算执行率10分，合计100分。',
    {
      'sections.weights.产出指标': '50',
      'sections.weights.效益指标': '30',
      'sections.weights.满意度指标': '10',
      'execution.weight': '10',
    },
  ],
  ['预算执行得分=20分×执行率', { 'execution.weight': '20' }],
  ['预算执行率得分=预算执行率×15分，最高不超过15分', { 'execution.weight': '15' }],
  ['得分（20分*执行率）', { 'execution.weight': '20' }],
  ['预算执行率得分=执行率*10', { 'execution.weight': '10' }],
  [
    '1.预算执行率=预算执行数/调整后预算数,预算执行率未达到90%的需说明原因(100字以内)',
    { 'execution.noteBelow': '0.9' },
  ],
  ['预算执行率低于85%的，应说明原因。', { 'execution.noteBelow': '0.85' }],
  ['预算执行率90%以上得满分', { 'execution.criterion': '预算执行率90%以上得满分' }],
  ['预算执行率低于60%的不得分', { 'execution.criterion': '预算执行率低于60%的不得分' }],
  ['执行率不足80%的，须在备注栏中说明原因及改进措施', { 'execution.noteBelow': '0.8' }],
  ['资金执行率小于95%的，请分析原因', { 'execution.noteBelow': '0.95' }],
  ['年度预算执行率<70%的，应当说明原因', { 'execution.noteBelow': '0.7' }],
  ['项目预算执行率没有达到92.5%的，须详细说明原因', { 'execution.noteBelow': '0.925' }],
  ['若预算执行率低于60%，需说明原因', { 'execution.noteBelow': '0.6' }],
  ['实际完成值超过指标值130%的，应在备注中说明原因', { 'overAchievement.noteFrom': '1.3' }],
  ['完成值高于目标值50%以上的须分析原因', { 'overAchievement.noteFrom': '1.5' }],
  ['指标完成率超过150%的须说明', { 'overAchievement.noteFrom': '1.5' }],
  ['实际完成值达到年度指标值140%的，须说明原因。', { 'overAchievement.noteFrom': '1.4' }],
  ['完成值达到目标值的200%以上的，应说明原因', { 'overAchievement.noteFrom': '2' }],
  ['超额完成30%以上的，需说明原因', { 'overAchievement.noteFrom': '1.3' }],
  [
    '实际完成值超出绩效目标值20%（含）以上的，应在偏差原因分析栏内说明原因',
    { 'overAchievement.noteFrom': '1.2' },
  ],
  ['偏离目标值±25%以上的，应说明原因', { 'overAchievement.noteFrom': '1.25' }],
  ['偏差率超过30%的，须说明偏差原因', { 'overAchievement.noteFrom': '1.3' }],
  ['指标完成率低于80%或高于120%的，需说明原因', { 'overAchievement.noteFrom': '1.2' }],
  ['指标完成率高于130%或低于70%的，应分析原因', { 'overAchievement.noteFrom': '1.3' }],
  ['未完成或超过目标值30%的，应说明原因', { 'overAchievement.noteFrom': '1.3' }],
  ['正向指标完成值超过指标值120%的，应说明原因', { 'overAchievement.noteFrom': '1.2' }],
  ['各项得分保留两位小数，四舍五入', { 'rounding.places': '2', 'rounding.mode': 'half-up' }],
  ['指标得分保留1位小数，不四舍五入', { 'rounding.places': '1', 'rounding.mode': 'truncate' }],
  ['评分取整数', { 'rounding.places': '0' }],
  ['得分四舍五入保留两位小数', { 'rounding.mode': 'half-up', 'rounding.places': '2' }],
  ['自评得分精确到小数点后两位', { 'rounding.places': '2' }],
  ['得分保留到小数点后1位', { 'rounding.places': '1' }],
  ['各指标得分均取整数，四舍五入', { 'rounding.places': '0', 'rounding.mode': 'half-up' }],
  ['得分保留整数', { 'rounding.places': '0' }],
  ['得分保留2位小数，直接截取', { 'rounding.places': '2', 'rounding.mode': 'truncate' }],
  ['分值和得分均保留一位小数', { 'rounding.places': '1' }],
  ['总分保留两位小数', { 'rounding.places': '2' }],
  ['得分按四舍五入法保留1位小数', { 'rounding.mode': 'half-up', 'rounding.places': '1' }],
  ['得分只舍不入', { 'rounding.mode': 'truncate' }],
  [
    '定量指标若为正向指标，则得分计算方法应用全年实际值（B）/年度指标值（A）*该指标分值；若定量指标为反向指标，则得分计算方法应用年度指标值（A）/全年实际值（B）*该指标分值。',
    { 'quantitative.positive': 'ratio', 'quantitative.reverse': 'ratio' },
  ],
  [
    '定量指标计分原则：正向指标（即目标值为≥X，得分=权重*B/A），反向指标（即目标值为≤X，得分=权重*A/B），得分不得突破权重总额。',
    { 'quantitative.positive': 'ratio', 'quantitative.reverse': 'ratio' },
  ],
  ['正向指标得分=B/A×分值', { 'quantitative.positive': 'ratio' }],
  ['反向指标得分=（1-（B-A）/A）×权重', { 'quantitative.reverse': 'linear' }],
  ['反向指标，得分=（1-（B-A）/A）*该指标分值，最低为0分', { 'quantitative.reverse': 'linear' }],
  ['反向指标：得分=（2-实际完成值/目标值）×分值', { 'quantitative.reverse': 'linear' }],
  [
    '定量指标，完成值达到指标值，记满分；未达到指标值，按B/A或A/B*该指标分值记分。',
    { 'quantitative.positive': 'ratio', 'quantitative.reverse': 'ratio' },
  ],
  ['反向指标未完成的不得分', { 'quantitative.reverse': 'all-or-nothing' }],
  [
    '正向指标，得分=实际完成值（B）/年度指标值（A）*该指标分值；反向指标，不得分。',
    { 'quantitative.positive': 'ratio', 'quantitative.reverse': 'all-or-nothing' },
  ],
  ['正向指标得分=实际完成值÷目标值×指标权重，最高不超过指标分值', { 'quantitative.positive': 'ratio' }],
  ['逆向指标得分=目标值/实际完成值×权重', { 'quantitative.reverse': 'ratio' }],
  ['反向指标得分=(1-(B-A)/B)×权重', { 'quantitative.reverse': 'ratio' }],
  ['预算执行率10分，执行率低于80%的须说明原因', { 'execution.weight': '10', 'execution.noteBelow': '0.8' }],
  ['（二）预算执行率分值统一为10分', { 'execution.weight': '10' }],
  ['自评得分和总分均保留一位小数，不四舍五入', { 'rounding.places': '1', 'rounding.mode': 'truncate' }],
  ['定性指标分为三档：达成100%-90%（含）、部分达成90%-60%（含）、未达成60%-0%', { 'tiers.list': '0.9, 0.6' }],
  [
    '评分等级：95-100分为优，85（含）-95分为良，70（含）-85分为中，低于70分为差',
    { 'grades.list': '优 95, 良 85, 中 70, 差 0' },
  ],
  ['优（≥90分）、良（≥80分）、中（≥60分）、差（<60分）', { 'grades.list': '优 90, 良 80, 中 60, 差 0' }],
  ['反向指标得分=分值×(1-(实际完成值-目标值)÷目标值)，最低0分', { 'quantitative.reverse': 'linear' }],
  ['年度指标值为0的，实际完成值达到25须说明原因', { 'overAchievement.zeroNoteFrom': '25' }],
  ['指标值为0，完成值不低于40的，应说明原因', { 'overAchievement.zeroNoteFrom': '40' }],
])('%s', (sentence, numbers) => {
  expect(stated(sentence)).toEqual(numbers);
});

/** Said of something else, of something more, of what need not hold, or in two ways: nothing is changed by it. */
test.each([
  '定性指标按100%-80%(不含80%)、80%-60%(不含60%)、60%-0%三档计分',
  '定性指标按80%-100%、60%-80%（含80%）、0-60%计分',
  '定性指标按[80%,100%]、(60%,80%]、[0,60%]计分',
  '定性指标按100%-80%、80%-50%、40%-0%计分',
  '定性指标按100%-80%、80%-50%计分',
  '定性指标按完成情况得100%-80%的分值',
  '定性指标原则上可按100%-80%、80%-60%、60%-0%三档酌情计分',
  '定性指标参考上年按100%-80%、80%-60%、60%-0%三档计分',
  '项目进度100%-80%、80%-50%、50%-0%',
  '定性指标按100%-80%、80%-60%、60%-0%三档计分，其中社会效益不低于70%',
  '90分（不含）以上为优，80分（不含）-90分为良，60-80分为中，60分以下为差',
  '80-90分（含90分）为良，60-80分为中',
  '90分以上为优，85分以下为差',
  '90-100分为优，80-90分为优，60分以下为差',
  '95-100分为优，80-90分为良，60-80分为中，60分以下为差',
  '一般90分以上为优左右，80分以上为良，60分以上为中，60分以下为差',
  '60分以下为差',
  '满意度90分以上为优',
  '90分以上的项目为优先支持对象',
  '90分以上为优，80分以上为良，并相应增加预算5%',
  '完成率200%-300%的，按分值的10%扣分',
  '超过目标值30%的，扣该指标分值的10%',
  '计算结果在200%-300%（含200%）区间，按照该指标分值的10%扣分',
  '计算（B-A）/A：结果在300%（含）以上的，扣分值的20%；结果在200%（含）-300%的，扣分值的10%。',
  '计算（B-A）/A：结果在200%（含）-300%的，扣分值的10%；超过500%的由专家扣分。',
  '计算（B-A）/A：结果在200%（含）-300%的，可以扣分值的10%。',
  '预算执行率10%',
  '预算执行率原则上可设置为10分，各部门自行调整',
  '产出指标50分、效益指标30分，各部门可根据实际调整',
  '预算执行率不低于10分',
  '预算执行率10分，产出指标若干',
  '本项目预算执行率得10分',
  '预算执行率10分，预算执行率20分',
  '产出指标500分',
  '数量指标10分、质量指标10分',
  '预算执行率0分',
  '预算执行率得分=执行率×10分+5分',
  '一级指标3个、二级指标10个',
  '产出指标50分，效益指标30分，满意度指标10分，预算执行率10分，如无满意度指标，分值调整到效益指标',
  '预算执行率低于60%的，扣2分',
  '预算执行率低于90%的项目占30%的说明原因',
  '预算执行率达到90%的，说明原因',
  '执行率低于90%',
  '上年预算执行率低于90%的，应说明原因',
  '预算执行率低于900%的应说明原因',
  '执行率低于90%的可不说明原因',
  '支付率低于90%的应说明原因',
  '预算执行率低于90%的，应说明原因；低于60%的，不得分',
  '年度指标值应达到100%，未完成的说明原因',
  '实际完成值超过目标值200%的，应说明原因',
  '实际完成值超过目标值100%的，应说明原因',
  '指标完成率超过80%的，应说明原因',
  '完成值超过目标值30%的，扣分值的5%并说明原因',
  '实际完成值超过上年150%的，应说明原因',
  '超过指标值130%的予以表扬',
  '完成值超过指标值约130%的，应说明原因',
  '指标完成率超过150%的说明制定偏低',
  '预算超过130%的应说明原因',
  '超过指标值130%的，除不可抗力外应说明原因',
  '偏离目标值较大的，应说明原因',
  '资金保留两位小数，单位：万元',
  '执行率保留两位小数',
  '得分最多保留两位小数',
  '得分原则上保留两位小数，可根据实际取整',
  '得分保留两位小数，执行率保留一位小数',
  '得分保留若干位小数',
  '得分保留两位小数，得分取整数',
  '完成值四舍五入',
  '得分保留5位小数',
  '得分较高的四舍五入',
  '正向指标得分=A/B×分值',
  '反向指标得分=B/A×分值',
  '正向指标得分=B/A×分值×80%',
  '正向指标得分=B/A×分值+2',
  '反向指标得分可以按A/B×分值计算',
  '正向指标得分=完成数/计划总数×分值',
  '正向指标得分=实际完成值（A）/年度指标值（B）*分值',
  '正向指标得分=B/A×分值，正向指标得分=B×分值',
  '正向指标越多越好',
  '反向指标得分由主管部门核定',
  '反向指标得分=A/B×分值，但成本指标除外',
  '定量指标得分=权重*B/A，得分不得突破权重总额。',
  '得分一档最高不能超过该指标分值上限。',
  '请在“偏差原因分析及改进措施”中说明偏离目标、不能完成目标的原因及拟采取的措施。',
  '',
  '本表一式三份。',
  '单位：万元',
  '各指标得分保留两位小数（四舍五入）',
  '指标值为0的，完成值达到25的扣2分',
  '指标值为5的，完成值达到25须说明原因',
])('%s states nothing', (sentence) => {
  expect(stated(sentence)).toEqual({});
});

test('the whole of Beijing’s notes, each number with the sentence that states it', () => {
  const note = BEIJING_2024.notes!.join('\n');
  expect(stated(note)).toEqual({
    'quantitative.positive': 'ratio',
    'quantitative.reverse': 'ratio',
    'overAchievement.bands': '2–3 −0.1, 3–5 −0.2, 5– −0.3',
    'grades.list': '优 90, 良 80, 中 60, 差 0',
  });
  const grades = statedIn(note).find(({ path }) => path === 'grades.list');
  expect(grades?.quote).toBe('4.90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差');
});

test('a number that a note states in two ways is not stated', () => {
  expect(stated('1.得分保留两位小数。\n2.得分保留一位小数。\n3.预算执行率10分。')).toEqual({
    'execution.weight': '10',
  });
});

test('a sentence may be broken into lines', () => {
  expect(stated('填报说明：\n1.预算执行率低于85%\n的，应说明原因。\n2.得分保留1位小数。')).toEqual({
    'execution.noteBelow': '0.85',
    'rounding.places': '1',
  });
});

test('a long note takes no long time', () => {
  const begun = process.hrtime.bigint();
  for (const piece of [
    '得分取整数，',
    '90（含）-100分为',
    '正向指标得分=（',
    '200%-300%（含200%）扣分值的',
    '各项得分和',
    '（B-A）/A',
  ])
    stated(piece.repeat(4000));
  expect(Number(process.hrtime.bigint() - begun) / 1e9).toBeLessThan(5);
});
