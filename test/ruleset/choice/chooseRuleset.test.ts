import { chooseRuleset } from '../../../src/ruleset/choice/chooseRuleset';
import type { Ruleset } from '../../../src/ruleset/ruleset';
import { RULESETS, rulesetById } from '../../../src/ruleset/rulesets';
import type { FormSpec } from '../../scoring/formOf';
import { formOf } from '../../scoring/formOf';
import { BEIJING_2024, SHANGHAI_2023 } from '../../scoring/knownForms';

/** Whatever other provinces get rules of their own. */
const KNOWN = ['mof-2020', 'beijing', 'shanghai', 'hubei', 'guangxi', 'sichuan'].map((id) =>
  rulesetById(id)!,
);

const BEIJING_NOTES = BEIJING_2024.notes!;

test.each<[what: string, spec: FormSpec, id: string, chosenBy: string, reason: string]>([
  [
    'prints the rules of Beijing',
    { notes: BEIJING_NOTES },
    'beijing',
    'notes',
    '表中的填报说明写有“该指标分值的10%扣分”“该指标分值的20%扣分”“该指标分值的30%扣分”。',
  ],
  [
    'prints the rules of Beijing, with line breaks and full width signs in them',
    { notes: ['…则按照该指标分值\n的10％扣分；该指标分值的２０%扣分；', '该指标分值的30% 扣分'] },
    'beijing',
    'notes',
    '表中的填报说明写有“该指标分值的10%扣分”“该指标分值的20%扣分”“该指标分值的30%扣分”。',
  ],
  [
    'prints the rules of Beijing although its unit is in Shanghai',
    { notes: BEIJING_NOTES, department: '上海市文化和旅游局' },
    'beijing',
    'notes',
    '表中的填报说明写有“该指标分值的10%扣分”“该指标分值的20%扣分”“该指标分值的30%扣分”。',
  ],
  [
    'prints one of the penalties only',
    { notes: ['按照该指标分值的10%扣分'] },
    'mof-2020',
    'default',
    '表中的填报说明（A15）已读，看不出属于哪个地区，采用财政部通用规则。',
  ],
  [
    'is of a department in Beijing, code first',
    { department: '048-北京市文物局', unit: '首都博物馆' },
    'beijing',
    'region',
    '主管部门“北京市文物局”属北京市。',
  ],
  [
    'is of a department in Shanghai',
    { department: '上海市科学技术委员会' },
    'shanghai',
    'region',
    '主管部门“上海市科学技术委员会”属上海市。',
  ],
  [
    'names only its unit',
    { unit: '上海市浦东新区教育局' },
    'shanghai',
    'region',
    '实施单位“上海市浦东新区教育局”属上海市（浦东新区 → 上海市）。',
  ],
  [
    'names the region in its title',
    { title: '（2024年度）北京市项目支出绩效自评表' },
    'beijing',
    'region',
    '标题“北京市项目支出绩效自评表”属北京市。',
  ],
  [
    'is of an office that another province has in Beijing',
    { department: '山西省人民政府驻北京办事处', unit: '北京市晋苑宾馆' },
    'mof-2020',
    'default',
    '主管部门“山西省人民政府驻北京办事处”与实施单位“北京市晋苑宾馆”不属同一地区，看不出是哪一个。采用财政部通用规则。',
  ],
  [
    'is of a central office whose name begins with Beijing',
    { department: '北京海关' },
    'mof-2020',
    'default',
    '看不出这张表属于哪个地区，采用财政部通用规则。',
  ],
  [
    'has a project code of Beijing',
    { project: '11000022T000000455941-某项目' },
    'beijing',
    'region',
    '项目编码以行政区划代码 110000 开头。',
  ],
  [
    'has a project code of Guangdong although its unit sounds like Shanghai',
    { project: '44000023T000000455941-某项目', unit: '上海市某公司' },
    'mof-2020',
    'default',
    '项目编码以行政区划代码 440000 开头。没有适用的地区规则，采用财政部通用规则。',
  ],
  [
    'has a number before its project that is no code',
    { project: '1100项目', department: '上海市教育委员会' },
    'shanghai',
    'region',
    '主管部门“上海市教育委员会”属上海市。',
  ],
  [
    'prints the tiers of Hubei, with another kind of dash',
    {
      notes: ['3.分别按照该指标对应分值区间100％—80％（≥80%）、80%～50%（≥50%，＜80%）、50%－0%合理确定分值'],
    },
    'hubei',
    'notes',
    '表中的填报说明写有“100%-80%”“80%-50%”“50%-0%”。',
  ],
  [
    'has the headings of Hubei',
    { headings: ['三级指标', '年初目标值（A）'], fundHeadings: ['执行率(B/A)', '得分（20分*执行率）'] },
    'hubei',
    'headings',
    '表头为“年初目标值”“20分*执行率”。',
  ],
  [
    'has the headings of Sichuan although its unit is in Guangxi',
    {
      headings: ['指标性质', '指标值', '度量单位', '完成值', '权重', '得分', '未完成原因分析'],
      unit: '广西壮族自治区图书馆',
    },
    'sichuan',
    'headings',
    '表头为“指标性质”“度量单位”“完成值”“权重”“未完成原因分析”。',
  ],
  [
    'prints the rules of Beijing under the headings of Hubei',
    { notes: BEIJING_NOTES, headings: ['年初目标值'], fundHeadings: ['得分(20分*执行率)'] },
    'beijing',
    'notes',
    '表中的填报说明写有“该指标分值的10%扣分”“该指标分值的20%扣分”“该指标分值的30%扣分”。',
  ],
  [
    'is of a department in Hubei',
    { department: '湖北省教育厅' },
    'hubei',
    'region',
    '主管部门“湖北省教育厅”属湖北省。',
  ],
  [
    'has a project code of Sichuan',
    { project: '51000021R000000019951-工资性支出' },
    'sichuan',
    'region',
    '项目编码以行政区划代码 510000 开头。',
  ],
  [
    'is of a department in Guangxi',
    { department: '广西壮族自治区民政厅' },
    'guangxi',
    'region',
    '主管部门“广西壮族自治区民政厅”属广西壮族自治区。',
  ],
  [
    'is of a bureau in a district of Beijing',
    { department: '海淀区教育局', unit: '海淀区某小学' },
    'beijing',
    'region',
    '主管部门“海淀区教育局”属北京市（海淀区 → 北京市）。',
  ],
  [
    'is of a bureau in a district of Shanghai',
    { unit: '徐汇区教育局' },
    'shanghai',
    'region',
    '实施单位“徐汇区教育局”属上海市（徐汇区 → 上海市）。',
  ],
  [
    'is of a bureau in a city of Hubei',
    { department: '421-武汉市教育局（本级）', unit: '某中学' },
    'hubei',
    'region',
    '主管部门“武汉市教育局”属湖北省（武汉市 → 湖北省）。',
  ],
  [
    'is of a district, its city and its province at once',
    { unit: '湖北省武汉市江岸区城市管理局' },
    'hubei',
    'region',
    '实施单位“湖北省武汉市江岸区城市管理局”属湖北省（江岸区 → 武汉市 → 湖北省）。',
  ],
  [
    'is of an autonomous prefecture by its short name',
    { unit: '恩施州财政局' },
    'hubei',
    'region',
    '实施单位“恩施州财政局”属湖北省（恩施土家族苗族自治州 → 湖北省）。',
  ],
  [
    'is of a district that two provinces have',
    { unit: '朝阳区教育局' },
    'mof-2020',
    'default',
    '实施单位“朝阳区教育局”中的“朝阳区”，北京市、吉林省都有，看不出是哪一个。采用财政部通用规则。',
  ],
  [
    'is of a district that two provinces have, under a department of one of them',
    { department: '北京市教育委员会', unit: '朝阳区第一小学' },
    'beijing',
    'region',
    '主管部门“北京市教育委员会”、实施单位“朝阳区第一小学”属北京市（朝阳区 → 北京市）。',
  ],
  [
    'is of a district that two provinces have, with one of them in its title',
    { unit: '朝阳区教育局', title: '北京市项目支出绩效自评表' },
    'beijing',
    'region',
    '实施单位“朝阳区教育局”、标题“北京市项目支出绩效自评表”属北京市（朝阳区 → 北京市）。',
  ],
  [
    'is of an autonomous region that only its unit tells',
    { department: '自治区民政厅', unit: '南宁市社会福利院' },
    'guangxi',
    'region',
    '实施单位“南宁市社会福利院”属广西壮族自治区（南宁市 → 广西壮族自治区）。',
  ],
  [
    'names a province in its title that the money only went to',
    { department: '北京市文化和旅游局', title: '新疆维吾尔自治区和田地区援建项目支出绩效自评表' },
    'beijing',
    'region',
    '主管部门“北京市文化和旅游局”属北京市。',
  ],
  [
    'names two cities of one province',
    { department: '武汉市水务局', unit: '黄石市水利局' },
    'hubei',
    'region',
    '主管部门“武汉市水务局”、实施单位“黄石市水利局”属湖北省。',
  ],
  [
    'names two offices of different provinces in one cell',
    { unit: '武汉市水务局、长沙市水利局' },
    'mof-2020',
    'default',
    '实施单位“武汉市水务局”与实施单位“长沙市水利局”不属同一地区，看不出是哪一个。采用财政部通用规则。',
  ],
  [
    'is of a city whose province has no rules of its own',
    { unit: '长沙市水利局' },
    'mof-2020',
    'default',
    '实施单位“长沙市水利局”属湖南省（长沙市 → 湖南省）。没有适用的地区规则，采用财政部通用规则。',
  ],
  [
    'has its place on the tab of its sheet only',
    { sheet: '成都市', unit: '某中学' },
    'sichuan',
    'region',
    '工作表名“成都市”属四川省（成都市 → 四川省）。',
  ],
  ['says nothing', {}, 'mof-2020', 'default', '看不出这张表属于哪个地区，采用财政部通用规则。'],
])('a form that %s', (_, spec, id, chosenBy, reason) => {
  const choice = chooseRuleset(formOf(spec), {}, KNOWN);
  expect([choice.ruleset.id, choice.chosenBy, choice.reason['zh-CN']]).toEqual([id, chosenBy, reason]);
  expect(choice.reason['en-US']).toMatch(/\.$/);
});

