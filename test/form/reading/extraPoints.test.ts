import { HEADER, HEADINGS, TOTAL } from '../drawnForm';
import { formOf } from '../formOf';

/** `name kind` of each row, and what is given or taken besides: `名称 given 5`. */
function read(...extras: readonly string[]) {
  const rows = ['|产出指标|数量指标|册数|≥20册|25册|90|90', ...extras];
  const { indicators, extraPoints = [] } = formOf([...HEADER, HEADINGS, ...rows, TOTAL]);
  return {
    rows: indicators.map(({ name, kind }) => `${name} ${kind}`),
    extra: extraPoints.map(({ name, entry, kind }) => `${name} ${kind} ${entry.text}`),
  };
}

test.each([
  ['加分项', 'given'],
  ['（一）附加分', 'given'],
  ['一、加分项', 'given'],
  ['绩效加分指标', 'given'],
  ['加分项（最高5分）', 'given'],
  ['奖励加分', 'given'],
  ['减分项', 'taken'],
  ['扣分项：', 'taken'],
  ['倒扣分', 'taken'],
  ['惩罚分', 'taken'],
  ['加减分项', 'either'],
  ['加扣分', 'either'],
  ['奖惩', 'either'],
])('points besides the indicators, labelled %s, are %s', (label, kind) => {
  expect(read(`${label}|||省级表彰||||2`)).toEqual({
    rows: ['册数 scored', '省级表彰 detail'],
    extra: [`省级表彰 ${kind} 2`],
  });
  expect(read(`|${label}||省级表彰||||2`).extra).toEqual([`省级表彰 ${kind} 2`]);
  expect(read(`||${label}|省级表彰||||2`).extra).toEqual([`省级表彰 ${kind} 2`]);
  expect(read(`|||${label}||||2`).extra).toEqual([`${label} ${kind} 2`]);
});

test.each(['加分情况统计表', '扣分原因', '质量指标', '打分项'])('%s says nothing of that', (label) => {
  expect(read(`|${label}||省级表彰||||2`)).toEqual({ rows: ['册数 scored', '省级表彰 scored'], extra: [] });
});

test('none are given where nothing, or zero, is written', () => {
  expect(read('加分项|||省级表彰||||0').extra).toEqual([]);
  expect(read('加分项|||省级表彰||||').extra).toEqual([]);
  expect(read('加分项|||省级表彰||||/').extra).toEqual([]);
  expect(read('加分项|||省级表彰||||待定').extra).toEqual(['省级表彰 given 待定']);
});

test('with a weight that the others lack of 100 it is an indicator like any other', () => {
  const whole = (weight: string) => {
    const rows = [
      '|产出指标|数量指标|册数|≥20册|25册|80|80',
      `|加分项|创新|专利|≥1项|1项|${weight}|${weight}`,
    ];
    const form = formOf([...HEADER, HEADINGS, ...rows, TOTAL]);
    return form.indicators.map(({ name, kind }) => `${name} ${kind}`);
  };
  expect(whole('10')).toEqual(['册数 scored', '专利 scored']);
  expect(whole('5')).toEqual(['册数 scored', '专利 detail']);
});
