import { parseTemplate as readTemplate } from '../form/templates/parseTemplate';
import type { Template } from '../form/templates/template';
import { parseRuleset as readRuleset } from '../ruleset/parseRuleset';
import type { Ruleset } from '../ruleset/ruleset';

/**
 * ziping for programs: reads forms from the bytes of a workbook or from tables of cells, without files, Office or a
 * page (docs/library.md). It returns the JSON of the command line.
 */
export { check } from './checkWorkbook';
export { compare } from './compareWorkbooks';
export type { CompareOptions, Comparison } from './compareWorkbooks';
export { score } from './scoreWorkbook';
export type { Scored, ScoreOptions } from './scoreWorkbook';
export type { Options } from './options';
export type { GridCell, GridSheet, Workbook } from './workbook';
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

/**
 * Reads a user's own ruleset, whole or as what differs from a built-in one (`extends`).
 * @param text JSON as in docs/ruleset.schema.json
 * @param file its name, for messages
 * @throws Problem `ruleset-invalid` naming every mistake at once
 */
export function parseRuleset(text: string, file = 'ruleset.json'): Ruleset {
  return readRuleset(text, file);
}

/**
 * Reads a template, as the pane exports it: what the headings of a table mean.
 * @param text JSON as in docs/template.schema.json
 * @param file its name, for messages
 * @throws Problem `template-invalid` naming every mistake at once
 */
export function parseTemplate(text: string, file = 'template.json'): Template {
  return readTemplate(text, file);
}
