import type {
  Arrangement,
  Change,
  Filed,
  FindingChange,
  FormComparison,
  MovedRow,
  Notice,
  Side,
} from '../../comparison/comparison';
import { isChanged } from '../../comparison/comparison';
import type { Field } from '../../comparison/field';
import type { Form } from '../../form/form';
import type { CompareText } from '../../locales/compareText';
import { compareText } from '../../locales/compareText';
import type { Locale } from '../../locales/localized';
import { rangeToA1, toA1 } from '../../sheet/address';
import { decimalText } from '../decimalText';
import { SEVERITIES } from '../findingReports';
import { recordedText } from '../recorded';
import type {
  ArrangementReport,
  FactReport,
  FindingChangeReport,
  FormComparisonReport,
  FormPlace,
  NoticeReport,
  SideReport,
  SubjectReport,
} from './comparisonDocument';
import { subjectText } from './subjectText';

/** What is different between two forms as a plain document in one language. */
export function comparisonReport(comparison: FormComparison, locale: Locale): FormComparisonReport {
  const { old, new: now, years, changes, arrangement, settled, raised, remaining, notices } = comparison;
  const forms = { old: old.assessment.form, new: now.assessment.form };
  return {
    old: placeOf(old),
    new: placeOf(now),
    years,
    isChanged: isChanged(comparison),
    changes: subjectsOf(changes, forms, locale),
    findings: {
      settled: findingsOf(settled, locale),
      raised: findingsOf(raised, locale),
      remaining,
    },
    notices: notices.map((notice) => noticeReport(notice, forms, locale)),
    arrangement: arrangement.map((each) => arrangementReport(each, locale)),
  };
}

export function placeOf({ file, assessment: { form, choice } }: Filed): FormPlace {
  return {
    file,
    sheet: form.sheet,
    range: rangeToA1(form.range),
    project: recordedText(form.project),
    unit: recordedText(form.unit),
    year: form.year,
    ruleset: choice.ruleset.id,
  };
}

interface Forms {
  readonly old: Form;
  readonly new: Form;
}

const AMOUNTS: ReadonlySet<Field> = new Set(['initial', 'budget', 'executed']);
const HAS_MONEY_UNIT = /元/;

/** Changes of one subject stand together, and share the subject itself. */
function subjectsOf(changes: readonly Change[], forms: Forms, locale: Locale): SubjectReport[] {
  const groups: Change[][] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    if (last?.[0]?.subject === change.subject) last.push(change);
    else groups.push([change]);
  }
  return groups.map((group) => subjectReport(group, forms, locale));
}

function subjectReport(group: readonly Change[], forms: Forms, locale: Locale): SubjectReport {
  const text = compareText(locale);
  const { subject } = group[0]!;
  const name = subjectText(subject, locale);
  const whole = group.find(({ field }) => field === null);
  return {
    kind: subject.kind,
    name,
    level1: subject.kind === 'indicator' ? subject.level1 : null,
    level2: subject.kind === 'indicator' ? subject.level2 : null,
    what: whole?.what ?? 'changed',
    facts: group.flatMap((change) => factsOf(change, name, forms, locale)),
    message: whole ? text.says[whole.what === 'added' ? 'added' : 'removed'](name) : null,
  };
}

function factsOf(change: Change, subject: string, forms: Forms, locale: Locale): FactReport[] {
  const { field, what, holds = [] } = change;
  if (field !== null) return [factReport(change, field, subject, forms, locale)];
  return holds.map(({ field: held, side }) =>
    factReport(
      {
        subject: change.subject,
        what,
        field: held,
        old: what === 'removed' ? side : null,
        new: what === 'added' ? side : null,
      },
      held,
      subject,
      forms,
      locale,
    ),
  );
}

function factReport(
  { what, old, new: now, effect }: Change,
  field: Field,
  subject: string,
  forms: Forms,
  locale: Locale,
): FactReport {
  const text = compareText(locale);
  const [before, after] = [sideReport(old, field, forms.old), sideReport(now, field, forms.new)];
  const name = text.fields[field];
  const [was, is] = [before?.text || text.blank, after?.text || text.blank];
  const message = {
    changed: () =>
      effect
        ? text.says.withEffect(subject, name, was, is, text.effects[effect])
        : text.says.changed(subject, name, was, is),
    added: () => text.says.fieldAdded(subject, name, is),
    removed: () => text.says.fieldRemoved(subject, name, was),
  }[what]();
  return { field, name, what, old: before, new: after, effect: effect ?? null, message };
}

