import type { ColumnMeaning, Form, Measure } from '../../src/form/form';
import { rulesetById } from '../../src/ruleset/rulesets';
import { notEvaluated } from '../../src/checks/not-evaluated';
import type { IndicatorSpec } from '../scoring/formOf';
import { checkCases, funds, row } from './cases';

const MOF = rulesetById('mof-2020')!;

const DECISION: IndicatorSpec = { level1: '项目决策', target: '', actual: '', weight: '10', score: '10' };
const BY_STEPS: IndicatorSpec = {
  name: '公务用车控制率',
  criterion: '≤100%，计5分；每超过一个百分点扣0.5分，扣完为止。',
  target: '≤100%',
  weight: '5',
};

/** The first heading's neighbour stands for the weights or the scores. */
const meaning =
  (of: ColumnMeaning) =>
  (form: Form): Form => ({
    ...form,
    headings: form.headings.map((heading, index) => (index === 1 ? { ...heading, meaning: of } : heading)),
  });

const NO_MEASURE: Measure = { entry: null, text: '', meaning: { kind: 'empty' } };

/** The layout has no column of achievements, or of targets, for the first rows. */
const without =
  (what: 'target' | 'actual') =>
  (rows: number) =>
  (form: Form): Form => ({
    ...form,
    indicators: form.indicators.map((indicator, index) =>
      index < rows ? { ...indicator, [what]: NO_MEASURE } : indicator,
    ),
  });
const withoutAchievements = without('actual');
const withoutTargets = without('target');

