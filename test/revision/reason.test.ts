import { toA1, parseA1 } from '../../src/sheet/address';
import { assessSheets } from '../../src/assessment/assess';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import type { CellValue } from '../../src/sheet/cell';
import { reasonEdits, reasonToWrite } from '../../src/revision/reason';
import { mannerOf, partsOf, wordedAs } from '../../src/revision/noteWording';
import type { Edit } from '../../src/revision/revision';
import { FORM } from '../taskpane/session/workbooks';

/** The form with other contents in some of its cells, judged. */
async function judged(cells: Readonly<Record<string, CellValue>> = {}) {
  const host = new MemoryHost([{ ...FORM, cells: { ...FORM.cells, ...cells } }]);
  return assessSheets(await host.readSheets('all')).assessments[0]!.judgement;
}

const LABELLED = '偏差原因分析：设备到货晚。\n改进措施：提前采购。';
const PLAIN = '设备到货晚，今后提前采购';
const NOTHING_SEEN = { note: '', remedy: '' };

describe('the note is worded', () => {
  test.each([
    ['as a draft of ziping where the form has none', [], '偏差原因：招生人数不足；改进措施：扩大宣传。'],
    [
      'with the labels and line breaks of the form’s others',
      [LABELLED],
      '偏差原因分析：招生人数不足。\n改进措施：扩大宣传。',
    ],
    ['in plain sentences where the others are', [PLAIN], '招生人数不足。扩大宣传。'],
    [
      'after those that give a reason, not after signs',
      ['无', '0', LABELLED],
      '偏差原因分析：招生人数不足。\n改进措施：扩大宣传。',
    ],
  ])('%s', (_, others, expected) => {
    expect(wordedAs(mannerOf(others), { reason: '招生人数不足。', remedy: ' 扩大宣传 ' })).toBe(expected);
  });

  test.each([
    [[], '偏差原因：招生人数不足。'],
    [[LABELLED], '偏差原因分析：招生人数不足。'],
    [[PLAIN], '招生人数不足。'],
  ])('without a remedy after %j: %s', (others, expected) => {
    expect(wordedAs(mannerOf(others), { reason: '招生人数不足', remedy: '' })).toBe(expected);
  });
});

describe('a note is taken apart into', () => {
  test.each([
    [LABELLED, '设备到货晚', '提前采购'],
    ['偏差原因：设备到货晚；改进措施：提前采购。', '设备到货晚', '提前采购'],
    ['1.原因分析：设备到货晚 2.整改措施：提前采购', '设备到货晚', '提前采购'],
    [PLAIN, PLAIN, ''],
    ['无', '', ''],
    ['', '', ''],
    ['【待补充】年度指标值 ≥90%，实际完成值 95%。偏差原因：＿＿＿＿＿＿；改进措施：＿＿＿＿＿＿。', '', ''],
    [
      '【待补充】年度指标值 ≥90%，实际完成值 80%。偏差原因：设备到货晚；改进措施：＿＿＿＿＿＿。',
      '设备到货晚',
      '',
    ],
  ])('%j', (note, reason, remedy) => {
    expect(partsOf(note)).toEqual({ reason, remedy });
  });
});

describe('a reason to write', () => {
  test('has the facts beside it, and why it is due', async () => {
    const found = reasonToWrite(await judged(), parseA1('G6')!)!;
    expect([toA1(found.at), found.by, found.reason, found.due?.['zh-CN']]).toEqual([
      'H6',
      'nobody',
      '',
      '得分低于分值，未达到年度指标值',
    ]);
    expect(found.facts).toContain('年度指标值 ≥100人次，实际完成值 50人次');
  });

  test('begins with what somebody wrote', async () => {
    const found = reasonToWrite(await judged({ H6: LABELLED }), parseA1('H6')!)!;
    expect([found.by, found.reason, found.remedy, found.seen.note]).toEqual([
      'person',
      '设备到货晚',
      '提前采购',
      LABELLED,
    ]);
  });

  test('is none where the form has no column for it', async () => {
    expect(reasonToWrite(await judged({ H5: null }), parseA1('G6')!)).toBeNull();
  });
});

describe('writing it', () => {
  const GIVEN = { reason: '招生人数不足', remedy: '扩大宣传' };
  const written = async (cells: Readonly<Record<string, CellValue>>, seen = NOTHING_SEEN, given = GIVEN) => {
    const edits = reasonEdits(await judged(cells), parseA1('G6')!, given, seen);
    return typeof edits === 'string' ? edits : edits.map(({ at, after }) => `${toA1(at)} ${after.value}`);
  };

  test('fills an empty cell', async () => {
    expect(await written({})).toEqual(['H6 偏差原因：招生人数不足；改进措施：扩大宣传。']);
  });

  test('takes the place of a draft that was seen', async () => {
    const draft = '【待补充】年度指标值 ≥100人次。偏差原因：＿＿＿＿＿＿；改进措施：＿＿＿＿＿＿。';
    expect(await written({ H6: draft }, { note: draft, remedy: '' })).toEqual([
      'H6 偏差原因：招生人数不足；改进措施：扩大宣传。',
    ]);
  });

  test('never takes the place of a note that was not seen', async () => {
    expect(await written({ H6: LABELLED })).toBe('changed');
  });

  test('takes the place of a note that was seen and edited, worded as that one was', async () => {
    expect(await written({ H6: LABELLED, H7: PLAIN }, { note: LABELLED, remedy: '' })).toEqual([
      'H6 偏差原因分析：招生人数不足。\n改进措施：扩大宣传。',
    ]);
  });

  test('of a note that was seen and left changes nothing, however it is punctuated', async () => {
    const given = { reason: '设备到货晚', remedy: '提前采购' };
    expect(await written({ H6: LABELLED }, { note: LABELLED, remedy: '' }, given)).toEqual([]);
  });

  test.each(['', '无', '已完成', '【待补充】'])('%j gives no reason and is not written', async (reason) => {
    expect(await written({}, NOTHING_SEEN, { reason, remedy: '扩大宣传' })).toBe('says-nothing');
  });

  test.each([
    [{ H5: '未完成原因分析', I5: '改进措施' }, ['H6 招生人数不足。', 'I6 扩大宣传。']],
    [{ H5: '改进措施', I5: '未完成原因分析' }, ['I6 招生人数不足。', 'H6 扩大宣传。']],
  ])('puts reason and remedy into the columns %j', async (headings, expected) => {
    expect(await written(headings)).toEqual(expected);
  });
});

