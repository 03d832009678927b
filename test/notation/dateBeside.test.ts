import { dateBeside } from '../../src/notation/dateBeside';
import { readMeaning } from '../../src/notation/readMeaning';
import { spelledDate } from './spelled';

function beside(target: string, text: string): string | null {
  const meaning = readMeaning(target);
  if (meaning.kind !== 'date') throw new Error(`${target} is no date`);
  const date = dateBeside(meaning, text, readMeaning(text));
  return date && spelledDate(date);
}

test.each([
  ['≤11月', '10', '-/10/-'],
  ['≤11月', '10.0', '-/10/-'],
  ['≤2023年', '2022', '2022/-/-'],
  ['12月', '12', '-/12/-'],
  ['2023年', '2023', '2023/-/-'],
  ['2023年12月', '2023.12', '2023/12/-'],
  ['2023年12月31日', '20231130', '2023/11/30'],
])('beside %s, %s is a date', (target, text, date) => {
  expect(beside(target, text)).toBe(date);
});

test.each([
  ['≤11月', '13'],
  ['≤11月', '0'],
  ['≤11月', '9.5'],
  // Perhaps 11 of 12 months.
  ['12月', '11'],
  ['2023年', '2022'],
  ['≤11月', '10次'],
  ['≤11月', '无'],
  ['≤11月', '5万'],
  ['11月20日', '10'],
  ['2023年12月', '12'],
  ['2023年', '95'],
  ['2023年', '95%'],
])('beside %s, %s is none', (target, text) => {
  expect(beside(target, text)).toBeNull();
});
