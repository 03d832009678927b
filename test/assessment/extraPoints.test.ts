import { testEach } from './filed';
import { CONTENT, EFFECT, OUTPUT, REST, TOP } from './nationalForm';

/** 98 points: the weights are 100 without what is given or taken besides. */
const SCORED = [
  ...TOP,
  '|产出指标|数量指标|修复册数|≥20册|20册|40|40',
  '|||培训场次|≥10场|8场|10|8|场地维修',
  ...REST,
];
const SCORES = ['修复册数 40/40', '培训场次 8/10', '读者人数 30/30', '读者满意度 10/10'];
/** As they stand among the rows that are scored, and not counted. */
const and = (...extras: string[]): string[] => [...SCORES, ...extras.map((name) => `${name} detail`)];

testEach({
  'points given and taken besides, and the total capped at 100': {
    rows: [
      ...SCORED,
      '加分项|||省级表彰|||5|5|省厅通报表扬',
      '扣分项|||审计发现问题|||-5|-1|合同签订不及时',
      '总分||||||100|100',
    ],
    says: { status: 'ready', scores: and('省级表彰', '审计发现问题'), total: '100 = _ → _', findings: [] },
  },

  'points given and taken, without weights, and all of them added': {
    rows: [...SCORED, '加分项（最高5分）|||获省级表彰||||2', '减分项|||无||||0', '总分||||||100|100'],
    says: { status: 'ready', scores: and('获省级表彰', '无'), total: '100 = _ → _', findings: [] },
  },

  'a deduction recorded as what it takes': {
    rows: [...SCORED, '减分项|||信息报送迟延||||1', '总分||||||100|97'],
    says: { status: 'ready', scores: and('信息报送迟延'), total: '97 = _ → _', findings: [] },
  },

  'points that are left out of the total': {
    rows: [...SCORED, '附加分|||创新案例||||3', '总分||||||100|98'],
    says: { status: 'ready', scores: and('创新案例'), total: '98 = _ → _', findings: [] },
  },

  'a section of extra points with targets of its own, none of them got': {
    rows: [...SCORED, '|附加分（5分）|创新|获得专利|≥1项|0项|5|0', '总分||||||100|98'],
    says: { status: 'ready', scores: and('获得专利'), total: '98 = 98 → 98', findings: [] },
  },

  'a total that no way of counting them gives: told, and nothing is written': {
    rows: [...SCORED, '加分项|||获省级表彰||||2', '总分||||||100|95', '评价等级||优'],
    says: {
      status: 'ready',
      scores: and('获省级表彰'),
      total: '95 = _ → _',
      findings: ['not-evaluated H12'],
    },
  },

  'a score is missing: the total says nothing yet': {
    rows: [
      ...TOP,
      '|产出指标|数量指标|修复册数|≥20册|20册|50|',
      ...REST,
      '加分项|||获省级表彰||||2',
      '总分||||||100|95',
    ],
    says: { status: 'not-ready', total: '95 = _ → _', findings: ['score-missing H7', 'not-evaluated H11'] },
  },

  'no points given: the total is checked as ever': {
    rows: [...SCORED, '加分项|||无||||0', '减分项|||无', '总分||||||100|99'],
    says: {
      status: 'not-ready',
      scores: and('无', '无'),
      total: '99 = 98 → 98',
      findings: ['total-mismatch H13'],
    },
  },

  'the weights make 100 only with it: an indicator like any other': {
    rows: [
      ...TOP,
      '|产出指标|数量指标|修复册数|≥20册|20册|45|45',
      EFFECT,
      CONTENT,
      '|加分项|创新|获得专利|≥1项|2项|5|5',
      '总分||||||100|99',
    ],
    says: {
      status: 'not-ready',
      scores: ['修复册数 45/45', '读者人数 30/30', '读者满意度 10/10', '获得专利 5/5'],
      total: '99 = 100 → 100',
      findings: ['section-weights-unusual B7', 'over-achieved F10', 'total-mismatch H11'],
    },
  },

  'an indicator about deductions is none': {
    rows: [
      ...TOP,
      OUTPUT.replace('修复册数', '扣分原因整改件数').replaceAll('册', '件'),
      ...REST,
      '总分||||||100|100',
    ],
    says: { status: 'ready', total: '100 = 100 → 100', findings: [] },
  },
});
