import type { Refusal } from '../../hosts/host';
import type { Locale } from '../../locales/localized';
import type { PaneText } from '../../locales/paneText';
import { toA1 } from '../../sheet/address';
import { verdictOf } from './formRows';
import { placedFindings, severityCounts } from './findingGroups';
import type { Notice, SheetForms, State, View } from '../session/state';
import { workOf } from './workOf';

/** Returns what a screen reader says: what is running, or else what came of it. */
export function announcement(
  { busy, waiting, isEditing, notice, view, settings }: State,
  text: PaneText,
): string {
  if (isEditing) return busy ? text.busy.editing : text.busy.editingRefresh;
  if (busy && waiting) return text.busy[waiting];
  if (busy) return busy.action === 'validate' ? text.busy.validate : text.busy[busy.action];
  return notice ? ofNotice(notice, text, settings.locale) : ofView(view, text, settings.locale);
}

function ofNotice(notice: Notice, text: PaneText, locale: Locale): string {
  switch (notice.kind) {
    case 'failed':
      return notice.problem.describe(locale);
    case 'refused':
      return `${text.notices.refused} ${text.notices.refusedWhat} ${cellsOf(notice.refused, text)}`;
    case 'undone':
      return [
        notice.count > 0 ? text.notices.undone(notice.count) : text.notices.undoneNothing,
        ...(notice.refused.length > 0 ? [text.notices.undonePart, cellsOf(notice.refused, text)] : []),
      ].join(' ');
    case 'recalculated-all':
      return text.notices.recalculatedAll(notice.cells, notice.sheets);
    case 'exported':
      return text.notices.exported(notice.sheet);
    case 'told':
      return notice.says[locale];
    case 'unmarked':
      return notice.cleared ? text.notices.flagsLeft : text.notices.unmarked;
    case 'flags-cleared':
      return text.notices.flagsCleared;
    case 'sealed':
      return text.notices.sealed;
    case 'cancelled':
      return text.notices.cancelled;
    case 'abandoned':
      return text.notices.abandoned;
  }
}

/** A longer list of cells would not be listened to. */
const MOST = 5;

function cellsOf(refused: readonly Refusal[], { notices }: PaneText): string {
  const cells = refused.slice(0, MOST).map(({ edit }) => toA1(edit.at));
  return cells.join(notices.comma) + (refused.length > MOST ? notices.more(refused.length - MOST) : '');
}

/** Says what is left to settle in the form that is shown, and how far it is filled in. */
function ofForm({ assessments, chosen }: SheetForms, text: PaneText): readonly string[] {
  if (chosen === null) return [];
  const { status, toSettle, filled } = workOf(assessments[chosen]!);
  return [
    status === 'ready' ? text.work.ready : text.work.toSettle(toSettle),
    ...(filled.of > 0 ? [text.work.filled(filled.done, filled.of)] : []),
  ];
}

function ofView(view: View, text: PaneText, locale: Locale): string {
  switch (view.kind) {
    case 'loading':
      return text.loading;
    case 'failed':
      // The heading gets the focus and is read out too; this adds what it does not say.
      return view.problem.describe(locale);
    case 'unfinished':
      return text.unfinished.what(view.edits.length);
    case 'no-form':
      return text.noForm.heading;
    case 'correcting':
      // The page announces the result of each choice itself.
      return '';
    case 'preview':
      return text.preview.heading(view.preview.sheets.reduce((sum, { changes }) => sum + changes.length, 0));
    case 'recalculated': {
      const changed =
        view.changes.length === 0 ? text.changes.none : text.changes.heading(view.changes.length);
      return [changed, ...ofForm(view, text)].join(text.work.stop);
    }
    case 'forms':
      return view.chosen === null
        ? text.several.heading(view.assessments.length)
        : ofForm(view, text).join(text.work.stop);
    case 'validated': {
      const { error } = severityCounts(placedFindings(view.result.assessments));
      return `${verdictOf(view, text)} ${text.severityCount.error(error)}`;
    }
  }
}
