import { acceptedFindings, openFindings } from './findingReports';
import type { Summary, WorkbookReport } from './document';

/** The summary of no workbook at all. */
export const NOTHING: Summary = {
  workbooks: 0,
  forms: 0,
  ready: 0,
  notReady: 0,
  noForm: 0,
  unreadable: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  accepted: 0,
  lapsed: [],
};

/** The summary with one more workbook counted, so that a batch is summed up as it passes by. */
export function tally(summary: Summary, { status, forms }: WorkbookReport): Summary {
  const findings = forms.flatMap(openFindings);
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return {
    workbooks: summary.workbooks + 1,
    forms: summary.forms + forms.length,
    ready: summary.ready + Number(status === 'ready'),
    notReady: summary.notReady + Number(status === 'not-ready'),
    noForm: summary.noForm + Number(status === 'no-form'),
    unreadable: summary.unreadable + Number(status === 'unreadable'),
    errors: summary.errors + count('error'),
    warnings: summary.warnings + count('warning'),
    infos: summary.infos + count('info'),
    accepted: summary.accepted + forms.flatMap(acceptedFindings).length,
    lapsed: summary.lapsed,
  };
}
