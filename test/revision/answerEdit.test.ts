import { questionsOf } from '../../src/form/facts/questions';
import { readForms } from '../../src/form/reading/readForms';
import { answerEdit } from '../../src/revision/answerEdit';
import { toA1 } from '../../src/sheet/address';
import { sheetOf } from '../form/sheetOf';

const ROWS = [
  '项目支出绩效自评表（2024年度）',
  '项目名称|',
  '',
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
  '产出指标|数量指标|指标1：培训人次|||#90|',
];

/** A form of one row with the target that is given. */
function formWith(target: string) {
  const sheet = sheetOf(ROWS.map((row) => row.replace('培训人次|', `培训人次|${target}`)));
  const [form] = readForms(sheet).forms;
  return { form: form!, sheet };
}

function written(target: string, at: string, typed: string) {
  const { form, sheet } = formWith(target);
  const question = questionsOf(form).find((each) => toA1(each.at) === at)!;
  const edit = answerEdit(form, question, typed, sheet.grid.cell(question.at.row, question.at.column));
  return typeof edit === 'string' ? edit : edit.after.value;
}

test.each<[target: string, typed: string, expected: unknown]>([
  ['≥100人次', '98', '98人次'],
  ['≥100人次', '1,098', '1,098人次'],
  ['≥100人次', '98人', '98人'],
  ['≥90%', '95.5', '95.5%'],
  ['80～90%', '85', '85%'],
  ['≤12月', '11月', '11月'],
  // A number of its own: the unit is not in the cell, or would not be the whole of it.
  ['≥100', '98', 98],
  ['≥5万人次', '6万人次', '6万人次'],
  ['增长5%', '6', 6],
  ['提高', '007', '007'],
  ['提高', '=提高', '＝提高'],
])('beside the target %s the achievement %j is written as %j', (target, typed, expected) => {
  expect(written(target, 'E5', typed)).toBe(expected);
});

test.each<[at: string, typed: string, expected: unknown]>([
  ['A1', '2025', '项目支出绩效自评表（2025年度）'],
  ['A1', '25', 'not-a-year'],
  ['A1', '', 'not-a-year'],
  ['B2', '2024001', '2024001'],
  ['B2', '0012', '0012'],
  ['C5', '培训场次', '指标1：培训场次'],
  ['C5', '', '指标1：'],
  ['F5', '12.5分', 12.5],
  ['F5', '', null],
  ['F5', '12345678901234567', 'not-a-number'],
])('into %s the answer %j is written as %j', (at, typed, expected) => {
  expect(written('≥100人次', at, typed)).toBe(expected);
});
