import { rulesetById } from '../../src/ruleset/rulesets';
import { notEvaluated } from '../../src/checks/not-evaluated';
import { checkCases, funds, row } from './cases';

const MOF = rulesetById('mof-2020')!;

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
    raises: [{ cell: 'G13' }],
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
    raises: [{ cell: 'G13' }],
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
});
