import { toA1, parseA1 } from '../../src/sheet/address';
import { assessSheets } from '../../src/assessment/assess';
import { MemoryHost } from '../../src/hosts/memory/memoryHost';
import type { CellValue } from '../../src/sheet/cell';
import { reasonEdits, reasonToWrite } from '../../src/revision/reason';
import { mannerOf, partsOf, wordedAs } from '../../src/revision/noteWording';
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
