import type { PaneText } from '../../locales/pane';
import { verdictOf } from './formRows';
import { placedFindings, severityCounts } from './findingGroups';
import type { Notice, State, View } from '../session/state';

/** What a screen reader says: what runs, then what came of it. */
export function announcement({ busy, isEditing, notice, view, settings }: State, text: PaneText): string {
  if (isEditing) return busy ? text.busy.editing : text.busy.editingRefresh;
  if (busy) return busy.action === 'validate' ? text.busy.validate : text.busy[busy.action];
  return notice ? ofNotice(notice, text, settings.locale) : ofView(view, text);
}

function ofNotice(notice: Notice, text: PaneText, locale: State['settings']['locale']): string {
  switch (notice.kind) {
    case 'failed':
      return notice.problem.describe(locale);
    case 'refused':
      return `${text.notices.refused} ${text.notices.refusedWhat}`;
    case 'undone':
      return text.notices.undone(notice.count);
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
  }
}

function ofView(view: View, text: PaneText): string {
  switch (view.kind) {
    case 'loading':
      return text.loading;
    case 'failed':
      return text.failed.heading;
    case 'unfinished':
      return text.unfinished.heading;
    case 'no-form':
      return text.noForm.heading;
    case 'correcting':
      // What each choice makes of the sheet is said beside the choices.
      return '';
    case 'recalculated':
      return view.changes.length === 0 ? text.changes.none : text.changes.heading(view.changes.length);
    case 'forms':
      return view.chosen === null ? text.several.heading(view.assessments.length) : text.findings.heading;
    case 'validated': {
      const { error } = severityCounts(placedFindings(view.result.assessments));
      return `${verdictOf(view, text)} ${text.severityCount.error(error)}`;
    }
  }
}
