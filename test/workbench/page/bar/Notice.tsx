import { PAGE_TEXT } from '../pageText';
import type { PageState, Workbench } from '../workbench';

/** A sentence across the page, until it is dismissed. */
export function Notice({ workbench, state }: { readonly workbench: Workbench; readonly state: PageState }) {
  const { notice, locale } = state;
  return (
    <div role="status">
      {notice && (
        <div className="notice">
          <span>{notice[locale]}</span>
          <button type="button" onClick={() => workbench.notify(null)}>
            {PAGE_TEXT.closeNotice[locale]}
          </button>
        </div>
      )}
    </div>
  );
}
