import type { Accepted } from '../acceptance/acceptance';
import type { Severity } from '../checks/finding';
import type { Comparator } from '../notation/meaning';
import type { ChosenBy } from '../ruleset/choice/rulesetChoice';
import type { Direction, Nature } from '../scoring/scorecard';
import type { SealReport } from './sealReport';

/**
 * The JSON of `ziping check --format json`, schema 1, and the one source of every other output.
 * Decimals are strings, an unknown is null, addresses are A1, texts are in the language asked for.
 */
export interface ReportDocument {
  readonly schema: 1;
  readonly tool: string;
  readonly workbooks: readonly WorkbookReport[];
  readonly summary: Summary;
}

/** Counts over all workbooks: of workbooks by status, of forms, and of findings by severity, accepted ones apart. */
export interface Summary {
  readonly workbooks: number;
  readonly forms: number;
  readonly ready: number;
  readonly notReady: number;
  readonly noForm: number;
  readonly unreadable: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Findings of any severity that somebody has accepted: neither errors nor warnings any more. */
  readonly accepted: number;
  /** What a config file accepts and no workbook had that it names. */
  readonly lapsed: readonly LapsedWaiver[];
}

export interface WorkbookReport {
  readonly file: string;
  readonly status: 'ready' | 'not-ready' | 'no-form' | 'unreadable';
  readonly error: { readonly code: string; readonly message: string } | null;
  /** Tables that look like forms and are none, with the reason, as sentences. */
  readonly remarks: readonly string[];
  /** Sheets that could not be read; the others were. */
  readonly unreadableSheets: readonly UnreadableSheet[];
  /** Sheets that Excel does not show, with a form or without. */
  readonly hiddenSheets: readonly HiddenSheetReport[];
  /** Whether its forms are as they were when it was sealed; null where it could not be read. */
  readonly seal: SealReport | null;
  readonly forms: readonly FormReport[];
  /** Acceptances whose finding occurs no more as it was. */
  readonly lapsed: readonly LapsedReport[];
}

export interface UnreadableSheet {
  readonly sheet: string;
  readonly code: string;
  /** Why, as a sentence with its cell where that is known. */
  readonly message: string;
}

export interface HiddenSheetReport {
  readonly sheet: string;
  /** `very-hidden`: not even in Excel's list of hidden sheets. */
  readonly visibility: 'hidden' | 'very-hidden';
  /** How many forms stand on it. */
  readonly forms: number;
}

export interface RecordedAndComputed {
  readonly recorded: string | null;
  readonly computed: string | null;
}

export interface FundReport {
  readonly label: string;
  readonly role: 'total' | 'fiscal' | 'carryover' | 'other';
  readonly initial: string | null;
  readonly budget: string | null;
  readonly executed: string | null;
  readonly weight: string | null;
  readonly rate: RecordedAndComputed;
  readonly score: RecordedAndComputed;
  readonly explanation: string;
  readonly cells: Readonly<
    Record<'initial' | 'budget' | 'executed' | 'weight' | 'rate' | 'score', string | null>
  >;
}

export interface IndicatorReport {
  readonly row: number;
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly nature: Nature;
  readonly direction: Direction;
  readonly target: {
    readonly text: string;
    readonly comparator: Comparator | 'between' | null;
    readonly value: string | null;
    readonly upper: string | null;
    readonly unit: string | null;
  };
  readonly actual: { readonly text: string; readonly value: string | null; readonly unit: string | null };
  readonly weight: string | null;
  readonly score: RecordedAndComputed & { readonly min: string | null; readonly proposed: string | null };
  readonly note: string;
  /** The row's own criterion (评分标准) as written; null without one. `isApplied` says whether the score rests on it. */
  readonly criterion: { readonly text: string; readonly cell: string; readonly isApplied: boolean } | null;
  readonly explanation: string;
  readonly cells: Readonly<Record<'name' | 'target' | 'actual' | 'weight' | 'score' | 'note', string | null>>;
}

export interface FindingReport {
  readonly code: string;
  /** What the finding is called in lists. */
  readonly title: string;
  readonly severity: Severity;
  readonly cell: string | null;
  readonly related: readonly string[];
  readonly message: string;
  readonly expected: string | null;
  readonly found: string | null;
  /** The cell of the goal table that the finding rests on, and what it holds; null where it rests on none. */
  readonly approved: {
    /** Null: the form's own workbook. */
    readonly file: string | null;
    readonly sheet: string;
    readonly cell: string;
    readonly text: string;
  } | null;
  /** Why somebody ignores it, who, and since when (YYYY-MM-DD); null where nobody does. */
  readonly accepted: Accepted | null;
}

/** A finding that was accepted and does not occur any more as it was. */
export interface LapsedReport extends Accepted {
  readonly sheet: string;
  readonly project: string | null;
  readonly code: string;
  /** What was said when it was accepted. */
  readonly message: string;
}

/** A finding that a config file accepts and that was in none of the workbooks checked, of those it names. */
export interface LapsedWaiver extends Accepted {
  /** The config file. */
  readonly config: string;
  readonly code: string;
  readonly title: string;
  /** What describes the finding; null describes nothing. */
  readonly files: readonly string[] | null;
  readonly sheet: string | null;
  readonly project: string | null;
  readonly cells: readonly string[] | null;
}

/** The goal table that a form was compared with. */
export interface GoalReport {
  /** Null: the form's own workbook. */
  readonly file: string | null;
  readonly sheet: string;
  /** The cell of its title. */
  readonly cell: string;
  readonly title: string;
  /** `project`: by the project's name; `sole`: no other goal table and no other form. */
  readonly chosenBy: 'project' | 'sole';
}

export interface FormReport {
  readonly sheet: string;
  readonly range: string;
  readonly project: string | null;
  readonly unit: string | null;
  readonly year: number | null;
  readonly title: string;
  readonly ruleset: {
    readonly id: string;
    readonly name: string;
    readonly chosenBy: ChosenBy;
    /** Why this one, as a sentence. */
    readonly reason: string;
    /** The numbers that come from the form itself: their place in a ruleset, the cell and its words. */
    readonly stated: readonly {
      readonly path: string;
      /** What the number is called. */
      readonly name: string;
      /** As a ruleset file has it: decimals are strings, tiers, grades and bands are lists. */
      readonly value: unknown;
      readonly cell: string;
      readonly quote: string;
    }[];
  };
  /** What was approved; null where the form was compared with nothing. */
  readonly goal: GoalReport | null;
  readonly funds: readonly FundReport[];
  readonly indicators: readonly IndicatorReport[];
  readonly total: {
    readonly weight: RecordedAndComputed;
    readonly score: RecordedAndComputed & { readonly proposed: string | null };
    /**
     * How many indicators, budget execution included, cannot be judged yet, and the total in 分 without and with all
     * their points; null where that is not known. Until all are judged, no number is the total by the rules.
     */
    readonly outlook: {
      readonly unjudged: number;
      readonly least: string | null;
      readonly most: string | null;
    };
    readonly explanation: string;
    readonly cells: Readonly<Record<'weight' | 'score', string | null>>;
  };
  /** `computed` is the grade of what is recorded now, `proposed` the one after Recalculate. */
  readonly grade: RecordedAndComputed & { readonly proposed: string | null; readonly cell: string | null };
  /** What is to be settled, then what somebody has accepted (`openFindings`, `acceptedFindings`). */
  readonly findings: readonly FindingReport[];
}
