import { assessSheets } from '../../src/assessment/assess';
import type { Severity } from '../../src/checks/finding';
import { flagsOf } from '../../src/hosts/flagsOf';
import { toA1 } from '../../src/sheet/address';
import { FORM } from '../form/drawnForm';
import { sheetOf } from '../form/sheetOf';

const { assessments } = assessSheets([sheetOf(FORM)]);
const [assessment] = assessments;

/** A form whose findings are all at one cell, in this order. */
function withFindings(...severities: Severity[]) {
  const like = {
    code: 'a-check',
    title: { 'zh-CN': '校验', 'en-US': 'Check' },
    related: [],
    alike: [],
    isBlank: false,
    mayBeAccepted: false,
    says: { 'zh-CN': '说明。', 'en-US': 'A finding.' },
  };
  const findings = severities.map((severity) => ({ ...like, severity, at: { row: 9, column: 8 } }));
  return { ...assessment!, findings } as unknown as NonNullable<typeof assessment>;
}

describe('a cell with several findings is marked once, in the colour of the gravest', () => {
  test.each<[severities: Severity[], gravest: Severity]>([
    [['info', 'error', 'warning'], 'error'],
    [['error', 'warning', 'info'], 'error'],
    [['info', 'warning', 'error'], 'error'],
    [['info', 'warning'], 'warning'],
    [['warning', 'info'], 'warning'],
    [['info', 'info'], 'info'],
  ])('%j → %s', (severities, gravest) => {
    const flags = flagsOf([withFindings(...severities)]);
    expect(flags.map(({ at, severity }) => [toA1(at), severity])).toEqual([['H9', gravest]]);
  });
});

test('forms of one sheet mark their cells together, those of another sheet by themselves', () => {
  const [form, other] = [withFindings('info'), withFindings('error')];
  const elsewhere = { ...other, form: { ...other.form, sheetId: 'another' } };
  expect(flagsOf([form, other]).map(({ severity }) => severity)).toEqual(['error']);
  expect(flagsOf([form, elsewhere]).map(({ severity }) => severity)).toEqual(['info', 'error']);
});

test('a finding about the whole form marks no cell', () => {
  const form = withFindings('error');
  const findings = form.findings.map((finding) => ({ ...finding, at: null }));
  expect(flagsOf([{ ...form, findings } as typeof form])).toEqual([]);
});
