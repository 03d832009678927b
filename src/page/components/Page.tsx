import {
  Button,
  FluentProvider,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Locale } from '../../locales/localized';
import { pageText } from '../../locales/pageText';
import { printable } from '../../report/printable';
import { Problem } from '../../sheet/problem';
import { FORCED_LINKS } from '../../taskpane/components/pieces/media';
import { Safety } from '../../taskpane/components/Safety';
import { useTheme } from '../../taskpane/theme/useTheme';
import type { ThemeSource } from '../../taskpane/theme/watchTheme';
import type { Batch, Download, Row, Work } from '../batch/batch';
import { NoAnswer } from '../batch/checker';
import { arranged } from '../batch/table';
import type { Line, Order, Status } from '../batch/table';
import { PageHost } from '../opened/pageHost';
import { DropArea } from './DropArea';
import { FileTable } from './FileTable';
import { OpenedPage } from './OpenedPage';
import { LocaleContext, usePageText } from './PageContext';

const useStyles = makeStyles({
  root: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1, ...FORCED_LINKS },
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '1100px',
    margin: '0 auto',
    padding: tokens.spacingHorizontalL,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: tokens.spacingHorizontalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  local: { flexGrow: 1, color: tokens.colorNeutralForeground3 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  progress: { flexGrow: 1, minWidth: '160px' },
  notice: { whiteSpace: 'pre-line' },
});

export interface PageProps {
  readonly batch: Batch;
  readonly locale: Locale;
  readonly theme: ThemeSource;
  readonly onDownload: (download: Download) => void;
}

/** The whole page: the table of files, or the open workbook. */
export function Page({ batch, locale: first, theme, onDownload }: PageProps) {
  const styles = useStyles();
  const [locale, speak] = useState(first);
  const [open, setOpen] = useState<Opened | null>(null);
  const [order, setOrder] = useState<Order>({ by: 'status', isDescending: false });
  const [only, setOnly] = useState<Status | null>(null);
  const { rows } = useSyncExternalStore(batch.subscribe, batch.get);
  const lines = useMemo(() => arranged(rows, only, order), [rows, only, order]);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = pageText(locale).title;
  }, [locale]);
  // After a workbook is closed, its row in the table gets the focus.
  const [left, leave] = useState<Row | null>(null);
  const next = open && nextNotReady(lines, open.row);
  const show = (row: Row) => void openedRow(batch, row, locale).then(setOpen);
  return (
    <FluentProvider theme={useTheme(theme)} lang={locale} className={styles.root}>
      <LocaleContext value={locale}>
        <Safety locale={locale}>
          {open ? (
            <Shown
              key={open.row.id}
              opened={open}
              theme={theme}
              onNext={next ? () => show(next) : null}
              onBack={() => {
                leave(open.row);
                setOpen(null);
              }}
              onDownload={onDownload}
            />
          ) : (
            <List
              {...{ batch, lines, only, order, left }}
              onOnly={setOnly}
              onOrder={setOrder}
              onOpen={show}
              onSpeak={() => speak(locale === 'zh-CN' ? 'en-US' : 'zh-CN')}
              onDownload={onDownload}
            />
          )}
        </Safety>
      </LocaleContext>
    </FluentProvider>
  );
}

/** An open workbook, or why it could not be opened. */
interface Opened {
  readonly row: Row;
  readonly host: PageHost | null;
  readonly canSave: boolean;
  readonly why: string;
}

async function openedRow(batch: Batch, row: Row, locale: Locale): Promise<Opened> {
  try {
    const { host, canSave } = await batch.open(row);
    return { row, host: await PageHost.open(host), canSave, why: '' };
  } catch (error) {
    return { row, host: null, canSave: false, why: whyNot(error, locale) };
  }
}

function whyNot(error: unknown, locale: Locale): string {
  const text = pageText(locale);
  if (error instanceof Problem) return error.describe(locale);
  if (error instanceof NoAnswer) return error.why === 'too-long' ? text.tookTooLong : text.ended;
  return error instanceof DOMException ? text.gone : text.unexpected;
}

