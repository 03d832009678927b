import { toA1 } from '../../../src/sheet/address';
import { HEADER, HEADINGS, TOTAL } from '../drawnForm';
import { formOf } from '../formOf';
import type { Drawn } from '../sheetOf';

/** `2 数量指标（60分） C9 60: 册数, 场次`. */
function stated(headings: string, lines: readonly string[], drawn?: Drawn): readonly string[] {
  const { levels, indicators } = formOf([...HEADER, headings, ...lines, TOTAL], drawn);
  return levels.map(
    ({ level, name, at, weight, rows }) =>
      `${level} ${name} ${toA1(at)} ${weight.toFixed()}: ${rows.map((index) => indicators[index]!.name).join(', ')}`,
  );
}

describe('weights in the labels of levels', () => {
  const below = (level1: string, level2: string) =>
    stated(HEADINGS, [
      `|${level1}|${level2}|册数|≥20册|25册|50|50`,
      '|||场次|≥2场|2场|10|10',
      '||质量指标|合格率|≥95%|96%|40|40',
    ]);

  test.each([
    ['数量指标（60分）', '60'],
    ['数量指标（60 分）', '60'],
    ['数量指标（权重60）', '60'],
    ['数量指标（权重：60分）', '60'],
    ['数量指标（共60分）', '60'],
    ['数量指标60分', '60'],
    ['服务对象满意度12.5分', '12.5'],
    ['数量指标（６０分）', '60'],
  ])('%s', (label, weight) => {
    expect(below('产出指标', label)).toEqual([`2 ${label} C9 ${weight}: 册数, 场次`]);
  });

  test.each(['数量指标', '数量指标（60）', '数量指标（1）', '2024年数量指标', '培训60分'])(
    '%s states none',
    (label) => {
      expect(below('产出指标', label)).toEqual([]);
    },
  );

  test('of both levels, in the order of their cells', () => {
    expect(below('产出指标（100分）', '数量指标（60分）')).toEqual([
      '1 产出指标（100分） B9 100: 册数, 场次, 合格率',
      '2 数量指标（60分） C9 60: 册数, 场次',
    ]);
  });

  test('a label that comes again after a page break is the same level', () => {
    const lines = [
      '|产出指标|数量指标（60分）|册数|≥20册|25册|50|50',
      HEADINGS,
      '|产出指标|数量指标（60分）|场次|≥2场|2场|10|10',
    ];
    expect(stated(HEADINGS, lines)).toEqual(['2 数量指标（60分） C9 60: 册数, 场次']);
  });

  test('labels of the same words under two first levels are two', () => {
    const lines = [
      '|产出指标|数量指标（60分）|册数|≥20册|25册|60|60',
      '|效益指标|数量指标（40分）|人数|≥20人|25人|40|40',
      '|满意度指标|数量指标（60分）|满意度|≥90%|95%|60|60',
    ];
    expect(stated(HEADINGS, lines)).toEqual([
      '2 数量指标（60分） C9 60: 册数',
      '2 数量指标（40分） C10 40: 人数',
      '2 数量指标（60分） C11 60: 满意度',
    ]);
  });

  test('a section without an indicator states nothing of any', () => {
    expect(stated(HEADINGS, ['|产出指标（60分）', '|效益指标|社会效益|人数|≥20人|25人|40|40'])).toEqual([]);
  });
});

describe('weights in a column beside a level', () => {
  const BESIDE = '一级指标|权重|二级指标|三级指标|分值|年度指标值|实际完成值|得分';

  test('hold down to the next label', () => {
    const lines = [
      '产出指标|#60|数量指标|册数|#50|≥20册|25册|50',
      '||质量指标|合格率|#10|≥95%|96%|10',
      '效益指标|#40|社会效益|人数|#40|≥20人|25人|40',
    ];
    expect(stated(BESIDE, lines)).toEqual(['1 产出指标 B9 60: 册数, 合格率', '1 效益指标 B11 40: 人数']);
  });

  test('not beyond a label without one', () => {
    const lines = [
      '产出指标|#60|数量指标|册数|#60|≥20册|25册|60',
      '效益指标||社会效益|人数|#40|≥20人|25人|40',
    ];
    expect(stated(BESIDE, lines)).toEqual(['1 产出指标 B9 60: 册数']);
  });

  test('a weight that comes again below the same label is one of its own', () => {
    const lines = ['产出指标|#60|数量指标|册数|#60|≥20册|25册|60', '|#40|质量指标|合格率|#40|≥95%|96%|40'];
    expect(stated(BESIDE, lines)).toEqual(['1 产出指标 B9 60: 册数', '1 产出指标 B10 40: 合格率']);
  });

  test('merged over their rows', () => {
    const lines = ['产出指标|#100|数量指标|册数|#60|≥20册|25册|60', '||质量指标|合格率|#40|≥95%|96%|40'];
    expect(stated(BESIDE, lines, { merged: ['A9:A10', 'B9:B10'] })).toEqual([
      '1 产出指标 B9 100: 册数, 合格率',
    ]);
  });

  test('beside the third level, where a fourth names the indicators', () => {
    const lines = [
      '产出指标|数量指标|培训|#60|次数|#40|≥2次|2次|40',
      '||||人数|#20|≥5人|6人|20',
      '||宣传|#40|篇数|#40|≥2篇|2篇|40',
    ];
    expect(stated('一级指标|二级指标|三级指标|权重|四级指标|分值|年度指标值|实际完成值|得分', lines)).toEqual(
      ['3 培训 D9 60: 次数, 人数', '3 宣传 D11 40: 篇数'],
    );
  });
});
