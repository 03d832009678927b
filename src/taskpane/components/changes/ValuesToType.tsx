import { Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Assessment } from '../../../assessment/assessment';
import { protectedText } from '../../../locales/protectedText';
import type { Edit } from '../../../revision/revision';
import { copiedValues, valuesToType } from '../../figures/valuesToType';
import type { ValueToType } from '../../figures/valuesToType';
import { allowedEdits } from '../../session/allowedEdits';
import { usePane, usePaneState } from '../pieces/PaneContext';
import { CellLink } from '../pieces/CellLink';
import { useParts } from '../pieces/useParts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  heading: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  kind: { color: tokens.colorNeutralForeground2 },
  value: { flex: 1, minWidth: '4em', overflowWrap: 'anywhere', userSelect: 'text' },
  byHand: {
    boxSizing: 'border-box',
    width: '100%',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
});

/** Lists what Recalculate would write into a protected sheet, for the user to type or copy. */
export default function ValuesToType({ assessment }: { readonly assessment: Assessment }) {
  const { locale } = usePane();
  const text = protectedText(locale);
  const styles = useStyles();
  const edits = useAllowed(assessment);
  const copying = useCopying();
  const [shown, more] = useParts(edits ?? []);
  if (edits === null) return null;
  const all = valuesToType(edits);
  const copyAll = () => copying.copy(copiedValues(all), text.copiedAll(all.length));
  return (
    <section className={styles.root} aria-label={text.heading(all.length)}>
      <div className={styles.head}>
        <Body1Strong as="h2" block className={styles.heading}>
          {text.heading(all.length)}
        </Body1Strong>
        {all.length > 1 && (
          <Button size="small" onClick={() => void copyAll()}>
            {text.copyAll}
          </Button>
        )}
      </div>
      <Caption1 block>{all.length > 0 ? text.what : text.none}</Caption1>
      <ul className={styles.list}>
        {shown.map((edit) => (
          <Row key={valuesToType([edit])[0]!.cell} edit={edit} copy={copying.copy} />
        ))}
      </ul>
      {more}
      <Caption1 role="status">{copying.says}</Caption1>
      {copying.byHand !== null && <ByHand content={copying.byHand} />}
    </section>
  );
}

interface RowProps {
  readonly edit: Edit;
  readonly copy: Copying['copy'];
}

function Row({ edit, copy }: RowProps) {
  const { text: pane, locale } = usePane();
  const text = protectedText(locale);
  const styles = useStyles();
  const { cell, kind, value }: ValueToType = valuesToType([edit])[0]!;
  return (
    <li className={styles.row}>
      <span>
        <CellLink sheetId={edit.sheetId} at={edit.at} />{' '}
        <span className={styles.kind}>{pane.changes.kind[kind]}</span>
      </span>
      <strong className={styles.value}>{value || text.emptied}</strong>
      {value !== '' && (
        <Button
          size="small"
          aria-label={text.copyNamed(cell, value)}
          onClick={() => void copy(value, text.copied(cell))}
        >
          {text.copy}
        </Button>
      )}
    </li>
  );
}

/** Shows the content selected, to be copied with the keyboard, if the page may not use the clipboard. */
function ByHand({ content }: { readonly content: string }) {
  const { locale } = usePane();
  const text = protectedText(locale);
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [content]);
  return (
    <textarea
      ref={area}
      readOnly
      rows={Math.min(6, content.split('\n').length)}
      className={styles.byHand}
      aria-label={text.selected}
      value={content}
    />
  );
}

interface Copying {
  readonly says: string;
  /** The content that the user has to copy with the keyboard; null for none. */
  readonly byHand: string | null;
  copy(content: string, says: string): Promise<void>;
}

function useCopying(): Copying {
  const { locale } = usePane();
  const text = protectedText(locale);
  const [{ says, byHand }, tell] = useState<Pick<Copying, 'says' | 'byHand'>>({ says: '', byHand: null });
  return {
    says,
    byHand,
    async copy(content, done) {
      const isCopied = await navigator.clipboard?.writeText(content).then(
        () => true,
        () => false,
      );
      tell(isCopied ? { says: done, byHand: null } : { says: text.byHand, byHand: content });
    },
  };
}

/** Returns the edits that the settings allow; null until they are known. */
function useAllowed(assessment: Assessment): readonly Edit[] | null {
  const touch = usePaneState(({ settings }) => settings.touch);
  const [edits, keep] = useState<readonly Edit[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void allowedEdits(assessment, touch).then((allowed) => isWanted && keep(allowed));
    return () => {
      isWanted = false;
    };
  }, [assessment, touch]);
  return edits;
}