/** Returns the next workbook in the table that is not ready. */
function nextNotReady(lines: readonly Line[], { id }: Row): Row | null {
  const waiting = lines.filter(({ status, forms }) => status === 'not-ready' && forms > 0);
  const here = lines.findIndex(({ row }) => row.id === id);
  const behind = waiting.find(({ row }) => lines.findIndex((line) => line.row.id === row.id) > here);
  return behind?.row ?? waiting.find(({ row }) => row.id !== id)?.row ?? null;
}

interface ShownProps extends Pick<PageProps, 'theme' | 'onDownload'> {
  readonly opened: Opened;
  readonly onNext: (() => void) | null;
  readonly onBack: () => void;
}

function Shown({ opened: { row, host, canSave, why }, theme, onNext, onBack, onDownload }: ShownProps) {
  const { text } = usePageText();
  const styles = useStyles();
  if (!host) {
    return (
      <main className={styles.page}>
        <p role="alert">{why}</p>
        <div>
          <Button autoFocus onClick={onBack}>
            {text.back}
          </Button>
        </div>
      </main>
    );
  }
  const base = printable(row.name.slice(row.name.lastIndexOf('/') + 1).replace(/\.\w+$/, ''));
  const download = (bytes: Uint8Array) => onDownload({ name: text.downloadName(base), bytes, type: '' });
  return (
    <OpenedPage
      name={printable(row.name)}
      canSave={canSave}
      host={host}
      theme={theme}
      onNext={onNext}
      onBack={onBack}
      onDownload={download}
    />
  );
}

interface ListProps extends Pick<PageProps, 'batch' | 'onDownload'> {
  readonly lines: readonly Line[];
  readonly only: Status | null;
  readonly order: Order;
  readonly left: Row | null;
  readonly onOnly: (status: Status | null) => void;
  readonly onOrder: (order: Order) => void;
  readonly onOpen: (row: Row) => void;
  readonly onSpeak: () => void;
}

function List({ batch, onSpeak, onDownload, ...table }: ListProps) {
  const { text, locale } = usePageText();
  const styles = useStyles();
  const { rows, work, notice } = useSyncExternalStore(batch.subscribe, batch.get);
  const isEmpty = rows.length === 0;
  const hasForms = rows.some(({ checked }) => (checked?.forms.length ?? 0) > 0);
  const save = (download: Promise<Download | null>) =>
    void download.then((made) => {
      if (made) onDownload(made);
    });
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{text.title}</h1>
        <span className={styles.local}>{text.local}</span>
        <Button appearance="subtle" size="small" lang={locale === 'zh-CN' ? 'en' : 'zh'} onClick={onSpeak}>
          {text.otherLanguage}
        </Button>
      </header>
      <DropArea isFirst={isEmpty} onFiles={(files) => void batch.add(files, locale)} />
      {work && <Progress work={work} onCancel={() => batch.cancel()} />}
      <div role="status" aria-live="polite">
        {!work && notice && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody className={styles.notice}>{notice}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {!isEmpty && (
        <>
          <FileTable rows={rows} {...table} />
          <div className={styles.row}>
            <Button
              appearance="primary"
              disabledFocusable={work !== null || !hasForms}
              title={text.copiesWhat}
              onClick={() => save(batch.score(locale))}
            >
              {text.copies}
            </Button>
            <Button disabledFocusable={work !== null} onClick={() => save(batch.report('xlsx', locale))}>
              {text.reportXlsx}
            </Button>
            <Button disabledFocusable={work !== null} onClick={() => save(batch.report('html', locale))}>
              {text.reportHtml}
            </Button>
            <Button appearance="subtle" onClick={() => batch.clear()}>
              {text.clear}
            </Button>
          </div>
        </>
      )}
    </main>
  );
}

function Progress({
  work: { kind, done, of },
  onCancel,
}: {
  readonly work: Work;
  readonly onCancel: () => void;
}) {
  const { text } = usePageText();
  const styles = useStyles();
  const label = text.working[kind](done, of);
  return (
    <div className={styles.row}>
      <span>{label}</span>
      <ProgressBar className={styles.progress} aria-label={label} value={of === 0 ? 0 : done / of} />
      <Button onClick={onCancel}>{text.cancel}</Button>
    </div>
  );
}
