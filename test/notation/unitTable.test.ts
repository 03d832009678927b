import { unitOf } from '../../src/notation/unit';
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

test('every spelling is read as a unit of its dimension, with the factor of its line', () => {
  const lines = Object.entries(UNIT_TABLE).flatMap(([dimension, units]) =>
    units.flatMap(([factor, ...words]) => words.map((word) => [word, dimension, factor])),
  );
  const counts = COUNT_WORDS.flatMap((words) => words.map((word) => [word, `count:${words[0]!}`, '1']));
  const read = [...lines, ...counts].map(([word]) => {
    const unit = unitOf(word!);
    return [word, unit?.dimension, unit?.factor.toFixed()];
  });
  expect(read).toEqual([...lines, ...counts]);
});
