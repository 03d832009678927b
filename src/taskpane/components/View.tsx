import { Button } from '@fluentui/react-components';
import { PlainPage } from './pieces/PlainPage';
import { FormPage } from './form/FormPage';
import { Loading } from './Loading';
import { later } from './pieces/later';
import { usePane, usePaneState } from './pieces/PaneContext';

const ValidatedPage = later(() => import('./validated/ValidatedPage'), { fallback: <Loading /> });
const FormList = later(() => import('./validated/FormList'));
const NoForm = later(() => import('./blank/NoForm'));
const CorrectingPage = later(() => import('./correcting/CorrectingPage'));
const PreviewPage = later(() => import('./changes/PreviewPage'));
const UnfinishedPage = later(() => import('./changes/UnfinishedPage'));

/** Shows the session's view. */
export function View() {
  const { session, text, locale } = usePane();
  const view = usePaneState((state) => state.view);
  switch (view.kind) {
    case 'loading':
      return <Loading />;
    case 'failed':
      return (
        <PlainPage title={text.failed.heading}>
          <p>{view.problem.describe(locale)}</p>
          <div>
            <Button appearance="primary" onClick={() => void session.retry()}>
              {text.actions.retry}
            </Button>
          </div>
        </PlainPage>
      );
    case 'unfinished':
      return <UnfinishedPage edits={view.edits} />;
    case 'preview':
      return <PreviewPage preview={view.preview} />;
    case 'correcting':
      return <CorrectingPage correction={view.correction} />;
    case 'no-form':
      return <NoForm view={view} />;
    case 'forms':
    case 'recalculated':
      return view.chosen === null ? (
        <FormList view={view} />
      ) : (
        <FormPage view={view} assessment={view.assessments[view.chosen]!} />
      );
    case 'validated':
      return <ValidatedPage view={view} />;
  }
}