test('the published forms choose their own rules', () => {
  expect(chooseRuleset(formOf(BEIJING_2024)).chosenBy).toBe('notes');
  expect(SHANGHAI_2023.map((spec) => chooseRuleset(formOf(spec)).ruleset.id)).toEqual(
    SHANGHAI_2023.map(() => 'shanghai'),
  );
});

test.each<[file: string, spec: FormSpec, id: string, reason: string]>([
  [
    '附件3：2023年武汉市教育局项目自评表.xlsx',
    {},
    'hubei',
    '文件名“2023年武汉市教育局项目自评表”属湖北省（武汉市 → 湖北省）。',
  ],
  ['自评表-沪.xlsx', {}, 'shanghai', '文件名“沪”属上海市。'],
  ['自评表 北京.et', {}, 'beijing', '文件名“北京”属北京市。'],
  ['京财绩效〔2024〕12号附件.xlsx', {}, 'beijing', '文件名“京财绩效〔2024〕”属北京市。'],
  [
    '上海市自评表汇总.xlsx',
    { unit: '海淀区教育局' },
    'beijing',
    '实施单位“海淀区教育局”属北京市（海淀区 → 北京市）。',
  ],
  [
    '吉林省长春市.xlsx',
    { unit: '朝阳区教育局' },
    'mof-2020',
    '实施单位“朝阳区教育局”、文件名“吉林省长春市”属吉林省（朝阳区 → 长春市 → 吉林省）。没有适用的地区规则，采用财政部通用规则。',
  ],
  [
    '北京市自评表.xlsx',
    { title: '上海市项目支出绩效自评表' },
    'mof-2020',
    '标题“上海市项目支出绩效自评表”与文件名“北京市自评表”不属同一地区，看不出是哪一个。采用财政部通用规则。',
  ],
  ['新.xlsx', {}, 'mof-2020', '看不出这张表属于哪个地区，采用财政部通用规则。'],
])('a form in %s', (fileName, spec, id, reason) => {
  const choice = chooseRuleset(formOf(spec), { fileName }, KNOWN);
  expect(choice.ruleset.id).toBe(id);
  expect(choice.reason['zh-CN']).toBe(reason);
});

