import { noteSaysNothing } from '../../src/checks/note-says-nothing';
import { checkCases, row } from './cases';

const half = { name: '办结率', target: '≥90%', actual: '45%', score: '5.00' };

checkCases(noteSaysNothing, {
  'half of it done, and 已完成 for a reason: told once': {
    spec: row({ ...half, note: '已完成' }),
    raises: [
      {
        cell: 'H13',
        related: ['G13'],
        found: '已完成',
        says: '“办结率”得分低于分值，未达到年度指标值，填写的“已完成”没有说明原因。',
      },
    ],
  },
  ...Object.fromEntries(
    ['无偏差', '不适用', '按计划完成。', '偏差原因：无偏差', '=DISPIMG("ID_1",1)'].map((note) => [
      `“${note}” gives none either`,
      { spec: row({ ...half, note }), raises: [{ cell: 'H13' }] },
    ]),
  ),
  'points taken off a target that was met': {
    spec: row({ name: '点击率', target: '≥4%', actual: '5%', score: '9', note: '无偏差' }),
    raises: [{ cell: 'H13', says: '“点击率”得分低于分值，填写的“无偏差”没有说明原因。' }],
  },
  'far more than planned, where the rules ask for the reason': {
    spec: row({ name: '场次', target: '≥10场', actual: '35场', score: '9', note: '已完成' }),
    ruleset: 'beijing',
    raises: [{ cell: 'H13', says: '“场次”得分低于分值，超额较多，填写的“已完成”没有说明原因。' }],
  },
  'nothing to explain': { spec: row({ target: '≥90%', actual: '95%', score: '10', note: '已完成' }) },
  'a sign for nothing is no note at all': {
    spec: row({ ...half, note: '无' }),
    also: ['deduction-without-note'],
  },
  'a reason': { spec: row({ ...half, note: '设备到货晚' }) },
  'a formula that gives too little is the cause itself': {
    spec: row({ ...half, actual: '90%', score: { text: '9', formula: '=F13*0.9' }, note: '无偏差' }),
    also: ['formula-disagrees'],
  },
  'a formula that gives too little where a reason is due for the target too': {
    spec: row({ ...half, score: { text: '4', formula: '=F13*0.4' }, note: '无偏差' }),
    raises: [{ cell: 'H13', says: '“办结率”得分低于分值，未达到年度指标值，填写的“无偏差”没有说明原因。' }],
    also: ['formula-disagrees'],
  },
  'a form without scores, a target missed': {
    spec: row({ ...half, weight: null, score: null, note: '无偏差' }),
    raises: [{ cell: 'H13', related: [] }],
  },
  'one note for two rows is told once': {
    spec: {
      total: null,
      indicators: [
        { ...half, weight: '50', score: '25', note: '无偏差' },
        { ...half, weight: '50', score: '25', note: '无偏差' },
      ],
    },
    change: (form) => ({
      ...form,
      indicators: form.indicators.map((indicator) => ({ ...indicator, note: form.indicators[0]!.note })),
    }),
    raises: [{ cell: 'H13' }],
  },
});
