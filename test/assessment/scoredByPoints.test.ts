import { testEach } from './filed';

/** Decisions and management, to which points are given without a target. */
testEach({
  'decisions without targets among the indicators, each marked with a dash': {
    rows: [
      '市本级项目支出绩效自评表（2023年度）',
      '项目名称||城市绿化||主管部门|某市园林局||',
      '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施',
      '决策|项目立项|立项依据充分性|—|—|5|5|',
      '|绩效目标|绩效目标合理性|—|合理|5|4|目标偏低',
      '过程|资金管理|资金使用合规性|—|已完成|10|10|',
      '|组织实施|管理制度健全性||健全|10|10|',
      '产出|产出数量|绿化面积|≥10万平方米|10万平方米|40|40|',
      '效益|社会效益|居住环境|—|明显改善|20|20|',
      '|满意度|市民满意度|≥90%|93%|10|10|',
      '总分|||||100|99|',
    ],
    says: {
      status: 'ready',
      scores: [
        '立项依据充分性 5/5 → target-missing',
        '绩效目标合理性 4/5 → target-missing',
        '资金使用合规性 10/10 → 8–10',
        '管理制度健全性 10/10 → target-missing',
        '绿化面积 40/40',
        '居住环境 20/20 → target-missing',
        '市民满意度 10/10',
      ],
      total: '99 = 99 → 99',
      // Benefits have targets; that one is missing is worth a look.
      findings: ['not-evaluated G4', 'target-missing D9'],
    },
  },

  'one target forgotten among others of management': {
    rows: [
      '项目支出绩效自评表（2023年度）',
      '项目名称||城市绿化||主管部门|某市园林局||',
      '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施',
      '过程管理|资金管理|预算执行率|≥95%|97%|20|20|',
      '||资金到位率|||10|10|',
      '产出|产出数量|绿化面积|≥10万平方米|10万平方米|60|60|',
      '|满意度|市民满意度|≥90%|93%|10|10|',
      '总分|||||100|100|',
    ],
    says: { status: 'not-ready', findings: ['target-missing D5', 'actual-missing E5'] },
  },
});
