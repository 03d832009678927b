import { Decimal } from '../../src/notation/decimal';
import { rulesetById } from '../../src/ruleset/rulesets';
import { sectionWeightMismatch } from '../../src/checks/section-weight-mismatch';
import { checkCases } from './cases';

const MOF = rulesetById('mof-2020')!;
const DEMANDING = {
  ...MOF,
  sections: { weights: { 产出指标: '50', 效益指标: '40' }, required: true, source: 'cai-yu-2020-10' },
};

checkCases(sectionWeightMismatch, {
  'the label says 40, the weights 100': {
    spec: {
      total: null,
      sections: [{ name: '产出指标(40分)', at: { row: 13, column: 1 }, weight: new Decimal(40) }],
      indicators: [{ level1: '产出指标(40分)', target: '完成', actual: '完成', weight: '100', score: '100' }],
    },
    raises: [{ cell: 'A13', expected: '100', found: '40' }],
  },
  'the label says what the weights say': {
    spec: {
      total: null,
      sections: [{ name: '产出指标(100分)', at: { row: 13, column: 1 }, weight: new Decimal(100) }],
      indicators: [
        { level1: '产出指标(100分)', target: '完成', actual: '完成', weight: '100', score: '100' },
      ],
    },
  },
  'without weights the scores may not be more than the label says': {
    spec: {
      total: null,
      sections: [{ name: '产出指标(40分)', at: { row: 13, column: 1 }, weight: new Decimal(40) }],
      indicators: [
        { level1: '产出指标(40分)', target: '完成', actual: '完成', weight: null, score: '20' },
        { level1: '产出指标(40分)', target: '完成', actual: '完成', weight: null, score: '25' },
      ],
    },
    raises: [{ cell: 'A13', expected: '≤40', found: '45' }],
  },
  'less is no fault of the label': {
    spec: {
      total: null,
      sections: [{ name: '产出指标(60分)', at: { row: 13, column: 1 }, weight: new Decimal(60) }],
      indicators: [
        { level1: '产出指标(60分)', target: '完成', actual: '完成', weight: null, score: '20' },
        { level1: '产出指标(60分)', target: '完成', actual: '完成', weight: null, score: '25' },
      ],
    },
  },
  'a ruleset may demand the weights of sections': {
    spec: {
      total: null,
      indicators: [
        { level1: '产出指标', target: '完成', actual: '完成', weight: '60', score: '60' },
        { level1: '效益指标', target: '完成', actual: '完成', weight: '40', score: '40' },
      ],
    },
    ruleset: DEMANDING,
    raises: [{ cell: 'A13', expected: '50', found: '60' }],
  },
  'a section that goes on after a page break is one section': {
    spec: {
      total: null,
      sections: [
        { name: '产出指标', at: { row: 13, column: 1 }, weight: new Decimal(100) },
        { name: '产出指标', at: { row: 14, column: 1 }, weight: null },
      ],
      indicators: [
        { level1: '产出指标', target: '完成', actual: '完成', weight: '60', score: '60' },
        { level1: '产出指标', target: '完成', actual: '完成', weight: '40', score: '40' },
      ],
    },
    change: (form) => ({
      ...form,
      indicators: form.indicators.map((indicator, section) => ({ ...indicator, section })),
    }),
  },
  'a ruleset that demands the weight of another section says nothing of this one': {
    spec: {
      total: null,
      indicators: [{ level1: '项目管理', target: '完成', actual: '完成', weight: '100', score: '100' }],
    },
    ruleset: DEMANDING,
  },
  'nor of one whose rows have no weights': {
    spec: {
      total: null,
      indicators: [{ level1: '产出指标', target: '完成', actual: '完成', weight: null, score: '20' }],
    },
    ruleset: DEMANDING,
  },
  'where the label states what was demanded the weights are told as other than the label': {
    spec: {
      total: null,
      sections: [{ name: '产出指标', at: { row: 13, column: 1 }, weight: new Decimal(50) }],
      indicators: [{ level1: '产出指标', target: '完成', actual: '完成', weight: '100', score: '100' }],
    },
    ruleset: DEMANDING,
    raises: [{ cell: 'A13', expected: '100', found: '50' }],
  },
});
