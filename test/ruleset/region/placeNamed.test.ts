import { chainOf } from '../../../src/ruleset/region/divisions';
import { documentPlace, placeNamed } from '../../../src/ruleset/region/placeNamed';

test.each([
  ['海淀区教育局', '海淀区', '海淀区 北京市'],
  ['湖北省武汉市江岸区财政局', '湖北省武汉市江岸区', '江岸区 武汉市 湖北省'],
  ['湖北武汉市江岸区财政局', '湖北武汉市江岸区', '江岸区 武汉市 湖北省'],
  ['北京海淀实验小学', '北京海淀', '海淀区 北京市'],
  ['上海市浦东教育局', '上海市浦东', '浦东新区 上海市'],
  ['武汉教育局', '武汉', '武汉市 湖北省'],
  ['湖北教育厅', '湖北', '湖北省'],
  ['北京市朝阳区第一小学', '北京市朝阳区', '朝阳区 北京市'],
  ['广西自治区民政厅', '广西自治区', '广西壮族自治区'],
  ['恩施州财政局', '恩施州', '恩施土家族苗族自治州 湖北省'],
  ['积石山县民政局', '积石山县', '积石山保安族东乡族撒拉族自治县 临夏回族自治州 甘肃省'],
  ['中共武汉市委宣传部', '武汉市', '武汉市 湖北省'],
  ['政协海淀区委员会', '海淀区', '海淀区 北京市'],
  ['台湾民主自治同盟北京市委员会', '北京市', '北京市'],
  ['山西省人民政府驻北京办事处', '山西省', '山西省'],
  ['上海市北京路小学', '上海市', '上海市'],
  ['广州市越秀区北京路街道办事处', '广州市越秀区', '越秀区 广州市 广东省'],
  ['武汉市路灯管理所', '武汉市', '武汉市 湖北省'],
  ['青岛市南区财政局', '青岛市', '青岛市 山东省'],
  ['河北区教育局', '河北区', '河北区 天津市'],
  ['海南藏族自治州财政局', '海南藏族自治州', '海南藏族自治州 青海省'],
  ['海南教育厅', '海南', '海南省'],
  ['四川省安居工程办公室', '四川省', '四川省'],
  ['阳泉市矿区财政局', '阳泉市矿区', '矿区 阳泉市 山西省'],
  ['2023年度武汉市', '武汉市', '武汉市 湖北省'],
  ['二〇二三年度武汉市', '武汉市', '武汉市 湖北省'],
  ['附件2武汉市', '武汉市', '武汉市 湖北省'],
  ['沪', '沪', '上海市'],
])('%s is of %s: %s', (name, said, chain) => {
  const place = placeNamed(name)!;
  expect(place.said).toBe(said);
  expect(place.codes.map((code) => chainOf(code).join(' '))).toEqual([chain]);
});

test.each([
  ['朝阳区教育局', ['朝阳区 北京市', '朝阳区 长春市 吉林省']],
  [
    '鼓楼区财政局',
    ['鼓楼区 南京市 江苏省', '鼓楼区 徐州市 江苏省', '鼓楼区 福州市 福建省', '鼓楼区 开封市 河南省'],
  ],
  ['江苏省鼓楼区财政局', ['鼓楼区 南京市 江苏省', '鼓楼区 徐州市 江苏省']],
  ['自治区民政厅', ['内蒙古自治区', '广西壮族自治区', '西藏自治区', '宁夏回族自治区', '新疆维吾尔自治区']],
])('%s may be of %j', (name, chains) => {
  expect(placeNamed(name)!.codes.map((code) => chainOf(code).join(' '))).toEqual(chains);
});

test('省直机关 may be of any province that is called 省, and of no other', () => {
  const places = placeNamed('省直机关工委')!.codes.flatMap(chainOf);
  expect(places).toContain('湖北省');
  expect(places.filter((name) => !name.endsWith('省'))).toEqual([]);
});

test.each([
  // Streets that are called after places.
  '北京路街道办事处',
  '南京东路小学',
  '上海路幼儿园',
  '中山路小学',
  '上海南京路步行街管委会',
  '武汉江汉路步行街管委会',
  // What stands in a place and is not its own.
  '武汉大学',
  '武汉大学驻北京办事处',
  '北京海关',
  '北京大学',
  '西藏中学',
  '国家税务总局武汉市税务局',
  '中国科学院武汉分院',
  '驻京办事处',
  // Words.
  '河北区域协同发展中心',
  '京津冀协同发展办公室',
  '城区道路改造',
  '矿区生态修复',
  '解放区纪念馆',
  '来宾接待',
  '来宾',
  '海淀教育局',
  '东城教育局',
  '安居工程办公室',
  '新兴产业处',
  '云平台',
  '新',
  '市直机关工委',
  '省会城市联盟',
  '某市财政局',
  '',
])('%s names no place that decides', (name) => {
  expect(placeNamed(name)).toBeNull();
});

test.each([
  ['关于印发京财绩效〔2024〕12号附件', '北京市'],
  ['沪财绩[2023]5号', '上海市'],
  ['桂财(2024)1号', '广西壮族自治区'],
])('the document’s number in %s is of %s', (text, province) => {
  expect(documentPlace(text)!.codes.flatMap(chainOf)).toEqual([province]);
});

test.each(['新财务制度2024', '云财经大学学报〔2024〕', '财绩〔2024〕1号'])(
  '%s holds no document’s number of a province',
  (text) => {
    expect(documentPlace(text)).toBeNull();
  },
);
