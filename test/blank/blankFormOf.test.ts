import { blankFormOf } from '../../src/blank/blankFormOf';
import { BLANK_LAYOUTS } from '../../src/blank/layouts';
import { readForms } from '../../src/form/readForms';
import { chooseRuleset } from '../../src/ruleset/chooseRuleset';
import { LAYOUT_IDS } from '../../src/ruleset/layoutId';
import { RULESETS, rulesetById } from '../../src/ruleset/rulesets';
import { runChecks } from '../../src/checks/runChecks';
import { scoreForm } from '../../src/scoring/scoreForm';
import { contains, rangeToA1, toA1 } from '../../src/sheet/address';
import { sheetOfBlank } from './sheetOfBlank';

const EVERY = RULESETS.flatMap((ruleset) =>
  LAYOUT_IDS.map((layout) => [ruleset.id, layout, ruleset] as const),
);

describe.each(EVERY)('%s in layout %s', (_, layout, ruleset) => {
  const blank = blankFormOf(ruleset, layout);
  const { forms, nearMisses } = readForms(sheetOfBlank(blank));
  const [form] = forms;

  test('is read as one form of that layout, to its last row', () => {
    expect([forms.length, nearMisses]).toEqual([1, []]);
    expect(form!.layout).toBe(BLANK_LAYOUTS[layout].reading);
    const bottom = blank.heights.length;
    expect(rangeToA1(form!.range)).toBe(rangeToA1({ top: 1, left: 1, bottom, right: blank.widths.length }));
  });

  test('has its fields, lines and rules', () => {
    expect(form!.indicators.map(({ kind }) => kind)).toEqual(Array(18).fill('placeholder'));
    expect(form!.sections.map(({ name }) => name.slice(0, 4))).toEqual(['产出指标', '效益指标', '满意度指']);
    expect([form!.project?.text, form!.department?.text, form!.unit?.text]).toEqual(['', '', '']);
    expect(form!.scoredFund).toBe(0);
    expect(form!.funds[0]!.weight?.number?.toString()).toBe(ruleset.execution.weight);
    expect(form!.total).not.toBeNull();
    expect(form!.notes[0]!.text.startsWith('填报说明：')).toBe(true);
  });

  test('is found at fault for nothing but what is to be filled in', () => {
    const findings = runChecks(form!, scoreForm(form!, ruleset));
    expect(findings.map(({ code }) => code).filter((code) => !/missing|not-evaluated/.test(code))).toEqual(
      [],
    );
  });

  test('covers its table once, without a gap', () => {
    const { widths, heights, cells, merged, choices } = blank;
    expect(new Set(cells.map(({ at }) => toA1(at))).size).toBe(cells.length);
    expect(cells.length).toBe(widths.length * heights.length);
    for (const { at } of cells) expect(merged.filter((area) => contains(area, at)).length).toBeLessThan(2);
    for (const { at } of choices) {
      const isWhole = merged.some((area) => rangeToA1(area) === rangeToA1(at));
      expect(isWhole || (at.top === at.bottom && at.left === at.right)).toBe(true);
    }
  });
});

test.each<[id: string, layout: string, chosenBy: string]>([
  ['mof-2020', 'standard', 'default'],
  ['beijing', 'standard', 'notes'],
  ['shanghai', 'standard', 'region'],
  ['hubei', 'no-weight', 'notes'],
  ['sichuan', 'split-columns', 'headings'],
  ['guangxi', 'standard', 'region'],
])('the form of %s is in the layout %s, and says itself whose it is', (id, layout, by) => {
  const [form] = readForms(sheetOfBlank(blankFormOf(rulesetById(id)!))).forms;
  const { ruleset, chosenBy } = chooseRuleset(form!);
  expect([form!.layout, ruleset.id, chosenBy]).toEqual([layout, id, by]);
});

test('where a choice is due there is a list', () => {
  const lists = (layout: 'L1' | 'L3' | 'L4') =>
    blankFormOf(rulesetById('mof-2020')!, layout).choices.map(
      ({ at, options }) => `${rangeToA1(at)} ${options.join('')}`,
    );
  expect(lists('L1')).toEqual(['C32:I32 优良中差']);
  expect(lists('L3').slice(0, 2)).toEqual(['D14 ≥≤＝＞＜定性', 'D15 ≥≤＝＞＜定性']);
  expect(lists('L3').at(-1)).toBe('C33:J33 优良中差');
  expect(lists('L4').at(-1)).toBe('K32 优良中差');
});

test('sections state their weights where no column does, or where the rules prescribe them', () => {
  const sections = (id: string, layout: 'L1' | 'L5', required = false) => {
    const ruleset = rulesetById(id)!;
    const sectionRules = ruleset.sections && { ...ruleset.sections, required };
    const blank = blankFormOf({ ...ruleset, sections: sectionRules }, layout);
    return readForms(sheetOfBlank(blank)).forms[0]!.sections.map(({ weight }) => weight?.toString() ?? null);
  };
  expect(sections('hubei', 'L5')).toEqual(['40', '30', '10']);
  expect(sections('sichuan', 'L5')).toEqual(['50', '30', '10']);
  expect(sections('mof-2020', 'L1')).toEqual([null, null, null]);
  expect(sections('mof-2020', 'L1', true)).toEqual(['50', '30', '10']);
});
