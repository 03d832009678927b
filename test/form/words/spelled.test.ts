import { COLUMN_WORDS } from '../../../src/form/words/columnWords';
import type { Word } from '../../../src/form/words/dictionary';
import { dictionary } from '../../../src/form/words/dictionary';
import { FUND_ROLES, FUND_WORDS } from '../../../src/form/words/fundWords';
import { LABELS } from '../../../src/form/words/labelWords';
import { TITLES } from '../../../src/form/words/titleWords';
import { wordOf } from '../../../src/form/words/wordOf';

const VOCABULARY: readonly (readonly [string, readonly Word<string>[]])[] = [
  ['columnWords.ts', COLUMN_WORDS],
  ['fundWords.ts', FUND_WORDS],
  ['the roles in fundWords.ts', FUND_ROLES],
  ['labelWords.ts', LABELS],
  ['titleWords.ts', TITLES],
];

/** Every spelling that is written out, with what it stands for. */
function plain(words: readonly Word<string>[]): readonly (readonly [spelling: string, meaning: string])[] {
  return words.flatMap(({ meaning, spelled, weak = [] }) =>
    [...spelled, ...weak].flatMap((spelling) =>
      typeof spelling === 'string' ? [[spelling, meaning] as const] : [],
    ),
  );
}

describe.each(VOCABULARY)('%s', (_, words) => {
  test('what is written out means what it is written for: nothing else has the same spelling', () => {
    const meaningOf = dictionary(words);
    expect(plain(words).map(([spelling]) => [spelling, meaningOf(spelling)?.meaning])).toEqual(plain(words));
  });

  test('it is written as it is looked up: without spaces, brackets, numbering and a column’s letter', () => {
    expect(plain(words).map(([spelling]) => wordOf(spelling))).toEqual(
      plain(words).map(([spelling]) => spelling),
    );
  });
});
