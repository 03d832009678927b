import { noteDraft } from '../../src/checks/note-draft';
import { checkCases, funds, row } from './cases';

checkCases(noteDraft, {
  'the marker still stands': {
    spec: row({
      target: '≥90%',
      actual: '45%',
      score: '5.00',
      note: '【待补充】年度指标值 ≥90%。偏差原因：',
    }),
    raises: [
      {
        cell: 'H13',
        says: '“指标1”的偏差原因分析及改进措施还是草稿。请补全原因和改进措施，并删去“【待补充】”。',
      },
    ],
  },
  'also where no note is due any more': {
    spec: row({ target: '≥90%', actual: '95%', score: '10', note: '【待补充】' }),
    raises: [{ cell: 'H13' }],
  },
  'one note merged over two rows is one draft': {
    spec: row({ target: '≥90%', actual: '45%', score: '5.00', note: '【待补充】' }),
    change: (form) => ({
      ...form,
      indicators: form.indicators.map((indicator) => ({ ...indicator, note: form.indicators[0]!.note })),
    }),
    raises: [{ cell: 'H13' }],
  },
  'a finished note': {
    spec: row({ target: '≥90%', actual: '45%', score: '5.00', note: '偏差原因：设备到货晚' }),
  },
  'a draft that somebody copied into the funds': {
    spec: funds([
      { budget: '100', executed: '80', weight: '10', rate: '80%', score: '8', note: '【待补充】偏差原因：' },
    ]),
    raises: [
      {
        cell: 'I6',
        found: '【待补充】偏差原因',
        says: '“年度资金总额”的偏差原因分析及改进措施还是草稿。请补全原因和改进措施，并删去“【待补充】”。',
      },
    ],
  },
  'the same below rules that ask for the reason: begun, and told as that alone': {
    spec: funds([
      { budget: '100', executed: '80', weight: '10', rate: '80%', score: '8', note: '【待补充】偏差原因：' },
    ]),
    ruleset: 'sichuan',
    raises: [{ cell: 'I6' }],
  },
});
