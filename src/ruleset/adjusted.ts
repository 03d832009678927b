import { Decimal } from '../notation/decimal';
import type { Ruleset } from './ruleset';

/** The numbers of a ruleset that offices change most, as a person types them; '' where the ruleset has none. */
export interface Adjustment {
  /** Points for budget execution, in 分. */
  readonly executionWeight: string;
  /** A rate of execution below this asks for a reason, in %. */
  readonly noteBelow: string;
  /** From how many times its target an achievement is pointed out: 1.3. */
  readonly warnFrom: string;
  /** From how many times its target an achievement asks for a reason. */
  readonly noteFrom: string;
  /** Total from which each grade holds, in 分, in the ruleset's order. */
  readonly grades: readonly string[];
  /** Decimal places of scores. */
  readonly places: string;
}

/** The source of numbers that somebody changed: no document states them. */
const OWN = {
  id: 'adjusted',
  title: { 'zh-CN': '本单位调整的数值', 'en-US': 'Numbers adjusted by the office itself' },
  status: 'practice',
} as const;

/** The numbers of a ruleset as they would be typed. */
export function adjustmentOf({ execution, overAchievement, grades, rounding }: Ruleset): Adjustment {
  return {
    executionWeight: execution.weight,
    noteBelow: execution.noteBelow === null ? '' : new Decimal(execution.noteBelow).times(100).toFixed(),
    warnFrom: overAchievement.warnFrom ?? '',
    noteFrom: overAchievement.noteFrom ?? '',
    grades: grades.list.map(({ from }) => from),
    places: String(rounding.places),
  };
}

/**
 * Makes a ruleset file with other numbers, for `parseRuleset` to read, which names what is wrong. Every block with a
 * changed number says that it is the office’s own, and no form chooses this ruleset by itself.
 */
export function adjusted(ruleset: Ruleset, to: Adjustment): object {
  const { execution, overAchievement, grades, rounding } = ruleset;
  const was = adjustmentOf(ruleset);
  const own = (isChanged: boolean, source: string) => (isChanged ? OWN.id : source);
  const blocks = {
    execution: {
      ...execution,
      weight: to.executionWeight.trim(),
      noteBelow: shareOf(to.noteBelow),
      source: own(
        to.executionWeight !== was.executionWeight || to.noteBelow !== was.noteBelow,
        execution.source,
      ),
    },
    overAchievement: {
      ...overAchievement,
      warnFrom: orNone(to.warnFrom),
      noteFrom: orNone(to.noteFrom),
      source: own(to.warnFrom !== was.warnFrom || to.noteFrom !== was.noteFrom, overAchievement.source),
    },
    grades: {
      list: grades.list.map((grade, index) => ({ ...grade, from: (to.grades[index] ?? grade.from).trim() })),
      source: own(
        to.grades.some((from, index) => from !== was.grades[index]),
        grades.source,
      ),
    },
    rounding: {
      ...rounding,
      places: /^\d$/.test(to.places.trim()) ? Number(to.places) : to.places,
      source: own(to.places !== was.places, rounding.source),
    },
  };
  const { quantitative, tiers, sections } = ruleset;
  const named = new Set([
    ...Object.values(blocks).map(({ source }) => source),
    ...[quantitative, tiers, sections].map((block) => block?.source),
  ]);
  const isAgain = ruleset.id.endsWith('-adjusted');
  return {
    ...ruleset,
    ...blocks,
    id: isAgain ? ruleset.id : `${ruleset.id}-adjusted`,
    name: isAgain
      ? ruleset.name
      : { 'zh-CN': `${ruleset.name['zh-CN']}（已调整）`, 'en-US': `${ruleset.name['en-US']} (adjusted)` },
    sources: [...ruleset.sources.filter(({ id }) => id !== OWN.id), OWN].filter(({ id }) => named.has(id)),
    match: { notes: [], headings: [], regions: [] },
  };
}

/** Turns 90 into 0.9. What is no number stays as it was typed, so that it is refused by name. */
function shareOf(percent: string): string | null {
  const typed = percent.trim().replace(/[%％]$/, '');
  if (typed === '') return null;
  return /^\d+(?:\.\d+)?$/.test(typed) ? new Decimal(typed).div(100).toFixed() : percent;
}

function orNone(typed: string): string | null {
  return typed.trim() === '' ? null : typed.trim();
}
