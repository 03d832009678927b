import type { Localized } from '../locales/localized';
import type { LayoutId } from '../ruleset/layoutId';

/** A column of the indicator table. */
export interface BlankColumn {
  readonly fact:
    'level1' | 'level2' | 'name' | 'sign' | 'target' | 'unit' | 'actual' | 'weight' | 'score' | 'note';
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** The heading above this one and its neighbours, where headings have two tiers. */
  readonly group?: string;
}

/** A column of the funds block. */
export interface BlankFundColumn {
  readonly fact: 'initial' | 'budget' | 'executed' | 'weight' | 'rate' | 'score' | 'reason';
  /** `{weight}` stands for the weight of budget execution. */
  readonly heading: string;
}

/** How a blank form is arranged: headings and labels as the forms of the regions that use it print them. */
export interface BlankLayout {
  /** What people choose it by, in the pane and in the help of `--layout`. */
  readonly name: Localized;
  /** What reading the form calls its layout. */
  readonly reading: string;
  /** The label beside the indicator table, read from top to bottom; null without one. */
  readonly side: string | null;
  readonly columns: readonly BlankColumn[];
  readonly funds: {
    readonly label: string;
    readonly columns: readonly BlankFundColumn[];
    /** The first is the row whose score counts. */
    readonly rows: readonly string[];
  };
  readonly total: string;
  /** The grade stands in the total's row. */
  readonly gradeInTotal: boolean;
  /** Lines for words below the total. */
  readonly tail: readonly string[];
  /** Sections state their weights: 产出指标（40分）. */
  readonly statesSections: boolean;
  readonly landscape: boolean;
  /** The section that begins the second page, where a form does not fit on one. */
  readonly breakBefore?: string;
}

const LEVELS: readonly BlankColumn[] = [
  { fact: 'level1', heading: '一级指标', width: 10 },
  { fact: 'level2', heading: '二级指标', width: 19 },
  { fact: 'name', heading: '三级指标', width: 18 },
];

const FUND_ROWS = ['年度资金总额', '其中：当年财政拨款', '上年结转资金', '其他资金'];

const FUND_COLUMNS: readonly BlankFundColumn[] = [
  { fact: 'initial', heading: '年初预算数' },
  { fact: 'budget', heading: '全年预算数(B)' },
  { fact: 'executed', heading: '全年执行数(C)' },
  { fact: 'weight', heading: '分值' },
  { fact: 'rate', heading: '执行率(C/B)' },
  { fact: 'score', heading: '得分' },
];

const STANDARD: BlankLayout = {
  name: { 'zh-CN': '标准版式', 'en-US': 'Standard' },
  reading: 'standard',
  side: '绩效指标',
  columns: [
    ...LEVELS,
    { fact: 'target', heading: '年度指标值(A)', width: 14 },
    { fact: 'actual', heading: '实际完成值(B)', width: 14 },
    { fact: 'weight', heading: '分值', width: 8 },
    { fact: 'score', heading: '得分', width: 11 },
    { fact: 'note', heading: '偏差原因分析及改进措施', width: 20 },
  ],
  funds: { label: '项目资金（万元）', columns: FUND_COLUMNS, rows: FUND_ROWS },
  total: '总分',
  gradeInTotal: false,
  tail: [],
  statesSections: false,
  landscape: false,
};

/** The layouts that blank forms are made in: the national form and four that differ from it. */
export const BLANK_LAYOUTS: Readonly<Record<LayoutId, BlankLayout>> = {
  L1: STANDARD,
  L2: {
    ...STANDARD,
    name: { 'zh-CN': '分值在指标值之前', 'en-US': 'Weight before target' },
    reading: 'weight-first',
    columns: [
      ...LEVELS,
      { fact: 'weight', heading: '分值', width: 11 },
      { fact: 'target', heading: '年度指标值(A)', width: 14 },
      { fact: 'actual', heading: '全年实际值(B)', width: 14 },
      { fact: 'score', heading: '得分', width: 11 },
      { fact: 'note', heading: '未完成原因及拟采取的改进措施', width: 20 },
    ],
  },
  L3: {
    ...STANDARD,
    name: { 'zh-CN': '指标性质、指标值、度量单位分列', 'en-US': 'Sign, target and unit in columns' },
    reading: 'split-columns',
    side: null,
    columns: [
      ...LEVELS,
      { fact: 'sign', heading: '指标性质', width: 10 },
      { fact: 'target', heading: '指标值', width: 14 },
      { fact: 'unit', heading: '度量单位', width: 14 },
      { fact: 'actual', heading: '完成值', width: 14 },
      { fact: 'weight', heading: '权重', width: 11 },
      { fact: 'score', heading: '得分', width: 11 },
      { fact: 'note', heading: '未完成原因分析', width: 30 },
    ],
    funds: {
      label: '预算执行情况（万元）',
      columns: [
        { fact: 'initial', heading: '年初预算' },
        { fact: 'budget', heading: '调整后预算数' },
        { fact: 'executed', heading: '预算执行数' },
        { fact: 'rate', heading: '预算执行率' },
        { fact: 'weight', heading: '权重' },
        { fact: 'score', heading: '得分' },
        { fact: 'reason', heading: '原因' },
      ],
      rows: ['总额', '其中：财政资金', '财政专户管理资金', '单位资金', '其他资金'],
    },
    total: '合计',
    tail: ['评价结论', '存在问题', '改进措施'],
    landscape: true,
    breakBefore: '效益指标',
  },
  L4: {
    ...STANDARD,
    name: { 'zh-CN': '两层表头', 'en-US': 'Headings in two tiers' },
    reading: 'two-tier',
    columns: [
      ...LEVELS,
      { fact: 'sign', heading: '指标性质', width: 10, group: '年度指标值' },
      { fact: 'target', heading: '指标值', width: 12, group: '年度指标值' },
      { fact: 'unit', heading: '度量单位', width: 12, group: '年度指标值' },
      { fact: 'actual', heading: '实际完成值', width: 14 },
      { fact: 'weight', heading: '分值', width: 10 },
      { fact: 'score', heading: '得分', width: 12 },
      { fact: 'note', heading: '偏差原因分析及改进措施', width: 28 },
    ],
    funds: { label: '项目资金（元）', columns: FUND_COLUMNS, rows: FUND_ROWS },
    gradeInTotal: true,
    tail: ['其他需要说明事项'],
    landscape: true,
    breakBefore: '效益指标',
  },
  L5: {
    ...STANDARD,
    name: { 'zh-CN': '没有分值列', 'en-US': 'No weight column' },
    reading: 'no-weight',
    side: '年度绩效目标',
    columns: [
      ...LEVELS,
      { fact: 'target', heading: '年初目标值(A)', width: 22 },
      { fact: 'actual', heading: '实际完成值(B)', width: 22 },
      { fact: 'score', heading: '得分', width: 22 },
    ],
    funds: {
      label: '预算执行情况（万元）（{weight}分）',
      columns: [
        { fact: 'budget', heading: '预算数(A)' },
        { fact: 'executed', heading: '执行数(B)' },
        { fact: 'rate', heading: '执行率(B/A)' },
        { fact: 'score', heading: '得分({weight}分*执行率)' },
      ],
      rows: ['年度财政资金总额'],
    },
    tail: ['偏差大或目标未完成原因分析', '改进措施及结果应用方案'],
    statesSections: true,
  },
};
