import { sameMeasure } from '../../src/comparison/same';
import type { Measure } from '../../src/form/form';
import { readMeaning } from '../../src/notation/readMeaning';

function measure(text: string): Measure {
  return { entry: null, text, meaning: readMeaning(text, {}) };
}

const SAME: readonly (readonly [string, string])[] = [
  ['≥90%', '≥ 90％'],
  ['≥90%', '不低于90%'],
  ['≥0.9', '≥90%'],
  ['0.95', '95%'],
  ['95', '95%'],
  ['1', '100%'],
  ['0', '0%'],
  ['1.5万元', '15000元'],
  ['5万人', '50000人'],
  ['5万', '50000'],
  ['5万', '5万人'],
  ['5', '5台'],
  ['90%～95%', '0.9-0.95'],
  ['12月底前', '12月底'],
  ['24小时', '1天'],
  ['', '-'],
  ['/', ''],
  ['效果 明显', '效果明显'],
];

const OTHER: readonly (readonly [string, string])[] = [
  ['5', '5万'],
  ['1', '1%'],
  ['0.5', '0.5%'],
  ['5台', '5套'],
  ['90%～95%', '90%～96%'],
  ['11月底前', '12月底前'],
  ['约10台', '10台'],
  ['增长5%', '下降5%'],
  ['效果明显', '效果显著'],
  ['', '0'],
  ['≥90%', '≤90%'],
];

describe('a target or an achievement is the same', () => {
  test.each(SAME)('%s and %s', (old, now) => {
    for (const isTarget of [true, false]) {
      expect(sameMeasure(measure(old), measure(now), isTarget)).toBe(true);
      expect(sameMeasure(measure(now), measure(old), isTarget)).toBe(true);
    }
  });

  test.each(OTHER)('not %s and %s', (old, now) => {
    for (const isTarget of [true, false]) {
      expect(sameMeasure(measure(old), measure(now), isTarget)).toBe(false);
      expect(sameMeasure(measure(now), measure(old), isTarget)).toBe(false);
    }
  });

  test('a sign of equality counts in a target alone', () => {
    expect(sameMeasure(measure('=5台'), measure('5台'), true)).toBe(false);
    expect(sameMeasure(measure('=5台'), measure('5台'), false)).toBe(true);
  });

  test('a date of each form’s own year is the same time', () => {
    const years = { old: 2023, new: 2024 };
    expect(sameMeasure(measure('2023年12月'), measure('2024年12月'), true, years)).toBe(true);
    expect(sameMeasure(measure('2023年12月'), measure('2024年11月'), true, years)).toBe(false);
    expect(sameMeasure(measure('2023年12月'), measure('2024年12月'), true)).toBe(false);
  });
});
