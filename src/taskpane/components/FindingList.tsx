import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { toA1 } from '../../sheet/address';
import type { PlacedFinding } from '../figures/findingGroups';
import { ApprovedLink } from './ApprovedLink';
import { usePane } from './PaneContext';
import { RowButton } from './RowButton';
import { SeverityIcon } from './SeverityIcon';
import { useParts } from './useParts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) max-content',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  plain: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  icon: { display: 'flex', height: tokens.lineHeightBase300, alignItems: 'center' },
  title: { fontWeight: tokens.fontWeightSemibold },
  cell: { color: tokens.colorBrandForegroundLink },
  message: { gridColumn: '2 / -1', color: tokens.colorNeutralForeground2 },
});

/** Findings with their cells; a click selects the cell. */
export function FindingList({ findings }: { readonly findings: readonly PlacedFinding[] }) {
  const styles = useStyles();
  const [shown, more] = useParts(findings);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((placed) => (
          <li key={placed.id}>
            <FindingRow {...placed} />
            {placed.finding.approved && <ApprovedLink approved={placed.finding.approved} />}
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

function FindingRow({ sheetId, finding }: PlacedFinding) {
  const { session, locale } = usePane();
  const styles = useStyles();
  const { at, severity, title, says } = finding;
  const content = (
    <span className={styles.row}>
      <span className={styles.icon}>
        <SeverityIcon severity={severity} />
      </span>
      <span className={styles.title}>{title[locale]}</span>
      <span className={styles.cell}>{at && toA1(at)}</span>
      <Caption1 className={styles.message}>{says[locale]}</Caption1>
    </span>
  );
  if (!at) return <div className={styles.plain}>{content}</div>;
  return <RowButton onClick={() => void session.showFinding(sheetId, at)}>{content}</RowButton>;
}