test('a city’s own rules count for more than its province’s', () => {
  const match = { notes: [], headings: [] };
  const wuhan: Ruleset = { ...rulesetById('hubei')!, id: 'wuhan', match: { ...match, regions: ['武汉市'] } };
  const chosen = (unit: string) => chooseRuleset(formOf({ unit }), {}, [...RULESETS, wuhan]).ruleset.id;
  expect(chosen('武汉市江岸区财政局')).toBe('wuhan');
  expect(chosen('黄石市财政局')).toBe('hubei');
});

test('what somebody asked for wins over the workbook, and the workbook over the form', () => {
  const form = formOf(BEIJING_2024);
  const option = rulesetById('mof-2020')!;
  const workbook = rulesetById('shanghai')!;
  expect(chooseRuleset(form, { option, workbook })).toMatchObject({ ruleset: option, chosenBy: 'option' });
  expect(chooseRuleset(form, { workbook })).toMatchObject({ ruleset: workbook, chosenBy: 'workbook' });
});

test('headings that only one region uses choose its rules', () => {
  const xinjiang: Ruleset = {
    ...rulesetById('mof-2020')!,
    id: 'xinjiang',
    match: { notes: [], headings: [['赋分规则', '设置依据']], regions: [] },
  };
  const form = formOf({ headings: ['三级指标', '设置 依据', '赋分规则'], department: '上海市某局' });
  const choice = chooseRuleset(form, {}, [...RULESETS, xinjiang]);
  expect(choice).toEqual({
    ruleset: xinjiang,
    stated: [],
    chosenBy: 'headings',
    reason: {
      'zh-CN': '表头为“赋分规则”“设置依据”。',
      'en-US': 'The form has the headings “赋分规则”, “设置依据”.',
    },
  });
  expect(chooseRuleset(formOf({ headings: ['赋分规则'] }), {}, [xinjiang]).chosenBy).toBe('default');
});
