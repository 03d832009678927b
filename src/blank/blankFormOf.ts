import { Decimal } from '../notation/decimal';
import type { LayoutId } from '../ruleset/layoutId';
import type { Ruleset } from '../ruleset/ruleset';
import { MAX_ROW_HEIGHT } from '../sheet/address';
import type { GoalTable } from '../form/goalTable';
import { contentOf, NOTHING_APPROVED } from './blankContent';
import type { BlankContent } from './blankContent';
import type { BlankForm, BlankStyle } from './blankForm';
import { gradesOf } from './choices';
import { Drawing } from './drawing';
import { drawTable } from './drawTable';
import { BLANK_LAYOUTS } from './layouts';
import type { BlankFundColumn, BlankLayout } from './layouts';
import { approvedAmounts } from './approvedAmounts';
import { heightOf } from './heightOf';
import { scoringNotes } from './scoringNotes';

/** Labels of the form's head and tail stand in the first two columns. */
const LABEL_END = 2;
const SIDE_WIDTH = 5;
const LINE = 26;
/** Headings may take two lines. */
const TWO_LINES = 34;

/**
 * Makes a self-evaluation form to fill in, as plain data: headings as the layout prints them, the weight of budget
 * execution and the total from the ruleset, its rules below the table; from a goal table also project, units, year,
 * budget, goals, indicators, targets and weights.
 * @param layout by default the one that the ruleset's jurisdiction uses
 */
export function blankFormOf(
  ruleset: Ruleset,
  layout: LayoutId = ruleset.layout ?? 'L1',
  goals: GoalTable | null = null,
): BlankForm {
  const content = goals ? contentOf(goals) : NOTHING_APPROVED;
  const arrangement = BLANK_LAYOUTS[layout];
  const widths = [
    ...(arrangement.side === null ? [] : [SIDE_WIDTH]),
    ...arrangement.columns.map(({ width }) => width),
  ];
  const drawing = new Drawing();
  const last = widths.length;
  drawHead(drawing, last, content, ruleset);
  drawFunds(drawing, last, arrangement, content, ruleset);
  drawGoals(drawing, last, content, widths);
  const print = drawTable(drawing, arrangement, content, ruleset);
  drawTail(drawing, last, arrangement, ruleset, widths);
  const { cells, merged, choices, heights } = drawing;
  return {
    sheet: '自评表',
    widths,
    heights,
    cells,
    merged,
    choices,
    places: ruleset.rounding.places,
    print: { landscape: arrangement.landscape, ...print },
  };
}

/** Title, year, and who carries out what. */
function drawHead(drawing: Drawing, last: number, content: BlankContent, { match }: Ruleset): void {
  const { isOfWhole, year, project, department, unit } = content;
  const half = Math.ceil((last - LABEL_END) / 2) + LABEL_END;
  drawing.newRow(34);
  drawing.put(1, last, `${match.regions[0] ?? ''}${isOfWhole ? '部门整体' : '项目'}支出绩效自评表`, 'title');
  drawing.newRow(22);
  drawing.put(1, last, `（${year ?? '        '}年度）`, 'subtitle');
  drawing.newRow(LINE);
  drawing.put(1, LABEL_END, '项目名称', 'heading');
  drawing.put(LABEL_END + 1, last, project, 'value');
  drawing.newRow(LINE);
  drawing.put(1, LABEL_END, '主管部门', 'heading');
  drawing.put(LABEL_END + 1, half - 1, department, 'value');
  drawing.put(half, half, '实施单位', 'heading');
  drawing.put(half + 1, last, unit, 'value');
}

/** The money: what stands in the scored row counts, the other rows explain it. */
function drawFunds(
  drawing: Drawing,
  last: number,
  { funds }: BlankLayout,
  content: BlankContent,
  { execution }: Ruleset,
): void {
  // Where a scale says what a rate earns, the heading does not multiply by it.
  const byRate = execution.criterion == null ? '*执行率' : '';
  const weighted = (text: string) => text.replace('{weight}', execution.weight).replace('*执行率', byRate);
  const firstColumn = last - funds.columns.length + 1;
  const amounts = approvedAmounts(funds, content);
  const approved = funds.columns.some(({ fact }) => fact === 'initial') ? 'initial' : 'budget';
  drawing.newRow(TWO_LINES);
  const top = drawing.row;
  drawing.put(LABEL_END + 1, firstColumn - 1, null, 'heading');
  funds.columns.forEach(({ heading }, i) => {
    drawing.put(firstColumn + i, firstColumn + i, weighted(heading), 'heading');
  });
  funds.rows.forEach((label, index) => {
    drawing.newRow(LINE);
    drawing.put(LABEL_END + 1, firstColumn - 1, label, 'heading');
    funds.columns.forEach(({ fact }, i) => {
      const isScored = index === 0;
      const weight = isScored && fact === 'weight' ? new Decimal(execution.weight).toNumber() : null;
      const value = fact === approved ? (amounts[index] ?? null) : weight;
      const isUnused = !isScored && (fact === 'weight' || fact === 'score');
      drawing.put(firstColumn + i, firstColumn + i, isUnused ? '—' : value, FUND_STYLES[fact]);
    });
  });
  const area = { top, left: 1, bottom: drawing.row, right: LABEL_END };
  drawing.putArea(area, weighted(funds.label), 'heading');
}

const FUND_STYLES: Readonly<Record<BlankFundColumn['fact'], BlankStyle>> = {
  initial: 'amount',
  budget: 'amount',
  executed: 'amount',
  weight: 'points',
  rate: 'rate',
  score: 'points',
  reason: 'text',
};

function drawGoals(drawing: Drawing, last: number, { goal }: BlankContent, widths: readonly number[]): void {
  const half = LABEL_END + Math.ceil((last - LABEL_END) / 2);
  drawing.newRow(LINE);
  const top = drawing.row;
  drawing.put(LABEL_END + 1, half, '预期目标', 'heading');
  drawing.put(half + 1, last, '实际完成情况', 'heading');
  const room = widths.slice(LABEL_END, half).reduce((sum, width) => sum + width, 0);
  drawing.newRow(Math.min(Math.max(60, heightOf(goal ?? '', room)), MAX_ROW_HEIGHT));
  drawing.put(LABEL_END + 1, half, goal, 'text');
  drawing.put(half + 1, last, null, 'text');
  drawing.putArea({ top, left: 1, bottom: drawing.row, right: LABEL_END }, '年度总体目标', 'heading');
}

/** Grade, what is to be said in words, and the rules. */
function drawTail(
  drawing: Drawing,
  last: number,
  { gradeInTotal, tail }: BlankLayout,
  ruleset: Ruleset,
  widths: readonly number[],
): void {
  if (!gradeInTotal) {
    drawing.newRow(LINE);
    drawing.put(1, LABEL_END, '评分等级', 'heading');
    drawing.put(LABEL_END + 1, last, null, 'value', gradesOf(ruleset));
  }
  for (const label of tail) {
    drawing.newRow(36);
    drawing.put(1, LABEL_END, label, 'heading');
    drawing.put(LABEL_END + 1, last, null, 'text');
  }
  const notes = scoringNotes(ruleset);
  // Excel never makes a merged row as high as its text.
  const room = widths.reduce((sum, width) => sum + width, 0);
  const height = heightOf(notes, room);
  const rows = Math.ceil(height / MAX_ROW_HEIGHT);
  const top = drawing.row + 1;
  for (let row = 0; row < rows; row += 1) drawing.newRow(Math.ceil(height / rows));
  drawing.putArea({ top, left: 1, bottom: drawing.row, right: last }, notes, 'rules');
}
