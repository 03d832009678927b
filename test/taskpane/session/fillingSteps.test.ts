import { assessSheets } from '../../../src/assessment/assess';
import { questionsOf } from '../../../src/form/facts/questions';
import { answerEdit } from '../../../src/revision/answerEdit';
import { editedSheet } from '../../../src/revision/editedSheet';
import { blankFormOf } from '../../../src/blank/blankFormOf';
import type { LayoutId } from '../../../src/ruleset/layoutId';
import { rulesetById } from '../../../src/ruleset/rulesets';
import { parseA1, toA1 } from '../../../src/sheet/address';
import type { Sheet } from '../../../src/sheet/sheet';
import {
  entryOf,
  fillingOf,
  goOnBehindPart,
  goOnFrom,
  neighbour,
  stopAt,
  stopOfCell,
} from '../../../src/taskpane/session/fillingSteps';
import { fieldOf } from '../../../src/taskpane/figures/fillingField';
import { repliesTo } from '../../../src/taskpane/figures/fillingReply';
import { sheetOfBlank } from '../../blank/sheetOfBlank';

/** A blank form with some of its cells answered, one after the other. */
function answered(answers: Readonly<Record<string, string>> = {}, layout: LayoutId = 'L1', id = 'mof-2020') {
  let sheet: Sheet = sheetOfBlank(blankFormOf(rulesetById(id)!, layout));
  for (const [at, typed] of Object.entries(answers)) {
    const [{ form }] = assessed(sheet);
    const question = questionsOf(form).find((each) => toA1(each.at) === at)!;
    const cell = sheet.grid.cell(question.at.row, question.at.column);
    const edit = answerEdit(form, question, typed, cell);
    if (typeof edit === 'string') throw new Error(`${at} ${edit}`);
    sheet = editedSheet(sheet, [edit]);
  }
  return assessed(sheet)[0];
}

function assessed(sheet: Sheet) {
  const [assessment] = assessSheets([sheet]).assessments;
  return [assessment!] as const;
}

const cellOf = (stop: { readonly at: { row: number; column: number } } | null) => stop && toA1(stop.at);
const ROW = { D13: '培训人次', E13: '≥100人次' };

describe('the steps of a blank form', () => {
  const filling = fillingOf(answered());

  test('go by its parts; of a row that nobody has named the name alone is asked', () => {
    expect(filling.parts.map(({ kind, name, done, of }) => `${kind} ${name} ${done}/${of}`)).toEqual([
      'head  0/4',
      'funds  0/3',
      'goal  0/0',
      'indicators 产出指标 0/1',
      'indicators 效益指标 0/0',
      'indicators 满意度指标 0/0',
    ]);
    expect(filling.stops.filter(({ row }) => row !== null).map(cellOf)).toEqual(
      Array.from({ length: 18 }, (_, index) => `D${13 + index}`),
    );
    expect([filling.done, filling.of]).toEqual([0, 8]);
  });

  test('each has a key of its own', () => {
    expect(new Set(filling.stops.map(({ key }) => key)).size).toBe(filling.stops.length);
  });

  test('begin at the first that is due, go on over those that may stay blank, and end', () => {
    expect(cellOf(goOnFrom(filling, null))).toBe('A2');
    expect(cellOf(goOnFrom(filling, parseA1('F6')))).toBe('D7');
    expect(goOnFrom(filling, parseA1('D30'))).toBeNull();
    expect(cellOf(goOnBehindPart(filling, 1))).toBe('C11');
    expect(goOnBehindPart(filling, 5)).toBeNull();
    expect(cellOf(entryOf(filling, 3))).toBe('D13');
    expect(cellOf(neighbour(filling, stopOfCell(filling, parseA1('C3')!)!, -1))).toBe('A2');
    expect(neighbour(filling, filling.stops[0]!, -1)).toBeNull();
  });

  test('are found again by their key, else by their cell', () => {
    const stop = stopOfCell(filling, parseA1('C4')!)!;
    expect(stopAt(filling, { key: stop.key, at: parseA1('Z99')! })).toBe(stop);
    expect(stopAt(filling, { key: 'none', at: stop.at })).toBe(stop);
    expect(stopAt(filling, { key: 'none', at: parseA1('Z99')! })).toBeNull();
  });
});