function sideReport(side: Side | null, field: Field | null, { moneyUnit }: Form): SideReport | null {
  if (side === null) return null;
  const { text, number, at } = side;
  const isAmount = field !== null && AMOUNTS.has(field) && number !== null && !HAS_MONEY_UNIT.test(text);
  return {
    text: isAmount ? `${text} ${moneyUnit}` : text,
    value: decimalText(number),
    cell: at && toA1(at),
  };
}

/** The gravest first, then as they are told of a form. */
function findingsOf(changes: readonly FindingChange[], locale: Locale): FindingChangeReport[] {
  const text = compareText(locale).findings;
  return changes
    .toSorted((a, b) => SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity))
    .map(({ finding, cells, subjects, isWhole }) => {
      const named = subjects.map((subject) => subjectText(subject, locale));
      const title = finding.title[locale];
      return {
        code: finding.code,
        title,
        severity: finding.severity,
        cells: cells.map(toA1),
        subjects: named,
        isWhole,
        message: isWhole ? finding.says[locale] : text.inPart(title, named),
      };
    });
}

function noticeReport(notice: Notice, forms: Forms, locale: Locale): NoticeReport {
  const { notices: text, sentenceSpace } = compareText(locale);
  const [oldYear, year] = [String(forms.old.year), String(forms.new.year)];
  switch (notice.kind) {
    case 'target-below-achievement': {
      const { achieved, target, isAssumed, isReverse } = notice;
      const subject = subjectText(notice.subject, locale);
      const says = (isReverse ? text.targetAbove : text.targetBelow)(
        subject,
        oldYear,
        year,
        achieved.text,
        target.text,
      );
      return {
        kind: notice.kind,
        subject,
        old: sideReport(achieved, null, forms.old),
        new: sideReport(target, null, forms.new),
        message: isAssumed ? says + sentenceSpace + text.assumed : says,
      };
    }
    case 'same-note': {
      const subject = subjectText(notice.subject, locale);
      return {
        kind: notice.kind,
        subject,
        old: sideReport(notice.old, null, forms.old),
        new: sideReport(notice.new, null, forms.new),
        message: text.sameNote(subject, oldYear, notice.new.text),
      };
    }
    case 'same-scores': {
      const says = notice.isFull ? text.sameFull : text.sameScores;
      return {
        kind: notice.kind,
        subject: null,
        old: null,
        new: null,
        message: says(notice.rows, oldYear),
      };
    }
  }
}

function arrangementReport(each: Arrangement, locale: Locale): ArrangementReport {
  return { kind: each.kind, message: arrangementText(each, compareText(locale).arrangement, locale) };
}

function arrangementText(each: Arrangement, text: CompareText['arrangement'], locale: Locale): string {
  const rows = (moved: readonly MovedRow[]): string[] =>
    moved.map(({ name, old, new: now }) => text.row(name || compareText(locale).noName, old, now));
  switch (each.kind) {
    case 'sheet-renamed':
      return text.sheetRenamed(each.old, each.new);
    case 'sheet-hidden':
      return text.sheetHidden;
    case 'sheet-shown':
      return text.sheetShown;
    case 'form-moved':
      return text.formMoved(toA1(each.old), toA1(each.new));
    case 'money-unit':
      return text.moneyUnit(each.old, each.new);
    case 'column-added':
      return text.columnAdded(each.heading);
    case 'column-removed':
      return text.columnRemoved(each.heading);
    case 'columns-reordered':
      return text.columnsReordered;
    case 'heading-renamed':
      return text.headingRenamed(each.old, each.new);
    case 'rows-moved':
      return text.rowsMoved(rows(each.rows));
    case 'rows-hidden':
      return text.rowsHidden(rows(each.rows));
    case 'rows-shown':
      return text.rowsShown(rows(each.rows));
  }
}
