import { knownAnswers } from './knownAnswers';
import { sections } from './questions';

knownAnswers('mof-2020', {
  answers: [sections('[{"产出指标":"50","效益指标":"30","满意度指标":"10"},false]')],
  chosen: [],
  forms: [
    {
      what: 'the usual rules: 10 points for the execution, half-way from 60 %',
      spec: {
        funds: [{ budget: '120', executed: '100', weight: '10', score: '' }],
        indicators: [
          { target: '≥50人', actual: '45人', weight: '50' },
          { target: '≤5次', actual: '8次', weight: '30' },
          { target: '稳定', actual: '达成预期指标', weight: '10' },
        ],
      },
      // 100 ÷ 120 × 10 = 8.333…; 45 ÷ 50 × 50 = 45; 5 ÷ 8 × 30 = 18.75; 8.33 + 45 + 18.75 + 10 = 82.08.
      gives: {
        execution: '8.33',
        indicators: ['45–45', '18.75–18.75', '8–10'],
        total: '82.08',
        grade: '良',
        due: [],
      },
    },
  ],
});
