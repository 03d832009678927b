import type { Form } from '../../form/form';
import type { PaneText } from '../../locales/pane';
import type { CardSubject } from '../../report/workList/cardSubject';

/** What a card is about, as the form calls it; '' where it is about nothing in particular. */
export function subjectName(subject: CardSubject, form: Form, text: PaneText): string {
  switch (subject.kind) {
    case 'indicator': {
      const { name, level2, level1 } = form.indicators[subject.index]!;
      return name || level2 || level1;
    }
    case 'fund':
      return form.funds[subject.index]!.label.replace(/[:：\s]+$/, '') || text.indicators.funds;
    case 'level':
      return subject.name;
    case 'form':
      return '';
    default:
      return text.work.subject[subject.kind];
  }
}