test.each<[what: string, answers: Readonly<Record<string, string>>, expected: string]>([
  ['a row once it is named', { D13: '培训人次' }, 'D13 E13 F13 G13'],
  ['a row that reached its target', { ...ROW, F13: '100', G13: '90' }, 'D13 E13 F13 G13'],
  ['and behind one that did not its reason', { ...ROW, F13: '50', G13: '90' }, 'D13 E13 F13 G13 I13'],
  ['also before it has a weight', { ...ROW, F13: '50' }, 'D13 E13 F13 G13 I13'],
  // A person has to judge it: the words say neither that it is done nor that it is not.
  [
    'a score that no rule gives',
    { D13: '培训', E13: '有效开展', F13: '见附件', G13: '90' },
    'D13 E13 F13 G13 H13',
  ],
])('asked is %s', (_what, answers, expected) => {
  const { stops } = fillingOf(answered(answers));
  expect(
    stops
      .filter(({ row }) => row === 0)
      .map(cellOf)
      .join(' '),
  ).toBe(expected);
});

test('where sign and unit have columns they are asked for too, and conclusions at the end', () => {
  const { stops } = fillingOf(answered({ C14: '培训人次' }, 'L3'));
  expect(
    stops
      .filter(({ row }) => row === 0)
      .map(cellOf)
      .join(' '),
  ).toBe('C14 D14 E14 F14 G14 H14');
  expect(stops.slice(-3).map((stop) => stop.kind === 'answer' && stop.question.label)).toEqual([
    '评价结论',
    '存在问题',
    '改进措施',
  ]);
});

test('without a column of weights the score of several rows is left to a person', () => {
  const answers = { D10: '培训人次', E10: '≥100人次', F10: '50', D11: '培训场次', E11: '≥2场', F11: '2' };
  const { stops } = fillingOf(answered(answers, 'L5'));
  expect(
    stops
      .filter(({ row }) => row === 0 || row === 1)
      .map(cellOf)
      .join(' '),
  ).toBe('D10 E10 F10 G10 D11 E11 F11 G11');
});

test.each<[at: string, answers: Readonly<Record<string, string>>, kind: string, unit: string]>([
  ['A2', {}, 'number', '年'],
  ['C3', {}, 'text', ''],
  ['E6', {}, 'number', '万元'],
  ['C11', {}, 'long', ''],
  ['F13', ROW, 'text', '人次'],
  ['F13', { ...ROW, E13: '优/良/中/差' }, 'choice', ''],
  ['G13', ROW, 'number', '分'],
])('the field for %s beside %j is %s %s', (at, answers, kind, unit) => {
  const { form } = answered(answers);
  const question = questionsOf(form).find((each) => toA1(each.at) === at)!;
  expect(fieldOf(question, form)).toMatchObject({ kind, unit });
});

test.each<[at: string, answers: Readonly<Record<string, string>>, expected: readonly string[]]>([
  ['E13', ROW, ['good 读作 ≥100人次。']],
  ['E13', { D13: '培训', E13: '有效开展' }, ['good 没有数值，按定性指标评分。']],
  ['E13', { D13: '培训', E13: '%=99' }, ['error “指标1：培训”的年度指标值“%=99”无法读作数值，请核对。']],
  ['F13', { ...ROW, F13: '120' }, ['good 达到年度指标值。']],
  [
    'F13',
    { ...ROW, F13: '50' },
    ['info 没有达到年度指标值（相当于 50%）。', 'info 未达到年度指标值，下面请填写原因。'],
  ],
  [
    'F13',
    { ...ROW, F13: '50万元' },
    ['warning “指标1：培训人次”的年度指标值“≥100人次”与实际完成值“50万元”单位不一致，无法比较。'],
  ],
  [
    'G13',
    { ...ROW, F13: '120', G13: '40' },
    [
      'good 各项分值合计 40 分，应为 90 分，还可以分配 50 分。',
      'good 实际完成值 120人次达到年度指标值 ≥100人次，得满分 40.00。',
    ],
  ],
  [
    'G13',
    { ...ROW, F13: '120', G13: '95' },
    [
      'warning 各项分值合计 95 分，应为 90 分，多了 5 分。',
      'good 实际完成值 120人次达到年度指标值 ≥100人次，得满分 95.00。',
    ],
  ],
  ['F6', { E6: '100', F6: '80' }, ['good 执行率 80%。']],
])('to %s with %j is said %j', (at, answers, expected) => {
  const after = answered(answers);
  const question = questionsOf(after.form).find((each) => toA1(each.at) === at)!;
  const said = repliesTo(question, after).map(({ tone, says }) => `${tone} ${says['zh-CN']}`);
  expect(said).toEqual(expected);
});
