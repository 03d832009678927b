import { targetMissing } from '../../src/checks/target-missing';
import { checkCases, row } from './cases';

checkCases(targetMissing, {
  'an empty target': {
    spec: row({ target: '', actual: '95%', score: '10' }),
    raises: [{ cell: 'D13', says: '“指标1”没有年度指标值，无法按规则核对得分。' }],
  },
  'quotation marks in a name become single ones': {
    spec: row({ name: '“三公”经费变动率', target: '', actual: '95%', score: '10' }),
    raises: [{ cell: 'D13', says: '“‘三公’经费变动率”没有年度指标值，无法按规则核对得分。' }],
  },
  'a sign for nothing': { spec: row({ target: '/', actual: '95%', score: '10' }), raises: [{ cell: 'D13' }] },
  'words are a target': { spec: row({ target: '全面保障', actual: '达成指标', score: '10' }) },
  'the weight 0 needs none': { spec: row({ target: '', actual: '95%', weight: '0', score: '0' }) },
});
