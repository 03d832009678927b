/** The national form down to its headings in row 6; indicators follow from row 7 on. */
export const TOP = [
  '项目支出绩效自评表（2023年度）',
  '项目名称||古籍修复',
  '主管部门||某市文化局|||实施单位|某图书馆',
  '项目资金（万元）|||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
  '|年度资金总额||100|100|100|10|100%|10',
  '绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施',
];
export const OUTPUT = '|产出指标|数量指标|修复册数|≥20册|20册|50|50';
export const EFFECT = '|效益指标|社会效益指标|读者人数|≥3000人|3000人|30|30';
export const CONTENT = '|满意度指标|服务对象满意度指标|读者满意度|≥90%|92%|10|10';
export const REST = [EFFECT, CONTENT];
export const TOTAL = '总分||||||100|100';
