import { knownAnswers } from './knownAnswers';
import { attention, zeroTarget } from './questions';

knownAnswers('guangxi', {
  answers: [
    attention('130', 'over-achieved, note due'),
    attention('299.5', 'over-achieved, note due'),
    attention('300', 'over-achieved, note due'),
    zeroTarget('30', 'over-achieved, note due'),
  ],
  chosen: [['is of a department in Guangxi', { department: '广西壮族自治区民政厅' }, 'region']],
  forms: [
    {
      what: 'from 130 % of the target up a note is due, and no point is taken off',
      spec: {
        funds: [{ budget: '10', executed: '9', weight: '10', score: '' }],
        indicators: [
          { target: '≥100人', actual: '129人', weight: '50', score: '50' },
          { target: '≥100人', actual: '130人', weight: '40', score: '40' },
        ],
      },
      gives: {
        execution: '9',
        indicators: ['50–50', '40–40'],
        total: '99',
        grade: '优',
        due: ['2: over-achieved'],
      },
    },
  ],
});
