import { knownAnswers } from './knownAnswers';
import { execution } from './questions';

knownAnswers('sichuan', {
  answers: [execution('1', 'due', 'low-execution'), execution('89.9', 'due', 'low-execution')],
  chosen: [
    [
      'has the headings of Sichuan although its unit is in Guangxi',
      {
        headings: ['指标性质', '指标值', '度量单位', '完成值', '权重', '得分', '未完成原因分析'],
        unit: '广西壮族自治区图书馆',
      },
      'headings',
    ],
    ['has a project code of Sichuan', { project: '51000021R000000019951-工资性支出' }, 'region'],
  ],
  forms: [
    {
      what: '10 + 90, and an execution rate below 90 % needs a reason',
      spec: {
        funds: [{ budget: '251.89', executed: '220', weight: '10', score: '' }],
        indicators: [
          { target: '100', sign: '=', unit: '%', actual: '100', weight: '60' },
          { target: '100', sign: '=', unit: '%', actual: '96', weight: '30' },
        ],
      },
      // 220 ÷ 251.89 × 10 = 8.734; 96 ÷ 100 × 30 = 28.8; 8.73 + 60 + 28.8 = 97.53.
      gives: {
        execution: '8.73',
        indicators: ['60–60', '28.8–28.8'],
        total: '97.53',
        grade: '优',
        due: ['execution: low-execution'],
      },
    },
  ],
});
