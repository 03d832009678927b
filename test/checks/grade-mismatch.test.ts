import { gradeMismatch } from '../../src/checks/grade-mismatch';
import { checkCases } from './cases';

checkCases(gradeMismatch, {
  '88.26 is 良, not 优': {
    spec: {
      indicators: [{ target: '完成', actual: '完成', weight: '100', score: '88.26', note: '人手不足' }],
      total: { weight: '100', score: '88.26' },
      grade: '优',
    },
    raises: [
      {
        cell: 'B15',
        expected: '良',
        found: '优',
        says: '评分等级为“优”，总分 88.26 分对应的等级为“良”。',
      },
    ],
  },
  '90 is 优': {
    spec: {
      indicators: [{ target: '完成', actual: '完成', weight: '100', score: '90.00', note: '人手不足' }],
      total: { weight: '100', score: '90.00' },
      grade: '优',
    },
  },
  'written out': {
    spec: {
      indicators: [{ target: '完成', actual: '完成', weight: '100', score: '88', note: '人手不足' }],
      total: { weight: '100', score: '88' },
      grade: '良好',
    },
  },
  'with its interval': {
    spec: {
      indicators: [{ target: '完成', actual: '完成', weight: '100', score: '95', note: '人手不足' }],
      total: { weight: '100', score: '95' },
      grade: '优（90-100分）',
    },
  },
  'the wrong box ticked': {
    spec: {
      indicators: [{ target: '完成', actual: '完成', weight: '100', score: '88', note: '人手不足' }],
      total: { weight: '100', score: '88' },
      grade: '■优 □良 □中 □差',
    },
    raises: [{ cell: 'B15', expected: '良' }],
  },
  'the right box ticked': {
    spec: {
      indicators: [{ target: '完成', actual: '完成', weight: '100', score: '88', note: '人手不足' }],
      total: { weight: '100', score: '88' },
      grade: '□优 ■良 □中 □差',
    },
  },
  'left empty': {
    spec: {
      indicators: [{ target: '完成', actual: '完成', weight: '100', score: '88', note: '人手不足' }],
      total: { weight: '100', score: '88' },
      grade: '',
    },
    raises: [
      {
        cell: 'B15',
        related: ['G14'],
        expected: '良',
        found: '',
        says: '评分等级未填写，总分 88 分应为“良”（80 分起）。',
      },
    ],
  },
  'a text that is no grade is not judged': {
    spec: {
      indicators: [{ target: '完成', actual: '完成', weight: '100', score: '88', note: '人手不足' }],
      total: { weight: '100', score: '88' },
      grade: '合格',
    },
  },
  'a grade that fits a wrong total is not wrong once more': {
    spec: {
      indicators: [{ target: '完成', actual: '完成', weight: '100', score: '88', note: '人手不足' }],
      total: { weight: '100', score: '92' },
      grade: '优',
    },
    also: ['total-mismatch'],
  },
  'while a score is missing no grade is wrong': {
    spec: {
      indicators: [
        { target: '完成', actual: '完成', weight: '90', score: '90' },
        { target: '完成', actual: '完成', weight: '10', score: '' },
      ],
      total: { weight: '100', score: '90' },
      grade: '良',
    },
    also: ['score-missing'],
  },
  'left empty in a form without a row for the total': {
    spec: {
      indicators: [{ target: '完成', actual: '完成', weight: '100', score: '55', note: '人手不足' }],
      total: null,
      grade: '',
    },
    raises: [
      { cell: 'B15', related: [], expected: '差', says: '评分等级未填写，总分 55 分应为“差”（0 分起）。' },
    ],
  },
  'a formula that shows no grade yet is no empty cell': {
    spec: {
      indicators: [{ target: '完成', actual: '完成', weight: '100', score: '100' }],
      total: { weight: '100', score: '100' },
      grade: { text: '', formula: '=IF(G14="","","优")' },
    },
  },
});
