import type { Entry, Form, Measure, NumberEntry } from '../../../src/form/form';
import { readForms } from '../../../src/form/reading/readForms';
import { PLAIN, anyArrangement } from './arrangement';
import type { Arrangement } from './arrangement';
import { layOut } from './layOut';
import { SEEDS } from './seeds';
import type { Content } from './seeds';

const VARIANTS = 2000;

/** All that a form says, without a word about where and in which spelling of a number it stands. */
function said({ year, project, department, unit, moneyUnit, funds, scoredFund, ...form }: Form) {
  return {
    about: [year, moneyUnit, ...[project, department, unit].map(text)],
    funds: funds.map(({ label, role, initial, budget, executed, weight, rate, score }) => [
      label,
      role,
      ...[initial, budget, executed, weight, rate, score].map(number),
    ]),
    scoredFund,
    sections: form.sections.map(({ name, weight }) => `${name} ${weight?.toString() ?? ''}`),
    indicators: form.indicators.map((row) => [
      `${row.kind} ${row.section} ${row.level1}/${row.level2}/${row.name}`,
      ...[row.target, row.actual].map(meaning),
      ...[row.weight, row.score].map(number),
      text(row.note),
    ]),
    total: [form.total?.weight, form.total?.score].map(number),
    grade: text(form.grade),
    notes: form.notes.map(text),
  };
}

const text = (entry: Entry | null): string => entry?.text ?? '';
const number = (entry: NumberEntry | null | undefined): string =>
  entry?.number?.toString() ?? entry?.reading ?? '';
const meaning = (measure: Measure) => [measure.text, JSON.parse(JSON.stringify(measure.meaning))];

function read(content: Content, arrangement: Arrangement) {
  return readForms(layOut(content, arrangement)).forms.map(said);
}

test('laid out plainly, a form says what was written into it', () => {
  for (const content of SEEDS) {
    const [form] = readForms(layOut(content, PLAIN)).forms;
    expect(form!.project!.text).toBe(content.project);
    expect(form!.funds.map(({ label }) => label)).toEqual(content.funds.map(({ label }) => label));
    expect(
      form!.indicators.map(({ level1, level2, name, target, actual, weight, score, note }) => ({
        level1,
        level2,
        level3: name,
        facts: {
          target: target.text,
          actual: actual.text,
          weight: weight!.text,
          score: score!.text,
          note: note!.text,
        },
      })),
    ).toEqual(content.rows);
    expect(form!.total!.score!.text).toBe(content.total.score);
    expect(form!.grade?.text ?? '').toBe(content.grade);
  }
});

test.each(SEEDS.map((content, index) => [content.name, content, index] as const))(
  'however it is laid out, it says the same: %s',
  (_, content, index) => {
    const plain = read(content, PLAIN);
    for (let seed = index; seed < VARIANTS; seed += SEEDS.length) {
      const arrangement = anyArrangement(seed, content.rows.length);
      expect({ seed, arrangement, said: read(content, arrangement) }).toEqual({
        seed,
        arrangement,
        said: plain,
      });
    }
  },
);
