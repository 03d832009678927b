import { chooseRuleset } from '../../src/ruleset/chooseRuleset';
import type { Ruleset } from '../../src/ruleset/ruleset';
import { RULESETS, rulesetById } from '../../src/ruleset/rulesets';
import type { FormSpec } from '../scoring/formOf';
import { formOf } from '../scoring/formOf';
import { BEIJING_2024, SHANGHAI_2023 } from '../scoring/knownForms';

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
    '表中没有指明地区或计分办法，采用财政部通用规则。',
  ],
  [
    'is of a department in Beijing, code first',
    { department: '048-北京市文物局', unit: '首都博物馆' },
    'beijing',
    'region',
    '主管部门“北京市文物局”以“北京市”开头。',
  ],
  [
    'is of a department in Shanghai',
    { department: '上海市科学技术委员会' },
    'shanghai',
    'region',
    '主管部门“上海市科学技术委员会”以“上海市”开头。',
  ],
  [
    'names only its unit',
    { unit: '上海市浦东新区教育局' },
    'shanghai',
    'region',
    '实施单位“上海市浦东新区教育局”以“上海市”开头。',
  ],
  [
    'names the region in its title',
    { title: '（2024年度）北京市项目支出绩效自评表' },
    'beijing',
    'region',
    '标题“北京市项目支出绩效自评表”以“北京市”开头。',
  ],
  [
    'is of an office that another province has in Beijing',
    { department: '山西省人民政府驻北京办事处', unit: '北京市晋苑宾馆' },
    'mof-2020',
    'default',
    '主管部门“山西省人民政府驻北京办事处”以“山西省”开头。没有适用的地区规则，采用财政部通用规则。',
  ],
  [
    'is of a central office whose name begins with Beijing',
    { department: '北京海关' },
    'mof-2020',
    'default',
    '主管部门“北京海关”以“北京”开头。没有适用的地区规则，采用财政部通用规则。',
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
    '主管部门“上海市教育委员会”以“上海市”开头。',
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
    '主管部门“湖北省教育厅”以“湖北省”开头。',
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
    '主管部门“广西壮族自治区民政厅”以“广西壮族自治区”开头。',
  ],
  ['says nothing', {}, 'mof-2020', 'default', '表中没有指明地区或计分办法，采用财政部通用规则。'],
])('a form that %s', (_, spec, id, chosenBy, reason) => {
  const choice = chooseRuleset(formOf(spec));
  expect([choice.ruleset.id, choice.chosenBy, choice.reason['zh-CN']]).toEqual([id, chosenBy, reason]);
  expect(choice.reason['en-US']).toMatch(/\.$/);
});

test('the published forms choose their own rules', () => {
  expect(chooseRuleset(formOf(BEIJING_2024)).chosenBy).toBe('notes');
  expect(SHANGHAI_2023.map((spec) => chooseRuleset(formOf(spec)).ruleset.id)).toEqual(
    SHANGHAI_2023.map(() => 'shanghai'),
  );
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
