import type { Form } from '../form/form';
import type { GoalIndicator, GoalTable } from '../form/goalTable';
import { SECTION_WEIGHT } from '../form/words/marks';
import { sum } from '../form/cells/sum';
import type { Decimal } from '../notation/decimal';
import { SECTIONS } from './sections';

/** A row of the indicator table as it is drawn. */
export interface BlankRow {
  readonly name: string;
  /** What was approved; null for a line to fill in. */
  readonly approved: GoalIndicator | null;
}

/** A first-level indicator with its second-level ones. */
export interface BlankSection {
  /** '' where the goal table has no levels. */
  readonly name: string;
  /** What its indicators weigh together; null where that is not approved. */
  readonly weight: Decimal | null;
  readonly parts: readonly { readonly name: string; readonly rows: readonly BlankRow[] }[];
}

/** What a form says before anybody fills it in: nothing but the template's rows, or what was approved. */
export interface BlankContent {
  readonly isOfWhole: boolean;
  readonly year: number | null;
  readonly project: string | null;
  readonly department: string | null;
  readonly unit: string | null;
  readonly goal: string | null;
  readonly money: Pick<GoalTable, 'budget' | 'moneyUnit'> | null;
  readonly sections: readonly BlankSection[];
}

/** Lines under each second-level indicator, to be filled in, copied or deleted. */
const NAMES = ['指标1：', '指标2：'];

/** The national form, nothing filled in. */
export const NOTHING_APPROVED: BlankContent = {
  isOfWhole: false,
  year: null,
  project: null,
  department: null,
  unit: null,
  goal: null,
  money: null,
  sections: SECTIONS.map(({ name, parts }) => ({
    name,
    weight: null,
    parts: parts.map((part) => ({ name: part, rows: NAMES.map((each) => ({ name: each, approved: null })) })),
  })),
};

/** What a goal table says, as the form that is to be filled in for it. */
export function contentOf(goals: GoalTable): BlankContent {
  const { title, year, project, department, unit, goal, budget, moneyUnit, indicators } = goals;
  const sections = groups(indicators, ({ level1 }) => level1).map(([level1, own]) => ({
    name: labelOf(level1),
    weight: weightOf(own),
    parts: groups(own, ({ level2 }) => level2).map(([level2, rows]) => ({
      name: labelOf(level2),
      rows: rows.map((approved) => ({ name: approved.name, approved })),
    })),
  }));
  return {
    isOfWhole: /整体/.test(title),
    year,
    project: textOf(project),
    department: textOf(department),
    unit: textOf(unit),
    goal: textOf(goal),
    money: budget.total ? { budget, moneyUnit } : null,
    sections: sections.length > 0 ? sections : NOTHING_APPROVED.sections,
  };
}

/** A label says its weight only where the form to be drawn does. */
function labelOf(level: string): string {
  return level.replace(SECTION_WEIGHT, '').trim();
}

function textOf(entry: Form['project']): string | null {
  return entry?.text ? entry.text : null;
}

function weightOf(indicators: readonly GoalIndicator[]): Decimal | null {
  const weights = indicators.map(({ weight }) => weight?.number ?? null);
  return weights.every((weight) => weight !== null) ? sum(weights) : null;
}

/** Rows that follow one another under one label. */
function groups(
  indicators: readonly GoalIndicator[],
  labelled: (indicator: GoalIndicator) => string,
): readonly (readonly [string, readonly GoalIndicator[]])[] {
  const all: [string, GoalIndicator[]][] = [];
  for (const indicator of indicators) {
    const label = labelled(indicator);
    const last = all.at(-1);
    if (last?.[0] === label) last[1].push(indicator);
    else all.push([label, [indicator]]);
  }
  return all;
}
