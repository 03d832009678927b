import { mannerOf, partsOf, wordedAs } from '../../src/revision/noteWording';

describe('the other notes of a form show how its notes are worded', () => {
  test.each<[notes: readonly string[], manner: object]>([
    [
      ['偏差原因：设备到货晚。改进措施：提前采购。'],
      { reason: '偏差原因：', remedy: '改进措施：', between: '' },
    ],
    [
      ['一、未完成原因分析:设备到货晚\n  二、拟采取的改进措施:提前采购'],
      { reason: '一、未完成原因分析:', remedy: '二、拟采取的改进措施:', between: '\n' },
    ],
    [
      ['（1）存在的主要原因：设备到货晚。\n\n（2）下一步整改计划：提前采购。'],
      { reason: '（1）存在的主要原因：', remedy: '（2）下一步整改计划：', between: '\n' },
    ],
    [
      ['受疫情影响，人数减少', '偏差原因说明：设备到货晚；整改建议：提前采购'],
      { reason: '偏差原因说明：', remedy: '整改建议：', between: '' },
    ],
    [
      ['差异原因：甲；改进办法：乙', '未达标原因：丙\n改进的措施：丁'],
      { reason: '差异原因：', remedy: '改进办法：', between: '' },
    ],
  ])('with labels: %j', (notes, manner) => {
    expect(mannerOf(notes)).toEqual({ kind: 'labelled', ...manner });
  });

  test.each([
    [['受疫情影响，人数减少']],
    [['偏差原因：设备到货晚']],
    [['今后提前采购，改进措施：已落实']],
    [['改进措施：提前采购。偏差原因：设备到货晚。']],
  ])('in plain sentences: %j', (notes) => {
    expect(mannerOf(notes)).toEqual({ kind: 'plain' });
  });

  test.each([[[]], [['无', '/']], [['【待补充】年度指标值 ≥5。偏差原因：＿＿；改进措施：＿＿。']]])(
    'as ziping has it where none gives a reason: %j',
    (notes) => {
      expect(mannerOf(notes)).toEqual({
        kind: 'labelled',
        reason: '偏差原因：',
        remedy: '改进措施：',
        between: '',
      });
    },
  );
});

describe('a reason and a remedy are one note', () => {
  const OWN = mannerOf([]);
  const IN_LINES = mannerOf(['偏差原因：甲。\n改进措施：乙。']);
  const PLAIN = mannerOf(['设备到货晚']);

  test.each([
    [OWN, '设备到货晚；', '提前采购。 ', '偏差原因：设备到货晚；改进措施：提前采购。'],
    [OWN, '为何如此？', '提前采购', '偏差原因：为何如此？改进措施：提前采购。'],
    [OWN, '', '提前采购', '改进措施：提前采购。'],
    [OWN, '设备到货晚，', ' ', '偏差原因：设备到货晚。'],
    [OWN, '', '。', ''],
    [IN_LINES, '设备到货晚', '提前采购！', '偏差原因：设备到货晚。\n改进措施：提前采购！'],
    [IN_LINES, '', '提前采购', '改进措施：提前采购。'],
    [PLAIN, '设备到货晚', '提前采购', '设备到货晚。提前采购。'],
    [PLAIN, '一\r\n二', '', '一\n二。'],
    [PLAIN, '', '', ''],
  ])('%j: “%s” and “%s” → “%s”', (manner, reason, remedy, note) => {
    expect(wordedAs(manner, { reason, remedy })).toBe(note);
  });
});

describe('a note is taken apart', () => {
  test.each([
    ['（一）存在的主要原因分析：设备到货晚。（二）拟采取的整改措施：提前采购。', '设备到货晚', '提前采购'],
    ['受疫情影响。\n改进措施：提前采购', '受疫情影响', '提前采购'],
    ['说明如下 偏差原因：设备到货晚', '设备到货晚', ''],
    ['改进措施：提前采购。偏差原因：设备到货晚', '', '提前采购。偏差原因：设备到货晚'],
    ['设备到货晚；', '设备到货晚', ''],
    // Of a draft only what somebody has written into its blanks.
    ['【待补充】年度指标值 ≥5。偏差原因：设备到货晚；改进措施：提前采购。', '设备到货晚', '提前采购'],
    ['【待补充】年度指标值 ≥5。偏差原因：＿＿＿＿；改进措施：提前采购。', '', '提前采购'],
    ['【待补充】年度指标值 ≥5。', '', ''],
    ['【待补充】年度指标值 ≥5。改进措施：__提前采购', '', '提前采购'],
    ['见下：【待补充】偏差原因：设备到货晚__', '设备到货晚', ''],
  ])('“%s” → “%s” and “%s”', (note, reason, remedy) => {
    expect(partsOf(note)).toEqual({ reason, remedy });
  });
});
