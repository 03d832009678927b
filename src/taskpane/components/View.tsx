import { Button } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import { PlainPage } from './PlainPage';
import { FormPage } from './FormPage';
import { Loading } from './Loading';
import { usePane } from './PaneContext';

const ValidatedPage = lazy(() => import('./ValidatedPage'));
const FormList = lazy(() => import('./FormList'));
const NoForm = lazy(() => import('./NoForm'));
const CorrectingPage = lazy(() => import('./CorrectingPage'));
const UnfinishedPage = lazy(() => import('./UnfinishedPage'));

/** What the pane shows, by the session's view. */
export function View() {
  const { session, state, text, locale } = usePane();
  const { view } = state;
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
      return (
        <Suspense>
          <UnfinishedPage edits={view.edits} />
        </Suspense>
      );
    case 'correcting':
      return (
        <Suspense>
          <CorrectingPage correction={view.correction} />
        </Suspense>
      );
    case 'no-form':
      return (
        <Suspense>
          <NoForm view={view} />
        </Suspense>
      );
    case 'forms':
    case 'recalculated':
      return view.chosen === null ? (
        <Suspense>
          <FormList view={view} />
        </Suspense>
      ) : (
        <FormPage view={view} assessment={view.assessments[view.chosen]!} />
      );
    case 'validated':
      return (
        <Suspense fallback={<Loading />}>
          <ValidatedPage result={view.result} sheetCount={view.sheetCount} seal={view.seal} />
        </Suspense>
      );
  }
}
