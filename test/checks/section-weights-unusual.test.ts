import { Decimal } from '../../src/notation/decimal';
import { sectionWeightsUnusual } from '../../src/checks/section-weights-unusual';
import { checkCases } from './cases';

checkCases(sectionWeightsUnusual, {
  'sections weighted otherwise are told once': {
    spec: {
      total: null,
      indicators: [
        { level1: '产出指标', target: '完成', actual: '完成', weight: '60', score: '60' },
        { level1: '效益指标', target: '完成', actual: '完成', weight: '25', score: '25' },
        { level1: '满意度指标', target: '完成', actual: '完成', weight: '15', score: '15' },
      ],
    },
    raises: [
      {
        cell: 'A13',
        related: ['A14', 'A15'],
        says: '各部分分值与通常的设置不同：产出指标 60 分，通常 50 分；效益指标 25 分，通常 30 分；满意度指标 15 分，通常 10 分。分值可以按项目情况调整，请确认。',
      },
    ],
  },
  'the usual weights': {
    spec: {
      total: null,
      funds: [{ budget: '1', executed: '1', weight: '10', rate: '100%', score: '10' }],
      indicators: [
        { level1: '产出指标', target: '完成', actual: '完成', weight: '50', score: '50' },
        { level1: '效益指标', target: '完成', actual: '完成', weight: '30', score: '30' },
        { level1: '满意度指标', target: '完成', actual: '完成', weight: '10', score: '10' },
      ],
    },
  },
  'a label that contradicts its weights is the mistake': {
    spec: {
      total: null,
      sections: [{ name: '产出指标', at: { row: 13, column: 1 }, weight: new Decimal(50) }],
      indicators: [{ level1: '产出指标', target: '完成', actual: '完成', weight: '100', score: '100' }],
    },
    also: ['section-weight-mismatch'],
  },
  'rules without usual weights': {
    spec: {
      total: null,
      indicators: [{ level1: '产出指标', target: '完成', actual: '完成', weight: '100', score: '100' }],
    },
    ruleset: 'beijing',
  },
});
