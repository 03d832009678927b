import type { Form } from '../form/form';

/** Whether somebody asked for what is hidden to be written. */
interface Asked {
  readonly writesHidden?: boolean;
}

/** The form's sheet is hidden, and nobody asked for hidden sheets to be written. */
export function isHiddenSheet({ visibility }: Form, { writesHidden }: Asked): boolean {
  return visibility !== 'visible' && writesHidden !== true;
}

/** The same of one of its rows. */
export function isLeftHidden(
  form: Form,
  { isHidden }: { readonly isHidden: boolean },
  options: Asked,
): boolean {
  return isHiddenSheet(form, options) || (isHidden && options.writesHidden !== true);
}