checkCases(notEvaluated, {
  'words that belong to no tier': {
    spec: row({ target: '全面保障', actual: '按原定思路推进', score: '10' }),
    raises: [{ cell: 'G13', says: '“指标1”的得分未校验：文字描述无法归入评分档次，得分由评价人把握。' }],
  },
  'finished late': {
    spec: row({ name: '完成时间', target: '2024年6月', actual: '2024年9月', score: '8', note: '审批较慢' }),
    raises: [{ cell: 'G13', says: '“完成时间”的得分未校验：完成时间晚于目标，规则没有给出逾期的计分公式。' }],
  },
  'scores merged over several rows are told once': {
    spec: {
      total: null,
      indicators: [
        { target: '完成', actual: '完成', weight: '40', score: '100' },
        { target: '完成', actual: '完成', weight: '60', score: '', scoredWith: 0 },
      ],
    },
    raises: [
      {
        cell: 'G13',
        related: [],
        says: '“指标1”的得分未校验：几项指标合用一个得分单元格。',
      },
    ],
  },
  'a layout without weights is told once': {
    spec: {
      total: null,
      indicators: [
        { target: '≥6', actual: '6', weight: null, score: '20', note: null },
        { target: '100%', actual: '100%', weight: null, score: '10', note: null },
      ],
    },
    raises: [{ cell: 'C13', says: '本表没有分值一栏，各指标的得分无法按规则逐项校验。' }],
  },
  'where the weight of some follows from their section, that of the others is told': {
    spec: {
      total: null,
      indicators: [
        { target: '≥6', actual: '6', weight: null, score: '20', note: null },
        { target: '100%', actual: '100%', weight: '10', score: '10', note: null },
      ],
    },
    raises: [
      {
        cell: 'C13',
        says: '本表没有分值一栏，除一级指标下只有一项的以外，各指标的得分无法按规则逐项校验。',
      },
    ],
  },
  'so is one without targets and achievements': {
    spec: {
      total: null,
      indicators: [{ target: '', actual: '', weight: '100', score: '100', note: null }],
    },
    change: (form) => ({
      ...form,
      indicators: form.indicators.map((indicator) => ({
        ...indicator,
        target: { ...indicator.target, entry: null },
        actual: { ...indicator.actual, entry: null },
      })),
    }),
    raises: [
      {
        cell: 'C13',
        says: '本表没有年度指标值和实际完成值，得分由评价人把握，只校验分值、得分和总分。',
      },
    ],
  },
  'so is one without scores': {
    spec: {
      total: null,
      indicators: [{ target: '≥6', actual: '6', weight: null, score: null }],
    },
    raises: [{ cell: 'C13', says: '本表没有分值和得分，只校验完成情况、偏差说明和资金数据。' }],
  },
  'points taken off where there is no column for the reason': {
    spec: row({ target: '≥90%', actual: '45%', score: '5.00', note: null }),
    raises: [
      {
        cell: 'G13',
        says: '“指标1”的得分低于分值，本表没有“偏差原因分析及改进措施”一栏，扣分理由未校验。',
      },
    ],
  },
  'the same in several rows': {
    spec: {
      total: null,
      indicators: [
        { target: '≥90%', actual: '45%', weight: '10', score: '5.00', note: null },
        { target: '≥90%', actual: '45%', weight: '20', score: '10.00', note: null },
        { target: '完成', actual: '已完成', weight: '70', score: '70', note: null },
      ],
    },
    raises: [
      {
        cell: 'G13',
        related: ['G14'],
        says: 'G13、G14 的得分低于分值，本表没有“偏差原因分析及改进措施”一栏，扣分理由未校验。',
      },
    ],
  },
  'words of several rows that belong to no tier': {
    spec: {
      total: null,
      indicators: [
        { target: '全面保障', actual: '按原定思路推进', weight: '40', score: '40' },
        { target: '全面保障', actual: '按原定思路推进', weight: '60', score: '60' },
      ],
    },
    raises: [
      {
        cell: 'G13',
        related: ['G14'],
        says: 'G13、G14 的得分未校验：文字描述无法归入评分档次，得分由评价人把握。',
      },
    ],
  },
  'an execution score without amounts or rate': {
    spec: funds([{ budget: null, executed: null, weight: '10', rate: '', score: '9' }]),
    raises: [{ cell: 'H6', says: '预算执行率得分未校验：没有可用的预算数和执行数。' }],
  },
  'a rate so low that the rules ask for a reason the funds block has no cell for': {
    spec: funds([{ budget: '100', executed: '80', weight: '10', rate: '80%', score: '8' }]),
    ruleset: { ...MOF, execution: { ...MOF.execution, noteBelow: '0.9' } },
    raises: [{ cell: 'G6', says: '执行率 80% 低于规定，应说明原因；本表没有相应的栏目，请自行核对。' }],
  },
  'the total has more than the sum by what the weights lack: ziping may not have read all of it': {
    spec: {
      indicators: [{ target: '完成', actual: '完成', weight: '80', score: '80' }],
      total: { weight: '100', score: '100' },
    },
    severity: 'warning',
    raises: [
      {
        cell: 'G14',
        related: ['F14'],
        expected: '100',
        found: '80',
        says: '总分未校验：总分 100 分，读到的得分相加为 80 分，所差正好是分值不足 100 分的部分，可能有计分的内容没有读到。',
      },
    ],
  },
  'weights and scores are too much by the same': {
    spec: {
      indicators: [{ target: '完成', actual: '完成', weight: '110', score: '110' }],
      total: { weight: '100', score: '100' },
    },
    severity: 'warning',
    raises: [
      {
        cell: 'G14',
        says: '总分未校验：总分 100 分，读到的得分相加为 110 分，所差正好是分值超过 100 分的部分，可能有内容重复计分。',
      },
    ],
  },
  'a total and a grade while a score is missing': {
    spec: {
      indicators: [
        { target: '完成', actual: '完成', weight: '90', score: '90' },
        { target: '完成', actual: '完成', weight: '10', score: '' },
      ],
      total: { weight: '100', score: '95' },
      grade: '优',
    },
    raises: [{ cell: 'G15' }, { cell: 'B16' }],
    also: ['score-missing'],
  },
  'what another finding says is not repeated': {
    spec: row({ target: '≥90%', actual: '', score: '10' }),
    also: ['actual-missing'],
  },
  'a form that can be checked throughout': { spec: row({ target: '≥90%', actual: '95%', score: '10' }) },
  'an empty score is told as that alone, whatever the words': {
    spec: row({ target: '全面保障', actual: '按原定思路推进', score: '' }),
    also: ['score-missing'],
  },
  'choices that nobody has taken are told by themselves': {
    spec: row({ target: '优/良/中/差', actual: '优/良/中/差', score: '10' }),
    also: ['choice-not-made'],
  },
  'words where the target lists choices': {
    spec: row({ target: '优/良/中/差', actual: '按原定思路推进', score: '10' }),
    raises: [{ cell: 'G13' }],
  },
  'nearly a figure is told as that': { spec: row({ target: '≥10台', actual: '近10台', score: '10' }) },
  'nearly a figure, where words were aimed at': {
    spec: row({ target: '全面保障', actual: '近10台', score: '10' }),
  },
  'a date where a number was aimed at': {
    spec: row({ target: '≥6场', actual: '2024年6月', score: '10' }),
    raises: [{ cell: 'G13', says: '“指标1”的得分未校验：完成时间与目标时间无法比较。' }],
  },
  'a column of weights and none of scores': {
    spec: {
      total: null,
      indicators: [
        { target: '≥6', actual: '6', weight: '60', score: null },
        { target: '完成', actual: '已完成', weight: '40', score: null },
      ],
    },
    raises: [{ cell: 'C13', says: '没有找到得分一栏，各指标的得分和总分未校验。' }],
  },
  'the same below the heading of the weights': {
    spec: {
      total: null,
      headings: ['一级指标', '分值'],
      indicators: [{ target: '≥6', actual: '6', weight: '100', score: null }],
    },
    change: meaning('weight'),
    raises: [{ cell: 'B12', says: '没有找到得分一栏，各指标的得分和总分未校验。' }],
  },
  'a row without a score among others with them': {
    spec: {
      total: null,
      indicators: [
        { target: '≥6', actual: '6', weight: '60', score: '60' },
        { target: '完成', actual: '已完成', weight: '40', score: null },
      ],
    },
  },
  'weights that several rows share': {
    spec: {
      total: null,
      headings: ['一级指标', '分值'],
      indicators: [
        { target: '≥6', actual: '6', weight: null, score: '60' },
        { target: '完成', actual: '已完成', weight: '40', score: '40' },
      ],
    },
    change: meaning('weight'),
    raises: [
      {
        cell: 'C13',
        says: '有的分值由几项指标合用一个单元格，这些指标的得分无法按规则逐项校验。',
      },
    ],
  },
  'no weights, and scores in some rows': {
    spec: {
      total: null,
      indicators: [
        { target: '≥6', actual: '6', weight: null, score: '20' },
        { target: '100%', actual: '100%', weight: null, score: null },
      ],
    },
    raises: [{ cell: 'C13', says: '本表没有分值一栏，各指标的得分无法按规则逐项校验。' }],
  },
  'a placeholder without a weight says nothing of the form': {
    spec: {
      total: null,
      indicators: [
        { target: '≥6', actual: '6', weight: '100', score: '100' },
        { name: '……', kind: 'placeholder', weight: null, score: null },
      ],
    },
  },
  'a decision for which points are given': {
    spec: {
      total: null,
      indicators: [
        { ...DECISION, name: '立项依据充分性' },
        { target: '≥6', actual: '6', weight: '90', score: '90' },
      ],
    },
    raises: [
      {
        cell: 'G13',
        related: [],
        says: '“立项依据充分性”没有年度指标值，得分由评价人把握，只校验得分是否超过分值。',
        inEnglish:
          '“立项依据充分性” states no target: the points are left to the evaluator, and only checked not to exceed the weight.',
      },
    ],
  },
  'two of them': {
    spec: {
      total: null,
      indicators: [
        { ...DECISION, name: '立项依据充分性' },
        { ...DECISION, name: '立项程序规范性' },
        { target: '≥6', actual: '6', weight: '80', score: '80' },
      ],
    },
    raises: [
      {
        cell: 'G13',
        related: ['G14'],
        says: '“立项依据充分性”等 2 项指标没有年度指标值，得分由评价人把握，只校验得分是否超过分值。',
        inEnglish:
          '“立项依据充分性” and 1 more state no target: the points are left to the evaluator, and only checked not to exceed the weight.',
      },
    ],
  },
  'criteria without a value that they could be applied to': {
    spec: {
      total: null,
      indicators: [
        { ...BY_STEPS, score: '5' },
        { ...BY_STEPS, name: '接待费控制率', score: '5' },
        { target: '≥6', actual: '6', weight: '90', score: '90' },
      ],
    },
    change: withoutAchievements(2),
    raises: [
      {
        cell: 'G13',
        related: ['G14'],
        says: '“公务用车控制率”等 2 项指标没有填写可据以计算的完成值，只校验得分是否超过分值、评分标准能否给出这样的得分。',
        inEnglish:
          '“公务用车控制率”, like 1 more, states no value that its criterion could be applied to: only checked was that the score is within the weight and on the criterion’s scale.',
      },
    ],
  },
  'one such criterion': {
    spec: row({ ...BY_STEPS, score: '5' }),
    change: withoutAchievements(1),
    raises: [
      {
        cell: 'G13',
        related: [],
        says: '“公务用车控制率”没有填写可据以计算的完成值，只校验得分是否超过分值、评分标准能否给出这样的得分。',
        inEnglish:
          '“公务用车控制率” states no value that its criterion could be applied to: only checked was that the score is within the weight and on the criterion’s scale.',
      },
    ],
  },
  'a score that such a criterion cannot give is told as that alone': {
    spec: row({ ...BY_STEPS, score: '4.7' }),
    change: withoutAchievements(1),
    also: ['score-off-scale'],
  },
  'a criterion that is not understood, in a layout without targets': {
    spec: row({ ...BY_STEPS, criterion: '视情况酌情给分', actual: '控制较好', score: '5' }),
    change: withoutTargets(1),
    raises: [
      {
        cell: 'G13',
        says: '“公务用车控制率”没有年度指标值，评分标准没有读懂，只校验得分是否超过分值。',
      },
    ],
  },
  'two of those, of which one has no score to look at': {
    spec: {
      total: null,
      indicators: [
        { ...BY_STEPS, criterion: '视情况酌情给分', actual: '控制较好', score: null },
        { ...BY_STEPS, name: '接待费控制率', criterion: '视情况酌情给分', actual: '控制较好', score: '5' },
        { target: '≥6', actual: '6', weight: '90', score: '90' },
      ],
    },
    change: withoutTargets(2),
    raises: [
      {
        cell: 'G14',
        related: [],
        says: '“接待费控制率”没有年度指标值，评分标准没有读懂，只校验得分是否超过分值。',
      },
    ],
  },
  'amounts that are not filled in are told by themselves': {
    spec: funds([{ budget: '50', executed: '', weight: '10', rate: '', score: '10' }]),
    also: ['amount-missing'],
  },
  'money spent without a budget is told as that': {
    spec: funds([{ budget: '0', executed: '50', weight: '10', rate: '', score: '10' }]),
    also: ['rate-undefined'],
  },
  'a scale of execution that does not speak of such a rate': {
    spec: funds([{ budget: '100', executed: '80', weight: '10', rate: '80%', score: '8' }]),
    ruleset: {
      ...MOF,
      execution: { ...MOF.execution, criterion: '执行率100%得满分，执行率低于60%的，不得分' },
    },
    raises: [{ cell: 'H6' }],
  },
  'a low rate where no rate is recorded': {
    spec: funds([{ budget: '100', executed: '80', weight: '10', rate: null, score: '8' }]),
    ruleset: { ...MOF, execution: { ...MOF.execution, noteBelow: '0.9' } },
    raises: [{ cell: 'H6', says: '执行率 80% 低于规定，应说明原因；本表没有相应的栏目，请自行核对。' }],
  },
  'a part of the form that was not read tells of the total as well': {
    spec: {
      unread: [{ what: 'funds', at: { row: 6, column: 1 }, text: '项目资金（万元）' }],
      indicators: [{ target: '完成', actual: '完成', weight: '90', score: '90' }],
      total: { weight: '100', score: '98.63' },
    },
  },
  'budget execution that the total leaves out is told with the weights': {
    spec: funds([{ budget: '100', executed: '100', weight: '10', rate: '100%', score: '10' }], {
      indicators: [{ target: '完成', actual: '完成', weight: '100', score: '100' }],
      total: { weight: '100', score: '100' },
    }),
    also: ['weight-total'],
  },
});
