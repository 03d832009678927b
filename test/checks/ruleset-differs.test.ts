import { rulesetDiffers } from '../../src/checks/ruleset-differs';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Decimal } from '../../src/notation/decimal';
import { parseRuleset } from '../../src/ruleset/parseRuleset';
import { rulesetById } from '../../src/ruleset/rulesets';
import { BEIJING_2024 } from '../scoring/knownForms';
import { checkCases, funds } from './cases';

const FUNDS = funds([{ budget: '1', executed: '1', weight: '10', rate: '100%', score: '10' }]);
const BEIJING = BEIJING_2024.notes!;
const HUBEI = [
  '备注：1.预算执行情况口径：预算数为调整后财政资金总额（包括上年结余结转）。',
  '3.定性指标计分原则：达成预期指标、部分达成预期指标、未达成预期指标三档，分别按照该指标对应分值区间100%-80%（≥80%）、80%-50%（≥50%，<80%）、50%-0%（<50%）合理确定分值。',
];

const national = rulesetById('mof-2020')!;
const withSections = { ...national, sections: { ...national.sections!, required: true } };
const VARIANT = path.join(__dirname, '../fixtures/rulesets/every-variant.json');

checkCases(rulesetDiffers, {
  'the rules of the form itself': { spec: { ...FUNDS, notes: BEIJING }, ruleset: 'beijing' },
  'the tiers of Hubei': { spec: { ...FUNDS, notes: HUBEI }, ruleset: 'hubei' },
  'notes without numbers': { spec: { ...FUNDS, notes: ['备注：如实填报。'] } },
  'no notes': { spec: FUNDS },
  'penalties that the rules applied do not know': {
    spec: { ...FUNDS, notes: BEIJING },
    ruleset: 'shanghai',
    raises: [
      {
        cell: 'A16',
        related: [],
        says: '表中写明的计分办法与采用的规则“上海市”不同：超额完成扣分，表中为 200%–300% 扣 10%、300%–500% 扣 20%、500% 起扣 30%，规则为不扣分。请核对应采用哪套规则。',
        inEnglish:
          'The rules that the form prints differ from those applied, “Shanghai”: points off for over-achievement: 200%–300% −10%, 300%–500% −20%, from 500% −30% on the form, none in the rules. Please see which ones hold.',
      },
    ],
  },
  'other tiers, said in the second of two notes': {
    spec: { ...FUNDS, notes: HUBEI },
    raises: [
      {
        cell: 'A16',
        says: '表中写明的计分办法与采用的规则“财政部通用规则（2020）”不同：定性指标各档起点，表中为 80%、50%，规则为 80%、60%。请核对应采用哪套规则。',
      },
    ],
  },
  'other numbers throughout': {
    spec: {
      ...FUNDS,
      notes: [
        '预算执行率10分，执行率低于90%的须说明原因。实际完成值超过指标值130%的须说明原因。得分保留两位小数，不四舍五入。90（含）-100分为优，80（含）-90分为良，60（含）-80分为中。',
      ],
    },
    ruleset: parseRuleset(readFileSync(VARIANT, 'utf8'), VARIANT),
    also: ['section-weight-mismatch'],
    raises: [
      {
        cell: 'A16',
        says: '表中写明的计分办法与采用的规则“某市”不同：预算执行分值，表中为 10 分，规则为 9 分；执行率须说明原因，表中为低于 90%，规则为低于 85%；超额完成须说明原因，表中为指标值的 130% 起，规则为指标值的 150% 起；得分小数位数，表中为 2，规则为 0；得分取舍，表中为截位，规则为四舍五入；评分等级，表中为 90、80、60，规则为 80、70、60。请核对应采用哪套规则。',
      },
    ],
  },
  'weights of sections that are only usual may be others': {
    spec: { ...FUNDS, sections: [{ name: '产出指标', at: { row: 13, column: 1 }, weight: new Decimal(90) }] },
  },
  'formulas and labels of sections': {
    spec: {
      ...FUNDS,
      notes: ['反向指标得分=（1-（B-A）/A）×分值。'],
      sections: [{ name: '产出指标', at: { row: 13, column: 1 }, weight: new Decimal(90) }],
    },
    ruleset: withSections,
    also: ['section-weight-mismatch'],
    raises: [
      {
        cell: 'A16',
        related: ['A13'],
        says: '表中写明的计分办法与采用的规则“财政部通用规则（2020）”不同：反向指标计分公式，表中为（1−（B−A）÷A）×分值，规则为A÷B×分值；产出指标分值，表中为 90 分，规则为 50 分。请核对应采用哪套规则。',
      },
    ],
  },
  ...Object.fromEntries(
    (
      [
        [
          'four tiers where the rules have three',
          '定性指标分四档：100%-90%、90%-80%、80%-60%、60%-0%。',
          '定性指标各档起点，表中为 90%、80%、60%，规则为 80%、60%',
        ],
        [
          'three grades where the rules have four',
          '80分（含）以上为优秀，60分（含）-80分为合格，60分以下为不合格。',
          '评分等级，表中为 80、60，规则为 90、80、60',
        ],
        [
          'budget execution scored otherwise',
          '预算执行率低于60%的不得分。',
          '预算执行计分办法，表中为预算执行率低于60%的不得分，规则为分值×执行率',
        ],
        [
          'nothing for a missed target',
          '正向指标未完成的不得分。',
          '正向指标计分公式，表中为未完成不得分，规则为B÷A×分值',
        ],
        [
          'a reason for what passes a target of zero',
          '年度指标值为0的，实际完成值达到25须说明原因。',
          '指标值为0时须说明原因，表中为 25，规则为不要求',
        ],
        [
          'a reason for a low rate',
          '预算执行率低于85%的，应说明原因。',
          '执行率须说明原因，表中为低于 85%，规则为不要求',
        ],
        [
          'a reason for over-achievement',
          '实际完成值超过指标值130%的须说明原因。',
          '超额完成须说明原因，表中为指标值的 130% 起，规则为不要求',
        ],
      ] as const
    ).map(([name, note, difference]) => [
      name,
      {
        spec: { ...FUNDS, notes: [note] },
        raises: [
          {
            cell: 'A16',
            says: `表中写明的计分办法与采用的规则“财政部通用规则（2020）”不同：${difference}。请核对应采用哪套规则。`,
          },
        ],
      },
    ]),
  ),
  'a weight of execution beyond the whole makes no rules': {
    spec: { ...FUNDS, notes: ['预算执行率120分。'] },
  },
});
