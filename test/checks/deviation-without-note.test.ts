import { deviationWithoutNote } from '../../src/checks/deviation-without-note';
import { checkCases, row } from './cases';

checkCases(deviationWithoutNote, {
  'full marks for 98 of 100': {
    spec: row({ name: '政策知晓率', target: '100%', actual: '98%', score: '10' }),
    also: ['score-above-rule'],
    raises: [
      {
        cell: 'H13',
        related: ['D13', 'E13'],
        says: '“政策知晓率”年度指标值 100%，实际完成值 98%，未达到目标，未说明原因。',
      },
    ],
  },
  'passed so far that the rules ask for the reason': {
    spec: row({ target: '≥10次', actual: '45次', weight: '10', score: '8.00' }),
    ruleset: 'beijing',
    also: ['deduction-without-note'],
  },
  'full marks although the rules ask for a penalty and its reason': {
    spec: row({ target: '≥10次', actual: '45次', weight: '10', score: '10.00' }),
    ruleset: 'beijing',
    raises: [{ cell: 'H13' }],
    also: ['penalty-not-applied'],
  },
  'a form without scores, a target missed': {
    spec: row({ target: '≥90%', actual: '45%', weight: null, score: null }),
    raises: [{ cell: 'H13' }],
  },
  'a reason is given': {
    spec: row({ target: '100%', actual: '98%', score: '10', note: '个别群众外出' }),
    also: ['score-above-rule'],
  },
  'points are lost: that is a deduction': {
    spec: row({ target: '≥90%', actual: '45%', score: '5.00' }),
    also: ['deduction-without-note'],
  },
  'an empty score is told as that alone': {
    spec: row({ target: '≥90%', actual: '45%', score: '' }),
    also: ['score-missing'],
  },
  'the target is reached': { spec: row({ target: '≥90%', actual: '95%', score: '10' }) },
  'a form without a column for notes': {
    spec: row({ target: '100%', actual: '98%', score: '10', note: null }),
    also: ['score-above-rule'],
  },
  'scores without weights: nothing says that points were lost': {
    spec: row({ target: '≥90%', actual: '45%', weight: null, score: '20' }),
    raises: [{ cell: 'H13' }],
  },
});
