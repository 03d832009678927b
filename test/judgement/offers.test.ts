import { heldBack, isUnread } from '../../src/judgement/offers';
import { rulesetById } from '../../src/ruleset/rulesets';
import { diagnosedForm } from '../diagnosis/told';
import type { FormSpec } from '../scoring/formOf';
import { formOf } from '../scoring/formOf';
import { judged } from './judged';

describe('a total that would be written keeps what it holds', () => {
  const held = (spec: FormSpec, isHidden = false) => {
    const form = formOf(spec);
    const because = heldBack(form.total!.score!, isHidden, diagnosedForm(form));
    return because && [because.kind, isUnread(because)];
  };
  const full = { target: '完成', actual: '已完成', weight: '100', score: '100' };
  const misread = {
    indicators: [{ ...full, weight: '80', score: '80' }],
    total: { weight: '100', score: '100' },
  };
  const unread = [{ what: 'funds' as const, at: { row: 5, column: 4 }, text: '资金' }];

  test.each<[why: string, form: FormSpec, isHidden: boolean, held: [string, boolean] | null]>([
    ['nothing', { indicators: [full], total: { score: '90' } }, false, null],
    ['it is hidden', { indicators: [full], total: { score: '90' } }, true, ['hidden', false]],
    [
      'a score cannot be read',
      { indicators: [{ ...full, score: '满分' }], total: { score: '90' } },
      true,
      ['doubt', false],
    ],
    ['a block was not read', { unread, indicators: [full], total: { score: '90' } }, false, ['doubt', true]],
    ['a row was not read', misread, false, ['doubt', true]],
    [
      'a block was not read and a score cannot be',
      { unread, indicators: [{ ...full, score: '满分' }], total: { score: '90' } },
      false,
      ['doubt', true],
    ],
  ])('because: %s', (_, spec, isHidden, expected) => {
    expect(held(spec, isHidden)).toEqual(expected);
  });

  test('and is not offered where the form may have been misread', () => {
    const total = (spec: FormSpec) => judged(formOf(spec), rulesetById('mof-2020')!).total;
    expect(total(misread).offer).toBeNull();
    expect(total({ ...misread, unread, total: { score: '90' } }).offer).toBeNull();
  });
});
