import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { toA1 } from '../../sheet/address';
import type { Draft } from '../figures/drafts';
import { CellLink } from './CellLink';
import { usePane } from './PaneContext';
import { Section } from './Section';
import { useParts } from './useParts';

export interface DraftsProps {
  readonly sheetId: string;
  readonly drafts: readonly Draft[];
}

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    listStyleType: 'none',
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  draft: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  head: { display: 'flex', gap: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightSemibold },
  name: { flex: 1, minWidth: 0 },
});

/** Notes that ziping began and a person has to complete, in the shape of unfinished paper. */
export function Drafts({ sheetId, drafts }: DraftsProps) {
  const { text } = usePane();
  const styles = useStyles();
  const [shown, more] = useParts(drafts);
  return (
    <Section heading={text.drafts.heading} what={text.drafts.what}>
      <ul className={styles.list}>
        {shown.map(({ at, names, text: draft }) => (
          <li key={toA1(at)} className={styles.draft}>
            <div className={styles.head}>
              <span className={styles.name}>{names.join('、')}</span>
              <CellLink sheetId={sheetId} at={at} />
            </div>
            <Caption1 block>{draft}</Caption1>
          </li>
        ))}
      </ul>
      {more}
    </Section>
  );
}
