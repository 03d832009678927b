import fc from 'fast-check';
import { compareForms } from '../../src/comparison/compareForms';
import type { Filed } from '../../src/comparison/comparison';
import { pairForms } from '../../src/comparison/pairForms';
import { runChecks } from '../../src/checks/runChecks';
import type { Form } from '../../src/form/form';
import { judgeForm } from '../../src/judgement/judgeForm';
import { revise } from '../../src/revision/revise';
import { RULESETS } from '../../src/ruleset/rulesets';
import { scoreForm } from '../../src/scoring/scoreForm';
import { anyForm } from '../checks/anyForm';
import { HEADER, HEADINGS } from '../form/drawnForm';
import { drawn, told } from './told';
import type { Told } from './told';

function assessedForm(form: Form): Filed {
  const ruleset = RULESETS[0]!;
  const judgement = judgeForm(form, scoreForm(form, ruleset));
  return {
    file: '',
    assessment: {
      form,
      choice: { ruleset, stated: [], chosenBy: 'default', reason: { 'zh-CN': '', 'en-US': '' } },
      judgement,
      findings: runChecks(judgement),
      accepted: [],
      revision: revise(judgement),
      candidates: [],
    },
  };
}

interface Row {
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly score: string;
  readonly note: string;
}

const NAMES = [
  '培训人数',
  '培训场次',
  '新建道路里程',
  '改建道路里程',
  '教师培训人数',
  '验收合格率',
  '验收不合格率',
  '一季度巡查次数',
  '二季度巡查次数',
  '读者满意度',
  '完成时间',
];

const anyRow: fc.Arbitrary<Row> = fc.record({
  name: fc.constantFrom(...NAMES),
  target: fc.constantFrom('≥10个', '≤10个', '10', '≥95%', '12月底前', '有所提高', ''),
  actual: fc.constantFrom('10个', '12', '96%', '11月', '达成指标', ''),
  score: fc.constantFrom('10', '9.5', '8', ''),
  note: fc.constantFrom('', '人手不足', '天气影响'),
});

const distinctRows = fc.uniqueArray(anyRow, { minLength: 2, maxLength: 8, selector: ({ name }) => name });

function formWith(rows: readonly Row[]): Filed {
  return drawn([
    ...HEADER,
    HEADINGS,
    ...rows.map(
      ({ name, target, actual, score, note }) =>
        `|产出指标|数量指标|${name}|${target}|${actual}|10|${score}|${note}`,
    ),
    '总分||||||100|80',
  ]);
}

const TURNED: Readonly<Record<string, string>> = {
  added: 'removed',
  removed: 'added',
  easier: 'harder',
  harder: 'easier',
  hidden: 'shown',
  shown: 'hidden',
};

/** What is said of two forms is said of them the other way round. */
function turned(text: string): string {
  return text
    .replace(/(?<=[ -])(?:added|removed|easier|harder|hidden|shown)/g, (word) => TURNED[word]!)
    .replace(/^(\S+ \S+: |\S+ (?=\S+ → ))(.*?) → (.*?)((?: (?:easier|harder))?)$/s, '$1$3 → $2$4');
}

/** A row that has another name in each form is called by both; cells are those of one form. */
function calledByBoth({ changes, arrangement, settled, raised }: Told): Omit<Told, 'notices'> {
  const names = new Map(
    changes.flatMap((each) => {
      const [, old, now] = / name: (\S+) → (\S+)$/.exec(each) ?? [];
      if (!old || !now) return [];
      const both = [old, now].sort().join('=');
      return [[old, both] as const, [now, both] as const];
    }),
  );
  const calledIn = (text: string): string =>
    text
      .split(/[ 、]/)
      .map((word) => names.get(word) ?? word)
      .join(' ');
  const called = (texts: readonly string[]): string[] =>
    texts.map((text) => withoutCells(calledIn(text)).split(' ').sort().join(' ')).sort();
  return {
    changes: changes.map((text) => text.replace(/^\S+/, (name) => names.get(name) ?? name)).sort(),
    arrangement: called(arrangement),
    settled: called(settled),
    raised: called(raised),
  };
}

