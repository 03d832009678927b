import packageJson from '../../../package.json';
import { checkHost } from '../../hosts/checkHost';
import { recalculateHost } from '../../hosts/recalculateHost';
import { reportFile } from '../../hosts/files/createFile';
import { openBytes, readOldHere } from '../../hosts/files/openBytes';
import type { Summary, WorkbookReport } from '../../report/document';
import { openFindings } from '../../report/findingReports';
import { formSummary } from '../../report/formSummary';
import { htmlRenderer } from '../../report/html/renderHtml';
import { saidOf } from '../../report/said';
import { NOTHING, tally } from '../../report/tally';
import { errorReport, unreadableReport } from '../../report/workbookReport';
import { ReportSheets } from '../../report/worksheets/reportSheets';
import type { Locale } from '../../locales/localized';
import { Problem } from '../../sheet/problem';
import type {
  Answer,
  Answers,
  CheckedFile,
  GivenFile,
  Question,
  ReportFormat,
  ScoredFile,
} from './fileQuestions';

const NOBODY = { ruleset: null, templates: [] } as const;

/**
 * Returns what answers the questions of the page in its worker, one file after another. It keeps nothing but an
 * unfinished report, and never throws.
 */
export function fileWorker(): (question: Question) => Promise<Answer> {
  const done = doing();
  return async (question) => {
    const { id } = question;
    try {
      return { id, answer: await done(question) };
    } catch (error) {
      if (!(error instanceof Problem)) return { id, defect: String(error) };
      const { code, says, place } = error;
      return { id, problem: { code, says, place } };
    }
  };
}

function doing(): (question: Question) => Promise<Answers[keyof Answers]> {
  let report: Report | null = null;
  return async (question) => {
    switch (question.ask) {
      case 'check':
        return checked(await reportOf(question.file), question.file.locale);
      case 'score':
        return scored(question.file);
      case 'read-old':
        return readOldHere(new Uint8Array(question.bytes));
      case 'begin-report':
        report = reportIn(question.format, question.locale);
        return null;
      case 'add-to-report':
        report?.add(await reportOf(question.file));
        return null;
      case 'add-unread': {
        const { name, remark, locale } = question;
        const says = { 'zh-CN': remark, 'en-US': remark };
        report?.add(unreadableReport(name, new Problem('unreadable', says), locale));
        return null;
      }
      case 'end-report': {
        const whole = report!.end();
        report = null;
        return whole;
      }
    }
  };
}

/** Returns the report of a file, as `ziping check` makes it. */
async function reportOf({ name, bytes, locale }: GivenFile): Promise<WorkbookReport> {
  try {
    const host = await openBytes(new Uint8Array(bytes), name, readOldHere);
    return (await checkHost(host, name, NOBODY, locale)).report;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return unreadableReport(name, error, locale);
  }
}

function checked(report: WorkbookReport, locale: Locale): CheckedFile {
  return {
    status: report.status,
    remark: saidOf(report, locale).join('\n'),
    forms: report.forms.map((form) => ({
      ...formSummary(form),
      warnings: openFindings(form).filter(({ severity }) => severity === 'warning').length,
    })),
  };
}

async function scored({ name, bytes, locale }: GivenFile): Promise<ScoredFile> {
  try {
    const host = await openBytes(new Uint8Array(bytes), name, readOldHere);
    const { applied } = await recalculateHost(host, NOBODY, { flag: false });
    return { bytes: host.save(), changes: applied.length, remark: '' };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { bytes: null, changes: 0, remark: errorReport(error, locale).message };
  }
}

interface Report {
  add(workbook: WorkbookReport): void;
  end(): Uint8Array;
}

/** Begins a report to which workbooks are added one by one. */
function reportIn(format: ReportFormat, locale: Locale): Report {
  let summary: Summary = NOTHING;
  if (format === 'xlsx') {
    const sheets = new ReportSheets({ locale });
    return {
      add(workbook) {
        summary = tally(summary, workbook);
        sheets.add(workbook);
      },
      end: () => reportFile(sheets.sheets(summary)),
    };
  }
  const renderer = htmlRenderer(`ziping ${packageJson.version}`, locale);
  const pieces = [renderer.begin()];
  return {
    add(workbook) {
      summary = tally(summary, workbook);
      pieces.push(renderer.workbook(workbook));
    },
    end: () => new TextEncoder().encode([...pieces, ...renderer.end(summary)].join('')),
  };
}
