import fc from 'fast-check';
import { assessSheets } from '../../src/assessment/assess';
import { blankFormOf } from '../../src/blank/blankFormOf';
import { questionsOf } from '../../src/form/facts/questions';
import type { Question } from '../../src/form/facts/questions';
import { readForms } from '../../src/form/reading/readForms';
import { answerEdit } from '../../src/revision/answerEdit';
import { editedSheet } from '../../src/revision/editedSheet';
import { LAYOUT_IDS } from '../../src/ruleset/layoutId';
import { RULESETS } from '../../src/ruleset/rulesets';
import type { Sheet } from '../../src/sheet/sheet';
import { sheetOfBlank } from './sheetOfBlank';

/** What would be said of headings that were read wrongly. */
const ABOUT_THE_READING = /读法|识别|headings are read/;

const ANSWERS: Partial<Readonly<Record<Question['what'], string>>> = {
  year: '2024',
  project: '基层培训项目',
  department: '市教育局',
  unit: '市培训中心',
  initial: '100',
  budget: '100',
  executed: '80',
  'goal-expected': '办好培训。',
  name: '培训人次',
  sign: '≥',
  conclusion: '总体完成较好。',
};

/** The form with some of the cells filled in that do not yet make an indicator count. */
function withAnswers(sheet: Sheet, picked: (index: number) => boolean): Sheet {
  const [form] = readForms(sheet).forms;
  const edits = questionsOf(form!).flatMap((question, index) => {
    const typed = ANSWERS[question.what];
    if (typed === undefined || !picked(index)) return [];
    const cell = sheet.grid.cell(question.at.row, question.at.column);
    const edit = answerEdit(form!, question, typed, cell);
    return typeof edit === 'string' ? [] : [edit];
  });
  return editedSheet(sheet, edits);
}

describe.each(LAYOUT_IDS)('a blank form in the layout %s', (layout) => {
  const blanks = RULESETS.map((ruleset) => sheetOfBlank(blankFormOf(ruleset, layout)));

  test('says nothing of headings that were read wrongly, by any rules, whatever of it is filled in', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...blanks),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }),
        (blank, picks) => {
          const sheet = withAnswers(blank, (index) => picks[index % picks.length]!);
          const { assessments } = assessSheets([sheet]);
          const said = assessments.flatMap(({ findings }) =>
            findings.flatMap(({ says }) => [says['zh-CN'], says['en-US']]),
          );
          expect(said.filter((text) => ABOUT_THE_READING.test(text))).toEqual([]);
          expect(said.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 40 },
    );
  });
});
