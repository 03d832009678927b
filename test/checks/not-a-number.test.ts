import { notANumber } from '../../src/checks/not-a-number';
import { checkCases, funds, row } from './cases';

checkCases(notANumber, {
  'words in a score': {
    spec: row({ target: '≥90%', actual: '95%', score: '满分' }),
    raises: [{ cell: 'G13', found: '满分', says: '“指标1”的得分“满分”无法读作数值，请核对。' }],
  },
  'words in a weight and an amount': {
    spec: funds([{ initial: '1', budget: '若干', executed: '100', weight: '10', rate: '-', score: '10' }], {
      indicators: [{ target: '完成', actual: '完成', weight: '九十', score: '90' }],
    }),
    raises: [
      { cell: 'D6', found: '若干' },
      { cell: 'F13', found: '九十' },
    ],
  },
  'an error value': {
    spec: row({ target: '≥90%', actual: '95%', score: '10' }),
    change: (form) => ({
      ...form,
      indicators: form.indicators.map((indicator, i) =>
        i > 0
          ? indicator
          : {
              ...indicator,
              score: {
                ...indicator.score!,
                text: '#DIV/0!',
                value: { error: '#DIV/0!' },
                formula: '=1/0',
                number: null,
                reading: 'error' as const,
              },
            },
      ),
    }),
    raises: [{ cell: 'G13', found: '#DIV/0!', says: '“指标1”的得分是错误值 #DIV/0!，请改正。' }],
  },
  'a damaged target': {
    spec: row({ name: '制作宣传品数量', target: '第O份', actual: '20份', score: '10' }),
    raises: [{ cell: 'D13', found: '第O份' }],
  },
  'signs for nothing are no numbers, and no fault': {
    spec: funds([
      { budget: '100', executed: '100', weight: '10', rate: '100%', score: '10' },
      {
        label: '上年结转资金',
        role: 'carryover',
        budget: '-',
        executed: '-',
        weight: '-',
        rate: '-',
        score: '-',
      },
    ]),
  },
  'words of achievement are no damaged numbers': {
    spec: row({ target: '≥90%', actual: '达成指标', score: '10' }),
  },
  'a formula whose result is not stored is told as that alone': {
    spec: row({
      target: '≥90%',
      actual: '95%',
      score: { text: '满分', formula: '=F13', calculated: false },
    }),
    also: ['formula-not-calculated'],
  },
  'a formula that gives words': {
    spec: row({ target: '≥90%', actual: '95%', score: { text: '满分', formula: '=F13' } }),
    raises: [{ cell: 'G13', found: '满分' }],
  },
  'an error that stands in the cell as a text': {
    spec: row({ target: '≥90%', actual: '95%', score: '#VALUE!' }),
    raises: [{ cell: 'G13', found: '#VALUE!' }],
  },
});
