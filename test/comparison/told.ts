import { assessSheets } from '../../src/assessment/assess';
import { compareForms } from '../../src/comparison/compareForms';
import type {
  Arrangement,
  Change,
  Filed,
  FindingChange,
  FormComparison,
  Notice,
  Side,
  Subject,
} from '../../src/comparison/comparison';
import { toA1 } from '../../src/sheet/address';
import type { Sheet } from '../../src/sheet/sheet';
import { sheetOf } from '../form/sheetOf';

/** What a comparison says, as short texts. */
export interface Told {
  /** `培训场次 target: ≥2场 → ≥1场 easier`. */
  readonly changes: readonly string[];
  readonly arrangement: readonly string[];
  readonly settled: readonly string[];
  readonly raised: readonly string[];
  readonly notices: readonly string[];
}

/** The forms of some sheets as a file holds them. */
export function filed(sheets: readonly Sheet[], file = '自评表.xlsx'): Filed[] {
  return assessSheets(sheets, { fileName: file }).assessments.map((assessment) => ({ file, assessment }));
}

/** The only form of a drawn sheet. */
export function drawn(rows: readonly string[], changes: Partial<Sheet> = {}): Filed {
  const forms = filed([{ ...sheetOf(rows), ...changes }]);
  expect(forms).toHaveLength(1);
  return forms[0]!;
}

/** What is said of two drawn forms. */
export function compared(old: readonly string[], now: readonly string[]): Told {
  return told(compareForms(drawn(old), drawn(now)));
}

export function told({ changes, arrangement, settled, raised, notices }: FormComparison): Told {
  return {
    changes: changes.map(changeText),
    arrangement: arrangement.map(arrangementText),
    settled: settled.map(findingText),
    raised: raised.map(findingText),
    notices: notices.map(noticeText),
  };
}

export function subjectText(subject: Subject): string {
  switch (subject.kind) {
    case 'indicator':
    case 'level':
      return subject.name;
    case 'fund':
      return subject.label;
    default:
      return subject.kind;
  }
}

function changeText({ subject, what, field, old, new: now, effect }: Change): string {
  const named = [subjectText(subject), field].filter(Boolean).join(' ');
  if (what !== 'changed') return `${named} ${what}`;
  return `${named}: ${textOf(old)} → ${textOf(now)}${effect ? ` ${effect}` : ''}`;
}

function textOf(side: Side | null): string {
  return side?.text || '_';
}

function arrangementText(each: Arrangement): string {
  switch (each.kind) {
    case 'sheet-renamed':
    case 'money-unit':
      return `${each.kind} ${each.old} → ${each.new}`;
    case 'form-moved':
      return `${each.kind} ${toA1(each.old)} → ${toA1(each.new)}`;
    case 'column-added':
    case 'column-removed':
      return `${each.kind} ${each.heading}`;
    case 'heading-renamed':
      return `${each.kind} ${each.old} → ${each.new}`;
    case 'rows-moved':
    case 'rows-hidden':
    case 'rows-shown':
      return `${each.kind} ${each.rows.map(({ name }) => name).join('、')}`;
    default:
      return each.kind;
  }
}

function findingText({ finding, cells, subjects, isWhole }: FindingChange): string {
  return [
    finding.code,
    ...subjects.map(subjectText),
    ...cells.map(toA1),
    ...(isWhole ? [] : ['in part']),
  ].join(' ');
}

function noticeText(notice: Notice): string {
  switch (notice.kind) {
    case 'target-below-achievement':
      return `${subjectText(notice.subject)} below ${notice.achieved.text}: ${notice.target.text}${notice.isAssumed ? ' assumed' : ''}`;
    case 'same-note':
      return `${subjectText(notice.subject)} same note`;
    case 'same-scores':
      return `same scores in ${notice.rows} rows${notice.isFull ? ', all full' : ''}`;
  }
}
