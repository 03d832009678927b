import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { toA1 } from '../../../sheet/address';
import type { FindingKind, FormRow } from '../../figures/formRows';
import { findingKinds } from '../../figures/formRows';
import { FoldedRow } from '../pieces/FoldedRow';
import { usePane } from '../pieces/PaneContext';
import { RowButton } from '../pieces/RowButton';
import { SeverityIcon } from '../pieces/SeverityIcon';
import { useParts } from '../pieces/useParts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  kind: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  icon: { display: 'flex' },
  title: { flex: 1, minWidth: 0 },
  times: { color: tokens.colorNeutralForeground2 },
  where: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  cell: { color: tokens.colorBrandForegroundLink },
  plain: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  says: { color: tokens.colorNeutralForeground2 },
  none: { padding: `0 ${tokens.spacingHorizontalM}` },
});

/** Lists the findings of a workbook by kind: one mistake may recur on every sheet. */
export default function FindingKinds({ rows }: { readonly rows: readonly FormRow[] }) {
  const { text, locale } = usePane();
  const styles = useStyles();
  const kinds = findingKinds(rows);
  if (kinds.length === 0) return <p className={styles.none}>{text.validated.nothingFound}</p>;
  return (
    <ul className={styles.list}>
      {kinds.map((kind) => (
        <li key={kind.id} className={styles.kind}>
          <FoldedRow
            id={`kind ${kind.id}`}
            summary={
              <>
                <span className={styles.icon}>
                  <SeverityIcon severity={kind.severity} />
                </span>
                <span className={styles.title}>{kind.title[locale]}</span>
                <span className={styles.times}>{text.validated.times(kind.found.length)}</span>
              </>
            }
          >
            <Found kind={kind} />
          </FoldedRow>
        </li>
      ))}
    </ul>
  );
}

/** Lists where one kind was found. */
function Found({ kind: { found } }: { readonly kind: FindingKind }) {
  const { session, locale } = usePane();
  const styles = useStyles();
  const [shown, more] = useParts(found);
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ row, finding: { at, says } }, index) => {
          const content = (
            <>
              <span className={styles.where}>
                <span>{row.name}</span>
                <span className={styles.cell}>{at && toA1(at)}</span>
              </span>
              <Caption1 block className={styles.says}>
                {says[locale]}
              </Caption1>
            </>
          );
          return (
            <li key={`${row.id} ${index}`}>
              {at ? (
                <RowButton onClick={() => void session.showFinding(row.sheetId, at)}>{content}</RowButton>
              ) : (
                <div className={styles.plain}>{content}</div>
              )}
            </li>
          );
        })}
      </ul>
      {more}
    </>
  );
}
