import { deductionWithoutNote } from '../../src/checks/deduction-without-note';
import { checkCases, funds, row } from './cases';

checkCases(deductionWithoutNote, {
  'where a slip in the achievement would make score and total right, that is told as well': {
    spec: row(
      { name: '合格率', target: '≥90%', actual: '89.1%', score: '9.01' },
      { total: { weight: '100', score: '99.01' } },
    ),
    raises: [
      {
        cell: 'G13',
        says: '“合格率”分值 10 分，得分 9.01 分，扣 0.99 分，未说明原因。也可能是实际完成值（E13）错了一位，应为 81.1%；请核对，没有改动。',
      },
    ],
  },
  '70.00 of 75 without a reason': {
    spec: row({ name: '合格率', target: '全部', actual: '达成指标', weight: '75.00', score: '70.00' }),
    ruleset: 'shanghai',
    raises: [
      {
        cell: 'G13',
        related: ['H13'],
        found: '70.00',
        says: '“合格率”分值 75 分，得分 70.00 分，扣 5 分，未说明原因。',
      },
    ],
  },
  '无, 0, - and / are no reasons': {
    spec: {
      total: null,
      indicators: ['无', '0', '-', '/'].map((note) => ({
        target: '完成',
        actual: '完成',
        weight: '25',
        score: '24',
        note,
      })),
    },
    raises: [{ cell: 'G13' }, { cell: 'G14' }, { cell: 'G15' }, { cell: 'G16' }],
  },
  'reached, and points taken off all the same': {
    spec: row({ target: '≥90%', actual: '95%', score: '8' }),
    raises: [{ cell: 'G13', found: '8' }],
  },
  'too high and unexplained are two causes': {
    spec: row({ target: '≥90%', actual: '45%', weight: '5.00', score: '4.00' }),
    raises: [{ cell: 'G13', found: '4.00' }],
    also: ['score-above-rule'],
  },
  'a reason is given': { spec: row({ target: '≥90%', actual: '95%', score: '8', note: '支撑材料不充分' }) },
  'a draft is told as a draft': {
    spec: row({ target: '≥90%', actual: '95%', score: '8', note: '【待补充】偏差原因：' }),
    also: ['note-draft'],
  },
  'full marks need no reason': { spec: row({ target: '≥90%', actual: '95%', score: '10' }) },
  'nor does a row with the weight 0': {
    spec: row({ target: '≥90%', actual: '95%', weight: '0', score: '0' }),
  },
  'a rate of execution so low that Sichuan asks for the reason': {
    spec: funds([{ budget: '100', executed: '80', weight: '10', rate: '80%', score: '8', note: '' }]),
    ruleset: 'sichuan',
    raises: [{ cell: 'I6', related: ['G6'], found: '80%' }],
  },
  'the prompt that is printed into the cell is no reason': {
    spec: funds([
      {
        budget: '100',
        executed: '80',
        weight: '10',
        rate: '80%',
        score: '8',
        note: '需说明原因（100字以内）',
      },
    ]),
    ruleset: 'sichuan',
    raises: [{ cell: 'I6' }],
  },
  'a low rate of execution with its reason': {
    spec: funds([
      { budget: '100', executed: '80', weight: '10', rate: '80%', score: '8', note: '尾款未到期' },
    ]),
    ruleset: 'sichuan',
  },
  'a low rate of execution where nobody asks for the reason': {
    spec: funds([{ budget: '100', executed: '80', weight: '10', rate: '80%', score: '8', note: '' }]),
  },
  'a form without a column for notes': {
    spec: row({ target: '≥90%', actual: '95%', score: '8', note: null }),
  },
  'the reason for a low rate is still a draft: it has been begun': {
    spec: funds([
      { budget: '100', executed: '80', weight: '10', rate: '80%', score: '8', note: '【待补充】原因：' },
    ]),
    ruleset: 'sichuan',
    also: ['note-draft'],
  },
  'a form without a column of rates': {
    spec: funds([{ budget: '100', executed: '80', weight: '10', rate: null, score: '8', note: '' }]),
    ruleset: 'sichuan',
    raises: [{ cell: 'I6', related: [], found: '80%' }],
  },
  'one score for two indicators is one deduction': {
    spec: {
      total: null,
      indicators: [
        { target: '完成', actual: '完成', weight: '40', score: '90' },
        { target: '完成', actual: '完成', weight: '60', score: '90', scoredWith: 0 },
      ],
    },
    change: (form) => ({
      ...form,
      indicators: form.indicators.map((indicator) => ({ ...indicator, score: form.indicators[0]!.score })),
    }),
    raises: [
      { cell: 'G13', related: ['H13'], says: '“指标1”分值 100 分，得分 90 分，扣 10 分，未说明原因。' },
    ],
  },
});
