/**
 * ziping for programs: forms from the bytes of a workbook or from tables of cells, without files, Office or a
 * page (docs/library.md). What is given back is the JSON of the command line.
 */
export { check } from './check';
export { compare } from './compare';
export type { CompareOptions, Comparison } from './compare';
export { score } from './score';
export type { Scored, ScoreOptions } from './score';
export type { Options } from './options';
export type { GridCell, GridSheet, Workbook } from './workbook';
export { parseRuleset, parseTemplate } from './parse';
export { RULESETS as rulesets } from '../ruleset/rulesets';
export { Problem } from '../sheet/problem';
export type { Place } from '../sheet/problem';
export type { CellError, CellValue } from '../sheet/cell';
export type { Locale, Localized } from '../locales/localized';
export type { Ruleset } from '../ruleset/ruleset';
export type { Template } from '../form/templates/template';
export type {
  FindingReport,
  FormReport,
  FundReport,
  IndicatorReport,
  UnreadableSheet,
  WorkbookReport,
} from '../report/document';
export type {
  ArrangementReport,
  ComparisonSummary,
  FactReport,
  FindingChangeReport,
  FormComparisonReport,
  FormPlace,
  NoticeReport,
  SideReport,
  SubjectReport,
  UnreadableReport,
} from '../report/comparison/comparisonDocument';
export type { ChangeReport, ChangesReport, RefusalReport } from '../report/changesDocument';
