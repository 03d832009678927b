import { indicatorReasoning } from '../../../src/judgement/reasoning/indicatorReasoning';
import type { Ruleset } from '../../../src/ruleset/ruleset';
import { rulesetById } from '../../../src/ruleset/rulesets';
import { rulesOf } from '../../../src/scoring/rules';
import type { IndicatorSpec } from '../../scoring/formOf';
import { formOf } from '../../scoring/formOf';
import { judged } from '../judged';

const MOF = rulesetById('mof-2020')!;
const BEIJING = rulesetById('beijing')!;
const INTEGRATED = rulesetById('integrated')!;
const WHOLE_POINTS: Ruleset = { ...MOF, rounding: { ...MOF.rounding, places: 0 } };
const ALL_OR_NOTHING: Ruleset = { ...MOF, quantitative: { ...MOF.quantitative, positive: 'all-or-nothing' } };

const STEPS = '≤100%，计6分；每超过一个百分点扣0.6分，扣完为止。';
const OPEN = '100%计满分，每低于5%扣2分，扣完为止。';

/** A row, and what is said of it: how the score comes about → what becomes of the cell. */
test.each<[what: string, row: IndicatorSpec, zh: string, en: string, ruleset?: Ruleset]>([
  ['a placeholder', { kind: 'placeholder', name: '……' }, '该行不计分。', 'This row does not count.'],
  [
    'no weight',
    { target: '≥5', actual: '5', weight: '', score: '' },
    '没有分值，无法计算得分。',
    'There is no weight, so no score can be worked out.',
  ],
  [
    'no target',
    { target: '', actual: '5', weight: '10', score: '10' },
    '年度指标值未填写，无法计算得分。 → 表中 10 保持原样。',
    "The target is not filled in. → The form's 10 stays as it is.",
  ],
  [
    'no achievement',
    { target: '≥5', actual: '', weight: '10', score: '10' },
    '实际完成值未填写，无法计算得分。 → 表中 10 保持原样。',
    "The achievement is not filled in. → The form's 10 stays as it is.",
  ],
  [
    'units that do not match',
    { target: '≥5公里', actual: '5吨', weight: '10', score: '10' },
    '实际完成值 5吨与年度指标值 ≥5公里的计量单位不一致，无法比较。 → 表中 10 保持原样。',
    "The units of the achievement 5吨 and the target ≥5公里 do not match. → The form's 10 stays as it is.",
  ],
  [
    'words that are no number',
    { target: '≥5个', actual: '若干', weight: '10', score: '10' },
    '实际完成值是文字表述，看不出是否达成，由人工评分。 → 表中 10 保持原样。',
    "The achievement is in words that do not say whether the target is met: a person has to judge. → The form's 10 stays as it is.",
  ],
  [
    'about a number',
    { target: '≥5个', actual: '约5个', weight: '10', score: '10' },
    '实际完成值是文字表述，看不出是否达成，由人工评分。 → 表中 10 保持原样。',
    "The achievement is in words that do not say whether the target is met: a person has to judge. → The form's 10 stays as it is.",
  ],
  [
    'choices not made',
    { target: '优良中低差', actual: '优良中低差', weight: '10', score: '10' },
    '实际完成值优良中低差只列出了选项，没有选择。 → 表中 10 保持原样。',
    "The achievement 优良中低差 lists the choices and none is made. → The form's 10 stays as it is.",
  ],
  [
    'words that no tier knows',
    { target: '明显改善', actual: '天气晴', weight: '10', score: '' },
    '实际完成值是文字表述，看不出是否达成，由人工评分。 → 得分格为空，需要人工评分。',
    'The achievement is in words that do not say whether the target is met: a person has to judge. → The score cell is empty: a person has to judge.',
  ],
  [
    'late',
    { target: '≤6月', actual: '8月', weight: '10', score: '10' },
    '实际完成时间 8月晚于 ≤6月，规则没有相应的计分公式，由人工评分，并须说明原因。 → 表中 10 保持原样。',
    "Done 8月, later than ≤6月: the rules have no formula for that; a person has to judge, and a reason is due. → The form's 10 stays as it is.",
  ],
  [
    'on time',
    { target: '≤6月', actual: '5月', weight: '10', score: '10' },
    '5月完成，目标 ≤6月，按时完成，得满分 10.00。 → 表中 10 符合规则，予以保留。',
    "Done 5月, target ≤6月: on time, full marks 10.00. → The form's 10 is what the rules give, so it stays.",
  ],
  [
    'a score that several rows share',
    { target: '≥5', actual: '5', weight: '10', score: '5', scoredWith: 0 },
    '几项指标合并填写一个得分，不逐项计算。 → 表中 5 保持原样。',
    "Several indicators share one score cell, so none is scored by itself. → The form's 5 stays as it is.",
  ],
  [
    'a criterion and no value',
    { criterion: STEPS, actual: '约96%', weight: '6', score: '6' },
    '有评分标准，但没有填写可据以计算的完成值，由人工评分。 → 表中 6 保持原样。',
    "The row has a criterion, but states no value to apply it to: a person has to judge. → The form's 6 stays as it is.",
  ],
  [
    'a value in another unit than the criterion',
    { criterion: STEPS, actual: '96天', weight: '6', score: '6' },
    '实际完成值 96天 与评分标准的计量单位不一致，无法计算。 → 表中 6 保持原样。',
    "The achievement 96天 is not in the criterion's unit. → The form's 6 stays as it is.",
  ],
  [
    'a criterion that needs a target',
    { criterion: '完成目标得满分，未完成不得分', target: '', actual: '11', weight: '6', score: '6' },
    '评分标准以目标值为准，目标值没有填写或看不出是否完成，由人工评分。 → 表中 6 保持原样。',
    "The criterion needs a target that is not stated or cannot be compared: a person has to judge. → The form's 6 stays as it is.",
  ],
  [
    'a value of which the criterion does not speak',
    { criterion: '=0，计3分；0-10%（含），计2分；大于30%不得分', actual: '20%', weight: '3', score: '2' },
    '评分标准没有写明实际完成值 20% 得多少分，由人工评分。 → 表中 2 保持原样。',
    "The criterion does not say what an achievement of 20% is worth: a person has to judge. → The form's 2 stays as it is.",
  ],
  [
    'in proportion where less is better',
    { criterion: '按比例得分', target: '≤100', actual: '120', weight: '6', score: '6' },
    '评分标准只写“按比例”，越低越好的指标看不出怎么算，由人工评分。 → 表中 6 保持原样。',
    "The criterion says “in proportion” where less is better, and not by which formula: a person has to judge. → The form's 6 stays as it is.",
  ],
  [
    'a criterion of other full marks',
    { criterion: STEPS, actual: '102%', weight: '5', score: '5' },
    '评分标准写明的满分与分值不同，没有据以计算，请核对。 → 表中 5 保持原样。',
    "The criterion's full marks are not the row's weight, so it was not applied; please check. → The form's 5 stays as it is.",
  ],
  [
    'more is better by what the name says, and reached',
    { target: '100人', actual: '110人', weight: '10', score: '12' },
    '实际完成值 110人达到年度指标值 100人（未写 ≥ 或 ≤，按越高越好计算），得满分 10.00。 → 表中 12 高于规则允许的得分，改为 10.00。',
    "Achieved 110人 meets the target 100人 (no ≥ or ≤ is written: more is taken as better): full marks 10.00. → The form's 12 is more than the rules allow and becomes 10.00.",
  ],
  [
    'less is better by what the name says, and reached',
    { target: '100天', actual: '90天', weight: '10', score: '8', note: '设备老化，明年更新。' },
    '实际完成值 90天达到年度指标值 100天（未写 ≥ 或 ≤，按越低、越早越好计算），得满分 10.00。 → 表中 8 低于 10.00，已说明原因，予以保留。',
    "Achieved 90天 meets the target 100天 (no ≥ or ≤ is written: less, or earlier, is taken as better): full marks 10.00. → The form's 8 is below 10.00; the reason is stated, so it stays.",
  ],
  [
    'missed',
    { target: '≥90', actual: '42.68', weight: '5', score: '4' },
    '未达到年度指标值：42.68 ÷ 90 × 5 = 2.3711 → 2.37。 → 表中 4 高于规则允许的得分，改为 2.37。',
    "Target missed: 42.68 ÷ 90 × 5 = 2.3711 → 2.37. → The form's 4 is more than the rules allow and becomes 2.37.",
  ],
  [
    'missed, and the score as exact as the rules give it',
    { target: '≥80天', actual: '40天', weight: '10', score: '' },
    '未达到年度指标值：40 ÷ 80 × 10 = 5.00。 → 得分格为空，填入 5.00。',
    'Target missed: 40 ÷ 80 × 10 = 5.00. → The score cell is empty: 5.00 is filled in.',
  ],
  [
    'missed in another unit, whose number is long',
    { target: '≥2小时', actual: '50分钟', weight: '5', score: '' },
    '未达到年度指标值：0.83333333 ÷ 2 × 5 = 2.0833 → 2.08。 → 得分格为空，填入 2.08。',
    'Target missed: 0.83333333 ÷ 2 × 5 = 2.0833 → 2.08. → The score cell is empty: 2.08 is filled in.',
  ],
  [
    'missed a reverse target',
    { target: '≤80天', actual: '100天', weight: '10', score: '' },
    '未达到年度指标值：80 ÷ 100 × 10 = 8.00。 → 得分格为空，填入 8.00。',
    'Target missed: 80 ÷ 100 × 10 = 8.00. → The score cell is empty: 8.00 is filled in.',
  ],
  [
    'missed a reverse target, linearly',
    { target: '≤80天', actual: '100天', weight: '10', score: '' },
    '未达到年度指标值：(1 − (100 − 80) ÷ 80) × 10 = 7.50。 → 得分格为空，填入 7.50。',
    'Target missed: (1 − (100 − 80) ÷ 80) × 10 = 7.50. → The score cell is empty: 7.50 is filled in.',
    INTEGRATED,
  ],
  [
    'far beyond the target',
    { target: '≥3人', actual: '10人', weight: '10', score: '10' },
    '实际完成值 10人超过年度指标值 ≥3人，幅度 233.33%，按分值的 10% 扣分：10 − 10 × 10% = 9.00。 → 表中 10 高于规则允许的得分，改为 9.00。',
    "Achieved 10人 exceeds the target ≥3人 by 233.33%: 10% of the weight is taken off, 10 − 10 × 10% = 9.00. → The form's 10 is more than the rules allow and becomes 9.00.",
    BEIJING,
  ],
  [
    'far beyond the target, and it is not said which way',
    { target: '100人', actual: '350人', weight: '10', score: '8', note: '统计口径有变。' },
    '实际完成值 350人超过年度指标值 100人（未写 ≥ 或 ≤，按越高越好计算），幅度 250%，按分值的 10% 扣分：10 − 10 × 10% = 9.00。 → 表中 8 低于 9.00，已说明原因，予以保留。',
    "Achieved 350人 exceeds the target 100人 (no ≥ or ≤ is written: more is taken as better) by 250%: 10% of the weight is taken off, 10 − 10 × 10% = 9.00. → The form's 8 is below 9.00; the reason is stated, so it stays.",
    BEIJING,
  ],
  [
    'missed a target of zero',
    { target: '≤0起', actual: '2起', weight: '10', score: '10' },
    '实际完成值 2起未达到年度指标值 ≤0起，指标值为 0，未达标不得分，得 0.00。 → 表中 10 高于规则允许的得分，改为 0.00。',
    "Achieved 2起 misses the target ≤0起; with a target of 0 a miss earns nothing: 0.00. → The form's 10 is more than the rules allow and becomes 0.00.",
  ],
  [
    'below zero',
    { target: '≥5个', actual: '-2个', weight: '10', score: '10' },
    '实际完成值 -2个未达到年度指标值 ≥5个，实际完成值为负数，不得分，得 0.00。 → 表中 10 高于规则允许的得分，改为 0.00。',
    "Achieved -2个 misses the target ≥5个; a negative achievement earns nothing: 0.00. → The form's 10 is more than the rules allow and becomes 0.00.",
  ],
  [
    'missed where that earns nothing',
    { target: '≥5个', actual: '4个', weight: '10', score: '10' },
    '实际完成值 4个未达到年度指标值 ≥5个，按规则未达标不得分，得 0.00。 → 表中 10 高于规则允许的得分，改为 0.00。',
    "Achieved 4个 misses the target ≥5个; the rules give nothing for a miss: 0.00. → The form's 10 is more than the rules allow and becomes 0.00.",
    ALL_OR_NOTHING,
  ],
  [
    'missed, and the score lower still',
    { target: '≥3个', actual: '2个', weight: '10', score: '5' },
    '未达到年度指标值：2 ÷ 3 × 10 = 6.6667 → 6.67。 → 表中 5 低于 6.67，但未说明原因，暂不改动。',
    "Target missed: 2 ÷ 3 × 10 = 6.6667 → 6.67. → The form's 5 is below 6.67 and no reason is stated; it is not changed yet.",
  ],
  [
    'missed, where scores are whole points',
    { target: '≥3个', actual: '2个', weight: '10', score: '9' },
    '未达到年度指标值：2 ÷ 3 × 10 = 6.6667 → 7。 → 表中 9 高于规则允许的得分，改为 7。',
    "Target missed: 2 ÷ 3 × 10 = 6.6667 → 7. → The form's 9 is more than the rules allow and becomes 7.",
    WHOLE_POINTS,
  ],
  [
    'a formula',
    { target: '≥3个', actual: '3个', weight: '10', score: { text: '9', formula: '=F13-1' } },
    '实际完成值 3个达到年度指标值 ≥3个，得满分 10.00。 → 得分格里是公式，不改动。',
    'Achieved 3个 meets the target ≥3个: full marks 10.00. → The score cell holds a formula and is left alone.',
  ],
  [
    'a score below zero',
    { target: '≥3个', actual: '3个', weight: '10', score: '-3' },
    '实际完成值 3个达到年度指标值 ≥3个，得满分 10.00。 → 表中 -3 小于 0，得分不能小于 0，请改正。',
    "Achieved 3个 meets the target ≥3个: full marks 10.00. → The form's -3 is below 0, which no score may be; please correct it.",
  ],
  [
    'a score that is no number',
    { target: '≥3个', actual: '3个', weight: '10', score: '见附件' },
    '实际完成值 3个达到年度指标值 ≥3个，得满分 10.00。',
    'Achieved 3个 meets the target ≥3个: full marks 10.00.',
  ],
  [
    'words that say achieved, and the score below their tier',
    { target: '提高', actual: '达成指标', weight: '10', score: '7' },
    '实际完成值属于“达成年度指标”，得分应为 8 至 10 分。 → 表中 7 低于 8.00，但未说明原因，暂不改动。',
    "The achievement reads as “achieved”: the score should be 8 to 10 points. → The form's 7 is below 8.00 and no reason is stated; it is not changed yet.",
  ],
  [
    'words that say achieved, and no score',
    { target: '提高', actual: '达成指标', weight: '10', score: '' },
    '实际完成值属于“达成年度指标”，得分应为 8 至 10 分。 → 得分格为空，填入 10.00。',
    'The achievement reads as “achieved”: the score should be 8 to 10 points. → The score cell is empty: 10.00 is filled in.',
  ],
  [
    'words that say partly, and the score above their tier',
    { target: '提高', actual: '部分达成年度指标并具有一定效果', weight: '15', score: '14' },
    '实际完成值属于“部分达成年度指标并具有一定效果”，得分应为 9 分以上、不足 12 分。 → 表中 14 超出这一档，由评价人决定是否更改，不自动改动。',
    "The achievement reads as “partly achieved, with some effect”: the score should be 9 points or more, below 12. → The form's 14 is more than this tier allows; the evaluator decides, nothing is changed.",
  ],
  [
    'words that say partly, and the score within their tier',
    { target: '提高', actual: '部分达成年度指标并具有一定效果', weight: '15', score: '10' },
    '实际完成值属于“部分达成年度指标并具有一定效果”，得分应为 9 分以上、不足 12 分。 → 表中 10 在这一档之内，予以保留。',
    "The achievement reads as “partly achieved, with some effect”: the score should be 9 points or more, below 12. → The form's 10 is within this tier, so it stays.",
  ],
  [
    'words that say missed',
    { target: '提高', actual: '未达成年度指标且效果较差', weight: '15', score: '10' },
    '实际完成值属于“未达成年度指标且效果较差”，得分应为不足 9 分。 → 表中 10 超出这一档，由评价人决定是否更改，不自动改动。',
    "The achievement reads as “not achieved, with little effect”: the score should be below 9 points. → The form's 10 is more than this tier allows; the evaluator decides, nothing is changed.",
  ],
  [
    'above what one of the readings of a criterion gives',
    { criterion: OPEN, actual: '92%', weight: '10', score: '9' },
    '评分标准（K13）：100%计满分，每低于5%扣2分，扣完为止。实际完成值 92%，低于 100% 计 8%，合 1.6 个 5%，每个扣 2 分，得 6.00 至 8.00 分均可（评分标准没有写明按哪种算）。 → 表中 9 高于评分标准给出的得分。评分标准可以有不同理解，没有自动改动。',
    "The row's own criterion (K13): 100%计满分，每低于5%扣2分，扣完为止. Achieved 92%, 8% below 100%, which is 1.6 times 5%, 2 off each: 6.00 to 8.00 points, either way (the criterion leaves open which). → The form's 9 is more than the criterion gives. The criterion can be read in several ways, so nothing was changed.",
  ],
  [
    'a criterion that is a formula',
    { criterion: '得分=实际完成值/目标值×分值', target: '≥50', actual: '40', weight: '10', score: '9' },
    '评分标准（K13）：得分=实际完成值/目标值×分值。实际完成值 40，按 实际完成值÷目标值×分值，得 8.00 分。 → 表中 9 高于规则允许的得分，改为 8.00。',
    "The row's own criterion (K13): 得分=实际完成值/目标值×分值. Achieved 40, by 实际完成值÷目标值×分值: 8.00 points. → The form's 9 is more than the rules allow and becomes 8.00.",
  ],
  [
    'a criterion in proportion',
    { criterion: '按完成比例得分', target: '≥50人', actual: '40人', weight: '10', score: '8' },
    '评分标准（K13）：按完成比例得分。实际完成值 40人，按比例 80% × 10，得 8.00 分。 → 表中 8 符合规则，予以保留。',
    "The row's own criterion (K13): 按完成比例得分. Achieved 40人, in proportion 80% × 10: 8.00 points. → The form's 8 is what the rules give, so it stays.",
  ],
  [
    'a criterion that counts incidents',
    { criterion: '每发生一起扣2分', target: '0', actual: '2起', weight: '10', score: '6' },
    '评分标准（K13）：每发生一起扣2分。实际完成值 2起，2 起，每起扣 2 分，得 6.00 分。 → 表中 6 符合规则，予以保留。',
    "The row's own criterion (K13): 每发生一起扣2分. Achieved 2起, 2 incidents, 2 off each: 6.00 points. → The form's 6 is what the rules give, so it stays.",
  ],
  [
    'a criterion of words',
    {
      criterion: '健全得5分，较健全得3分，不健全不得分',
      target: '健全',
      actual: '较健全',
      weight: '5',
      score: '3',
    },
    '评分标准（K13）：健全得5分，较健全得3分，不健全不得分。实际完成值 较健全，得 3.00 分。 → 表中 3 符合规则，予以保留。',
    "The row's own criterion (K13): 健全得5分，较健全得3分，不健全不得分. Achieved 较健全: 3.00 points. → The form's 3 is what the rules give, so it stays.",
  ],
  [
    'a criterion that takes off for what is above',
    { criterion: STEPS, actual: '102%', weight: '6', score: '3', note: '另有违规。' },
    '评分标准（K13）：≤100%，计6分；每超过一个百分点扣0.6分，扣完为止。实际完成值 102%，超过 100% 计 2%，合 2 个 1%，每个扣 0.6 分，得 4.80 分。 → 表中 3 低于 4.80，已说明原因，予以保留。',
    "The row's own criterion (K13): ≤100%，计6分；每超过一个百分点扣0.6分，扣完为止. Achieved 102%, 2% above 100%, which is 2 times 1%, 0.6 off each: 4.80 points. → The form's 3 is below 4.80; the reason is stated, so it stays.",
  ],
  [
    'a criterion that takes off for what is above, and nothing is',
    { criterion: STEPS, actual: '98%', weight: '6', score: '6' },
    '评分标准（K13）：≤100%，计6分；每超过一个百分点扣0.6分，扣完为止。实际完成值 98%，得 6.00 分。 → 表中 6 符合规则，予以保留。',
    "The row's own criterion (K13): ≤100%，计6分；每超过一个百分点扣0.6分，扣完为止. Achieved 98%: 6.00 points. → The form's 6 is what the rules give, so it stays.",
  ],
  [
    'a value that only the remark states',
    {
      name: '在职人员控制率',
      criterion: STEPS,
      actual: '',
      weight: '6',
      score: '6',
      note: '在职人员控制率为105%。',
    },
    '评分标准（K13）：≤100%，计6分；每超过一个百分点扣0.6分，扣完为止。说明中写有“在职人员控制率为105%”，超过 100% 计 5%，合 5 个 1%，每个扣 0.6 分，得 3.00 分。 → 表中 6 高于评分标准给出的得分。完成值只在说明中写有，没有自动改动。',
    "The row's own criterion (K13): ≤100%，计6分；每超过一个百分点扣0.6分，扣完为止. The remark says “在职人员控制率为105%”, 5% above 100%, which is 5 times 1%, 0.6 off each: 3.00 points. → The form's 6 is more than the criterion gives. Only the remark states what was achieved, so nothing was changed.",
  ],
  [
    'below what both readings of a criterion give',
    { criterion: OPEN, actual: '92%', weight: '10', score: '5' },
    '评分标准（K13）：100%计满分，每低于5%扣2分，扣完为止。实际完成值 92%，低于 100% 计 8%，合 1.6 个 5%，每个扣 2 分，得 6.00 至 8.00 分均可（评分标准没有写明按哪种算）。 → 表中 5 低于 6.00，但未说明原因，暂不改动。',
    "The row's own criterion (K13): 100%计满分，每低于5%扣2分，扣完为止. Achieved 92%, 8% below 100%, which is 1.6 times 5%, 2 off each: 6.00 to 8.00 points, either way (the criterion leaves open which). → The form's 5 is below 6.00 and no reason is stated; it is not changed yet.",
  ],
  [
    'a criterion that ends with a semicolon, in days',
    { criterion: '≤10天得满分，每超过1天扣0.5分；', actual: '13天', weight: '10', score: '8.5' },
    '评分标准（K13）：≤10天得满分，每超过1天扣0.5分。实际完成值 13天，超过 10天 计 3天，合 3 个 1天，每个扣 0.5 分，得 8.50 分。 → 表中 8.5 符合规则，予以保留。',
    "The row's own criterion (K13): ≤10天得满分，每超过1天扣0.5分. Achieved 13天, 3天 above 10天, which is 3 times 1天, 0.5 off each: 8.50 points. → The form's 8.5 is what the rules give, so it stays.",
  ],
  [
    'a criterion so long that it is cut',
    {
      criterion:
        '≥95%得10分；90%（含）-95%得9分；85%（含）-90%得8分；80%（含）-85%得7分；75%（含）-80%得6分；70%（含）-75%得5分；70%以下不得分',
      actual: '92%',
      weight: '10',
      score: '9',
    },
    '评分标准（K13）：≥95%得10分；90%（含）-95%得9分；85%（含）-90%得8分；80%（含）-85%得7分；75%（含）-80%得6分；70%（含）-75%得5分；7…。实际完成值 92%，得 9.00 分。 → 表中 9 符合规则，予以保留。',
    "The row's own criterion (K13): ≥95%得10分；90%（含）-95%得9分；85%（含）-90%得8分；80%（含）-85%得7分；75%（含）-80%得6分；70%（含）-75%得5分；7…. Achieved 92%: 9.00 points. → The form's 9 is what the rules give, so it stays.",
  ],
])('%s', (_, row, chinese, english, ruleset = MOF) => {
  const form = formOf({ total: null, indicators: [{ name: '指标', ...row }] });
  const { derivation, outcome } = indicatorReasoning(judged(form, ruleset).scores[0]!, rulesOf(ruleset));
  const said = (locale: 'zh-CN' | 'en-US') =>
    outcome ? `${derivation[locale]} → ${outcome[locale]}` : derivation[locale];
  expect([said('zh-CN'), said('en-US')]).toEqual([chinese, english]);
});
