import { testEach } from './filed';
import { REST, TOP } from './nationalForm';

const OUTPUT = '|产出指标|数量指标|修复册数|≥20册|20册|50|50';

/** Several facts in one cell, as offices type them into a merged line. */
testEach({
  'unit, date and money unit in one line above the project': {
    rows: [
      '项目支出绩效自评表',
      '填报单位（盖章）：某医院　　　　　　填报日期：2024年3月15日　　　　　单位：万元',
      '项目名称|医疗设备购置|||项目负责人|赵某|联系电话|025-11112222|',
      '项目资金|预算数|120|执行数|114|执行率|95%|得分|9.5',
      '一级指标|二级指标|三级指标|目标值|完成值|分值|自评得分|扣分|扣分原因',
      '产出指标|数量指标|购置设备数|≥5台|5台|20|20|0|',
      '|时效指标|到货及时率|≥95%|90%|30|28.42|1.58|物流延误',
      '效益指标|社会效益指标|检查等候时间|≤2天|1.5天|30|30|0|',
      '满意度指标|患者满意度|患者满意度|≥90%|93.5%|10|10|0|',
      '总分|||||100|97.92|2.08|',
    ],
    says: {
      status: 'ready',
      about: '_ 医疗设备购置 / _ / 某医院',
      total: '97.92 = 97.92 → 97.92',
      findings: [],
    },
  },

  'project and unit in one cell': {
    rows: [
      '项目支出绩效自评表（2023年度）',
      '项目名称：公共图书馆 免费开放　　实施单位：某县图书馆　　主管部门：某县文旅局',
      ...TOP.slice(3),
      OUTPUT,
      ...REST,
      '总分||||||100|100',
    ],
    says: {
      status: 'ready',
      about: '2023 公共图书馆 免费开放 / 某县文旅局 / 某县图书馆',
      total: '100 = 100 → 100',
      findings: [],
    },
  },

  'total and grade in one cell, the grade with its interval': {
    rows: [...TOP, OUTPUT, ...REST, '总分：100分　　自评等级：优（90分（含）以上）'],
    says: {
      status: 'ready',
      total: '100分 = 100 → 100',
      grade: '优（90分（含）以上） = 优',
      findings: [],
    },
  },

  'the unit called 单位 behind a line that gives the unit of money': {
    rows: [
      '项目支出绩效自评表（2023年度）',
      '单位：某县水务局',
      '单位：元',
      '项目名称|供水管网维修',
      '资金|||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
      '|年度资金总额||100|100|100|10|100%|10',
      TOP[5]!,
      OUTPUT,
      ...REST,
      '总分||||||100|100',
    ],
    says: { status: 'ready', about: '2023 供水管网维修 / _ / 某县水务局', findings: [] },
  },
});
