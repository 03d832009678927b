import { COUNT_WORDS, UNIT_TABLE } from '../../src/notation/unitTable';

test('no spelling stands for two units', () => {
  const spellings = [
    ...Object.values(UNIT_TABLE).flatMap((lines) => lines.flatMap(([, ...words]) => words)),
    ...COUNT_WORDS.flat(),
  ];
  const twice = spellings.filter((spelling, index) => spellings.indexOf(spelling) !== index);
  expect(twice).toEqual([]);
});

test('every factor is a positive decimal written as text', () => {
  for (const [factor] of Object.values(UNIT_TABLE).flat()) {
    expect(factor).toMatch(/^(?:[1-9]\d*|0\.\d*[1-9])$/);
  }
});
