import { wordingOf } from '../../../src/form/words/wording';

test.each([
  [
    'project',
    '项目名称 项目名称及代码 子项目名称 项目名称（编码） 项目(政策)名称 政策和项目名称 资金名称 项目全称',
  ],
  ['department', '主管部门 主管单位 归口管理部门 市直主管部门 主管科室 省级预算部门名称'],
  ['unit', '实施单位 项目单位（公章） 负责单位 承办单位 填表单位 业主单位 项目法人 被评价单位 用款单位'],
  ['goal', '年度目标1：（40分） 目标二 年度绩效目标3'],
  ['total', '总分 合计 自评合计 得分总计 自评分合计 考核总分 总分合计 合计（100分） 自评总分数 最后得分'],
  ['top-total', '自评得分 综合评分 最终得分 项目自评总分'],
  ['subtotal', '小计 数量指标小计 产出小计 得分小计'],
  ['grade', '评分等级 自评等次 综合等级 自评评级 等级评定 综合评定等级'],
])('%s', (label, spellings) => {
  const read = spellings.split(' ').map((spelling) => [spelling, wordingOf(spelling).label?.label]);
  expect(read).toEqual(spellings.split(' ').map((spelling) => [spelling, label]));
});

test.each([
  ['项目名称：甲 实施单位：乙', ['project 甲', 'unit 乙']],
  ['项目名称：公共图书馆 免费开放', ['project 公共图书馆 免费开放']],
  ['填报单位（盖章）：甲　　填报日期：2024年3月15日　　单位：万元', ['unit 甲', 'tail 2024年3月15日']],
  ['预算年度：2024　　　金额单位：元', ['year 2024']],
  ['项目名称：【甲】', ['project 【甲】']],
  ['总分（满分：100分）', ['total ']],
  ['单位：某县水务局', ['unit 某县水务局']],
  ['年度\n2024', ['year 2024']],
  ['单位\n某县水务局', ['unit 某县水务局']],
  ['年度\n资金总额', []],
  ['年度\r\n资金总额：', []],
  ['单位\n自有资金', []],
  ['单位：万元', []],
  ['单位：平方米', []],
])('%j labels %j', (text, labels) => {
  expect(wordingOf(text).labels.map(({ label, rest }) => `${label} ${rest}`)).toEqual(labels);
});
