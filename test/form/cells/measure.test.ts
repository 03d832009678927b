import { measureAt, measuresAt } from '../../../src/form/cells/measure';
import { Place } from '../../../src/form/cells/place';
import type { Cell } from '../../../src/sheet/cell';
import { numberCell, textCell } from '../sheetOf';

const NOTHING_BESIDE = { sign: '', unit: '', headingUnit: '', name: '册数' };

function read(cell: Cell | undefined, beside: Partial<typeof NOTHING_BESIDE> = {}) {
  return measureAt(new Place(1, 1, cell), { ...NOTHING_BESIDE, ...beside });
}

describe('what is displayed counts', () => {
  test.each<[string, Cell, string]>([
    ['a percentage', numberCell(0.85, '0%', '85%'), '85%'],
    ['a comparator in the format', numberCell(0.85, '"≥"0%', '≥85%'), '≥85%'],
    ['a rounded percentage', numberCell(0.956, '0%', '96%'), '96%'],
    ['text', textCell(' ≥15家 '), '≥15家'],
    [
      'a number without a format, with all its digits',
      numberCell(0.123456789012, 'General', '0.123456789'),
      '0.123456789012',
    ],
    ['the double beside a decimal', numberCell(0.1 + 0.2, 'General', '0.3'), '0.3'],
  ])('%s', (_, cell, text) => {
    expect(read(cell).text).toBe(text);
  });

  test('a comparator that only the format shows is understood', () => {
    const { meaning } = read(numberCell(0.85, '"≥"0%', '≥85%'));
    expect(meaning).toMatchObject({ kind: 'number', comparator: '>=', unit: { text: '%' } });
  });
});

describe('sign and unit columns join the text', () => {
  test.each([
    ['100', { sign: '=', unit: '%' }, '=100%'],
    ['735', { sign: '≧', unit: '人次' }, '≧735人次'],
    ['0.1', { sign: '＞', unit: '册' }, '＞0.1册'],
    ['5', { sign: '<', unit: '起' }, '<5起'],
    ['100%', { sign: '≥', unit: '%' }, '≥100%'],
    ['26次', { sign: '', unit: '次' }, '26次'],
    ['≥5', { sign: '≥', unit: '次' }, '≥5次'],
    ['好坏', { sign: '定性', unit: '' }, '好坏'],
    ['高', { sign: '定性指标', unit: '性' }, '高'],
    ['1', { sign: '定量指标', unit: '次' }, '1次'],
    ['有效', { sign: '≥', unit: '%' }, '有效'],
    ['', { sign: '≥', unit: '%' }, ''],
  ])('%s beside %j', (text, beside, joined) => {
    expect(read(textCell(text), beside).text).toBe(joined);
  });

  test('their meaning is that of the joined text', () => {
    expect(read(numberCell(95), { sign: '≥', unit: '%' }).meaning).toMatchObject({
      kind: 'number',
      comparator: '>=',
      unit: { text: '%' },
    });
  });
});

test('an empty cell means nothing', () => {
  expect(read(undefined)).toMatchObject({ text: '', meaning: { kind: 'empty' }, entry: { value: null } });
});

describe('what says nothing', () => {
  test.each<[string, Cell]>([
    ['an error', { ...textCell('#DIV/0!'), value: { error: '#DIV/0!' } }],
    ['a number that is none', { ...textCell('∞'), value: Infinity }],
  ])('%s', (_, cell) => {
    expect(read(cell)).toMatchObject({
      text: cell.text,
      meaning: { kind: 'unreadable' },
      entry: { at: { row: 1 } },
    });
  });
});

describe('the nature of an indicator in the column of signs', () => {
  test.each<[sign: string, text: string, comparator: string | null]>([
    ['正向', '90%', '>='],
    ['正向指标', '90%', '>='],
    ['反向', '5%', '<='],
    ['逆向', '5%', '<='],
    ['定量', '5%', null],
    // A comparator beside the number says more.
    ['正向', '≤90%', '<='],
    ['反向', '=5%', '='],
    ['＞', '5%', '>'],
    ['', '5%', null],
  ])('%s %s', (sign, text, comparator) => {
    expect(read(textCell(text), { sign }).meaning).toMatchObject({ kind: 'number', comparator });
  });

  test('words stay words', () => {
    expect(read(textCell('显著提升'), { sign: '正向' }).meaning.kind).toBe('words');
    expect(read(textCell('显著提升'), { sign: '正向' }).text).toBe('显著提升');
  });
});

describe('brackets in a name', () => {
  const NAME = { ...NOTHING_BESIDE, name: '补助资金(万元)' };
  const units = (target: string | null, actual: string | null) => {
    const place = (text: string | null) => (text === null ? null : new Place(1, 1, textCell(text)));
    const { target: goal, actual: reached } = measuresAt(place(target), place(actual), {
      target: NAME,
      actual: NAME,
    });
    return [goal, reached].map(({ meaning }) =>
      'unit' in meaning ? (meaning.unit?.text ?? '') : meaning.kind,
    );
  };

  test.each<[target: string | null, actual: string | null, expected: readonly string[]]>([
    ['50', '48', ['万元', '万元']],
    ['50万元', '48万元', ['万元', '万元']],
    ['500000元', '48', ['元', '万元']],
    // One that does not convert is another matter than money.
    ['50家', '48', ['家', '']],
    ['50', '48家', ['', '家']],
    ['显著提升', '显著提升', ['words', 'words']],
    [null, '48', ['empty', '万元']],
    ['50', null, ['万元', 'empty']],
  ])('beside %s and %s', (target, actual, expected) => {
    expect(units(target, actual)).toEqual(expected);
  });
});
