import type { Form } from '../../../form/form';
import type { FillingText } from '../../../locales/fillingText';
import type { Stop } from '../../figures/filling';

/** What a step asks for, as the form prints it; in the user's own words where it prints nothing. */
export function stepLabel(stop: Stop, { headings }: Form, text: FillingText): string {
  if (stop.kind === 'answer') {
    const { what, label } = stop.question;
    return label || text.asked[what];
  }
  const note = stop.row === null ? undefined : headings.find(({ meaning }) => meaning === 'note');
  return note?.text.replace(/\s+/g, '') ?? text.note;
}
