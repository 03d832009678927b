import { completionRateMismatch } from '../../src/checks/completion-rate-mismatch';
import { checkCases, row } from './cases';

const note = '个别学员请假';

checkCases(completionRateMismatch, {
  '45 of 50 is 90 %': {
    spec: row({ target: '≥50人', actual: '45人', score: '9', completion: '90%', note }),
  },
  'another rate': {
    spec: row({ name: '培训人数', target: '≥50人', actual: '45人', score: '9', completion: '70%', note }),
    raises: [
      {
        cell: 'J13',
        expected: '90%',
        found: '70%',
        says: '“培训人数”的完成率为 70%，按实际完成值 45人、年度指标值 ≥50人计算应为 90%。',
      },
    ],
  },
  'left empty': { spec: row({ target: '≥50人', actual: '45人', score: '9', completion: '', note }) },
});
