import { executionScoreMismatch } from '../../src/checks/execution-score-mismatch';
import { rulesetById } from '../../src/ruleset/rulesets';
import { checkCases, funds } from './cases';

const GENERAL = rulesetById('mof-2020')!;
const WHOLE_POINTS = { ...GENERAL, rounding: { ...GENERAL.rounding, places: 0 } };

checkCases(executionScoreMismatch, {
  '42.68 % of 10 is 4.26, not 5.00': {
    spec: funds([
      { budget: '7,565.92', executed: '3,229.53', weight: '10.00', rate: '42.68', score: '5.00' },
    ]),
    ruleset: 'shanghai',
    raises: [{ cell: 'H6', expected: '4.26', found: '5.00' }],
  },
  'both roundings of 9.6145 are right: 9.61': {
    spec: funds([{ budget: '1404.67', executed: '1350.52', weight: '10', rate: '96.15', score: '9.61' }]),
  },
  'and 9.62, rounded over a rounded rate': {
    spec: funds([{ budget: '1404.67', executed: '1350.52', weight: '10', rate: '96.15', score: '9.62' }]),
  },
  '8.60 is right for a rate of 86%': {
    spec: funds([{ budget: '43.2', executed: '37.24', weight: '10', rate: '86%', score: '8.60' }]),
  },
  'a rounded whole number is coarse, not wrong': {
    spec: funds([{ budget: '43.2', executed: '37.24', weight: '10', rate: '86%', score: '9' }]),
  },
  'where the rules round to whole points 9.00 is 8.62 rounded, not a wrong score with two decimals': {
    spec: funds([{ budget: '43.2', executed: '37.24', weight: '10', rate: '86.2%', score: '9.00' }]),
    ruleset: WHOLE_POINTS,
  },
  'and 8.00 is not': {
    spec: funds([{ budget: '43.2', executed: '37.24', weight: '10', rate: '86.2%', score: '8.00' }]),
    ruleset: WHOLE_POINTS,
    raises: [{ cell: 'H6', expected: '9', found: '8.00' }],
  },
  'nor is 9.60, all of the weight, where 9.504 would round to more than it': {
    spec: funds([{ budget: '100', executed: '99', weight: '9.6', rate: '99%', score: '9.60' }]),
    ruleset: WHOLE_POINTS,
    also: ['weight-total'],
  },
  'what the recorded rate earns is rounded like what is due': {
    spec: funds([{ budget: '10000', executed: '8496', weight: '10', rate: '85%', score: '9.00' }]),
    ruleset: WHOLE_POINTS,
  },
  'neither floor nor rounding': {
    spec: funds([{ budget: '43.2', executed: '37.24', weight: '10', rate: '86%', score: '10' }]),
    raises: [{ cell: 'H6', expected: '8.62', found: '10' }],
  },
  'spending above the budget earns no more than the weight': {
    spec: funds([{ budget: '100', executed: '120', weight: '10', rate: '120%', score: '10' }]),
    also: ['execution-over-budget'],
  },
  'without amounts the recorded rate counts': {
    spec: funds([{ budget: null, executed: null, weight: '10', rate: '76%', score: '7.6' }]),
  },
  'and contradicts a wrong score': {
    spec: funds([{ budget: null, executed: null, weight: '10', rate: '76%', score: '9.60' }]),
    raises: [{ cell: 'H6', expected: '7.6', found: '9.60' }],
  },
  'with nothing planned and nothing spent any score is as good': {
    spec: funds([{ budget: '-', executed: '0.00', weight: '10', rate: '0.00', score: '10' }]),
  },
  'rows that repeat the score are not scored': {
    spec: funds([
      { budget: '100', executed: '100', weight: '10', rate: '100%', score: '10' },
      { budget: '100', executed: '100', weight: '10', rate: '100%', score: '3' },
    ]),
  },
});