test('a draft leaves the remedy to its own column', async () => {
  const host = new MemoryHost([{ ...FORM, cells: { ...FORM.cells, H5: '未完成原因分析', I5: '改进措施' } }]);
  const [assessment] = assessSheets(await host.readSheets('all')).assessments;
  const note = assessment!.revision.edits.find(({ kind }) => kind === 'note')!.after.value;
  expect(note).toMatch(/偏差原因：＿＿＿＿＿＿。$/);
});

describe('of the cells around a note', () => {
  const at = async (cell: string, cells: Readonly<Record<string, CellValue>> = {}) => {
    const found = reasonToWrite(await judged(cells), parseA1(cell)!);
    return found && [toA1(found.at), found.remedyAt && toA1(found.remedyAt)];
  };

  test.each([
    ['the note', 'H6', ['H6', null]],
    ['the score', 'G6', ['H6', null]],
    ['the achievement', 'E6', ['H6', null]],
    ['the target', 'D6', null],
    ['the same column of no row', 'G12', null],
    ['the same row of another column', 'J6', null],
  ])('%s leads to it: %s', async (_, cell, expected) => {
    expect(await at(cell)).toEqual(expected);
  });

  test('so does the remedy, where it has a column', async () => {
    expect(await at('I6', { H5: '未完成原因分析', I5: '改进措施' })).toEqual(['H6', 'I6']);
  });
});

test('nothing is due beside a score that is full, and what stands there is told all the same', async () => {
  const cells = { E6: '100人次', G6: 40, H6: '【待补充】' };
  const found = reasonToWrite(await judged(cells), parseA1('H6')!)!;
  expect([found.due, found.by]).toEqual([null, 'draft']);
});

describe('where remedies have a column of their own', () => {
  const COLUMNS = { H5: '未完成原因分析', I5: '改进措施' };
  const edits = async (cells: Readonly<Record<string, CellValue>>, given: object, seen: object) => {
    const made = reasonEdits(
      await judged({ ...COLUMNS, ...cells }),
      parseA1('G6')!,
      { reason: '招生人数不足', remedy: '扩大宣传', ...given },
      { note: '', remedy: '', ...seen },
    );
    return typeof made === 'string'
      ? made
      : made.map(({ at, after }) => `${toA1(at)} ${String(after.value)}`);
  };

  test('a remedy that somebody entered meanwhile is not written over', async () => {
    expect(await edits({ I6: '加强管理' }, {}, {})).toBe('changed');
    expect(await edits({ I6: '加强管理' }, {}, { remedy: '加强管理' })).toEqual([
      'H6 招生人数不足。',
      'I6 扩大宣传。',
    ]);
  });

  test('what is not given, or stands there already, is not written', async () => {
    expect(await edits({}, { remedy: ' ' }, {})).toEqual(['H6 招生人数不足。']);
    expect(await edits({ I6: '扩大宣传。' }, {}, { remedy: '扩大宣传。' })).toEqual(['H6 招生人数不足。']);
    const both = { H6: '招生人数不足', I6: '扩大宣传。' };
    expect(await edits(both, {}, { note: both.H6, remedy: both.I6 })).toEqual([]);
  });

  test('a reason that says nothing keeps both from being written', async () => {
    expect(await edits({}, { reason: '无' }, {})).toBe('says-nothing');
  });
});

test('a remedy alone is worded anew with its reason', async () => {
  const seen = { note: LABELLED, remedy: '' };
  const given = { reason: '设备到货晚', remedy: '分批采购' };
  const [edit] = reasonEdits(await judged({ H6: LABELLED }), parseA1('G6')!, given, seen) as readonly Edit[];
  expect(edit!.after.value).toBe('偏差原因分析：设备到货晚。\n改进措施：分批采购。');
});

test('a note is worded as the form’s others are, not as its own sign for nothing', async () => {
  const others = { H6: '无', H7: LABELLED };
  const given = { reason: '招生人数不足', remedy: '扩大宣传' };
  const [edit] = reasonEdits(await judged(others), parseA1('G6')!, given, {
    note: '无',
    remedy: '',
  }) as readonly Edit[];
  expect(edit!.after.value).toBe('偏差原因分析：招生人数不足。\n改进措施：扩大宣传。');
});
