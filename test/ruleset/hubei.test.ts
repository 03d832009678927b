import { knownAnswers } from './knownAnswers';
import { execution, scores } from './questions';

knownAnswers('hubei', {
  answers: [
    execution('100', 'computed', '20'),
    execution('50', 'computed', '10'),
    scores('全面保障', '部分达成指标并具有一定效果', '5 to 7.99'),
    scores('全面保障', '未达成指标且效果较差', '0 to 4.99'),
  ],
  chosen: [
    [
      'prints the tiers of Hubei',
      {
        notes: [
          '3.分别按照该指标对应分值区间100％—80％（≥80%）、80%～50%（≥50%，＜80%）、50%－0%合理确定分值',
        ],
      },
      'notes',
    ],
    [
      'has the headings of Hubei',
      { headings: ['三级指标', '年初目标值（A）'], fundHeadings: ['执行率(B/A)', '得分（20分*执行率）'] },
      'headings',
    ],
    ['is of a department in Hubei', { department: '湖北省教育厅' }, 'region'],
  ],
  forms: [
    {
      what: 'funds 20 points, a half-way achievement in words from 50 %',
      spec: {
        funds: [{ budget: '34.64', executed: '30', weight: null }],
        indicators: [
          { target: '≥50人', actual: '45人', weight: '40' },
          { target: '≤5次', actual: '8次', weight: '20' },
          {
            target: '稳定',
            actual: '部分达成预期指标',
            weight: '20',
            score: '12',
            note: '宣传不够，明年加强。',
          },
        ],
      },
      // 30 ÷ 34.64 × 20 = 17.32…; 45 ÷ 50 × 40 = 36; 5 ÷ 8 × 20 = 12.5; half-way of 20: 10 up to below 16;
      // with the 12 given there: 17.32 + 36 + 12.5 + 12 = 77.82.
      gives: {
        execution: '17.32',
        indicators: ['36–36', '12.5–12.5', '10–15.99'],
        total: '77.82',
        grade: '中',
        due: [],
      },
    },
  ],
});
