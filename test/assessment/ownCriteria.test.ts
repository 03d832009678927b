import { testEach } from './filed';

const HEAD = ['2023年度部门整体支出绩效自评表', '部门名称|某市交通运输局||||||'];
const HEADINGS = '一级指标|二级指标|三级指标|分值|评分标准|实际完成值|得分|备注';

const INPUT = [
  '投入|预算配置|在职人员控制率|6|以100%为标准。在职人员控制率≤100%，计6分；每超过一个百分点扣0.6分，扣完为止。|97.2%|6|',
  '||“三公经费”变动率|7|“三公经费”变动率≤0，计7分；“三公经费”变动率＞0，每超过一个百分点扣0.7分，扣完为止。|-4.5%|7|',
];
const PROCESS = [
  '过程|预算执行|预算完成率|9|100%计满分，每低于4%扣1.5分，扣完为止。|92%|6|两个项目跨年实施。',
  '||预算控制率|4|=0，计4分；0-8%（含），计3分；8-16%（含），计2分；16-24%（含），计1分；大于24%不得分。|8%|3|年中追加应急抢险资金。',
  '||预算调整率|3|=0，计3分；0-12%（含），计2分；12-25%（含），计1分；大于25%不得分。|12.5%|1|上级专项年中下达。',
  '||结转结余率|4|结转结余率≤3%，计4分；3%-9%（含），计2分；9%-15%（含），计1分；大于15%，不得分。|2.8%|4|',
  '|预算管理|管理制度健全性|5|①已制定内部财务管理制度，1分；②制度合法、合规、完整，2分；③制度得到有效执行，2分。|制度已印发执行|5|',
];
/** Seven rows above weigh 38. */
const OUTPUT = [
  '产出|职责履行|重点工作实际完成率|32|得分=重点工作实际完成率×分值|100%|32|',
  '效果|履职效益|社会公众满意度|30|90%（含）以上计30分；80%（含）-90%，计20分；70%（含）-80%，计10分；低于70%计0分。|93%|30|',
];
const TOTAL = '合计|||100|||94|';

testEach({
  'a department by the criteria of its rows, in a table without targets': {
    rows: [...HEAD, HEADINGS, ...INPUT, ...PROCESS, ...OUTPUT, TOTAL],
    says: {
      status: 'ready',
      scores: [
        '在职人员控制率 6/6',
        '“三公经费”变动率 7/7',
        '预算完成率 6/9',
        '预算控制率 3/4',
        '预算调整率 1/3',
        '结转结余率 4/4',
        '管理制度健全性 5/5 → no-achieved-value',
        '重点工作实际完成率 32/32',
        '社会公众满意度 30/30',
      ],
      total: '94 = 94 → 94',
      findings: ['not-evaluated G10'],
    },
  },

  'scores that the criteria do not give, and the total that follows': {
    rows: [
      ...HEAD,
      HEADINGS,
      ...INPUT,
      PROCESS[0]!.replace('|6|两个', '|8|两个'),
      ...PROCESS.slice(1, 4),
      PROCESS[4]!.replace(/\|5\|$/, '|4.5|'),
      ...OUTPUT,
      '合计|||100|||95.5|',
    ],
    says: {
      status: 'not-ready',
      // 8 of 9 is lowered to 6; what a set of requirements is worth nobody can compute.
      total: '95.5 = 95.5 → 93.5',
      findings: ['criterion-mismatch G6', 'score-off-scale G10'],
    },
  },

  'where only the remark states a value, nothing is written': {
    rows: [
      ...HEAD,
      '一级指标|二级指标|三级指标|分值|评分标准|得分|备注',
      '投入|预算配置|在职人员控制率|60|≤100%，计60分；每超过一个百分点扣6分，扣完为止。|60|在职人员控制率为102%',
      '过程|预算执行|预算完成率|40|100%计满分，每低于4%扣10分，扣完为止。|20|预算完成率92%，两个项目跨年实施。',
      '合计|||100||80|',
    ],
    says: {
      status: 'not-ready',
      scores: ['在职人员控制率 60/60 → 48', '预算完成率 20/40'],
      total: '80 = 80 → 80',
      findings: ['criterion-mismatch F4'],
    },
  },

  'rows to choose among share a weight: those not taken lack nothing': {
    rows: [
      ...HEAD,
      HEADINGS,
      '产出|职责履行|实际完成率|60|可选项，可以自行细化|100%|60|',
      '||质量达标率||可选项，可以自行细化|||',
      '||完成及时率||可选项，可以自行细化|||',
      '效果|履职效益|社会公众满意度|40|90%（含）以上计40分；低于90%不得分。|93%|40|',
      '合计|||100|||100|',
    ],
    drawn: { merged: ['D4:D6'] },
    says: {
      status: 'ready',
      scores: [
        '实际完成率 60/60 → 48–60',
        '质量达标率 placeholder',
        '完成及时率 placeholder',
        '社会公众满意度 40/40',
      ],
      total: '100 = 100 → 100',
      findings: [],
    },
  },

  'the last of them taken has the whole weight': {
    rows: [
      ...HEAD,
      HEADINGS,
      '产出|职责履行|实际完成率（可选项）|60||||',
      '||质量达标率（可选项）||质量达标率≥95%得满分，每低于1%扣5分。|94%|58|样品批次不合格。',
      '效果|履职效益|社会公众满意度|40|90%（含）以上计40分；低于90%不得分。|93%|40|',
      '合计|||100|||98|',
    ],
    says: {
      status: 'not-ready',
      scores: ['实际完成率（可选项） placeholder', '质量达标率（可选项） 58/60 → 55', '社会公众满意度 40/40'],
      total: '98 = 98 → 95',
      findings: ['criterion-mismatch G5'],
    },
  },

  'several taken share it, and none is asked for a weight': {
    rows: [
      ...HEAD,
      HEADINGS,
      '产出|职责履行|实际完成率（可选项）|60||100%|30|',
      '||质量达标率（可选项）|||98%|30|',
      '效果|履职效益|社会公众满意度|40|90%（含）以上计40分；低于90%不得分。|93%|40|',
      '合计|||100|||100|',
    ],
    says: { status: 'ready', total: '100 = 100 → 100', findings: ['not-evaluated G3'] },
  },
});
