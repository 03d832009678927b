import { scoreMissing } from '../../src/checks/score-missing';
import { checkCases, funds, row } from './cases';

checkCases(scoreMissing, {
  'an empty score, with what the rules give': {
    spec: row({ target: '≥90%', actual: '45%', score: '' }),
    raises: [{ cell: 'G13', expected: '5', found: '', says: '“指标1”未填写得分。' }],
  },
  'budget execution without a score': {
    spec: funds([{ budget: '100', executed: '50', weight: '10', rate: '50%', score: '' }]),
    raises: [{ cell: 'H6', expected: '5', found: '' }],
  },
  'a total left empty': {
    spec: {
      indicators: [{ target: '完成', actual: '完成', weight: '100', score: '100' }],
      total: { weight: '100', score: '' },
    },
    raises: [{ cell: 'G14', expected: '100', found: '' }],
  },
  'a form without scores': {
    spec: {
      indicators: [{ target: '完成', actual: '完成', weight: '100', score: null }],
      total: { weight: '100', score: '' },
    },
  },
  'scores of detail rows are not due': {
    spec: funds([
      { budget: '100', executed: '100', weight: '10', rate: '100%', score: '10' },
      { budget: '100', executed: '100', rate: '100%', score: '-' },
    ]),
  },
  'the weight 0 needs none': { spec: row({ target: '≥90%', actual: '95%', weight: '0', score: '' }) },
  'a score in another row’s merged cell': {
    spec: {
      total: null,
      indicators: [
        { target: '完成', actual: '完成', weight: '40', score: '100' },
        { target: '完成', actual: '完成', weight: '60', score: '', scoredWith: 0 },
      ],
    },
  },
  'a formula whose result is not stored is told as that alone': {
    spec: row(
      { target: '≥90%', actual: '95%', score: '10' },
      {
        total: { weight: '100', score: { text: '', formula: '=SUM(G13:G14)', calculated: false } },
      },
    ),
    also: ['formula-not-calculated'],
  },
  'a formula that gives nothing': {
    spec: {
      indicators: [{ target: '完成', actual: '完成', weight: '100', score: '100' }],
      total: { weight: '100', score: { text: '', formula: '=IF(A1="","",G13)' } },
    },
    raises: [{ cell: 'G14' }],
  },
  'words in the total are another matter': {
    spec: {
      indicators: [{ target: '完成', actual: '完成', weight: '100', score: '100' }],
      total: { weight: '100', score: '满分' },
    },
    also: ['not-a-number'],
  },
  'a total below rows of which only some have scores': {
    spec: {
      indicators: [
        { target: '完成', actual: '完成', weight: '60', score: '60' },
        { target: '完成', actual: '完成', weight: '40', score: null },
      ],
      total: { weight: '100', score: '' },
    },
    raises: [{ cell: 'G15', found: '' }],
  },
  'a total above nothing but a placeholder': {
    spec: {
      indicators: [{ name: '……', kind: 'placeholder', score: '' }],
      total: { weight: '100', score: '' },
    },
    also: ['indicator-missing'],
  },
});
