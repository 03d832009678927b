import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseRuleset } from '../../../src/ruleset/choice/chooseRuleset';
import type { Ruleset } from '../../../src/ruleset/ruleset';
import { DEFAULT_RULESET } from '../../../src/ruleset/rulesets';
import { WORDS } from '../../../src/ruleset/region/placeNamed';
import { formOf } from '../../scoring/formOf';
import { divisionsOfPackage } from './divisionsOfPackage';

const FILE = join(__dirname, '../../../src/ruleset/region/divisions.json');

test('the table is what `npm run divisions` writes from the package', () => {
  expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(divisionsOfPackage());
});

/** Every prefecture and county by its whole name: the provinces that have one. */
const PROVINCES_OF = new Map<string, Set<string>>();
for (const [province, text] of Object.entries(divisionsOfPackage())) {
  for (const name of text.split(/\d{4}/).slice(1)) {
    PROVINCES_OF.set(name, (PROVINCES_OF.get(name) ?? new Set()).add(province));
  }
}

const NAME_OF = new Map(
  Object.entries(divisionsOfPackage()).map(([code, text]) => [code, text.split(/\d{4}/)[0]!]),
);

/** A province's rules for every province. */
const OF_ALL: readonly Ruleset[] = [...NAME_OF.keys()].map((code) => ({
  ...DEFAULT_RULESET,
  id: code,
  match: { notes: [], headings: [], regions: [], codes: [code] },
}));

const chosen = (unit: string, department = '') => {
  const { chosenBy, ruleset } = chooseRuleset(formOf({ unit, department }), {}, OF_ALL);
  return chosenBy === 'region' ? ruleset.id : null;
};

test('there are about 3 200 divisions in 34 provinces', () => {
  expect(NAME_OF.size).toBe(34);
  expect(PROVINCES_OF.size).toBeGreaterThan(3000);
  expect([...PROVINCES_OF].filter(([, provinces]) => provinces.size > 1).length).toBeGreaterThan(20);
});

test.each(['财政局', '第一中学', '人民医院'])(
  'every prefecture and county that one province has leads there, and any other nowhere: …%s',
  (office) => {
    const wrong = [...PROVINCES_OF].filter(([name, provinces]) => {
      const right = provinces.size === 1 && !WORDS.has(name) ? [...provinces][0]! : null;
      return chosen(name + office) !== right;
    });
    expect(wrong.map(([name]) => name)).toEqual([]);
  },
);

test('every prefecture and county together with its province leads there, also what is called alike', () => {
  const wrong = [...PROVINCES_OF].flatMap(([name, provinces]) =>
    [...provinces].filter((province) => {
      const whole = NAME_OF.get(province)!;
      return (
        chosen(`${whole}${name}财政局`) !== province || chosen(`${name}财政局`, `${whole}财政厅`) !== province
      );
    }),
  );
  expect(wrong).toEqual([]);
});

test('two provinces in one form lead nowhere', () => {
  const codes = [...NAME_OF.keys()];
  const led = codes.filter((code, index) => {
    const other = codes[(index + 1) % codes.length]!;
    return chosen(`${NAME_OF.get(code)}财政厅`, `${NAME_OF.get(other)}财政厅`) !== null;
  });
  expect(led).toEqual([]);
});

test('no name of a county without 县, 区, 市 is taken for one', () => {
  const wrong = [...PROVINCES_OF.keys()]
    .filter((name) => /[县区]$/.test(name) && name.length > 2)
    .map((name) => name.slice(0, -1))
    // 海南区 of Wuhai is called as a province, 承德县 as a city.
    .filter((stem) => ![...NAME_OF.values()].some((province) => province.startsWith(stem)))
    .filter(
      (stem) => ![...PROVINCES_OF.keys()].some((name) => name.startsWith(stem) && /市|州|盟|地区/.test(name)),
    )
    .filter((stem) => chosen(`${stem}财政局`) !== null);
  expect(wrong).toEqual([]);
});
