import { dice } from '../layouts/arrangement';

/** A sheet that lies beside forms in offices' workbooks and is none. */
export interface NoForm {
  readonly kind: string;
  readonly rows: readonly string[];
}

type Roll = (below: number) => number;

const UNITS = ['市科技馆', '区图书馆', '县水利局', '某镇人民政府', '第一中学', '疾控中心'];
const PROJECTS = ['古籍修复', '河道清淤', '校舍维修', '免费开放补助', '设备购置', '人才培训'];
const NAMES = ['张三', '李四', '王五', '赵六', '孙七'];
const LEVELS = [
  '产出指标|数量指标|修缮面积|≥3000平方米',
  '|质量指标|验收合格率|100%',
  '|时效指标|完工时间|12月底前',
  '|成本指标|总成本|≤200万元',
  '效益指标|社会效益指标|受益人数|≥1200人',
  '满意度指标|服务对象满意度指标|群众满意度|≥90%',
];

/** Each kind of table, with what a roll of dice changes: words, order and number of rows, a header above. */
const KINDS: Readonly<Record<string, (roll: Roll) => readonly string[]>> = {
  budget: (roll) => [
    `${year(roll)}年部门预算${one(roll, ['表', '支出表', '收支总表', '项目明细表'])}`,
    `单位：${one(roll, ['元', '万元'])}`,
    `序号|${one(roll, ['项目名称', '项目', '预算项目名称'])}|${one(roll, ['年初预算数', '预算数', '年初批复数'])}|全年预算数|${one(roll, ['执行数', '全年执行数', '支出数'])}|${one(roll, ['执行率', '执行进度', '完成率'])}|备注`,
    ...some(roll, (at) => `#${at}|${one(roll, PROJECTS)}|#${roll(900)}|#${roll(900)}|#${roll(900)}|${roll(100)}%|`),
    '合计||#900|#880|#860|97.7%|',
  ],
  roster: (roll) => [
    `${one(roll, UNITS)}${one(roll, ['人员名册', '编制内人员花名册', '通讯录', '考核结果名单'])}`,
    `序号|姓名|${one(roll, ['单位', '部门', '科室'])}|职务|${one(roll, ['考核得分', '年度考核等次', '联系电话', '得分'])}|备注`,
    ...some(roll, (at) => `#${at}|${one(roll, NAMES)}|${one(roll, UNITS)}|馆员|#${80 + roll(20)}|`),
  ],
  prices: (roll) => [
    one(roll, ['设备采购清单', '办公用品报价单', '询价记录表', '政府采购品目表']),
    `序号|${one(roll, ['名称', '品名', '指标名称', '货物名称'])}|${one(roll, ['计量单位', '单位'])}|数量|单价|金额|${one(roll, ['备注', '说明', '用途'])}`,
    ...some(roll, (at) => `#${at}|电脑|台|#${1 + roll(9)}|#5000|#${5000 * (1 + roll(9))}|办公`),
    '合计|||||#99000|',
  ],
  goals: (roll) => [
    one(roll, [
      '项目支出绩效目标表', '项目绩效目标申报表', '预算绩效目标批复表', '部门整体支出绩效目标表', '项目支出绩效目标申报表（2024年度）', '绩效目标调整表', '转移支付绩效目标表',
      '2024年项目绩效目标公开表',
    ]), // prettier-ignore
    `项目名称|${one(roll, PROJECTS)}||主管部门|${one(roll, UNITS)}`,
    ...(roll(2) ? ['年度资金总额|#100', '其中：财政拨款|#100'] : []),
    `一级指标|二级指标|三级指标|${one(roll, ['指标值', '年度指标值', '绩效指标值', '目标值', '指标值（包含数字及文字描述）'])}${one(roll, ['', '|分值', '|权重', '|备注', '|指标值说明'])}`,
    ...LEVELS.slice(0, 2 + roll(5)),
  ],
  whole: (roll) => [
    `${year(roll)}年度部门整体支出${one(roll, ['基本情况表', '决算情况表', '年度主要任务完成情况表', '管理制度清单'])}`,
    `单位名称|${one(roll, UNITS)}`,
    `${one(roll, ['任务名称', '主要任务', '年度主要任务'])}|主要内容|${one(roll, ['预算金额', '预算数', '计划安排'])}|${one(roll, ['完成情况', '实际支出', '实际完成情况'])}|${one(roll, ['备注', '说明', '佐证'])}`,
    ...some(roll, () => `${one(roll, PROJECTS)}|按计划实施|#${roll(300)}|已完成|`),
  ],
  attendance: (roll) => [
    `${year(roll)}年${1 + roll(12)}月考勤表`,
    '序号|姓名|1日|2日|3日|4日|5日|出勤天数|备注',
    ...some(roll, (at) => `#${at}|${one(roll, NAMES)}|√|√|√|休|√|#${18 + roll(5)}|`),
  ],
  criteria: (roll) => [
    one(roll, ['项目支出绩效评价指标体系', '绩效评价指标体系框架（参考）', '项目绩效评价评分标准', '部门整体绩效评价共性指标体系框架']),
    `一级指标|二级指标|三级指标|${one(roll, ['指标解释', '指标说明', '指标内涵'])}|${one(roll, ['评分标准', '评价标准', '指标说明及评分标准'])}${one(roll, ['', '|分值', '|权重', '|分值|数据来源'])}`,
    ...some(roll, () => `${one(roll, ['决策', '过程', '产出', '效益'])}|项目立项|立项依据充分性|项目立项是否符合法律法规|①符合得满分②否则不得分|#${roll(10)}`),
  ],
  ledger: (roll) => [
    one(roll, ['固定资产台账', '合同台账', '专项资金使用台账', '公务用车台账']),
    `日期|凭证号|摘要|${one(roll, ['借方', '收入', '预算指标'])}|${one(roll, ['贷方', '支出', '实际支付'])}|余额|经办人`,
    ...some(roll, (at) => `#${45300 + at}|记-${at}|支付${one(roll, PROJECTS)}款|#0|#${roll(9000)}|#${roll(90000)}|${one(roll, NAMES)}`),
  ],
  kpi: (roll) => [
    one(roll, ['员工绩效考核表', '窗口岗位目标管理表', '销售指标完成情况', '科室目标责任书考核']),
    `姓名|${one(roll, NAMES)}|部门|业务部`,
    `${one(roll, ['考核指标', '指标名称', '考核项目'])}|权重|${one(roll, ['目标值', '计划值', '任务数'])}|${one(roll, ['实际完成值', '完成值', '完成数'])}|${one(roll, ['得分', '考核得分', '自评得分'])}`,
    ...some(roll, () => `${one(roll, ['销售额', '回款率', '办件量'])}|#${10 + roll(30)}|#${roll(500)}|#${roll(500)}|#${roll(40)}`),
  ],
  monitoring: (roll) => [
    one(roll, ['项目支出绩效运行监控表', '绩效目标运行监控表', '预算执行监控表（1-7月）']),
    `项目名称|${one(roll, PROJECTS)}`,
    `一级指标|二级指标|三级指标|年度指标值|${one(roll, ['1-7月执行情况', '1至6月完成情况', '截至7月底完成值'])}|全年预计完成情况|${one(roll, ['偏差原因分析', '完成目标可能性', '备注'])}`,
    ...LEVELS.map((row) => `${row}|已完成60%|可以完成|无偏差`),
  ],
  results: (roll) => [
    `${year(roll)}年度项目绩效自评结果${one(roll, ['汇总表', '统计表', '公开清单'])}`,
    `序号|项目名称|实施单位|${one(roll, ['全年预算数', '预算数', '年初预算'])}|${one(roll, ['全年执行数', '执行数', '支出数'])}|执行率|${one(roll, ['自评得分', '得分', '自评分'])}|${one(roll, ['评价等级', '自评等级', '备注'])}`,
    ...some(roll, (at) => `#${at}|${one(roll, PROJECTS)}|${one(roll, UNITS)}|#80|#40|50%|#${60 + roll(40)}|优`),
  ],
  standards: (roll) => [
    one(roll, ['安全生产标准化自评表', '义务教育优质均衡自评表', '教师年度考核自评表', '文明单位创建自评表', '内部控制基础性评价自评表']),
    `${one(roll, ['序号|指标名称', '考核项目|评价内容'])}|${one(roll, ['评分标准', '考核标准', '标准'])}|${one(roll, ['标准分值', '分值', '满分'])}|${one(roll, ['自评得分', '自评分', '得分'])}|${one(roll, ['扣分说明', '备注', '组评分'])}`,
    ...some(roll, (at) => `目标职责|${one(roll, ['制度', '机构', '培训'])}|有即得分|#${at}|#${at}|`),
  ],
  statistics: (roll) => [
    one(roll, ['主要统计指标', '国民经济和社会发展统计表', '年度工作目标任务分解表', '重点工作台账']),
    `${one(roll, ['指标名称', '指标', '工作任务'])}|${one(roll, ['计量单位', '责任单位', '单位'])}|${one(roll, ['上年数', '年度目标', '计划数'])}|${one(roll, ['本年数', '完成情况', '实际'])}|${one(roll, ['增长率', '完成率', '完成时限'])}`,
    ...some(roll, () => `人口|万人|#${roll(100)}|#${roll(100)}|${roll(20)}%`),
  ],
}; // prettier-ignore

/** So many sheets, a kind after the other, the same every time. */
export function noForms(count: number): readonly NoForm[] {
  const kinds = Object.keys(KINDS);
  return Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length]!;
    const roll = dice(7000 + index);
    const above = roll(3) === 0 ? [`附件${1 + roll(9)}`] : [];
    return { kind, rows: [...above, ...KINDS[kind]!(roll)] };
  });
}

function one<T>(roll: Roll, list: readonly T[]): T {
  return list[roll(list.length)]!;
}

function some(roll: Roll, row: (at: number) => string): readonly string[] {
  return Array.from({ length: 2 + roll(12) }, (_, at) => row(at + 1));
}

function year(roll: Roll): number {
  return 2019 + roll(7);
}
