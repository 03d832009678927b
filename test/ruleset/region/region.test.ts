import {
  chainOf,
  codesOf,
  countyStemAtStart,
  meetOf,
  nameAtStart,
  nameOf,
  provincesCalled,
  stemAtStart,
} from '../../../src/ruleset/region/divisions';
import { regionOf } from '../../../src/ruleset/region/region';
import { regionReason } from '../../../src/ruleset/choice/regionReason';
import type { Ruleset } from '../../../src/ruleset/ruleset';
import { DEFAULT_RULESET } from '../../../src/ruleset/rulesets';
import type { FormSpec } from '../../scoring/formOf';
import { formOf } from '../../scoring/formOf';

describe('the table of divisions', () => {
  test.each([
    ['110108', '海淀区', ['海淀区', '北京市']],
    ['4201', '武汉市', ['武汉市', '湖北省']],
    ['420102', '江岸区', ['江岸区', '武汉市', '湖北省']],
    ['42', '湖北省', ['湖北省']],
    ['99', undefined, []],
  ])('%s is %s, in %j', (code, name, chain) => {
    expect([nameOf(code), chainOf(code)]).toEqual([name, chain]);
  });

  test('a longer code, as a project has it, lies where its first six digits do', () => {
    expect(chainOf('420102001')).toEqual(['江岸区', '武汉市', '湖北省']);
  });

  test.each([
    ['内蒙古自治区', ['15']],
    ['广西自治区', ['45']],
    ['广西壮族自治区', ['45']],
    ['恩施州', ['4228']],
    ['恩施土家族苗族自治州', ['4228']],
    ['朝阳区', ['110105', '220104']],
    ['某某区', []],
  ])('%s is %j', (name, codes) => {
    expect(codesOf(name)).toEqual(codes);
  });

  test('five are called 自治区, and two regions that are called so by themselves', () => {
    expect(provincesCalled('自治区')).toEqual(['15', '45', '54', '64', '65']);
    expect(provincesCalled('特别行政区')).toEqual(['81', '82']);
  });

  test.each([
    [['42'], ['420102'], ['420102']],
    [['420102'], ['42', '4201'], ['420102']],
    [['42'], ['43'], []],
    [
      ['42', '43'],
      ['4201', '4301'],
      ['4201', '4301'],
    ],
    [[], ['42'], []],
  ])('%j and %j meet in %j', (one, other, meet) => {
    expect(meetOf(one, other)).toEqual(meet);
  });

  test('the longest name that a text begins with is meant', () => {
    expect(nameAtStart('武汉市江岸区')).toEqual({ name: '武汉市', codes: ['4201'] });
    expect(nameAtStart('莫力达瓦达斡尔族自治旗教育局')?.name).toBe('莫力达瓦达斡尔族自治旗');
    expect(nameAtStart('在武汉市')).toBeNull();
    expect(nameAtStart('')).toBeNull();
  });

  test('without 省, 市 or 县 a province comes first, and a county is found with the city of its name', () => {
    expect(stemAtStart('海南教育厅')).toEqual({ name: '海南', codes: ['46'] });
    expect(stemAtStart('朝阳教育局')).toEqual({
      name: '朝阳',
      codes: ['2113', '110105', '211321', '220104'],
    });
    expect(stemAtStart('海淀教育局')).toBeNull();
    expect(countyStemAtStart('海淀教育局')).toEqual({ name: '海淀', codes: ['110108'] });
    expect(countyStemAtStart('武汉教育局')?.name).not.toBe('武汉');
  });
});

const rulesOf = (id: string, match: Partial<Ruleset['match']>): Ruleset => ({
  ...DEFAULT_RULESET,
  id,
  match: { notes: [], headings: [], regions: [], ...match },
});

const RULES = [
  rulesOf('hubei', { codes: ['42'] }),
  rulesOf('wuhan', { regions: ['武汉市'] }),
  rulesOf('neimenggu', { regions: ['内蒙古自治区'] }),
  rulesOf('zone', { regions: ['云泽新区'] }),
];

