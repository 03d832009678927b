import { testEach } from './filed';
import { TOP } from './nationalForm';

/** 114 of 120 points. */
const ROWS = [
  ...TOP,
  '|产出指标|数量指标|修复册数|≥20册|16册|30|24|纸张不足',
  '||质量指标|验收合格率|100%|100%|30|30',
  '|效益指标|社会效益指标|读者人数|≥3000人|3000人|30|30',
  '|满意度指标|服务对象满意度指标|读者满意度|≥90%|92%|20|20',
];

testEach({
  'folded to 100 points below the total: neither the weights nor the other total are wrong': {
    rows: [...ROWS, '合计||||||120|114', '折算百分制得分||||||100|95', '评价等级||优'],
    says: {
      status: 'ready',
      total: '114 = 114 → 114',
      grade: '优 = _',
      findings: ['section-weights-unusual B7'],
    },
  },
  'under a label that says total again': {
    rows: [...ROWS, '合计||||||120|114', '最终得分（百分制）|||||||95'],
    says: { status: 'ready', total: '114 = 114 → 114', findings: ['section-weights-unusual B7'] },
  },
  'folded wrongly: both are told': {
    rows: [...ROWS, '合计||||||120|114', '最终得分（百分制）|||||||97'],
    says: {
      status: 'not-ready',
      findings: ['section-weights-unusual B7', 'weight-total G11', 'total-stated-twice H12'],
    },
  },
});
