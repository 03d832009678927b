import type { Severity } from '../../checks/finding';
import type { Field } from '../../comparison/field';

/**
 * The JSON of `ziping compare --format json`, schema 1, and the one source of its other outputs
 * (docs/compare.md). Decimals are strings, an unknown is null, addresses are A1, sentences are in the language
 * asked for.
 */
export interface ComparisonDocument {
  readonly schema: 1;
  readonly tool: string;
  /** The two paths as they were given. */
  readonly old: string;
  readonly new: string;
  readonly comparisons: readonly FormComparisonReport[];
  /** Forms without a partner. */
  readonly onlyOld: readonly FormPlace[];
  readonly onlyNew: readonly FormPlace[];
  /** Workbooks without a form. */
  readonly withoutForms: readonly { readonly side: 'old' | 'new'; readonly file: string }[];
  /** Files and sheets that could not be read: what they hold is compared with nothing. */
  readonly unreadable: readonly UnreadableReport[];
  readonly summary: ComparisonSummary;
}

export interface UnreadableReport {
  readonly side: 'old' | 'new';
  readonly file: string;
  /** Null where the whole file could not be read. */
  readonly sheet: string | null;
  readonly error: { readonly code: string; readonly message: string };
}

export interface ComparisonSummary {
  readonly compared: number;
  readonly changed: number;
  readonly onlyOld: number;
  readonly onlyNew: number;
  readonly settled: number;
  readonly raised: number;
  readonly notices: number;
  /** Files; sheets that could not be read are listed and not counted. */
  readonly unreadable: number;
}

export interface FormPlace {
  readonly file: string;
  readonly sheet: string;
  readonly range: string;
  readonly project: string | null;
  readonly unit: string | null;
  readonly year: number | null;
  readonly ruleset: string;
}

export interface FormComparisonReport {
  readonly old: FormPlace;
  readonly new: FormPlace;
  /** Where the two are of different years. */
  readonly years: { readonly old: number; readonly new: number } | null;
  /** Anything but the arrangement is different. */
  readonly isChanged: boolean;
  /** By what they are about: the indicators one by one. */
  readonly changes: readonly SubjectReport[];
  readonly findings: {
    readonly settled: readonly FindingChangeReport[];
    readonly raised: readonly FindingChangeReport[];
    /** How many of the new form's findings the old one had as well. */
    readonly remaining: number;
  };
  readonly notices: readonly NoticeReport[];
  readonly arrangement: readonly ArrangementReport[];
}

/*
 * The words of this document are written out here: whoever imports the library gets these types, and none of
 * those that the comparison works with.
 */
export type SubjectKind = 'form' | 'goal' | 'fund' | 'indicator' | 'level' | 'total' | 'grade';

export type ChangeKind = 'changed' | 'added' | 'removed';

export type ArrangementKind =
  | 'sheet-renamed'
  | 'sheet-hidden'
  | 'sheet-shown'
  | 'form-moved'
  | 'money-unit'
  | 'column-added'
  | 'column-removed'
  | 'columns-reordered'
  | 'heading-renamed'
  | 'rows-moved'
  | 'rows-hidden'
  | 'rows-shown';

export interface SubjectReport {
  readonly kind: SubjectKind;
  /** As the form calls it; of the form itself, its goal, total and grade in the language asked for. */
  readonly name: string;
  /** Of an indicator; else null. */
  readonly level1: string | null;
  readonly level2: string | null;
  /** `added` and `removed` of a whole row. */
  readonly what: ChangeKind;
  /** What is different, or what a row that came or went holds. */
  readonly facts: readonly FactReport[];
  /** Of a row that came or went, as a sentence; null where the facts say all. */
  readonly message: string | null;
}

export interface FactReport {
  readonly field: Field;
  /** What the field is called. */
  readonly name: string;
  readonly what: ChangeKind;
  readonly old: SideReport | null;
  readonly new: SideReport | null;
  /** Of a target: it asks for less than it did, or for more. */
  readonly effect: 'easier' | 'harder' | null;
  readonly message: string;
}

export interface SideReport {
  /** As people see it, amounts with their unit; '' for nothing. */
  readonly text: string;
  /** The number, where one is read: in 分, 万元 or 元 as the form has them, rates as fractions. */
  readonly value: string | null;
  readonly cell: string | null;
}

export interface FindingChangeReport {
  readonly code: string;
  readonly title: string;
  readonly severity: Severity;
  /** In the old form for what is settled, in the new one for what is new. */
  readonly cells: readonly string[];
  /** What the cells are part of. */
  readonly subjects: readonly string[];
  /** False where the other version has the same finding in other cells. */
  readonly isWhole: boolean;
  readonly message: string;
}

export interface NoticeReport {
  readonly kind: 'target-below-achievement' | 'same-note' | 'same-scores';
  /** The indicator or fund; null for what is said of the whole form. */
  readonly subject: string | null;
  readonly old: SideReport | null;
  readonly new: SideReport | null;
  readonly message: string;
}

export interface ArrangementReport {
  readonly kind: ArrangementKind;
  readonly message: string;
}
