import { copiesTarget } from '../../../src/form/facts/copiesTarget';
import { readMeaning } from '../../../src/notation/readMeaning';

const measure = (text: string) => ({ entry: null, text, meaning: readMeaning(text, { name: '' }) });

test.each<[target: string, actual: string, isCopy: boolean]>([
  ['≥266米', '≥266米', true],
  ['≤5%', '≤5%', true],
  ['≥266米', '≥270米', false],
  ['≥266米', '≤266米', false],
  // What was measured may well be just what was aimed at.
  ['≥266米', '266米', false],
  ['266米', '266米', false],
  ['=266米', '=266米', false],
  ['266米', '≥266米', false],
  ['≤12月', '≤12月', true],
  ['≤2024年12月31日', '≤2024年12月31日', true],
  ['≤2024年12月31日', '≤2024年12月30日', false],
  ['≤2024年12月', '≤2024年11月', false],
  ['≤2024年12月', '≤2023年12月', false],
  ['≤2024年12月', '2024年12月', false],
  ['2024年12月', '2024年12月', false],
  ['≤12月', '≥12月', false],
  ['≤2024年12月', '≥2024年12月', false],
  ['≤12月', '≤12台', false],
  ['≤12台', '≤12月', false],
  ['显著提升', '显著提升', false],
  ['≥90%', '显著提升', false],
])('target %s, achievement %s: only copied %p', (target, actual, isCopy) => {
  expect(copiesTarget({ target: measure(target), actual: measure(actual) })).toBe(isCopy);
});
