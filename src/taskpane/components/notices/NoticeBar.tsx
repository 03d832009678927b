import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Notice } from '../../session/state';
import { Arrival } from '../pieces/Arrival';
import { usePane } from '../pieces/PaneContext';
import { NARROW } from '../pieces/media';
import { RefusalList } from './RefusalList';
import { useReturn } from '../pieces/useReturn';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
    [NARROW]: { paddingInline: tokens.spacingHorizontalXS },
  },
  bar: { [NARROW]: { paddingInlineStart: tokens.spacingHorizontalXS } },
  body: { whiteSpace: 'normal', minWidth: 0, overflowWrap: 'anywhere' },
});

/** Shows a notice, and what to do about it. */
export default function NoticeBar({ notice }: { readonly notice: Notice }) {
  const { session, text } = usePane();
  const styles = useStyles();
  useReturn();
  const { intent, title, body, canRetry } = useContent(notice);
  return (
    <div className={styles.root}>
      <Arrival isNotice>
        <MessageBar className={styles.bar} intent={intent} layout="multiline" politeness="polite">
          <MessageBarBody className={styles.body}>
            {title && <MessageBarTitle>{title}</MessageBarTitle>}
            {body}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<Dismiss20Regular />}
                aria-label={text.actions.close}
                onClick={session.dismissNotice}
              />
            }
          >
            {canRetry && (
              <Button size="small" onClick={() => void session.retry()}>
                {text.actions.retry}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      </Arrival>
    </div>
  );
}

function Unmarked({ unmarked }: { readonly unmarked: Extract<Notice, { kind: 'unmarked' }>['unmarked'] }) {
  const { notices } = usePane().text;
  const sheets = (reason: (typeof unmarked)[number]['why']) =>
    unmarked.flatMap(({ sheet, why }) => (why === reason ? sheet : [])).join(notices.comma);
  const unreadable = sheets('unreadable');
  const refused = sheets('refused');
  return (
    <>
      {unreadable && <div>{notices.unreadableFormats(unreadable)}</div>}
      {refused && <div>{notices.refusedFormats(refused)}</div>}
    </>
  );
}

interface Content {
  readonly intent: 'error' | 'warning' | 'success' | 'info';
  readonly title?: string;
  readonly body: ReactNode;
  readonly canRetry?: boolean;
}

function useContent(notice: Notice): Content {
  const { text, locale } = usePane();
  const { notices } = text;
  switch (notice.kind) {
    case 'failed':
      return {
        intent: 'error',
        title: notices.failed,
        body: notice.problem.describe(locale),
        canRetry: true,
      };
    case 'refused': {
      const isProtected = notice.refused.some(({ why }) => why === 'protected');
      return {
        intent: 'warning',
        title: notices.refused,
        body: (
          <>
            <div>{notices.refusedWhat}</div>
            <RefusalList refused={notice.refused} />
            {isProtected && <div>{notices.unprotect}</div>}
          </>
        ),
      };
    }
    case 'undone':
      return {
        intent: notice.refused.length > 0 ? 'warning' : 'success',
        body: (
          <>
            <div>{notice.count > 0 ? notices.undone(notice.count) : notices.undoneNothing}</div>
            {notice.refused.length > 0 && (
              <>
                <div>{notices.undonePart}</div>
                <RefusalList refused={notice.refused} />
              </>
            )}
            {notice.unmarked && <Unmarked unmarked={notice.unmarked} />}
          </>
        ),
      };
    case 'recalculated-all':
      return { intent: 'success', body: notices.recalculatedAll(notice.cells, notice.sheets) };
    case 'exported':
      return { intent: 'success', body: notices.exported(notice.sheet) };
    case 'told':
      return { intent: 'success', body: notice.says[locale] };
    case 'flags-cleared':
      return { intent: 'success', body: notices.flagsCleared };
    case 'unmarked':
      return {
        intent: 'warning',
        title: notice.cleared ? notices.flagsLeft : notices.unmarked,
        body: <Unmarked unmarked={notice.unmarked} />,
      };
    case 'sealed':
      return {
        intent: notice.unmarked.length > 0 ? 'warning' : 'success',
        body: (
          <>
            <div>{notices.sealed}</div>
            <Unmarked unmarked={notice.unmarked} />
          </>
        ),
      };
    case 'abandoned':
      return { intent: 'warning', body: notices.abandoned };
    case 'cancelled':
      return { intent: 'info', body: notices.cancelled };
  }
}