function withoutCells(text: string): string {
  return text.replace(/ [A-Z]+\d+/g, '');
}

function mirrored({ changes, arrangement, settled, raised }: Omit<Told, 'notices'>): Omit<Told, 'notices'> {
  return {
    changes: changes.map(turned).sort(),
    arrangement: arrangement.map(turned).sort(),
    settled: raised,
    raised: settled,
  };
}

describe('comparing', () => {
  test('nothing is different between any form and itself', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const one = assessedForm(form);
        const { changes, arrangement, settled, raised, notices } = compareForms(one, one);
        expect({ changes, arrangement, settled, raised, notices }).toEqual({
          changes: [],
          arrangement: [],
          settled: [],
          raised: [],
          notices: [],
        });
      }),
      { numRuns: 20 },
    );
  });

  test('never throws, whatever two forms hold', () => {
    fc.assert(
      fc.property(anyForm, anyForm, (one, other) => {
        compareForms(assessedForm(one), assessedForm(other));
      }),
      { numRuns: 15 },
    );
  });

  test('the other way round it says the same with old and new exchanged', () => {
    fc.assert(
      fc.property(distinctRows, distinctRows, (one, other) => {
        const [a, b] = [formWith(one), formWith(other)];
        const back = calledByBoth(told(compareForms(b, a)));
        expect(back).toEqual(mirrored(calledByBoth(told(compareForms(a, b)))));
      }),
      { numRuns: 25 },
    );
  });

  test('rows in any other order are moved, and nothing else', () => {
    fc.assert(
      fc.property(
        distinctRows.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          const { changes, arrangement, settled, raised } = told(
            compareForms(formWith(rows), formWith(shuffled)),
          );
          expect([changes, settled, raised]).toEqual([[], [], []]);
          const isSame = rows.every((row, index) => row === shuffled[index]);
          expect(arrangement.map((each) => each.split(' ')[0])).toEqual(isSame ? [] : ['rows-moved']);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('a planted change of one row is the only one that is said', () => {
    fc.assert(
      fc.property(
        distinctRows,
        fc.nat(7),
        fc.constantFrom<[keyof Row, string]>(
          ['target', '≥77个'],
          ['actual', '77.7%'],
          ['score', '7.77'],
          ['note', '设备故障'],
        ),
        (rows, at, [field, value]) => {
          const index = at % rows.length;
          const planted = rows.map((row, each) => (each === index ? { ...row, [field]: value } : row));
          const { changes, arrangement } = told(compareForms(formWith(rows), formWith(planted)));
          expect(arrangement).toEqual([]);
          expect(changes.map((each) => each.replace(/:.*/s, ''))).toEqual([`${rows[index]!.name} ${field}`]);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('forms in any order are paired with themselves', () => {
    const forms = ['甲', '乙', '丙', '丁'].map((project) =>
      drawn([
        ...HEADER.map((row) => row.replace('古籍修复', `${project}项目`)),
        HEADINGS,
        '|产出指标|数量指标|培训人数|≥1人|1人|10|10',
        '总分||||||100|80',
      ]),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(forms), fc.shuffledSubarray(forms), (old, now) => {
        const { pairs, onlyOld, onlyNew } = pairForms(old, now, { areOneFile: false });
        expect(pairs.every(([one, other]) => one === other)).toBe(true);
        expect(pairs.map(([one]) => one)).toEqual(now.filter((form) => old.includes(form)));
        expect(onlyOld).toEqual(old.filter((form) => !now.includes(form)));
        expect(onlyNew).toEqual(now.filter((form) => !old.includes(form)));
      }),
      { numRuns: 25 },
    );
  });
});
