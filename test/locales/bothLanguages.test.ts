import { cliText } from '../../src/locales/cliText';
import { compareText } from '../../src/locales/compareText';
import { correctionText } from '../../src/locales/correctionText';
import { fillingText } from '../../src/locales/fillingText';
import { explainText } from '../../src/locales/explainText';
import { paneTextIn } from '../paneTextIn';
import { protectedText } from '../../src/locales/protectedText';
import { reportText } from '../../src/locales/reportText';
import { settingsText } from '../../src/locales/settingsText';

/** Whatever a sentence is about: a number, a name, a list; printed it is 7. */
const ANYTHING: unknown = new Proxy(() => ANYTHING, {
  get: (_target, property) => {
    if (property === Symbol.toPrimitive || property === 'toString') return () => '7';
    if (property === Symbol.iterator) return () => ['7', '7'][Symbol.iterator]();
    return property === 'length' ? 7 : ANYTHING;
  },
});

/** Every text below an object with the path to it; sentences are made about anything. */
function textsIn(words: object, path = ''): [path: string, text: string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const place = `${path}${key}`;
    if (typeof value === 'string') return [[place, value]];
    if (typeof value === 'function') {
      const about = Array.from({ length: 6 }, () => ANYTHING);
      return [[place, String((value as (...things: unknown[]) => unknown)(...about))]];
    }
    return textsIn(value as object, `${place}.`);
  });
}

describe.each([
  ['the command line', cliText],
  ['explanations', explainText],
  ['reports', reportText],
  ['the pane', paneTextIn],
  ['corrections', correctionText],
  ['filling in', fillingText],
  ['protected sheets', protectedText],
  ['settings', settingsText],
  ['comparisons', compareText],
])('the words of %s', (_where, wordsOf) => {
  const chinese = textsIn(wordsOf('zh-CN'));
  const english = new Map(textsIn(wordsOf('en-US')));

  it('are the same in both languages, and each is a text', () => {
    expect([...english.keys()].sort()).toEqual(chinese.map(([path]) => path).sort());
    for (const [, text] of [...chinese, ...english]) expect(text).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it('mention in one language what they mention in the other', () => {
    const mentions = (text: string) => text.includes('7');
    const onlyInOne = chinese.filter(([path, text]) => mentions(text) !== mentions(english.get(path)!));
    expect(onlyInOne).toEqual([]);
  });
});
