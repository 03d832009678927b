/** The rows of a small form in the national layout; tests change the part they are about. */
export const HEADER = [
  '项目支出绩效自评表',
  '（2024年度）',
  '项目名称||古籍修复',
  '主管部门||市图书馆局||||实施单位|市图书馆',
  '项目资金（万元）|||年初预算数|全年预算数(B)|全年执行数(C)|分值|执行率(C/B)|得分',
  '|年度资金总额||100|80|40|10|50%|5',
  '|其中：当年财政拨款||100|80|40|-|50%|-',
];

export const HEADINGS =
  '绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施';

export const INDICATORS = [
  '|产出指标|数量指标|修复古籍册数|≥20册|25册|50|50',
  '|||培训场次|≥2场|2场|10|10',
  '||质量指标|验收合格率|≥95%|90%|20|18.95|纸张不足',
  '|满意度指标|服务对象满意度指标|读者满意度|≥90%|92%|10|10',
];

export const TOTAL = '总分||||||100|93.95';

export const FORM = [...HEADER, HEADINGS, ...INDICATORS, TOTAL];