/** Which rules a form follows, and why, in English. */
function region(spec: FormSpec, fileName: string | null = null) {
  const found = regionOf(formOf(spec), RULES, fileName);
  return found && [found.ruleset?.id ?? null, regionReason(found.evidence)['en-US']];
}

describe('a form lies', () => {
  test.each<[what: string, spec: FormSpec, id: string | null, reason: string]>([
    [
      'where its project’s code says',
      { project: '42010223T000000000001-某项目' },
      'wuhan',
      "The project's code begins with the division code 420102.",
    ],
    [
      'in a province',
      { department: '湖北省教育厅' },
      'hubei',
      'The department “湖北省教育厅” belongs to 湖北省.',
    ],
    [
      'in the smallest division that has rules',
      { unit: '武汉市江岸区财政局' },
      'wuhan',
      'The unit “武汉市江岸区财政局” belongs to 湖北省 (江岸区 → 武汉市 → 湖北省).',
    ],
    [
      'in a province whose rules name it',
      { unit: '内蒙古自治区民政厅' },
      'neimenggu',
      'The unit “内蒙古自治区民政厅” belongs to 内蒙古自治区.',
    ],
    [
      'in the province of both cities',
      { department: '武汉市水务局', unit: '黄石市水利局' },
      'hubei',
      'The department “武汉市水务局” and the unit “黄石市水利局” belong to 湖北省.',
    ],
    [
      'in one of its names where the others say less',
      { department: '湖北省水利厅', unit: '武汉市水务局' },
      'wuhan',
      'The unit “武汉市水务局” belongs to 湖北省 (武汉市 → 湖北省).',
    ],
    [
      'nowhere where its names lie apart',
      { department: '武汉市水务局', unit: '长沙市水利局' },
      null,
      'The department “武汉市水务局” and the unit “长沙市水利局” lie in different provinces: neither decides.',
    ],
    [
      'nowhere where two of three lie apart',
      { department: '湖北省水利厅、武汉市水务局', unit: '长沙市水利局' },
      null,
      'The department “湖北省水利厅” and the unit “长沙市水利局” lie in different provinces: neither decides.',
    ],
    [
      'in one of several places that are called alike',
      { unit: '朝阳区教育局' },
      null,
      '“朝阳区” in the unit “朝阳区教育局” may be in 北京市, 吉林省; nothing tells which.',
    ],
    [
      'in a zone that rules give as their own',
      { unit: '（本级） 云泽新区管委会' },
      'zone',
      'The unit “云泽新区管委会” begins with “云泽新区”.',
    ],
    [
      'in a zone that its title names',
      { title: '2024年 云泽新区项目支出绩效自评表' },
      'zone',
      'The title “云泽新区项目支出绩效自评表” begins with “云泽新区”.',
    ],
  ])('%s', (_, spec, id, reason) => {
    expect(region(spec)).toEqual([id, reason]);
  });

  test('nowhere that is known', () => {
    expect([region({}), region({ unit: '省教育厅' }), region({ unit: '某中学' })]).toEqual([
      null,
      null,
      null,
    ]);
    expect(regionOf(formOf({ unit: '云泽新区管委会' }), RULES.slice(0, 1), null)).toBeNull();
  });

  test('where its file’s name says, without the ending', () => {
    expect(region({}, '自评表.武汉市.xlsx')).toEqual([
      'wuhan',
      'The file name “武汉市” belongs to 湖北省 (武汉市 → 湖北省).',
    ]);
    expect(region({}, '鄂财绩效〔2024〕3号.xlsx')?.[0]).toBe('hubei');
  });

  test('where the title and the unit’s name together say', () => {
    expect(region({ unit: '鼓楼区财政局', title: '江苏省项目支出绩效自评表' })?.[1]).toBe(
      'The unit “鼓楼区财政局” and the title “江苏省项目支出绩效自评表” belong to 江苏省 (鼓楼区 → 江苏省).',
    );
    expect(region({ unit: '省教育厅', title: '武汉市项目支出绩效自评表' })?.[0]).toBe('wuhan');
  });
});
