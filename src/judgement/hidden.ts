import type { Form } from '../form/form';

/** Whether somebody asked ziping to write hidden rows and sheets too. */
interface Asked {
  readonly writesHidden?: boolean;
}

/** True where the form’s sheet is hidden and nobody asked ziping to write hidden sheets. */
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
