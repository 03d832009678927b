import { isHiddenSheet, isLeftHidden } from '../../src/judgement/hidden';
import { formOf } from '../scoring/formOf';

test.each([
  ['visible', false, {}, false, false],
  ['visible', true, {}, false, true],
  ['hidden', false, {}, true, true],
  ['very-hidden', true, {}, true, true],
  ['hidden', true, { writesHidden: false }, true, true],
  ['hidden', true, { writesHidden: true }, false, false],
  ['visible', true, { writesHidden: true }, false, false],
] as const)(
  '%s sheet, hidden row %s, asked %j: the sheet is left %s, the row %s',
  (visibility, isHidden, asked, sheet, row) => {
    const form = formOf({ visibility });
    expect([isHiddenSheet(form, asked), isLeftHidden(form, { isHidden }, asked)]).toEqual([sheet, row]);
  },
);
