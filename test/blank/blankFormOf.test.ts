import type { BlankForm } from '../../src/blank/blankForm';
import { blankFormOf } from '../../src/blank/blankFormOf';
import { BLANK_LAYOUTS } from '../../src/blank/layouts';
import { readForms } from '../../src/form/reading/readForms';
import { chooseRuleset } from '../../src/ruleset/choice/chooseRuleset';
import { LAYOUT_IDS } from '../../src/ruleset/layoutId';
import { RULESETS, rulesetById } from '../../src/ruleset/rulesets';
import { runChecks } from '../../src/checks/runChecks';
import { judged } from '../judgement/judged';
import { contains, rangeToA1, toA1 } from '../../src/sheet/address';
import { sheetOfBlank } from './sheetOfBlank';

const EVERY = RULESETS.flatMap((ruleset) =>
  LAYOUT_IDS.map((layout) => [ruleset.id, layout, ruleset] as const),
);

test.each(['zh-CN', 'en-US'] as const)('every layout has a name of its own (%s)', (locale) => {
  const names = LAYOUT_IDS.map((id) => BLANK_LAYOUTS[id].name[locale]);
  expect(new Set(names.filter((name) => name !== '')).size).toBe(LAYOUT_IDS.length);
});

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
    const findings = runChecks(judged(form!, ruleset));
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

describe('on paper', () => {
  /** What A4 leaves between the margins, and how wide Excel shows a character of 宋体 11, in points. */
  const PAPER = { long: 842, short: 595, sides: 72, ends: 90 };
  const CHARACTER = 6;
  const CELL_MARGINS = 0.71;

  /** Heights of the pages as Excel prints them, in parts of a page. */
  function pagesOf({ widths, heights, print }: BlankForm): number[] {
    const [width, height] = print.landscape ? [PAPER.long, PAPER.short] : [PAPER.short, PAPER.long];
    const wide = widths.reduce((sum, each) => sum + (each + CELL_MARGINS) * CHARACTER, 0);
    const scale = Math.min(1, (width - PAPER.sides) / wide);
    const room = (height - PAPER.ends) / scale;
    const sum = (from: number, to: number) =>
      heights.slice(from - 1, to - 1).reduce((all, each) => all + each, 0);
    const tops = [1, ...print.breaks];
    const headings = sum(print.firstHeading, print.lastHeading + 1);
    return tops.map((top, i) => {
      const own = sum(top, tops[i + 1] ?? heights.length + 1);
      return (own + (i > 0 ? headings : 0)) / room;
    });
  }

  test.each(EVERY)(
    '%s in layout %s fills the pages that it is divided into, and no more',
    (_id, layout, ruleset) => {
      const pages = pagesOf(blankFormOf(ruleset, layout));
      expect(pages).toHaveLength(['L3', 'L4'].includes(layout) ? 2 : 1);
      for (const page of pages) expect(page).toBeLessThanOrEqual(1);
    },
  );

  test.each(['L3', 'L4'] as const)('no merged cell of layout %s is cut by the end of a page', (layout) => {
    const { merged, print, cells } = blankFormOf(rulesetById('mof-2020')!, layout);
    const [start] = print.breaks;
    expect(cells.find(({ at, value }) => at.row === start && value === '效益指标')).toBeDefined();
    expect(merged.filter(({ top, bottom }) => top < start! && bottom >= start!)).toEqual([]);
  });

  test('rules that need more room than a row may have are spread over several, and read whole', () => {
    const beijing = rulesetById('beijing')!;
    const bands = Array.from({ length: 60 }, (_band, i) => ({
      ...beijing.overAchievement.bands[0]!,
      from: String(2 + i),
      to: String(3 + i),
    }));
    const blank = blankFormOf({ ...beijing, overAchievement: { ...beijing.overAchievement, bands } });
    const [form] = readForms(sheetOfBlank(blank)).forms;
    expect(Math.max(...blank.heights)).toBeLessThanOrEqual(409);
    expect(blank.heights.length).toBe(34);
    expect(form!.range.bottom).toBe(34);
    expect(form!.notes[0]!.text).toContain('在6100%-6200%（含6100%）区间');
  });
});

test.each(LAYOUT_IDS)('a form in layout %s prints how execution is scored, and is scored so', (layout) => {
  const criterion = '执行率≥95%得满分，每低于1%扣0.5分，扣完为止';
  const hubei = rulesetById('hubei')!;
  const blank = blankFormOf({ ...hubei, execution: { ...hubei.execution, criterion } }, layout);
  const [form] = readForms(sheetOfBlank(blank)).forms;
  const { stated } = chooseRuleset(form!);
  expect(stated.map(({ path, value }) => [path, value])).toEqual(
    expect.arrayContaining([
      ['execution.criterion', criterion],
      ['execution.weight', '20'],
    ]),
  );
  expect(form!.fundHeadings.filter(({ text }) => text.includes('*执行率'))).toEqual([]);
});
