interface Where {
  readonly section: '产出指标' | '效益指标' | '满意度指标';
  readonly level2: string;
  readonly name: string;
}

/** An indicator as offices name it, with the size that its target has. */
export type Named =
  | (Where & {
      readonly kind: 'number';
      readonly unit: string;
      readonly sign: '≥' | '≤' | '=';
      /** The target lies between low and high times step. */
      readonly low: number;
      readonly high: number;
      readonly step: string;
      /** What cannot be surpassed: 100 of a share. */
      readonly most?: number;
    })
  | (Where & { readonly kind: 'month' })
  | (Where & {
      readonly kind: 'words';
      readonly said: readonly (readonly [target: string, actual: string])[];
    });

type Size = readonly [unit: string, sign: '≥' | '≤' | '=', low: number, high: number, step?: string];

function counted(
  section: Where['section'],
  level2: string,
  name: string,
  [unit, sign, low, high, step = '1']: Size,
): Named {
  const most = unit === '%' ? { most: 100 } : {};
  return { section, level2, name, kind: 'number', unit, sign, low, high, step, ...most };
}

const out = (level2: string, name: string, size: Size) => counted('产出指标', level2, name, size);
const effect = (level2: string, name: string, size: Size) => counted('效益指标', level2, name, size);
const content = (name: string, size: Size) => counted('满意度指标', '服务对象满意度指标', name, size);

const IMPROVED: readonly (readonly [string, string])[] = [
  ['有效提升', '达成年度指标'],
  ['得到提高', '达成预期指标'],
  ['全面保障', '全面保障'],
  ['持续改善', '达成指标'],
];

function words(level2: string, name: string): Named {
  return { section: '效益指标', level2, name, kind: 'words', said: IMPROVED };
}

export const NAMES: readonly Named[] = [
  out('数量指标', '修复册数', ['册', '≥', 20, 500]),
  out('数量指标', '举办培训场次', ['场', '≥', 5, 40]),
  out('数量指标', '培训人次', ['人次', '≥', 100, 3_000]),
  out('数量指标', '购置设备数量', ['台', '=', 10, 60]),
  out('数量指标', '维修道路长度', ['公里', '≥', 55, 480, '0.1']),
  out('数量指标', '发放宣传册数量', ['份', '≥', 1_000, 20_000]),
  out('数量指标', '巡查次数', ['次', '≥', 12, 120]),
  out('数量指标', '补助户数', ['户', '≥', 30, 800]),
  out('质量指标', '工程验收合格率', ['%', '≥', 90, 98]),
  out('质量指标', '设备完好率', ['%', '≥', 85, 98]),
  out('质量指标', '培训合格率', ['%', '≥', 85, 97]),
  out('质量指标', '系统正常运行率', ['%', '≥', 950, 995, '0.1']),
  out('质量指标', '数据差错率', ['%', '≤', 2, 5]),
  { section: '产出指标', level2: '时效指标', name: '项目完成时间', kind: 'month' },
  { section: '产出指标', level2: '时效指标', name: '设备采购合同签订时间', kind: 'month' },
  out('时效指标', '资金拨付及时率', ['%', '≥', 90, 100]),
  out('时效指标', '故障响应时间', ['小时', '≤', 4, 48]),
  out('成本指标', '培训人均成本', ['元', '≤', 200, 900]),
  out('成本指标', '设备采购成本', ['万元', '≤', 1_050, 9_500, '0.01']),
  effect('经济效益指标', '带动就业人数', ['人', '≥', 30, 900]),
  effect('经济效益指标', '节约运行成本', ['万元', '≥', 105, 950, '0.1']),
  effect('社会效益指标', '服务群众人数', ['人', '≥', 1_000, 60_000]),
  effect('社会效益指标', '活动知晓率', ['%', '≥', 70, 95]),
  words('社会效益指标', '提升公共服务能力'),
  words('社会效益指标', '保障安全运行'),
  words('可持续影响指标', '长效管理机制'),
  words('生态效益指标', '改善人居环境'),
  content('群众满意度', ['%', '≥', 80, 96]),
  content('培训学员满意度', ['%', '≥', 80, 96]),
  content('受益单位满意度', ['%', '≥', 80, 96]),
];

/** Reasons and remedies, as real ones read. */
export const REASONS: readonly string[] = [
  '偏差原因：部分工作受天气影响推迟。改进措施：提前制定计划，按月跟踪进度。',
  '供应商交货推迟，剩余部分下年度完成；今后加强合同管理。',
  '偏差原因：相应支撑材料不够充分。\n改进措施：今后将加强绩效材料的收集和整理。',
  '参与人数低于预期，下一步扩大宣传范围。',
  '原因：人员变动较大；措施：加强业务培训，完善考核办法。',
];
