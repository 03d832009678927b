import { actualMissing } from '../../src/checks/actual-missing';
import { checkCases, row } from './cases';

checkCases(actualMissing, {
  'an empty achievement': {
    spec: row({ target: '≥90%', actual: '', score: '10' }),
    raises: [{ cell: 'E13', found: '', says: '“指标1”未填写实际完成值。' }],
  },
  'a sign for nothing': {
    spec: row({ target: '≥90%', actual: '—', score: '10' }),
    raises: [{ cell: 'E13', found: '—' }],
  },
  'zero is an achievement': { spec: row({ target: '≥90%', actual: '0%', score: '0', note: '未开展' }) },
  'words are an achievement': { spec: row({ target: '良好', actual: '良好', score: '10' }) },
  'a placeholder needs none': {
    spec: {
      total: null,
      indicators: [
        { target: '完成', actual: '完成', weight: '100', score: '100' },
        { name: '……', kind: 'placeholder' },
      ],
    },
  },
  'nor does a row with the weight 0': { spec: row({ target: '≥90%', actual: '', weight: '0', score: '0' }) },
  'a layout without the column': {
    spec: row({ target: '≥90%', actual: '', score: '10' }),
    change: (form) => ({
      ...form,
      indicators: form.indicators.map((indicator) => ({
        ...indicator,
        actual: { ...indicator.actual, entry: null },
      })),
    }),
  },
});
