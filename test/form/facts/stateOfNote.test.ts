import { stateOfNote } from '../../../src/form/facts/stateOfNote';
import { formOf } from '../../scoring/formOf';

const stateOf = (note: string | null) => stateOfNote(formOf({ indicators: [{ note }] }).indicators[0]!);

test.each([
  ['设备到货晚', 'real'],
  ['【待补充】偏差原因：', 'draft'],
  ['已完成', 'says-nothing'],
  ['无', 'none'],
  ['', 'none'],
  [null, 'absent'],
])('a note %p is %s', (note, state) => {
  expect(stateOf(note)).toBe(state);
});

test('同上 below a row without a note points to nothing', () => {
  const [indicator] = formOf({ indicators: [{ note: '同上' }] }).indicators;
  expect(stateOfNote(indicator!)).toBe('real');
  expect(stateOfNote({ ...indicator!, pointsToNothing: true })).toBe('says-nothing');
});
