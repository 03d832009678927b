import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../../assessment/assessment';
import { Arrival } from '../pieces/Arrival';
import { usePane } from '../pieces/PaneContext';

export interface FormHeadProps {
  readonly assessment: Assessment;
  /** How many other forms the sheet holds. */
  readonly others: number;
  /** False if something more important above gets the focus. */
  readonly isArrival: boolean;
}

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
});

/** Says which form this is. */
export function FormHead({ assessment: { form }, others, isArrival }: FormHeadProps) {
  const { session, text } = usePane();
  const styles = useStyles();
  const name = form.project?.text || text.form.noProject;
  const title = (
    <h1 className={styles.title} title={name}>
      {name}
    </h1>
  );
  return (
    <div className={styles.root}>
      {others > 0 && (
        <Link as="button" onClick={() => session.choose(null)}>
          {text.form.otherForms}
        </Link>
      )}
      {isArrival ? <Arrival>{title}</Arrival> : title}
    </div>
  );
}
